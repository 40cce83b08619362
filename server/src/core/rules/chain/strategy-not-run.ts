import { absentIn, defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import { itemsOf, type OfficeDocument, type Views } from '../../model/index.ts';
import { resolveReference, type Workspace } from '../../workspace/index.ts';
import { addTo } from '../common/fill.ts';
import { type Link, linksIn } from '../common/links.ts';
import { titleOf } from '../common/naming.ts';

interface Messages {
  unseen: { objective: string; indicators: string };
  show: { indicator: string; report: string };
}

export const rule = defineRule<Messages>()({
  id: 'chain/strategy-not-run',
  since: '0.1.0',
  kinds: ['strategy'],
  severity: 'info',
  texts: {
    en: {
      title: 'Objective nobody follows up',
      why: 'An objective is fulfilled when somebody works on it every day and others hear how it goes.',
      off: 'Switch it off if the strategy is followed up outside these documents.',
      unseen: ({ objective, indicators }) =>
        `No process works towards the strategic objective “${objective}”, and no report shows ${indicators}. Name the process in a task, or put the indicator into a report.`,
      show: ({ indicator, report }) => `Show ${indicator} in the report “${report}”`,
    },
    cs: {
      title: 'Cíl, který nikdo nesleduje',
      why: 'Cíl se plní, když na něm někdo denně pracuje a ostatní se dozvědí, jak se daří.',
      off: 'Vypněte, pokud plnění strategie sledujete mimo tyto dokumenty.',
      unseen: ({ objective, indicators }) =>
        `Ke strategickému cíli „${objective}“ nevede žádný proces a žádná zpráva neukazuje ${indicators}. Uveďte u úkolu proces, nebo dejte ukazatel do zprávy.`,
      show: ({ indicator, report }) => `Ukázat ${indicator} ve zprávě „${report}“`,
    },
    pl: {
      title: 'Cel, którego nikt nie śledzi',
      why: 'Cel się spełnia, gdy ktoś codziennie nad nim pracuje, a inni się dowiadują, jak idzie.',
      off: 'Wyłącz, jeśli realizacja strategii jest śledzona poza tymi dokumentami.',
      unseen: ({ objective, indicators }) =>
        `Do celu strategicznego „${objective}” nie prowadzi żaden proces i żadne sprawozdanie nie pokazuje ${indicators}. Podaj proces przy zadaniu albo dodaj wskaźnik do sprawozdania.`,
      show: ({ indicator, report }) => `Pokaż ${indicator} w sprawozdaniu „${report}”`,
    },
  },
  concerns: ({ kind }) => kind === 'strategy',
  check(context) {
    const { document, workspace, covered, report } = context;
    for (const objective of itemsOf(document.as('strategy')?.objectives)) {
      if (objective.level?.value !== 'strategic') continue;
      const tasks = itemsOf(objective.tasks);
      // Without a task, or without an indicator, that is what is missing first.
      if (tasks.length === 0 && covered('strategy/objective-without-task')) continue;
      const indicators = indicatorsOf(objective, document, context.once(linksIn));
      if (indicators.length === 0 || tasks.some(({ process }) => process !== undefined)) continue;
      if (indicators.some(({ key }) => key === undefined || workspace.contains(followed, key))) continue;
      report({
        at: objective.id ? valueOf(objective.id.node) : absentIn(objective.self.node),
        message: 'unseen',
        args: { objective: objective.id?.value ?? '', indicators: indicators.map(({ text }) => text).join(', ') },
        fixes: showIn(itemsOf(document.as('strategy')?.reporting), indicators),
      });
    }
  },
});

/** The first indicator in a report of the strategy itself; one that others follow is enough, and which is for people to say. */
function showIn(
  reports: readonly Views['report'][],
  [first]: readonly NamedIndicator[],
): readonly FixOffer<Messages>[] {
  if (!first) return [];
  return reports.slice(0, 3).flatMap((report): readonly FixOffer<Messages>[] => {
    const edits = addTo(report, 'indicators', [first.text]);
    const args = { indicator: first.text, report: titleOf(report.title) || (report.id?.value ?? '') };
    return edits.length > 0 ? [{ safety: 'unsafe', title: 'show', args, edits }] : [];
  });
}

interface NamedIndicator {
  readonly text: string;
  /** `kind:document#indicator`; undefined when it leads nowhere, which is another mistake. */
  readonly key: string | undefined;
}

function indicatorsOf(
  objective: Views['strategyObjective'],
  document: OfficeDocument,
  links: readonly Link[],
): readonly NamedIndicator[] {
  const named = links
    .filter(({ reference: { key, holder } }) => key === 'indicators' && holder.self.node === objective.self.node)
    .map(({ reference, resolution }) => {
      const thing = resolution.is === 'found' ? resolution.thing : undefined;
      return {
        text: reference.node.text,
        key: thing?.is === 'item' ? keyOf(thing.document, thing.facts.id) : undefined,
      };
    });
  const inline = itemsOf(objective.indicators).flatMap((view) =>
    view.is === 'shape' && view.id ? [{ text: view.id.value, key: keyOf(document, view.id.value) }] : [],
  );
  return [...named, ...inline];
}

function keyOf({ kind, id }: Pick<OfficeDocument, 'kind' | 'id'>, item: string): string {
  return `${kind ?? ''}:${id ?? ''}#${item}`;
}

/** Indicators that a report shows or a process is measured by, as `kind:document#indicator`. */
function followed(workspace: Workspace): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const document of [...workspace.documents('process'), ...workspace.documents('strategy')]) {
    if (document.kind === 'process') {
      for (const { type, id } of document.items) if (type === 'indicator') keys.add(keyOf(document, id));
    }
    for (const { key, holder, text, targets } of document.references) {
      if (key !== 'indicators' || (holder !== 'report' && holder !== 'process')) continue;
      const resolution = resolveReference(text, targets, workspace, document);
      if (resolution.is !== 'found' || resolution.thing.is !== 'item') continue;
      keys.add(keyOf(resolution.thing.document, resolution.thing.facts.id));
    }
  }
  return keys;
}
