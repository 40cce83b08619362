import { defineRule, integer, valueOf } from '../../analysis/index.ts';
import { count, type Empty } from '../../l10n/index.ts';
import type { ValueView } from '../../model/index.ts';
import type { TextField } from '../common/text-fields.ts';
import { countWords, wordsOf } from './title-words.ts';

export const rule = defineRule<{ repeats: Empty; short: { n: number } }>()({
  id: 'card/summary-repeats-title',
  since: '0.1.0',
  kinds: ['service-card'],
  severity: 'info',
  options: {
    minWords: integer({
      default: 8,
      min: 1,
      description: {
        en: 'How many words a summary has at least',
        cs: 'Kolik slov má shrnutí nejméně mít',
        pl: 'Ile słów ma mieć co najmniej streszczenie',
      },
    }),
  },
  texts: {
    en: {
      title: 'A summary that says nothing new',
      why: 'The summary is where people see what the service is good for and whether they need it.',
      off: 'Switch it off if your website shows no summaries.',
      repeats: 'The summary says the same as the title. Write what the service is good for and when people need it.',
      short: ({ n }) =>
        `The summary has only ${count('en', n, { one: 'word', other: 'words' })}. Write what the service is good for and when people need it.`,
    },
    cs: {
      title: 'Shrnutí, které neřekne nic nového',
      why: 'Ze shrnutí lidé poznají, k čemu služba je a zda ji potřebují.',
      off: 'Vypněte, pokud web shrnutí neukazuje.',
      repeats: 'Shrnutí říká totéž co název. Napište, k čemu služba je a kdy ji člověk potřebuje.',
      short: ({ n }) =>
        `Shrnutí má jen ${count('cs', n, { one: 'slovo', few: 'slova', other: 'slov' })}. Napište, k čemu služba je a kdy ji člověk potřebuje.`,
    },
    pl: {
      title: 'Streszczenie, które nie mówi nic nowego',
      why: 'Ze streszczenia ludzie dowiadują się, do czego służy usługa i czy jej potrzebują.',
      off: 'Wyłącz, jeśli strona nie pokazuje streszczeń.',
      repeats: 'Streszczenie mówi to samo co nazwa. Napisz, do czego służy usługa i kiedy jest potrzebna.',
      short: ({ n }) =>
        `Streszczenie ma tylko ${count('pl', n, { one: 'słowo', few: 'słowa', many: 'słów', other: 'słowa' })}. Napisz, do czego służy usługa i kiedy jest potrzebna.`,
    },
  },
  check({ document, options: { minWords }, report }) {
    const card = document.as('service-card');
    for (const { title, summary } of pairsOf(card?.title, card?.summary)) {
      const n = countWords(summary.value);
      if (n > 0 && title && repeats(title.value, summary.value)) {
        report({ at: valueOf(summary.node), message: 'repeats' });
      } else if (n > 0 && n < minWords) {
        report({ at: valueOf(summary.node), message: 'short', args: { n } });
      }
    }
  },
});

interface Pair {
  readonly title: ValueView<string> | undefined;
  readonly summary: ValueView<string>;
}

/** Each wording of the summary with the title in the same language. */
function pairsOf(title: TextField, summary: TextField): readonly Pair[] {
  if (summary?.is === 'value') return [{ title: title?.is === 'value' ? title : undefined, summary }];
  return (['en', 'cs', 'pl'] as const).flatMap((language) => {
    const words = summary?.[language];
    return words ? [{ title: title?.is === 'shape' ? title[language] : undefined, summary: words }] : [];
  });
}

/** True when no word that matters is new. Beginnings are compared, so that "průkaz" and "průkazu" are the same. */
function repeats(title: string, summary: string): boolean {
  const known = new Set(wordsOf(title.toLowerCase()).map(beginning));
  for (const [word] of summary.toLowerCase().matchAll(WORD)) {
    if (!known.has(beginning(word))) return false;
  }
  return true;
}

/** Of three letters at least: shorter ones only join the others. */
const WORD = /[\p{L}\p{N}]{3,}/gu;

function beginning(word: string): string {
  return word.slice(0, 5);
}
