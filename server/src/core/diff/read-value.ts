import { durationDays, type FieldInfo, fieldOf, isDay, optionsOf, scalarOf } from '../model/index.ts';
import { entryOf, type Node, resolved, type ScalarNode } from '../syntax/index.ts';
import type { OpenPeriod, Value } from './change.ts';
import { fieldNode, type Holder, innermost, present, textIn } from './holder.ts';
import { JOINED } from './joined-fields.ts';

/** What a reference names, in the reader's language; the id itself where nothing is known. */
export type NameOf = (id: string, targets: FieldInfo['ref'], key: string) => string;

/** The value of a field that holds no list and no further fields. `holders`: the document first, the innermost last. */
export function readField(key: string, holders: readonly Holder[], nameOf: NameOf): Value | undefined {
  const holder = holders.at(-1);
  if (!holder) return undefined;
  const joined = JOINED[holder.shape]?.[key];
  if (joined) return joined.read(holders);
  const node = fieldNode(holder, key);
  return node?.type === 'scalar' ? readScalar(node, key, holder.shape, holders, nameOf) : undefined;
}

/** A scalar as the value its field takes; as text or number where it is written otherwise than the schema says. */
export function readScalar(
  node: ScalarNode,
  key: string,
  shape: string,
  holders: readonly Holder[],
  nameOf: NameOf,
): Value {
  const field = fieldOf(shape, key);
  const { value, text } = node;
  if (typeof value === 'boolean') return { is: 'truth', value };
  if (typeof value === 'number') return { is: 'number', value, unit: unitAround(key, holders) };
  if (field?.ref) return { is: 'name', id: text, name: nameOf(text, field.ref, key) };
  const type = scalarOf(field?.type) ?? scalarOfItems(field);
  if (type?.values?.some((allowed) => allowed === value)) return { is: 'choice', value: text, shape, key };
  if (type?.name === 'date' && isDay(text)) return { is: 'day', day: text };
  const days = type?.name === 'duration' ? durationDays(text) : undefined;
  if (days !== undefined) return { is: 'duration', text, days, working: false };
  return field?.text ? { is: 'text', text: oneLine(text) } : { is: 'code', text: oneLine(text) };
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Times of a week; undefined when any of them cannot be understood. */
export function readHours(items: readonly (Node | undefined)[]): Value | undefined {
  const periods: OpenPeriod[] = [];
  for (const item of items) {
    const node = resolved(item);
    const days = present(entryOf(node, 'days')?.value);
    const opens = minutesIn(node, 'opens');
    const closes = minutesIn(node, 'closes');
    if (days?.type !== 'sequence' || opens === undefined || closes === undefined) return undefined;
    for (const one of days.items) {
      const name = resolved(one);
      const day = name?.type === 'scalar' ? DAYS.indexOf(name.text) : -1;
      if (day < 0) return undefined;
      periods.push({ day, opens, closes });
    }
  }
  periods.sort((a, b) => a.day - b.day || a.opens - b.opens || a.closes - b.closes);
  return periods.length === 0 ? undefined : { is: 'hours', periods };
}

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

function minutesIn(node: Node | undefined, key: string): number | undefined {
  const content = resolved(entryOf(node, key)?.value);
  const [, hours, minutes] = (content?.type === 'scalar' && /^(\d{1,2}):(\d{2})$/.exec(content.text)) || [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** Numbers of an indicator are in its unit, but not counts of people asked or dates. */
function unitAround(key: string, holders: readonly Holder[]): string | undefined {
  if (!MEASURED.has(key)) return undefined;
  return textIn(innermost(holders, 'indicator'), 'unit');
}

const MEASURED: ReadonlySet<string> = new Set(['value', 'green', 'amber', 'min', 'max']);

function scalarOfItems(field: FieldInfo | undefined) {
  const [items] = optionsOf(field?.type).flatMap((option) => (option.t === 'list' ? [option.of] : []));
  return scalarOf(items);
}
