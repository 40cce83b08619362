import { entryOf, type Node, resolved } from '../syntax/index.ts';
import type { Span } from '../text/index.ts';
import { type OfficeDocument, type Step, stepInto } from './document.ts';

/** Where something stands in a document, said so that it stays true when lines move and lists are put in another order. */
export interface SteadyPlace {
  /** `standards[waiting].indicators[].target`: keys, and ids of items; nothing in the brackets of an item without an id. */
  readonly path: string;
  /** The words there, blanks and line breaks made one blank each; of a place that is more than one value, its first line. */
  readonly words: string;
}

export function steadyPlaceOf(document: OfficeDocument, span: Span): SteadyPlace {
  const steps: string[] = [];
  let node: Node | undefined = document.tree.root;
  while (node) {
    const next: Step | undefined = stepInto(node, span.start);
    if (!next) break;
    steps.push(typeof next.step === 'string' ? `.${next.step}` : `[${idOf(next.node)}]`);
    node = next.node;
  }
  const text = document.text.slice(span.start, span.end);
  const isOneValue = node === undefined || (node.type === 'scalar' && span.end <= node.span.end);
  const words = isOneValue ? text : (/^.*/.exec(text)?.[0] ?? '');
  return { path: steps.join('').replace(/^\./, ''), words: words.replace(/\s+/g, ' ').trim() };
}

function idOf(item: Node | undefined): string {
  const id = resolved(entryOf(item, 'id')?.value);
  return id?.type === 'scalar' ? id.text : '';
}
