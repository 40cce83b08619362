import { defineRule, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { itemsOf } from '../../model/index.ts';
import { mayMean } from '../common/item-references.ts';
import { textsIn } from '../common/text-fields.ts';
import { type Indicator, indicatorsOf } from '../indicator/indicators.ts';
import { TIMELINESS_WORDS } from '../indicator/lexicon.ts';
import { nameOf, subject } from './naming.ts';
import { promisesIn } from './promises.ts';

export const rule = defineRule<{ guessed: { name: string; source: string }; useRecords: Empty }>()({
  id: 'standard/timeliness-without-records',
  since: '0.1.0',
  kinds: ['standard'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Deadlines followed without records',
      why: 'Following deadlines needs electronic records that keep the day a matter came and the day it was settled.',
      off: 'Switch it off if your office has no electronic records yet and counts the days by hand.',
      guessed: ({ name, source }) =>
        `${subject.en(name)} is checked by timeliness-monitoring, but the figures of its indicator come from “${source}”. Take them from a records system.`,
      useRecords: 'Take the figures from a records system',
    },
    cs: {
      title: 'Lhůty sledované bez evidence',
      why: 'Sledovat lhůty jde jen v elektronické evidenci, která zná den podání i den vyřízení.',
      off: 'Vypněte, pokud úřad elektronickou evidenci zatím nemá a dny počítá ručně.',
      guessed: ({ name, source }) =>
        `${subject.cs(name)} se ověřuje sledováním lhůt (timeliness-monitoring), ale čísla k ukazateli pocházejí ze zdroje „${source}“. Berte je z elektronické evidence (records-system).`,
      useRecords: 'Brát čísla z elektronické evidence',
    },
    pl: {
      title: 'Terminy śledzone bez ewidencji',
      why: 'Terminy da się śledzić tylko w elektronicznej ewidencji, która zna dzień wpływu i dzień załatwienia sprawy.',
      off: 'Wyłącz, jeśli urząd nie ma jeszcze elektronicznej ewidencji i liczy dni ręcznie.',
      guessed: ({ name, source }) =>
        `${subject.pl(name)} jest sprawdzana przez badanie terminowości (timeliness-monitoring), ale liczby do wskaźnika pochodzą ze źródła „${source}”. Bierz je z elektronicznej ewidencji (records-system).`,
      useRecords: 'Bierz liczby z elektronicznej ewidencji',
    },
  },
  check(context) {
    const { document, report } = context;
    const reported = new Set<Indicator>();
    for (const item of context.once(promisesIn)) {
      if (!itemsOf(item.monitoring).some(({ method }) => method?.value === 'timeliness-monitoring')) continue;
      const named = item.indicator;
      const indicator =
        named?.is === 'shape'
          ? named
          : indicatorsOf(document).find(({ id }) => named && id && mayMean(named.value, id.value, document.id));
      const type = indicator?.dataSource?.type;
      if (!indicator || !type || type.value === 'records-system' || reported.has(indicator)) continue;
      // A source there is not may well be meant as this one; the schema rules tell of it.
      if (!SOURCES.includes(type.value)) continue;
      if (context.covered('indicator/source-unsupported') && saysTimeliness(indicator)) continue;
      reported.add(indicator);
      report({
        at: valueOf(type.node),
        message: 'guessed',
        args: { name: nameOf(item), source: type.value },
        fixes: [
          { safety: 'unsafe', title: 'useRecords', edits: [{ op: 'set', node: type.node, value: 'records-system' }] },
        ],
      });
    }
  },
});

/** An indicator that says itself that it is about deadlines has a rule of its own. */
function saysTimeliness({ name, definition }: Indicator): boolean {
  return TIMELINESS_WORDS.isIn(...textsIn(name), ...textsIn(definition));
}

const SOURCES = ['records-system', 'survey', 'mystery', 'complaints', 'observation', 'register', 'finance'];
