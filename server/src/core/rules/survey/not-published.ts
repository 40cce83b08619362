import { defineRule, integer } from '../../analysis/index.ts';
import { count } from '../../l10n/index.ts';
import { daysBetween } from '../../model/index.ts';
import { lackOf } from '../common/absence.ts';
import { finishedWaves } from './finished-waves.ts';
import { nameOf, wave as subject } from './naming.ts';

interface Messages {
  unpublished: { name: string; day: string; days: number };
  publish: { day: string };
}

export const rule = defineRule<Messages>()({
  id: 'survey/not-published',
  since: '0.1.0',
  kinds: ['survey'],
  severity: 'info',
  options: {
    days: integer({
      default: 90,
      min: 0,
      description: {
        en: 'Days after the end of a wave by which its results are to be published',
        cs: 'Do kolika dnů po skončení vlny mají být výsledky zveřejněny',
        pl: 'W ciągu ilu dni po zakończeniu fali wyniki mają być opublikowane',
      },
    }),
  },
  texts: {
    en: {
      title: 'Results not shown to the public',
      why: 'People who answered want to see what came of it; who hears nothing does not answer next time.',
      off: 'Switch it off if your results are published outside these documents.',
      unpublished: ({ name, day, days: limit }) =>
        `${subject.en(name)} ended on ${day}, more than ${days.en(limit)} ago, and nobody has been told the results. Publish them and add “publishedOn”.`,
      publish: ({ day }) => `Write that they are published on ${day}`,
    },
    cs: {
      title: 'Výsledky nikdo neviděl',
      why: 'Lidé, kteří odpověděli, chtějí vidět, co z toho je; kdo se nic nedozví, příště neodpoví.',
      off: 'Vypněte, pokud výsledky zveřejňujete mimo tyto dokumenty.',
      unpublished: ({ name, day, days: limit }) =>
        `${subject.cs(name)} skončila ${day}, před více než ${days.cs(limit)}, a výsledky se nikdo nedozvěděl. Zveřejněte je a doplňte „publishedOn“.`,
      publish: ({ day }) => `Zapsat zveřejnění dne ${day}`,
    },
    pl: {
      title: 'Nikt nie zobaczył wyników',
      why: 'Kto odpowiedział, chce wiedzieć, co z tego wynikło; kto się nie dowie, następnym razem nie odpowie.',
      off: 'Wyłącz, jeśli wyniki publikuje się poza tymi dokumentami.',
      unpublished: ({ name, day, days: limit }) =>
        `${subject.pl(name)} zakończyła się ${day}, ponad ${days.pl(limit)} temu, a wyników nikomu nie pokazano. Opublikuj je i dopisz „publishedOn”.`,
      publish: ({ day }) => `Wpisz datę publikacji ${day}`,
    },
  },
  check({ document, today, options, report }) {
    const survey = document.as('survey');
    if (!survey) return;
    for (const { wave, ended } of finishedWaves(survey, today)) {
      const lack = lackOf(wave, 'publishedOn');
      if (!lack || (daysBetween(ended, today) ?? 0) <= options.days) continue;
      report({
        at: lack.at,
        message: 'unpublished',
        args: { name: nameOf(wave), day: ended, days: options.days },
        fixes: [{ safety: 'unsafe', title: 'publish', args: { day: today }, edits: [lack.fill(today)] }],
      });
    }
  },
});

const days = {
  en: (n: number) => count('en', n, { one: 'day', other: 'days' }),
  cs: (n: number) => count('cs', n, { one: 'dnem', other: 'dny' }),
  pl: (n: number) => count('pl', n, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' }),
};
