import { defineRule, integer, valueOf } from '../../analysis/index.ts';
import { count } from '../../l10n/index.ts';
import { isDay } from '../../model/index.ts';
import { lackOf } from '../common/absence.ts';

export const rule = defineRule<{ never: { day: string; years: number } }>()({
  id: 'process/never-optimised',
  since: '0.1.0',
  kinds: ['process'],
  severity: 'info',
  options: {
    years: integer({
      default: 3,
      min: 1,
      description: {
        en: 'Years within which a mapped process is to be improved',
        cs: 'Do kolika let zmapovaný proces zlepšit',
        pl: 'W ciągu ilu lat usprawnić opisany proces',
      },
    }),
  },
  texts: {
    en: {
      title: 'Process described and never improved',
      why: 'A description alone helps no client; after it comes the question what can be simpler or faster.',
      off: 'Switch it off if improvements are recorded in the plans of measures only.',
      never: ({ day, years }) =>
        `This process was described on ${day} and has not been improved for more than ${span.en(years)}. Go through it with the people who do it, and write the day under “optimisedOn”.`,
    },
    cs: {
      title: 'Popsaný, a nikdy nezlepšený proces',
      why: 'Popis sám žádnému klientovi nepomůže; po něm přichází otázka, co jde zjednodušit nebo zrychlit.',
      off: 'Vypněte, pokud zlepšení zapisujete jen do plánů opatření.',
      never: ({ day, years }) =>
        `Proces jste popsali ${day} a déle než ${span.cs(years)} ho nezlepšili. Projděte ho s těmi, kdo ho dělají, a den zapište do „optimisedOn“.`,
    },
    pl: {
      title: 'Proces opisany i nigdy nieusprawniony',
      why: 'Sam opis nie pomoże żadnemu klientowi; po nim przychodzi pytanie, co można uprościć lub przyspieszyć.',
      off: 'Wyłącz, jeśli usprawnienia zapisuje się tylko w planach działań.',
      never: ({ day, years }) =>
        `Proces opisano ${day} i od ponad ${span.pl(years)} go nie usprawniono. Przejrzyj go z osobami, które go wykonują, a dzień wpisz w „optimisedOn”.`,
    },
  },
  check({ document, today, options, report }) {
    const process = document.as('process');
    const mapped = process?.mappedOn;
    if (!mapped || !isDay(mapped.value) || !lackOf(process, 'optimisedOn')) return;
    // Compared as text, so a day that does not exist (29 February) does no harm.
    const limit = `${String(Number(today.slice(0, 4)) - options.years).padStart(4, '0')}${today.slice(4)}`;
    if (mapped.value >= limit) return;
    report({ at: valueOf(mapped.node), message: 'never', args: { day: mapped.value, years: options.years } });
  },
});

const span = {
  en: (n: number) => count('en', n, { one: 'year', other: 'years' }),
  cs: (n: number) => count('cs', n, { one: 'rok', few: 'roky', many: 'roku', other: 'let' }),
  pl: (n: number) => count('pl', n, { one: 'roku', few: 'lat', many: 'lat', other: 'roku' }),
};
