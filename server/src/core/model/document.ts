import {
  type Entry,
  entryOf,
  type MappingNode,
  type Node,
  type ParseOptions,
  type Path,
  parse,
  resolved,
  type SyntaxTree,
} from '../syntax/index.ts';
import { LineIndex, type Offset, type Span } from '../text/index.ts';
import { fitsFor } from './fits.ts';
import { SHAPES } from './generated/shapes.ts';
import type { KindViews, Views } from './generated/views.ts';
import { isKind, type Kind } from './kinds.ts';
import { isOurs } from './recognise.ts';
import { type RightLevel, rightLevel } from './right-level.ts';
import { type SchemaIssue, schemaIssues } from './schema-issues.ts';
import { ROOT, type ShapeView, viewReader } from './view.ts';
import { type Inventory, type Reference, type ScalarPlace, type TextPlace, takeInventory } from './walk.ts';

/** What a shell hands in: one version of one text. Plain data. */
export interface DocumentInput {
  /** Identity of the document; any unique string, usually its URI. */
  readonly uri: string;
  readonly text: string;
  /** Grows with each change; 0 for a file on disk. */
  readonly version: number;
}

const readView = viewReader(SHAPES);

/** UTF-16 code units. The largest document of a large office has a tenth of that. */
export const SIZE_LIMIT = 2_000_000;

/** UTF-16 code units that say what a document is. */
const BEGINNING = 20_000;

/**
 * One version of one document. Immutable; everything that follows from its text alone is computed on first use and kept
 * here, so that all rules and features of a version share one parse and one walk.
 */
export class OfficeDocument {
  readonly uri: string;
  readonly text: string;
  readonly version: number;
  readonly tree: SyntaxTree;

  constructor(input: DocumentInput, options?: ParseOptions) {
    this.uri = input.uri;
    this.text = input.text;
    this.version = input.version;
    this.isTooLarge = input.text.length > SIZE_LIMIT;
    const text = this.isTooLarge ? beginningOf(input.text) : input.text;
    this.tree = parse(text, { fits: fitsFor(text), ...options });
    const kind = resolved(entryOf(this.tree.root, 'kind')?.value);
    this.kindText = kind?.type === 'scalar' && kind.value !== null ? kind.text : undefined;
    this.kind = this.kindText !== undefined && isKind(this.kindText) ? this.kindText : undefined;
    this.id = this.#string('id');
    this.status = this.#string('status');
  }

  /** More than anybody writes: only its beginning has been read, to learn what it is. */
  readonly isTooLarge: boolean;
  /** The text at the `kind` key, whatever it says; undefined when there is none. */
  readonly kindText: string | undefined;
  /** One of the eleven kinds, or undefined. */
  readonly kind: Kind | undefined;
  readonly id: string | undefined;
  /** `draft` … `withdrawn`; undefined when absent or something else than a text. */
  readonly status: string | undefined;

  /** False for YAML files that are none of our business: they get no finding at all. */
  get isOurs(): boolean {
    return isOurs(this);
  }

  get root(): MappingNode | undefined {
    const root = resolved(this.tree.root);
    return root?.type === 'mapping' ? root : undefined;
  }

