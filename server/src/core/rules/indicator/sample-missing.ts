import { defineRule } from '../../analysis/index.ts';
import { number } from '../../l10n/index.ts';
import { isConfidence, neededAnswers, shareDeviation } from '../../model/index.ts';
import { type Absence, absenceOf } from '../common/absence.ts';
import { actualsOf, type Indicator, indicatorsOf, nameOf } from './indicators.ts';
import { subject } from './naming.ts';

export const rule = defineRule<{ missing: { name: string }; planAnswers: { n: number; margin: number } }>()({
  id: 'indicator/sample-missing',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'warning',
  texts: {
    en: {
      title: 'Survey without a number of answers',
      why: 'How exact a survey is depends on how many people answer; without the number nobody can judge a change.',
      off: 'Switch it off if every survey of yours states its own sample.',
      missing: ({ name }) =>
        `${subject.en(name)} comes from a survey, but how many answers? Write the planned or reached number.`,
      planAnswers: ({ n, margin }) => `Plan ${number('en', n)} answers (exact to ±${number('en', margin)} points)`,
    },
    cs: {
      title: 'Průzkum bez počtu odpovědí',
      why: 'Přesnost průzkumu závisí na tom, kolik lidí odpoví; bez toho čísla nikdo neposoudí žádnou změnu.',
      off: 'Vypněte, pokud svůj vzorek uvádí každý průzkum sám.',
      missing: ({ name }) =>
        `${subject.cs(name)} vychází z průzkumu, ale z kolika odpovědí? Doplňte plánovaný nebo dosažený počet.`,
      planAnswers: ({ n, margin }) =>
        `Naplánovat počet odpovědí ${number('cs', n)} (přesnost v bodech ±${number('cs', margin)})`,
    },
    pl: {
      title: 'Ankieta bez liczby odpowiedzi',
      why: 'Dokładność ankiety zależy od liczby odpowiedzi; bez niej nikt nie oceni żadnej zmiany.',
      off: 'Wyłącz, jeśli każda ankieta sama podaje swoją próbę.',
      missing: ({ name }) =>
        `${subject.pl(name)} pochodzi z ankiety, ale z ilu odpowiedzi? Wpisz liczbę planowaną albo uzyskaną.`,
      planAnswers: ({ n, margin }) =>
        `Zaplanuj liczbę odpowiedzi ${number('pl', n)} (dokładność w punktach ±${number('pl', margin)})`,
    },
  },
  check({ document, report }) {
    for (const indicator of indicatorsOf(document)) {
      const absence = indicator.dataSource?.type?.value === 'survey' ? absentAnswers(indicator) : undefined;
      if (!absence) continue;
      const { n, margin } = plannedAnswers(indicator);
      report({
        at: absence.at,
        message: 'missing',
        args: { name: nameOf(indicator) },
        fixes: [
          {
            safety: 'unsafe',
            title: 'planAnswers',
            args: { n, margin },
            edits: [absence.fill(absenceOf(indicator, 'sample') ? { n } : n)],
          },
        ],
      });
    }
  },
});

/** Neither planned nor reached: not in the sample, not at the start, not at any measured value. */
function absentAnswers(indicator: Indicator): Absence | undefined {
  const { baseline, sample } = indicator;
  if (baseline && !absenceOf(baseline, 'n')) return undefined;
  if (actualsOf(indicator).some((actual) => !absenceOf(actual, 'n'))) return undefined;
  return absenceOf(indicator, 'sample') ?? (sample && absenceOf(sample, 'n'));
}

/** Answers for the margin claimed, else for the usual five points. */
function plannedAnswers({ population, sample }: Indicator): { readonly n: number; readonly margin: number } {
  const claimed = sample?.margin?.value ?? 0;
  const margin = claimed > 0 ? claimed : 5;
  const confidence = sample?.confidence?.value;
  const n = neededAnswers(shareDeviation(), margin, {
    population: population?.size?.value,
    confidence: isConfidence(confidence) ? confidence : undefined,
  });
  return { n: n ?? 385, margin };
}
