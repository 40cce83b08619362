import { defineRule } from '../../analysis/index.ts';
import { type Absence, absenceOf } from '../common/absence.ts';
import { languageOf } from '../common/writing.ts';
import { type Indicator, indicatorsOf, nameOf } from './indicators.ts';
import { subject } from './naming.ts';
import { usualPopulation } from './placeholders.ts';

export const rule = defineRule<{ missing: { name: string }; describe: { whom: string } }>()({
  id: 'indicator/population-missing',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'error',
  texts: {
    en: {
      title: 'Nobody knows whom the answers represent',
      why: 'Answers of a few people speak for somebody; the reader must know for whom.',
      off: 'Switch it off only if every survey of yours describes its population itself.',
      missing: ({ name }) =>
        `${subject.en(name)} rests on asking or visiting. Describe all those the answers stand for.`,
      describe: ({ whom }) => `Describe them as “${whom}”`,
    },
    cs: {
      title: 'Není jasné, koho odpovědi zastupují',
      why: 'Odpovědi několika lidí mluví za někoho dalšího; čtenář musí vědět za koho.',
      off: 'Vypněte jen tehdy, když základní soubor popisuje každý váš průzkum sám.',
      missing: ({ name }) =>
        `${subject.cs(name)} stojí na dotazování nebo návštěvách. Popište všechny, za které odpovědi mluví.`,
      describe: ({ whom }) => `Popsat je jako „${whom}“`,
    },
    pl: {
      title: 'Nie wiadomo, kogo reprezentują odpowiedzi',
      why: 'Odpowiedzi kilku osób mówią w imieniu innych; trzeba wiedzieć, w czyim.',
      off: 'Wyłącz tylko wtedy, gdy każda ankieta sama opisuje swoją populację.',
      missing: ({ name }) =>
        `${subject.pl(name)} opiera się na ankiecie lub wizytach. Opisz wszystkich, w których imieniu mówią odpowiedzi.`,
      describe: ({ whom }) => `Opisz ich jako „${whom}”`,
    },
  },
  check({ document, today, report }) {
    for (const indicator of indicatorsOf(document)) {
      const source = indicator.dataSource?.type?.value;
      if (source !== 'survey' && source !== 'mystery') continue;
      const whole = absenceOf(indicator, 'population');
      const absence = whole ?? absentDescription(indicator);
      if (!absence) continue;
      const whom = usualPopulation(source, today, languageOf(document));
      const edit = absence.fill(whole ? { description: whom } : whom);
      report({
        at: absence.at,
        message: 'missing',
        args: { name: nameOf(indicator) },
        fixes: [{ safety: 'unsafe', title: 'describe', args: { whom }, edits: [edit] }],
      });
    }
  },
});

function absentDescription({ population }: Indicator): Absence | undefined {
  return population && absenceOf(population, 'description');
}
