import {
  type ContentNode,
  type Entry,
  entryOf,
  type MappingNode,
  type Node,
  type Path,
  resolved,
  type ScalarNode,
  type SequenceNode,
} from '../syntax/index.ts';
import type { ShapeInfo, TypeRef } from './shape.ts';

/**
 * Typed, tolerant reading of a tree. A view of a field is undefined when the field is absent *or* has another shape than
 * the schema says: the schema rules report that, all others simply see nothing there.
 */
export type View = ValueView | ShapeView | ListView<View> | MapView<View>;

/** A scalar with its value. */
export interface ValueView<T = string | number | boolean> {
  readonly is: 'value';
  readonly value: T;
  readonly node: ScalarNode;
}

/** A mapping with known fields. The generated views add a typed property for each field, so that `is` and `self` are all that is ours. */
export interface ShapeView<Name extends string = string> {
  readonly is: 'shape';
  readonly self: { readonly shape: Name; readonly node: MappingNode; readonly place: Place };
}

export interface ListView<T> {
  readonly is: 'list';
  readonly node: SequenceNode;
  /** Items that have the right shape. */
  readonly items: readonly T[];
}

export interface MapView<T> {
  readonly is: 'map';
  readonly node: MappingNode;
  readonly items: readonly { readonly key: string; readonly entry: Entry; readonly value: T }[];
}

/** Where a node hangs in its document: a chain to the root, so that paths cost nothing until they are asked for. */
export interface Place {
  readonly parent: Place | undefined;
  readonly step: string | number;
}

export const ROOT: Place = { parent: undefined, step: '' };

export function pathOf(place: Place): Path {
  const path: (string | number)[] = [];
  for (let at: Place | undefined = place; at?.parent; at = at.parent) path.unshift(at.step);
  return path;
}

/** Items of a field that holds a list; nothing for an absent field or one of another shape. */
export function itemsOf<T>(field: ListView<T> | { readonly is: 'value' | 'shape' | 'map' } | undefined): readonly T[] {
  return field?.is === 'list' ? field.items : [];
}

/** The entry of a field as written, whatever its value; undefined when the key is absent. */
export function fieldEntry(view: ShapeView, key: string): Entry | undefined {
  return entryOf(view.self.node, key);
}

export type ShapeTable = { readonly [name: string]: ShapeInfo };

/** Reads nodes as types of one table of shapes; undefined when a node has another shape than the type. */
export type ViewReader = (type: TypeRef, node: Node | undefined, place: Place) => View | undefined;

/** Makes a reader. Each shape becomes one class whose getters read a field on first access, so a rule pays only for what it looks at. */
export function viewReader(shapes: ShapeTable): ViewReader {
  const classes = new Map(Object.entries(shapes).map(([name, info]) => [name, classOf(name, info, read)]));
  return read;

  function read(type: TypeRef, node: Node | undefined, place: Place): View | undefined {
    const content = resolved(node);
    return content && readContent(type, content, place);
  }

  function readContent(type: TypeRef, node: ContentNode, place: Place): View | undefined {
    switch (type.t) {
      case 'scalar': {
        if (node.type !== 'scalar' || node.value === null) return undefined;
        if (type.as !== 'any' && typeof node.value !== type.as) return undefined;
        return { is: 'value', value: node.value, node };
      }
      case 'shape': {
        const Shape = classes.get(type.name);
        if (!Shape) throw new Error(`no shape "${type.name}" in the generated table`);
        return node.type === 'mapping' ? new Shape(node, place) : undefined;
      }
      case 'list': {
        if (node.type !== 'sequence') return undefined;
        const items = node.items.flatMap((item, step) => read(type.of, item, { parent: place, step }) ?? []);
        return { is: 'list', node, items };
      }
      case 'map': {
        if (node.type !== 'mapping') return undefined;
        const items = node.entries.flatMap((entry) => {
          const key = entry.key.text;
          const value = read(type.of, entry.value, { parent: place, step: key });
          return value ? [{ key, entry, value }] : [];
        });
        return { is: 'map', node, items };
      }
      case 'union': {
        for (const option of type.of) {
          const view = readContent(option, node, place);
          if (view) return view;
        }
        return undefined;
      }
    }
  }
}

type ShapeClass = new (node: MappingNode, place: Place) => ShapeView;

function classOf(shape: string, info: ShapeInfo, read: ViewReader): ShapeClass {
  class Shape implements ShapeView {
    readonly is = 'shape';
    readonly self: ShapeView['self'];
    #read: Map<string, View | undefined> | undefined;

    constructor(node: MappingNode, place: Place) {
      this.self = { shape, node, place };
    }

    static field(view: Shape, key: string, type: TypeRef): View | undefined {
      view.#read ??= new Map();
      if (!view.#read.has(key)) {
        const { node, place } = view.self;
        view.#read.set(key, read(type, entryOf(node, key)?.value, { parent: place, step: key }));
      }
      return view.#read.get(key);
    }
  }
  for (const [key, field] of Object.entries(info.fields)) {
    Object.defineProperty(Shape.prototype, key, {
      get(this: Shape) {
        return Shape.field(this, key, field.type);
      },
    });
  }
  return Shape;
}
