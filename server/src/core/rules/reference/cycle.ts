import { defineRule, type Related, spanAt, valueOf } from '../../analysis/index.ts';
import {
  endlessSteps,
  type ReferenceFacts,
  referenceFactsOf,
  type Workspace,
  wayBetween,
} from '../../workspace/index.ts';
import { type Graphs, graphsOf, isInCircle, type Knot, mayTurn, type Way, wayOf } from './graphs.ts';
import { judgeOf } from './links.ts';

interface Messages {
  requires: { way: readonly string[] };
  replaces: { way: readonly string[] };
  parent: { way: readonly string[] };
  steps: { way: readonly string[] };
  member: { id: string };
}

export const rule = defineRule<Messages>()({
  id: 'reference/cycle',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      title: 'Links that lead round in a circle',
      why: 'In a circle nobody can begin and nobody can finish: each thing waits for the next one.',
      off: 'There is hardly a reason to: a circle has no beginning and no end.',
      requires: ({ way }) =>
        `These services wait for one another: ${arrows(way)}. A client could never start; take one of these requirements out.`,
      replaces: ({ way }) =>
        `These documents replace one another: ${arrows(way)}. Nobody can tell which one holds; turn one of the links round.`,
      parent: ({ way }) =>
        `These stand above one another: ${arrows(way)}. One of them must be the highest; take its parent away.`,
      steps: ({ way }) =>
        `These steps never end: ${arrows(way)}. Let one of them lead on, or mark where the matter ends.`,
      member: ({ id }) => `“${id}” is in the circle, too.`,
    },
    cs: {
      title: 'Odkazy vedou v kruhu',
      why: 'V kruhu nikdo nemůže začít ani skončit: jedno čeká na druhé.',
      off: 'Sotva k tomu najdete důvod: kruh nemá začátek ani konec.',
      requires: ({ way }) =>
        `Tyto služby čekají jedna na druhou: ${arrows(way)}. Klient by nikdy nemohl začít; jednu z podmínek zrušte.`,
      replaces: ({ way }) =>
        `Tyto dokumenty se nahrazují navzájem: ${arrows(way)}. Nepozná se, který platí; jeden z odkazů otočte.`,
      parent: ({ way }) =>
        `Tyto položky jsou si navzájem nadřazené: ${arrows(way)}. Jedna musí být nejvyšší; její parent odstraňte.`,
      steps: ({ way }) =>
        `Tyto kroky nikdy neskončí: ${arrows(way)}. Ať z některého vede cesta dál, nebo označte, kde věc končí.`,
      member: ({ id }) => `V kruhu je i „${id}“.`,
    },
    pl: {
      title: 'Odwołania prowadzą w kółko',
      why: 'W kółku nikt nie może zacząć ani skończyć: jedno czeka na drugie.',
      off: 'Trudno o powód: kółko nie ma początku ani końca.',
      requires: ({ way }) =>
        `Te usługi czekają jedna na drugą: ${arrows(way)}. Klient nigdy nie mógłby zacząć; usuń jeden z warunków.`,
      replaces: ({ way }) =>
        `Te dokumenty zastępują się nawzajem: ${arrows(way)}. Nie wiadomo, który obowiązuje; odwróć jedno z odwołań.`,
      parent: ({ way }) =>
        `Te pozycje są nawzajem nadrzędne: ${arrows(way)}. Jedna musi być najwyższa; usuń jej pole parent.`,
      steps: ({ way }) =>
        `Te kroki nigdy się nie kończą: ${arrows(way)}. Niech któryś prowadzi dalej albo zaznacz, gdzie sprawa się kończy.`,
      member: ({ id }) => `W kółku jest też „${id}”.`,
    },
  },
  concerns: (facts, workspace) =>
    facts.isTangled === true ||
    facts.references.some((reference) => workspace.keyed(circlesByLink, linkKey(facts.uri, reference)) !== undefined),
  check({ document, workspace, covered, report }) {
    const turning = document.references.filter(({ key }) => mayTurn(key));
    const nodes = new Map(turning.map((reference) => [referenceFactsOf(reference), reference.node]));
    const reported = new Set<Knot>();
    for (const [reference, node] of nodes) {
      const circle = workspace.keyed(circlesByLink, linkKey(document.uri, reference));
      if (!circle) continue;
      const { way, around, members } = circle;
      const judge = judgeOf(reference.key, reference.holder);
      // One finding for each thing of this document that stands in a circle.
      if (reported.has(way.own) || (judge !== undefined && covered(judge))) continue;
      reported.add(way.own);
      report({
        at: valueOf(node),
        message: way.relation,
        args: { way: around.map(({ id }) => id ?? '') },
        related: members.map(
          ({ uri, knot }): Related<Messages> => ({
            uri,
            at: spanAt(knot.span),
            message: 'member',
            args: { id: knot.id ?? '' },
          }),
        ),
      });
    }
    for (const { node, way } of endlessSteps(document)) {
      report({ at: valueOf(node), message: 'steps', args: { way: [...way, ...way.slice(0, 1)] } });
    }
  },
});

interface Circle {
  readonly way: Way;
  /** Once round, from the thing that holds the reference back to it. */
  readonly around: readonly Knot[];
  /** The other things in it, and where they stand. */
  readonly members: readonly { readonly uri: string; readonly knot: Knot }[];
}

/** The circles of the office, by the links that are part of one. */
function circlesByLink(workspace: Workspace): ReadonlyMap<string, Circle> {
  const graphs = graphsOf(workspace);
  const circles = new Map<string, Circle>();
  for (const document of workspace.documents()) {
    for (const reference of document.references) {
      const way = wayOf(reference, document, workspace);
      if (!way || !isInCircle(way, graphs)) continue;
      circles.set(linkKey(document.uri, reference), circleOf(way, graphs));
    }
  }
  return circles;
}

function linkKey(uri: string, { key, holder, item, text }: ReferenceFacts): string {
  return [uri, key, holder, item ?? '', text].join(' ');
}

function circleOf(way: Way, graphs: Graphs): Circle {
  const back = wayBetween(way.to, way.from, graphs[way.relation].ways);
  const around = way.own === way.from ? [way.from, ...back] : [...back, way.to];
  const members = [...new Set(around)].flatMap((knot) => {
    const uri = graphs.homes.get(knot);
    return uri === undefined || knot === way.own ? [] : [{ uri, knot }];
  });
  return { way, around, members };
}

function arrows(way: readonly string[]): string {
  return way.join(' → ');
}
