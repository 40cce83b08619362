import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import { pathOf } from '../../model/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { absenceOf } from '../common/absence.ts';
import { referenceTo } from '../common/item-references.ts';
import { indicatorUse } from './indicator-references.ts';
import { type Indicator, indicatorsOf, nameOf } from './indicators.ts';
import { subject } from './naming.ts';

interface Messages {
  unused: { name: string };
  showIn: { report: string };
}

export const rule = defineRule<Messages>()({
  id: 'indicator/unused',
  since: '0.1.0',
  holds: 'indicator',
  kinds: ['standard', 'strategy', 'development-plan'],
  severity: 'info',
  texts: {
    en: {
      title: 'Indicator nobody uses',
      why: 'Data that serve no objective, promise or report cost work and help nobody decide.',
      off: 'Switch it off while indicators are being prepared before their objectives.',
      unused: ({ name }) =>
        `${subject.en(name)} is used by no objective, promise, process or report. Show it in a report, or stop measuring it.`,
      showIn: ({ report }) => `Show it in the report ${report}`,
    },
    cs: {
      title: 'Ukazatel, který nikdo nepoužívá',
      why: 'Data, která neslouží žádnému cíli, slibu ani zprávě, stojí práci a nikomu nepomohou rozhodovat.',
      off: 'Vypněte, pokud ukazatele připravujete dřív než cíle.',
      unused: ({ name }) =>
        `${subject.cs(name)} nepoužívá žádný cíl, slib, proces ani zpráva. Ukažte ho v některé zprávě, nebo ho přestaňte měřit.`,
      showIn: ({ report }) => `Ukázat ho ve zprávě ${report}`,
    },
    pl: {
      title: 'Wskaźnik, którego nikt nie używa',
      why: 'Dane, które nie służą żadnemu celowi, obietnicy ani sprawozdaniu, kosztują pracę i nikomu nie pomagają decydować.',
      off: 'Wyłącz, jeśli wskaźniki przygotowuje się wcześniej niż cele.',
      unused: ({ name }) =>
        `${subject.pl(name)} nie służy żadnemu celowi, obietnicy, procesowi ani sprawozdaniu. Pokaż go w sprawozdaniu albo przestań go mierzyć.`,
      showIn: ({ report }) => `Pokaż go w sprawozdaniu ${report}`,
    },
  },
  concerns: ({ items }) => items.some(({ type }) => type === 'indicator'),
  check({ document, workspace, report }) {
    if (workspace.derived(isAlone)) return;
    const isUsed = indicatorUse(document, workspace);
    for (const indicator of indicatorsOf(document)) {
      const { id } = indicator;
      if (!id?.value || !standsAlone(indicator) || !absenceOf(indicator, 'reportedIn')) continue;
      if (isUsed(id.value)) continue;
      report({
        at: valueOf(id.node),
        message: 'unused',
        args: { name: nameOf(indicator) },
        fixes: reportsFor(indicator, workspace, document.uri),
      });
    }
  },
});

/** A document by itself is used by nothing yet. */
function isAlone(workspace: Workspace): boolean {
  return workspace.documents().length < 2;
}

/** In the list of the document itself, not inside an objective or item that uses it by holding it. */
function standsAlone(indicator: Indicator): boolean {
  const [list, , inside] = pathOf(indicator.self.place);
  return list === 'indicators' && inside === undefined;
}

/** Reports of this document first; three at most. */
function reportsFor(indicator: Indicator, workspace: Workspace, uri: string): readonly FixOffer<Messages>[] {
  const reports = [...workspace.items('report')].sort(
    (a, b) => Number(b.document.uri === uri) - Number(a.document.uri === uri),
  );
  return reports.slice(0, 3).flatMap((located): readonly FixOffer<Messages>[] => {
    const reference = referenceTo(located, workspace);
    const edit = absenceOf(indicator, 'reportedIn')?.fill([reference]);
    return edit ? [{ safety: 'unsafe', title: 'showIn', args: { report: reference }, edits: [edit] }] : [];
  });
}
