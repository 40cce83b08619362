import { defineRule, integer, keyOf } from '../../analysis/index.ts';
import { count } from '../../l10n/index.ts';
import { fieldEntry } from '../../model/index.ts';
import { objectivesIn } from './objectives.ts';

export const rule = defineRule<{ many: { n: number; most: number } }>()({
  id: 'strategy/too-many-objectives',
  since: '0.1.0',
  kinds: ['strategy'],
  severity: 'info',
  options: {
    most: integer({
      default: 7,
      min: 1,
      description: {
        en: 'How many strategic objectives are enough',
        cs: 'Kolik strategických cílů stačí',
        pl: 'Ile celów strategicznych wystarczy',
      },
    }),
  },
  texts: {
    en: {
      title: 'Too many strategic objectives',
      why: 'Whoever has fifteen priorities has none; people remember a handful.',
      off: 'Switch it off if the number of objectives is given to you from above.',
      many: ({ n, most }) =>
        `There are ${count('en', n, { one: 'strategic objective', other: 'strategic objectives' })}; people keep about ${most} in mind. Make some of them operational, or leave them for later.`,
    },
    cs: {
      title: 'Příliš mnoho strategických cílů',
      why: 'Kdo má patnáct priorit, nemá žádnou; lidé si zapamatují jen pár.',
      off: 'Vypněte, pokud je počet cílů dán shora.',
      many: ({ n, most }) =>
        `Strategie má ${count('cs', n, { one: 'strategický cíl', few: 'strategické cíle', other: 'strategických cílů' })}; lidé si jich zapamatují asi ${most}. Některé změňte na operativní nebo nechte na později.`,
    },
    pl: {
      title: 'Za dużo celów strategicznych',
      why: 'Kto ma piętnaście priorytetów, nie ma żadnego; ludzie pamiętają tylko kilka.',
      off: 'Wyłącz, jeśli liczba celów jest narzucona z góry.',
      many: ({ n, most }) =>
        `Strategia ma ${count('pl', n, { one: 'cel strategiczny', few: 'cele strategiczne', many: 'celów strategicznych', other: 'celu strategicznego' })}; ludzie zapamiętają około ${most}. Niektóre zamień na operacyjne albo zostaw na później.`,
    },
  },
  check(context) {
    const { document, options, report } = context;
    const n = context.once(objectivesIn).filter(({ level }) => level?.value === 'strategic').length;
    const strategy = document.as('strategy');
    const entry = strategy && fieldEntry(strategy, 'objectives');
    if (!entry || n <= options.most) return;
    report({ at: keyOf(entry), message: 'many', args: { n, most: options.most } });
  },
});
