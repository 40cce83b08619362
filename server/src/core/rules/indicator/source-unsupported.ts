import { defineRule, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { textsIn } from '../common/text-fields.ts';
import { type Indicator, indicatorsOf, nameOf } from './indicators.ts';
import { TIMELINESS_WORDS } from './lexicon.ts';
import { subject } from './naming.ts';

export const rule = defineRule<{ unsupported: { name: string; type: string }; useRecords: Empty }>()({
  id: 'indicator/source-unsupported',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'warning',
  texts: {
    en: {
      title: 'Timeliness without records',
      why: 'Whether things are done in time shows reliably only in electronic records that keep both dates.',
      off: 'Switch it off if your office has no electronic records yet and counts by hand.',
      unsupported: ({ name, type }) =>
        `${subject.en(name)} measures timeliness, but its source is ${type}. Take the dates from a records system.`,
      useRecords: 'Take the data from a records system',
    },
    cs: {
      title: 'Včasnost bez evidence',
      why: 'Jestli se věci dělají včas, spolehlivě ukáže jen elektronická evidence, která drží obě data.',
      off: 'Vypněte, pokud úřad elektronickou evidenci zatím nemá a počítá ručně.',
      unsupported: ({ name, type }) =>
        `${subject.cs(name)} měří včasnost, ale jeho zdrojem je ${type}. Vezměte data z elektronické evidence (records-system).`,
      useRecords: 'Brát data z elektronické evidence',
    },
    pl: {
      title: 'Terminowość bez ewidencji',
      why: 'Czy sprawy załatwia się na czas, wiarygodnie pokaże tylko elektroniczna ewidencja, która zna obie daty.',
      off: 'Wyłącz, jeśli urząd nie ma jeszcze elektronicznej ewidencji i liczy ręcznie.',
      unsupported: ({ name, type }) =>
        `${subject.pl(name)} mierzy terminowość, ale jego źródłem jest ${type}. Weź dane z elektronicznej ewidencji (records-system).`,
      useRecords: 'Bierz dane z elektronicznej ewidencji',
    },
  },
  check({ document, report }) {
    for (const indicator of indicatorsOf(document)) {
      const type = indicator.dataSource?.type;
      if (!type || type.value === 'records-system' || !measuresTimeliness(indicator)) continue;
      report({
        at: valueOf(type.node),
        message: 'unsupported',
        args: { name: nameOf(indicator), type: type.value },
        fixes: [
          { safety: 'unsafe', title: 'useRecords', edits: [{ op: 'set', node: type.node, value: 'records-system' }] },
        ],
      });
    }
  },
});

function measuresTimeliness(indicator: Indicator): boolean {
  return TIMELINESS_WORDS.isIn(...textsIn(indicator.name), ...textsIn(indicator.definition));
}
