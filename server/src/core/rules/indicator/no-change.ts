import { defineRule, valueOf } from '../../analysis/index.ts';
import { type Empty, number } from '../../l10n/index.ts';
import { indicatorsOf } from './indicators.ts';

export const rule = defineRule<{ same: { value: number; direction: string }; maintain: Empty }>()({
  id: 'indicator/no-change',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'warning',
  texts: {
    en: {
      title: 'Target equal to the start',
      why: 'A target that equals the start asks for nothing, or the number was only copied.',
      off: 'Switch it off if keeping the present state is a usual target in your office and you do not write maintain.',
      same: ({ value, direction }) =>
        `The target ${number('en', value)} equals the starting value although the direction is ${direction}. Set a better value, or write maintain if it should stay.`,
      maintain: 'Say that the value should be maintained',
    },
    cs: {
      title: 'Cíl stejný jako začátek',
      why: 'Cíl, který se rovná výchozí hodnotě, nic nechce, nebo je číslo jen opsané.',
      off: 'Vypněte, pokud je u vás udržení stavu obvyklým cílem a maintain nepíšete.',
      same: ({ value, direction }) =>
        `Cíl ${number('cs', value)} se rovná výchozí hodnotě, i když směr je ${direction}. Stanovte lepší hodnotu, nebo napište maintain, má-li zůstat.`,
      maintain: 'Uvést, že se má hodnota udržet',
    },
    pl: {
      title: 'Cel równy wartości wyjściowej',
      why: 'Cel równy wartości wyjściowej niczego nie wymaga albo liczba została tylko przepisana.',
      off: 'Wyłącz, jeśli utrzymanie stanu jest zwykłym celem urzędu i nie używa się maintain.',
      same: ({ value, direction }) =>
        `Cel ${number('pl', value)} jest równy wartości wyjściowej, choć kierunek to ${direction}. Ustal lepszą wartość albo wpisz maintain, jeśli ma pozostać.`,
      maintain: 'Napisz, że wartość ma zostać utrzymana',
    },
  },
  check({ document, report }) {
    for (const { direction, baseline, target } of indicatorsOf(document)) {
      if (!direction || !['increase', 'decrease'].includes(direction.value) || !target?.value) continue;
      if (baseline?.value?.value !== target.value.value) continue;
      report({
        at: valueOf(target.value.node),
        message: 'same',
        args: { value: target.value.value, direction: direction.value },
        fixes: [
          { safety: 'unsafe', title: 'maintain', edits: [{ op: 'set', node: direction.node, value: 'maintain' }] },
        ],
      });
    }
  },
});
