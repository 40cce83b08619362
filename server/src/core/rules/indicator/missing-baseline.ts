import { defineRule, type FixOffer } from '../../analysis/index.ts';
import { type Empty, number } from '../../l10n/index.ts';
import { isDay } from '../../model/index.ts';
import { absenceOf } from '../common/absence.ts';
import { type BaselineGap, baselineGap } from './baseline-gap.ts';
import { actualsOf, type Indicator, indicatorsOf, nameOf } from './indicators.ts';
import { subject } from './naming.ts';
import { reportedChangeIn } from './relative-change.ts';
import { firstReadingBy } from './suggestions.ts';

interface Messages {
  missing: { name: string };
  noValue: Empty;
  noDay: Empty;
  firstActual: { value: number; date: string };
  measureBy: { by: string };
}

export const rule = defineRule<Messages>()({
  id: 'indicator/missing-baseline',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'error',
  texts: {
    en: {
      title: 'Indicator without a starting value',
      why: 'Without a starting value nobody can show that things got better, however good the work was.',
      off: 'Switch it off only if the office never compares itself with its own past.',
      missing: ({ name }) =>
        `${subject.en(name)} does not say where you start. Write the value and its date, or “to-be-measured” and by when.`,
      noValue:
        'The starting value itself is missing. Write it, or “status: to-be-measured” and by when it will be known.',
      noDay: 'The starting value is still to be measured, but by when? Write the day under “by”.',
      firstActual: ({ value, date }) => `Start from the first measured value, ${number('en', value)} on ${date}`,
      measureBy: ({ by }) => `Say that it will be measured by ${by}`,
    },
    cs: {
      title: 'Ukazatel bez výchozí hodnoty',
      why: 'Bez výchozí hodnoty nikdo nedokáže, že se něco zlepšilo, i kdyby byla práce sebelepší.',
      off: 'Vypněte jen tehdy, když úřad svůj vývoj v čase vůbec nesleduje.',
      missing: ({ name }) =>
        `${subject.cs(name)} neříká, odkud vycházíte. Doplňte hodnotu a datum, nebo „to-be-measured“ a termín měření.`,
      noValue: 'Chybí sama výchozí hodnota. Doplňte ji, nebo napište „status: to-be-measured“ a do kdy ji zjistíte.',
      noDay: 'Výchozí hodnotu teprve změříte, ale do kdy? Doplňte den do pole „by“.',
      firstActual: ({ value, date }) => `Vyjít z první naměřené hodnoty ${number('cs', value)} ze dne ${date}`,
      measureBy: ({ by }) => `Uvést, že se změří do ${by}`,
    },
    pl: {
      title: 'Wskaźnik bez wartości wyjściowej',
      why: 'Bez wartości wyjściowej nie da się pokazać poprawy, choćby praca była najlepsza.',
      off: 'Wyłącz tylko wtedy, gdy urząd w ogóle nie porównuje się ze swoją przeszłością.',
      missing: ({ name }) =>
        `${subject.pl(name)} nie mówi, od czego się zaczyna. Wpisz wartość i datę albo „to-be-measured” i termin pomiaru.`,
      noValue: 'Brakuje samej wartości wyjściowej. Wpisz ją albo „status: to-be-measured” i termin pomiaru.',
      noDay: 'Wartość wyjściowa będzie dopiero zmierzona, ale do kiedy? Wpisz dzień w polu „by”.',
      firstActual: ({ value, date }) =>
        `Zacznij od pierwszej zmierzonej wartości ${number('pl', value)} z dnia ${date}`,
      measureBy: ({ by }) => `Napisz, że wartość zostanie zmierzona do ${by}`,
    },
  },
  check({ document, today, report }) {
    for (const indicator of indicatorsOf(document)) {
      const gap = baselineGap(indicator);
      if (!gap || reportedChangeIn(indicator)) continue;
      report({
        at: gap.absence.at,
        message: MESSAGES[gap.lacks],
        args: { name: nameOf(indicator) },
        fixes: fixesFor(gap, indicator, today),
      });
    }
  },
});

const MESSAGES = { baseline: 'missing', value: 'noValue', day: 'noDay' } as const;

function fixesFor(gap: BaselineGap, indicator: Indicator, today: string): readonly FixOffer<Messages>[] {
  const { lacks, absence } = gap;
  const by = firstReadingBy(indicator, today);
  const offer = { safety: 'unsafe', title: 'measureBy', args: { by } } as const;
  if (lacks === 'day') return [{ ...offer, edits: [absence.fill(by)] }];
  if (lacks === 'baseline') {
    return [...fromActual(gap, indicator), { ...offer, edits: [absence.fill({ status: 'to-be-measured', by })] }];
  }
  const { baseline } = indicator;
  const edits = baseline
    ? [absenceOf(baseline, 'status')?.fill('to-be-measured'), absenceOf(baseline, 'by')?.fill(by)]
    : [];
  return [{ ...offer, edits: edits.flatMap((edit) => edit ?? []) }];
}

/** The first value ever measured is a start, too. */
function fromActual({ absence }: BaselineGap, indicator: Indicator): readonly FixOffer<Messages>[] {
  const [first] = actualsOf(indicator)
    .flatMap(({ value, date, n }) =>
      value && date && isDay(date.value) ? { value: value.value, date: date.value, n } : [],
    )
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  if (!first) return [];
  const { value, date, n } = first;
  const baseline = { value, date, ...(n && { n: n.value }) };
  return [{ safety: 'unsafe', title: 'firstActual', args: { value, date }, edits: [absence.fill(baseline)] }];
}
