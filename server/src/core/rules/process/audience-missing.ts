import { absentIn, defineRule, keyOf, type Related, spanAt } from '../../analysis/index.ts';
import type { Locale } from '../../l10n/index.ts';
import { fieldEntry } from '../../model/index.ts';
import type { LocatedItem, Workspace } from '../../workspace/index.ts';
import { inUse } from './linked.ts';

interface Messages {
  missing: { audiences: readonly string[] };
  report: { report: string };
}

export const rule = defineRule<Messages>()({
  id: 'process/audience-missing',
  since: '0.1.0',
  kinds: ['office'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Report that somebody lacks',
      why: 'A clerk needs single cases, a head needs totals, the council needs a summary; one report cannot serve them all.',
      off: 'Switch it off if one of these groups gets its figures in another way.',
      missing: ({ audiences }) =>
        `Your office has no report for ${named('en', audiences)}. Add one under “reports” of a process, or under “reporting” of the strategy.`,
      report: ({ report }) => `The report “${report}” is kept here.`,
    },
    cs: {
      title: 'Zpráva, která někomu chybí',
      why: 'Referent potřebuje jednotlivé případy, vedoucí součty a zastupitelstvo shrnutí; jedna zpráva nestačí všem.',
      off: 'Vypněte, pokud se k některé z těchto skupin čísla dostávají jinak.',
      missing: ({ audiences }) =>
        `Úřad nemá žádnou zprávu pro ${named('cs', audiences)}. Přidejte ji pod „reports“ některého procesu, nebo pod „reporting“ strategie.`,
      report: ({ report }) => `Zde je zpráva „${report}“.`,
    },
    pl: {
      title: 'Sprawozdanie, którego komuś brakuje',
      why: 'Referent potrzebuje pojedynczych spraw, kierownik sum, a rada podsumowania; jedno sprawozdanie wszystkim nie wystarczy.',
      off: 'Wyłącz, jeśli któraś z tych grup dostaje liczby w inny sposób.',
      missing: ({ audiences }) =>
        `Urząd nie ma żadnego sprawozdania dla ${named('pl', audiences)}. Dodaj je w „reports” któregoś procesu albo w „reporting” strategii.`,
      report: ({ report }) => `Tu jest sprawozdanie „${report}”.`,
    },
  },
  concerns: ({ kind }) => kind === 'office',
  check({ document, workspace, report }) {
    const office = document.as('office');
    const reports = workspace.derived(reportsInUse);
    // An office without any report hears of it at its processes and its strategy.
    if (!office || reports.length === 0) return;
    const needed = office.officeType?.value === 'state' ? ['staff', 'managers'] : ['staff', 'managers', 'council'];
    const served = new Set(
      reports.map(({ item }) => (item.audience === 'top-management' ? 'managers' : item.audience)),
    );
    const audiences = needed.filter((audience) => !served.has(audience));
    if (audiences.length === 0) return;
    const kind = fieldEntry(office, 'kind');
    report({
      at: kind ? keyOf(kind) : absentIn(office.self.node),
      message: 'missing',
      args: { audiences },
      related: reports.slice(0, 3).map(
        ({ document: home, item }): Related<Messages> => ({
          uri: home.uri,
          at: spanAt(item.span),
          message: 'report',
          args: { report: item.title ?? item.id },
        }),
      ),
    });
  },
});

function reportsInUse(workspace: Workspace): readonly LocatedItem[] {
  const documents = new Set(inUse(workspace.documents()));
  return workspace.items('report').filter(({ document }) => documents.has(document));
}

function named(locale: Locale, audiences: readonly string[]): string {
  const names = audiences.map((audience) => NAMES[locale][audience] ?? audience);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} ${{ en: 'or', cs: 'ani pro', pl: 'ani' }[locale]} ${last}`;
}

/** In Polish in the genitive, in Czech in the accusative. */
const NAMES: { readonly [L in Locale]: { readonly [audience: string]: string } } = {
  en: { staff: 'the staff', managers: 'the heads', council: 'the council' },
  cs: { staff: 'zaměstnance', managers: 'vedoucí', council: 'zastupitelstvo' },
  pl: { staff: 'pracowników', managers: 'kierowników', council: 'rady' },
};
