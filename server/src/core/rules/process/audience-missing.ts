import { absentIn, defineRule, keyOf, type Related, spanAt } from '../../analysis/index.ts';
import type { Locale } from '../../l10n/index.ts';
import { fieldEntry, itemsOf } from '../../model/index.ts';
import type { DocumentFacts, LocatedItem, Workspace } from '../../workspace/index.ts';
import { addTo } from '../common/fill.ts';
import { listed } from '../common/naming.ts';
import { inUse } from './linked.ts';
import { type DraftAudience, reportDraft } from './report-draft.ts';

interface Messages {
  missing: { audiences: readonly string[] };
  report: { report: string };
  add: { audiences: readonly string[]; title: string };
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
      add: ({ audiences, title }) =>
        `Add ${audiences.length > 1 ? 'reports' : 'a report'} for ${listed('en', namesOf('en', audiences))} to “${title}”`,
    },
    cs: {
      title: 'Zpráva, která někomu chybí',
      why: 'Referent potřebuje jednotlivé případy, vedoucí součty a zastupitelstvo shrnutí; jedna zpráva nestačí všem.',
      off: 'Vypněte, pokud se k některé z těchto skupin čísla dostávají jinak.',
      missing: ({ audiences }) =>
        `Úřad nemá žádnou zprávu pro ${named('cs', audiences)}. Přidejte ji pod „reports“ některého procesu, nebo pod „reporting“ strategie.`,
      report: ({ report }) => `Zde je zpráva „${report}“.`,
      add: ({ audiences, title }) =>
        `Přidat ${audiences.length > 1 ? 'zprávy' : 'zprávu'} pro ${listed('cs', namesOf('cs', audiences))} do dokumentu „${title}“`,
    },
    pl: {
      title: 'Sprawozdanie, którego komuś brakuje',
      why: 'Referent potrzebuje pojedynczych spraw, kierownik sum, a rada podsumowania; jedno sprawozdanie wszystkim nie wystarczy.',
      off: 'Wyłącz, jeśli któraś z tych grup dostaje liczby w inny sposób.',
      missing: ({ audiences }) =>
        `Urząd nie ma żadnego sprawozdania dla ${named('pl', audiences)}. Dodaj je w „reports” któregoś procesu albo w „reporting” strategii.`,
      report: ({ report }) => `Tu jest sprawozdanie „${report}”.`,
      add: ({ audiences, title }) =>
        `Dodaj ${audiences.length > 1 ? 'sprawozdania' : 'sprawozdanie'} dla ${listed('pl', namesOf('pl', audiences))} w dokumencie „${title}”`,
    },
  },
  concerns: ({ kind }) => kind === 'office',
  check({ document, workspace, report }) {
    const office = document.as('office');
    const reports = workspace.derived(reportsInUse);
    // An office without any report hears of it at its processes and its strategy.
    if (!office || reports.length === 0) return;
    const needed = AUDIENCES.filter((audience) => audience !== 'council' || office.officeType?.value !== 'state');
    const served = new Set(reports.map(({ item }) => servedBy(item.audience)));
    const audiences = needed.filter((audience) => !served.has(audience));
    if (audiences.length === 0) return;
    const kind = fieldEntry(office, 'kind');
    report({
      at: kind ? keyOf(kind) : absentIn(office.self.node),
      message: 'missing',
      args: { audiences },
      elsewhere: homesFor(audiences, reports).map(({ uri, title, id }) => ({
        title: 'add',
        args: { audiences, title: title ?? id ?? '' },
        where: { is: 'kept', uri },
      })),
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
  writeElsewhere({ args: { audiences } }, target) {
    const wanted = AUDIENCES.filter((audience) => Array.isArray(audiences) && audiences.includes(audience));
    const process = target.document.as('process');
    const strategy = target.document.as('strategy');
    const written = itemsOf(process ? process.reports : strategy?.reporting);
    const served = new Set(written.map(({ audience }) => servedBy(audience?.value)));
    const drafts = wanted.filter((audience) => !served.has(audience)).map((audience) => reportDraft(audience, target));
    if (process) return addTo(process, 'reports', drafts);
    return strategy ? addTo(strategy, 'reporting', drafts) : [];
  },
});

const AUDIENCES: readonly DraftAudience[] = ['staff', 'managers', 'council'];

/** Top management are managers too. */
function servedBy(audience: string | undefined): string | undefined {
  return audience === 'top-management' ? 'managers' : audience;
}

/** Documents that have reports already; the council asks about the strategy, all others about the work. Three at most. */
function homesFor(audiences: readonly string[], reports: readonly LocatedItem[]): readonly DocumentFacts[] {
  const homes = [...new Set(reports.map(({ document }) => document))];
  const first = audiences.includes('council') ? 'strategy' : 'process';
  return [...homes.filter(({ kind }) => kind === first), ...homes.filter(({ kind }) => kind !== first)].slice(0, 3);
}

function reportsInUse(workspace: Workspace): readonly LocatedItem[] {
  const documents = new Set(inUse(workspace.documents()));
  return workspace.items('report').filter(({ document }) => documents.has(document));
}

function named(locale: Locale, audiences: readonly string[]): string {
  const names = namesOf(locale, audiences);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${OR[locale]} ${last}`;
}

function namesOf(locale: Locale, audiences: readonly string[]): readonly string[] {
  return audiences.map((audience) => NAMES[locale][audience] ?? audience);
}

const OR: { readonly [L in Locale]: string } = { en: 'or', cs: 'ani pro', pl: 'ani' };

/** In Polish in the genitive, in Czech in the accusative. */
const NAMES: { readonly [L in Locale]: { readonly [audience: string]: string } } = {
  en: { staff: 'the staff', managers: 'the heads', council: 'the council' },
  cs: { staff: 'zaměstnance', managers: 'vedoucí', council: 'zastupitelstvo' },
  pl: { staff: 'pracowników', managers: 'kierowników', council: 'rady' },
};
