import { defineRule, type FixOffer, keyOf, spanAt } from '../../analysis/index.ts';
import { type Entry, type MappingNode, type Node, type SyntaxTree, toData } from '../../syntax/index.ts';

interface Messages {
  twice: { key: string };
  first: { key: string };
  drop: { key: string };
  keepThis: { key: string };
  keepFirst: { key: string };
}

export const rule = defineRule<Messages>()({
  id: 'schema/duplicate-key',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      title: 'The same field twice',
      why: 'Only the last one counts; what stands under the first is lost without a word.',
      off: 'There is hardly a reason to: one of the two has no effect.',
      twice: ({ key }) => `“${key}” stands here for the second time. Keep the right one and remove the other.`,
      first: ({ key }) => `“${key}” for the first time`,
      drop: ({ key }) => `Remove the second “${key}”: it says the same`,
      keepThis: ({ key }) => `Keep this “${key}” and remove the one above`,
      keepFirst: ({ key }) => `Keep the “${key}” above and remove this one`,
    },
    cs: {
      title: 'Totéž pole dvakrát',
      why: 'Platí jen to poslední; co stojí pod prvním, se tiše ztratí.',
      off: 'Sotva k tomu najdete důvod: jedno z nich nemá žádný účinek.',
      twice: ({ key }) => `„${key}“ je tu podruhé. Nechte to správné a druhé odstraňte.`,
      first: ({ key }) => `„${key}“ poprvé`,
      drop: ({ key }) => `Odstranit druhé „${key}“: říká totéž`,
      keepThis: ({ key }) => `Nechat toto „${key}“ a odstranit to výše`,
      keepFirst: ({ key }) => `Nechat „${key}“ výše a odstranit toto`,
    },
    pl: {
      title: 'To samo pole dwa razy',
      why: 'Liczy się tylko ostatnie; treść pierwszego znika bez śladu.',
      off: 'Trudno o powód: jedno z nich nie ma żadnego skutku.',
      twice: ({ key }) => `„${key}” stoi tu po raz drugi. Zostaw właściwe, a drugie usuń.`,
      first: ({ key }) => `„${key}” po raz pierwszy`,
      drop: ({ key }) => `Usuń drugie „${key}”: mówi to samo`,
      keepThis: ({ key }) => `Zostaw to „${key}”, usuń wcześniejsze`,
      keepFirst: ({ key }) => `Zostaw wcześniejsze „${key}”, usuń to`,
    },
  },
  check({ document, report }) {
    let repeats: ReadonlyMap<number, Repeat> | undefined;
    // Of two versions in one text somebody has to choose one first; half of what is repeated here goes with it.
    const isChosen = !document.tree.problems.some(({ code }) => code === 'merge-conflict');
    for (const { code, span } of document.tree.problems) {
      if (code !== 'duplicate-key') continue;
      repeats ??= repeatsIn(document.tree.root);
      const repeat = repeats.get(span.start);
      // A field that only stands too far left is told of as that.
      if (repeat && (document.strays.has(repeat.entry) || document.strays.has(repeat.first))) continue;
      const key = repeat?.first.key.text ?? document.text.slice(span.start, span.end);
      report({
        at: spanAt(span),
        message: 'twice',
        args: { key },
        fixes: repeat && isChosen ? fixesFor(repeat, document.tree) : [],
        related: repeat ? [{ at: keyOf(repeat.first), message: 'first', args: { key } }] : [],
      });
    }
  },
});

/** An entry whose key its mapping has already. */
interface Repeat {
  readonly mapping: MappingNode;
  readonly first: Entry;
  readonly entry: Entry;
}

/** By where the repeated key starts. */
function repeatsIn(root: Node | undefined): ReadonlyMap<number, Repeat> {
  const repeats = new Map<number, Repeat>();
  const look = (node: Node | undefined): void => {
    if (node?.type === 'sequence') for (const item of node.items) look(item);
    if (node?.type !== 'mapping') return;
    const known = new Map<string, Entry>();
    for (const entry of node.entries) {
      const { text, span } = entry.key;
      const first = known.get(text);
      if (first) repeats.set(span.start, { mapping: node, first, entry });
      else known.set(text, entry);
      look(entry.value);
    }
  };
  look(root);
  return repeats;
}

/** Which of two is right only a person knows, unless they say the same, or one says nothing. */
function fixesFor({ mapping, first, entry }: Repeat, tree: SyntaxTree): readonly FixOffer<Messages>[] {
  const remove = (gone: Entry, title: 'drop' | 'keepThis' | 'keepFirst', safety: 'safe' | 'unsafe') =>
    ({ safety, title, args: { key: first.key.text }, edits: [{ op: 'removeEntry', mapping, entry: gone }] }) as const;
  const keepsNotes = !tree.comments.some(
    ({ span }) => span.start > entry.span.start && span.end <= lineEnd(tree, entry),
  );
  if (JSON.stringify(toData(first.value)) === JSON.stringify(toData(entry.value))) {
    return [remove(entry, 'drop', keepsNotes ? 'safe' : 'unsafe')];
  }
  const keepThis = remove(first, 'keepThis', 'unsafe');
  const keepFirst = remove(entry, 'keepFirst', 'unsafe');
  return entry.value === undefined ? [keepFirst, keepThis] : [keepThis, keepFirst];
}

/** A note behind the last line of an entry goes with it. */
function lineEnd({ text }: SyntaxTree, { span }: Entry): number {
  const rest = text.slice(span.end).search(/[\r\n]/);
  return rest < 0 ? text.length : span.end + rest;
}