  /** Language codes of the `language` field, the source language first. */
  get languages(): readonly string[] {
    return this.#lazy('languages', () => {
      const value = resolved(entryOf(this.tree.root, 'language')?.value);
      const nodes = value?.type === 'sequence' ? value.items.map(resolved) : [value];
      return nodes.flatMap((node) => (node?.type === 'scalar' && typeof node.value === 'string' ? [node.value] : []));
    });
  }

  get lines(): LineIndex {
    return this.#lazy('lines', () => new LineIndex(this.text));
  }

  /** What the schema of its kind has to say; empty when the kind is unknown. */
  get schemaIssues(): readonly SchemaIssue[] {
    return this.#lazy('schemaIssues', () => schemaIssues(this));
  }

  /** Mappings and empty fields that lack what stands one level beside them: what seems absent there is not. */
  get robbed(): ReadonlySet<MappingNode | Entry> {
    return this.#lazy('robbed', () => new Set(this.#levels().map(({ lacking }) => lacking)));
  }

  /** Fields that belong into an empty one above them: where they stand they repeat nothing. */
  get strays(): ReadonlySet<Entry> {
    return this.#lazy('strays', () => {
      const levels = this.#levels().filter(({ lacking }) => 'key' in lacking);
      return new Set(levels.flatMap(({ entries }) => entries));
    });
  }

  /** The whole document as a typed view, when it is of that kind. */
  as<K extends Kind>(kind: K): KindViews[K] | undefined {
    if (this.kind !== kind) return undefined;
    const view = this.#lazy('view', () => readView({ t: 'shape', name: kind }, this.tree.root, ROOT));
    return isShape(view, kind) ? (view as unknown as KindViews[K]) : undefined;
  }

  /** All mappings of one shape, wherever they stand: `document.all('indicator')`. */
  all<Name extends keyof Views>(shape: Name): readonly Views[Name][] {
    return (this.inventory.shapes.get(shape) ?? []) as unknown as readonly Views[Name][];
  }

  /** All scalars whose schema is the definition of that name: `document.scalars('date')`. */
  scalars(definition: string): readonly ScalarPlace[] {
    return this.inventory.scalars.get(definition) ?? [];
  }

  get references(): readonly Reference[] {
    return this.inventory.references;
  }

  /** All texts, each language on its own, in reading order. */
  get texts(): readonly TextPlace[] {
    return this.inventory.texts;
  }

  get inventory(): Inventory {
    return this.#lazy('inventory', () => {
      const defaults = { language: this.languages[0], readers: this.#readers() };
      return takeInventory(SHAPES, readView, this.kind ?? '', this.kind && this.tree.root, defaults);
    });
  }

  /** Keys and indexes that lead to the innermost node at an offset. */
  pathAt(offset: Offset): Path {
    const path: (string | number)[] = [];
    let node: Node | undefined = this.tree.root;
    while (node) {
      const next: Step | undefined = stepInto(node, offset);
      if (!next) break;
      path.push(next.step);
      node = next.node;
    }
    return path;
  }

  #levels(): readonly RightLevel[] {
    return this.#lazy('levels', () =>
      this.schemaIssues.flatMap((issue) => (issue.issue === 'unknown-key' && rightLevel(issue, this.tree)) || []),
    );
  }

  #readers(): 'client' | 'staff' | undefined {
    const value = resolved(entryOf(this.tree.root, 'readers')?.value);
    const nodes = value?.type === 'sequence' ? value.items.map(resolved) : [value];
    const names = nodes.flatMap((node) => (node?.type === 'scalar' && node.value !== null ? [node.text] : []));
    if (names.length === 0) return undefined;
    return names.includes('client') || names.includes('public') ? 'client' : 'staff';
  }

  #string(key: string): string | undefined {
    const value = resolved(entryOf(this.tree.root, key)?.value);
    return value?.type === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
  }

  readonly #kept = new Map<string, unknown>();

  #lazy<T>(name: string, compute: () => T): T {
    if (!this.#kept.has(name)) this.#kept.set(name, compute());
    return this.#kept.get(name) as T;
  }
}

export interface Step {
  readonly step: string | number;
  readonly node: Node | undefined;
}

/** The entry or item of a node at an offset; undefined where there is none. */
export function stepInto(node: Node, offset: Offset): Step | undefined {
  if (node.type === 'mapping') {
    const entry = node.entries.find(({ span }) => inside(span, offset));
    return entry && { step: entry.key.text, node: entry.value };
  }
  if (node.type === 'sequence') {
    const index = node.items.findIndex((item, i) => inside(item?.span, offset) || inside(node.itemSpans[i], offset));
    return index < 0 ? undefined : { step: index, node: node.items[index] };
  }
  return undefined;
}

function inside(span: Span | undefined, offset: Offset): boolean {
  return span !== undefined && span.start <= offset && (offset < span.end || offset === span.start);
}

function isShape(view: { is: string } | undefined, name: string): boolean {
  return view?.is === 'shape' && (view as ShapeView).self.shape === name;
}

/** Whole lines, as far as there are any. */
function beginningOf(text: string): string {
  const lineEnd = text.lastIndexOf('\n', BEGINNING);
  return text.slice(0, lineEnd < 0 ? BEGINNING : lineEnd + 1);
}
