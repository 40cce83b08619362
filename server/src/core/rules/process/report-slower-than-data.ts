import { defineRule, valueOf } from '../../analysis/index.ts';
import type { Locale } from '../../l10n/index.ts';
import { frequencyDays, itemsOf } from '../../model/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { distinct } from '../common/distinct.ts';
import { nameIn } from '../common/naming.ts';
import { indicatorKey, indicatorNamed } from './indicators.ts';
import { inUse } from './linked.ts';

interface Messages {
  slower: { report: string; rhythm: string; indicator: string; data: string };
  use: { code: string };
}

export const rule = defineRule<Messages>()({
  id: 'process/report-slower-than-data',
  since: '0.1.0',
  holds: 'report',
  severity: 'warning',
  texts: {
    en: {
      title: 'Figures that lie in a drawer',
      why: 'A figure helps only in time; what is measured each quarter and read once a year warns nobody.',
      off: 'Switch it off if people look up the figures in a system without waiting for a report.',
      slower: ({ report, rhythm, indicator, data }) =>
        `“${indicator}” is measured ${often('en', data)}, but its most frequent report, “${report}”, comes out ${often('en', rhythm)}. Report as often as you measure, or measure less often.`,
      use: ({ code }) => `Report ${often('en', code)}`,
    },
    cs: {
      title: 'Čísla, která leží v šuplíku',
      why: 'Číslo pomůže jen včas; co se měří čtvrtletně a čte jednou za rok, nikoho nevaruje.',
      off: 'Vypněte, pokud lidé čísla sledují v systému a na zprávu nečekají.',
      slower: ({ report, rhythm, indicator, data }) =>
        `„${indicator}“ měříte ${often('cs', data)}, ale nejčastější zpráva s ním, „${report}“, vychází ${often('cs', rhythm)}. Podávejte zprávu tak často, jak měříte, nebo měřte méně často.`,
      use: ({ code }) => `Podávat zprávu ${often('cs', code)}`,
    },
    pl: {
      title: 'Liczby, które leżą w szufladzie',
      why: 'Liczba pomaga tylko na czas; to, co mierzy się co kwartał, a czyta raz w roku, nikogo nie ostrzeże.',
      off: 'Wyłącz, jeśli liczby są na bieżąco widoczne w systemie.',
      slower: ({ report, rhythm, indicator, data }) =>
        `„${indicator}” mierzy się ${often('pl', data)}, a najczęstsze sprawozdanie z tym wskaźnikiem, „${report}”, powstaje ${often('pl', rhythm)}. Sporządzaj je równie często albo mierz rzadziej.`,
      use: ({ code }) => `Sporządzaj sprawozdanie ${often('pl', code)}`,
    },
  },
  concerns: ({ items }) => items.some(({ type }) => type === 'report'),
  check({ document, workspace, report }) {
    const reports = distinct(document.all('report'));
    // The report that is fast enough may be the one with a word nobody can read; other rules tell of that.
    const isUnclear = ({ frequency, indicators }: (typeof reports)[number]): boolean =>
      !frequency ||
      (frequency.value !== 'IRREG' && frequencyDays(frequency.value) === undefined) ||
      !indicators ||
      indicators.items.some(({ value }) => !indicatorNamed(value, workspace, document));
    if (reports.some(isUnclear)) return;
    for (const one of reports) {
      const { id, frequency } = one;
      const days = frequency && frequencyDays(frequency.value);
      if (!id || !frequency || days === undefined) continue;
      const late = itemsOf(one.indicators).flatMap(({ value }) => {
        const indicator = indicatorNamed(value, workspace, document);
        const data = frequencyDays(indicator?.frequency ?? '');
        // What is measured all the time is reported in any rhythm.
        if (!indicator || data === undefined || data === 0 || days <= data) return [];
        const fastest = workspace.keyed(fastestReports, indicatorKey(value, workspace, document) ?? '');
        return fastest === reportKey(document.uri, id.value) ? [{ indicator, data }] : [];
      });
      const [worst] = late.sort((a, b) => a.data - b.data);
      const code = worst?.indicator.frequency;
      if (!worst || code === undefined) continue;
      report({
        at: valueOf(frequency.node),
        message: 'slower',
        args: {
          report: nameIn(one.title, id),
          rhythm: frequency.value,
          indicator: worst.indicator.title ?? worst.indicator.id,
          data: code,
        },
        fixes: [
          { safety: 'unsafe', title: 'use', args: { code }, edits: [{ op: 'set', node: frequency.node, value: code }] },
        ],
      });
    }
  },
});

/** For each indicator the report that comes out most often, of several the first. Ask `workspace.keyed(fastestReports, key)`. */
function fastestReports(workspace: Workspace): ReadonlyMap<string, string> {
  const fastest = new Map<string, { readonly report: string; readonly days: number }>();
  for (const document of inUse(workspace.documents())) {
    for (const { type, id, frequency = '' } of document.items) {
      const days = frequencyDays(frequency);
      if (type !== 'report' || days === undefined) continue;
      for (const reference of document.references) {
        if (reference.key !== 'indicators' || reference.holder !== 'report' || reference.item !== id) continue;
        const key = indicatorKey(reference.text, workspace, document);
        if (key === undefined || days >= (fastest.get(key)?.days ?? Number.POSITIVE_INFINITY)) continue;
        fastest.set(key, { report: reportKey(document.uri, id), days });
      }
    }
  }
  return new Map([...fastest].map(([key, { report }]) => [key, report]));
}

function reportKey(uri: string, id: string): string {
  return `${uri}#${id}`;
}

function often(locale: Locale, code: string): string {
  return RHYTHMS[locale][code] ?? code;
}

const RHYTHMS: { readonly [L in Locale]: { readonly [code: string]: string } } = {
  en: {
    DAILY: 'every day',
    WEEKLY: 'every week',
    BIWEEKLY: 'every two weeks',
    MONTHLY: 'every month',
    BIMONTHLY: 'every two months',
    QUARTERLY: 'every quarter',
    ANNUAL_3: 'three times a year',
    ANNUAL_2: 'twice a year',
    ANNUAL: 'once a year',
    BIENNIAL: 'every two years',
    TRIENNIAL: 'every three years',
  },
  cs: {
    DAILY: 'každý den',
    WEEKLY: 'každý týden',
    BIWEEKLY: 'každé dva týdny',
    MONTHLY: 'každý měsíc',
    BIMONTHLY: 'každé dva měsíce',
    QUARTERLY: 'každé čtvrtletí',
    ANNUAL_3: 'třikrát za rok',
    ANNUAL_2: 'dvakrát za rok',
    ANNUAL: 'jednou za rok',
    BIENNIAL: 'jednou za dva roky',
    TRIENNIAL: 'jednou za tři roky',
  },
  pl: {
    DAILY: 'codziennie',
    WEEKLY: 'co tydzień',
    BIWEEKLY: 'co dwa tygodnie',
    MONTHLY: 'co miesiąc',
    BIMONTHLY: 'co dwa miesiące',
    QUARTERLY: 'co kwartał',
    ANNUAL_3: 'trzy razy w roku',
    ANNUAL_2: 'dwa razy w roku',
    ANNUAL: 'raz w roku',
    BIENNIAL: 'co dwa lata',
    TRIENNIAL: 'co trzy lata',
  },
};
