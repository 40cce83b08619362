import { defineRule, keyOf, spanAt } from '../../analysis/index.ts';
import type { Entry, Node } from '../../syntax/index.ts';

export const rule = defineRule<{ twice: { key: string }; first: { key: string } }>()({
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
    },
    cs: {
      title: 'Totéž pole dvakrát',
      why: 'Platí jen to poslední; co stojí pod prvním, se tiše ztratí.',
      off: 'Sotva k tomu najdete důvod: jedno z nich nemá žádný účinek.',
      twice: ({ key }) => `„${key}“ je tu podruhé. Nechte to správné a druhé odstraňte.`,
      first: ({ key }) => `„${key}“ poprvé`,
    },
    pl: {
      title: 'To samo pole dwa razy',
      why: 'Liczy się tylko ostatnie; treść pierwszego znika bez śladu.',
      off: 'Trudno o powód: jedno z nich nie ma żadnego skutku.',
      twice: ({ key }) => `„${key}” stoi tu po raz drugi. Zostaw właściwe, a drugie usuń.`,
      first: ({ key }) => `„${key}” po raz pierwszy`,
    },
  },
  check({ document, report }) {
    let firsts: ReadonlyMap<number, Entry> | undefined;
    for (const { code, span } of document.tree.problems) {
      if (code !== 'duplicate-key') continue;
      const key = document.text.slice(span.start, span.end);
      firsts ??= firstsIn(document.tree.root);
      const first = firsts.get(span.start);
      report({
        at: spanAt(span),
        message: 'twice',
        args: { key: first?.key.text ?? key },
        related: first ? [{ at: keyOf(first), message: 'first', args: { key: first.key.text } }] : [],
      });
    }
  },
});

/** For each key that repeats one of its mapping, by where it starts: the first entry of that name. */
function firstsIn(root: Node | undefined): ReadonlyMap<number, Entry> {
  const firsts = new Map<number, Entry>();
  const look = (node: Node | undefined): void => {
    if (node?.type === 'sequence') for (const item of node.items) look(item);
    if (node?.type !== 'mapping') return;
    const known = new Map<string, Entry>();
    for (const entry of node.entries) {
      const { text, span } = entry.key;
      const first = known.get(text);
      if (first) firsts.set(span.start, first);
      else known.set(text, entry);
      look(entry.value);
    }
  };
  look(root);
  return firsts;
}
