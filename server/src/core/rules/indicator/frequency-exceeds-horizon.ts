import { defineRule, valueOf } from '../../analysis/index.ts';
import { count } from '../../l10n/index.ts';
import { frequencyDays } from '../../model/index.ts';
import { indicatorsOf } from './indicators.ts';
import { horizonOf } from './values.ts';

interface Messages {
  tooRare: { code: string; horizon: number; interval: number };
  useFrequency: { code: string };
}

export const rule = defineRule<Messages>()({
  id: 'indicator/frequency-exceeds-horizon',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'error',
  texts: {
    en: {
      title: 'Measured too rarely for its deadline',
      why: 'An early warning needs at least one value between the start and the deadline; later it is only news.',
      off: 'Switch it off only if a single measurement at the end is all you want.',
      tooRare: ({ code, horizon, interval }) =>
        `${code} means a value every ${days.en(interval)}, but the deadline comes ${days.en(horizon)} after the start. Measure more often.`,
      useFrequency: ({ code }) => `Measure it ${code}`,
    },
    cs: {
      title: 'Měří se příliš zřídka',
      why: 'Včasné varování potřebuje aspoň jednu hodnotu mezi začátkem a termínem; později už je to jen zpráva.',
      off: 'Vypněte jen tehdy, když vám stačí jediné měření na konci.',
      tooRare: ({ code, horizon, interval }) =>
        `${code} znamená hodnotu jednou za ${days.cs(interval)}, ale od začátku do termínu je jen ${days.cs(horizon)}. Měřte častěji.`,
      useFrequency: ({ code }) => `Měřit s četností ${code}`,
    },
    pl: {
      title: 'Pomiar zbyt rzadki',
      why: 'Wczesne ostrzeganie wymaga co najmniej jednej wartości między początkiem a terminem; później to już tylko wiadomość.',
      off: 'Wyłącz tylko wtedy, gdy wystarcza jeden pomiar na końcu.',
      tooRare: ({ code, horizon, interval }) =>
        `${code} oznacza wartość raz na ${days.pl(interval)}, a od początku do terminu jest tylko ${days.pl(horizon)}. Mierz częściej.`,
      useFrequency: ({ code }) => `Mierz z częstotliwością ${code}`,
    },
  },
  check({ document, report }) {
    for (const indicator of indicatorsOf(document)) {
      const { frequency } = indicator;
      const interval = frequencyDays(frequency?.value ?? '');
      const horizon = horizonOf(indicator);
      if (!frequency || interval === undefined || horizon === undefined || horizon <= 0 || interval <= horizon)
        continue;
      report({
        at: valueOf(frequency.node),
        message: 'tooRare',
        args: { code: frequency.value, horizon, interval },
        fixes: frequentEnough(horizon).map((code) => ({
          safety: 'unsafe',
          title: 'useFrequency',
          args: { code },
          edits: [{ op: 'set', node: frequency.node, value: code }],
        })),
      });
    }
  },
});

const days = {
  en: (n: number) => count('en', n, { one: 'day', other: 'days' }),
  cs: (n: number) => count('cs', n, { one: 'den', few: 'dny', many: 'dne', other: 'dní' }),
  pl: (n: number) => count('pl', n, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' }),
};

/** Rhythms with two values or more before the deadline, the calmest first. */
function frequentEnough(horizon: number): readonly string[] {
  const fitting = ['QUARTERLY', 'MONTHLY', 'WEEKLY'].filter((code) => 2 * (frequencyDays(code) ?? 0) <= horizon);
  return (fitting.length > 0 ? fitting : ['DAILY']).slice(0, 2);
}
