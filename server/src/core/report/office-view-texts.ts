import { count, defineTexts, type Empty } from '../l10n/index.ts';

interface OfficeViewMessages {
  answersFor: { n: number };
  answersForNothing: Empty;
  notAPost: Empty;
  endedPost: { day: string };
}

/** What the views of an editor say beside what the report says. */
export const officeViewTexts = defineTexts<OfficeViewMessages>({
  en: {
    answersFor: ({ n }) => count('en', n, { one: 'thing', other: 'things' }),
    answersForNothing: 'nothing yet',
    notAPost: 'not a post of this office',
    endedPost: ({ day }) => `the post ended on ${day}`,
  },
  cs: {
    answersFor: ({ n }) => count('cs', n, { one: 'věc', few: 'věci', other: 'věcí' }),
    answersForNothing: 'zatím nic',
    notAPost: 'taková funkce v úřadu není',
    endedPost: ({ day }) => `funkce zanikla ${day}`,
  },
  pl: {
    answersFor: ({ n }) => count('pl', n, { one: 'rzecz', few: 'rzeczy', many: 'rzeczy', other: 'rzeczy' }),
    answersForNothing: 'na razie nic',
    notAPost: 'nie ma takiego stanowiska w urzędzie',
    endedPost: ({ day }) => `stanowisko zniesiono ${day}`,
  },
});
