import { conventionalPath, KIND_IDS, type Kind, SHAPES, type TypeRef } from '../../server/src/core/model/index.ts';
import { type Data, type DataMap, list, map } from './data.ts';
import type { Dice } from './dice.ts';
import type { Pool } from './pool.ts';

/** A document that the schema of its kind allows, more or less, with the name it would have in its office. */
export interface Generated {
  readonly name: string;
  readonly data: DataMap;
}

/** Maps and lists stand at most this deep inside each other. */
const DEEPEST = 7;

/** Fields beyond that many are left out: most documents are small, so that there can be many. */
const MOST_FIELDS = [6, 12, 20, 40, 160];

/** A document made field by field from the table of shapes. */
export function generate(pool: Pool, dice: Dice): Generated {
  const kind: Kind = dice.pick(KIND_IDS);
  const languages = dice.pick([['cs'], ['pl'], ['en'], ['cs', 'pl'], ['pl', 'en'], ['cs', 'pl', 'en'], ['uk', 'cs']]);
  const writer: Writer = {
    pool,
    dice,
    languages,
    fullness: dice.pick([0.04, 0.1, 0.25, 0.5, 0.9]),
    left: dice.pick(MOST_FIELDS),
  };
  const id = String(pool.valueFor({ t: 'scalar', name: 'slug', as: 'string' }, 'id', dice));
  const body = mapOf(kind, 0, writer).entries.filter(([key]) => !['kind', 'id', 'language'].includes(key));
  const language: Data = languages.length === 1 ? (languages[0] ?? '') : list(languages);
  const head: DataMap['entries'] = [['kind', kind], ...(dice.chance(0.9) ? [['id', id] as const] : [])];
  const data = map([...head, ...(dice.chance(0.7) ? [['language', language] as const] : []), ...body]);
  return {
    name: dice.chance(0.1) ? 'example.yaml' : conventionalPath(kind, id.replaceAll(/[^\w-]/g, '') || 'x'),
    data,
  };
}

interface Writer {
  readonly pool: Pool;
  readonly dice: Dice;
  readonly languages: readonly string[];
  /** Share of the optional fields that are filled in. */
  readonly fullness: number;
  left: number;
}

function mapOf(shape: string, depth: number, writer: Writer): DataMap {
  if (shape === 'text') return textMap(writer);
  const fields = Object.entries(SHAPES[shape]?.fields ?? {});
  const entries: (readonly [string, Data])[] = [];
  for (const [key, { type, required }] of fields) {
    const wanted = required ? 0.93 : writer.fullness / (1 + depth / 2);
    if (!writer.dice.chance(wanted) || writer.left <= 0) continue;
    writer.left--;
    const value = valueOf(type, key, depth + 1, writer);
    if (value !== undefined) entries.push([key, value]);
  }
  const stranger = writer.dice.pick(UNKNOWN_KEYS);
  if (writer.dice.chance(0.03) && !entries.some(([key]) => key === stranger)) entries.push([stranger, 'x']);
  return map(writer.dice.chance(0.15) ? entries.reverse() : entries);
}

/** Undefined where the document would become too deep. */
function valueOf(type: TypeRef, key: string, depth: number, writer: Writer): Data | undefined {
  const { dice, pool, languages } = writer;
  switch (type.t) {
    case 'scalar':
      if (type.name === 'text') return pool.textIn(languages[0] ?? 'cs', dice);
      return pool.valueFor(type, key, dice);
    case 'union':
      return valueOf(dice.pick(type.of), key, depth, writer);
    case 'shape':
      return depth > DEEPEST ? undefined : mapOf(type.name, depth, writer);
    case 'list': {
      const items = Array.from({ length: dice.pick([0, 1, 1, 2, 2, 3, 6]) }, () =>
        valueOf(type.of, key, depth + 1, writer),
      );
      return list(
        withTwins(
          items.filter((item) => item !== undefined),
          dice,
        ),
      );
    }
    case 'map': {
      const keys = dice.sample(['w1', 'w2', 'civil', 'a b', '2025', 'Ž', 'answer'], dice.below(4));
      return map(keys.flatMap((name) => entryOf(name, valueOf(type.of, key, depth + 1, writer))));
    }
  }
}

function entryOf(key: string, value: Data | undefined): DataMap['entries'] {
  return value === undefined ? [] : [[key, value]];
}

function textMap({ pool, dice, languages }: Writer): DataMap {
  const written = dice.chance(0.8) ? languages : dice.sample(['cs', 'pl', 'en', 'uk'], dice.below(3));
  return map(written.map((language) => [language, pool.textIn(language, dice)] as const));
}

/** Now and then an item like the one before with something more: what anchors and merge keys are used for. */
function withTwins(items: readonly Data[], dice: Dice): readonly Data[] {
  const [first] = items;
  if (typeof first !== 'object' || first.t !== 'map' || first.entries.length === 0 || !dice.chance(0.15)) return items;
  return [first, map([...first.entries, ['twin', 'x']]), ...items.slice(1)];
}

const UNKNOWN_KEYS = ['note', 'owners', 'Title', 'název', 'x y', '__proto__', 'constructor', 'toString', 'length', '1'];
