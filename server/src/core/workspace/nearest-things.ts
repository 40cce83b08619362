import { distance } from 'fastest-levenshtein';
import type { RefTarget } from '../model/index.ts';
import { type Origin, referenceTo, sortsWanted } from './resolve-reference.ts';
import { allThings, sortOf, type Thing } from './thing.ts';
import type { Workspace } from './workspace.ts';

/** A thing with the text that names it in one field. */
export interface NamedThing {
  readonly text: string;
  readonly thing: Thing;
}

/** As many as a person looks through before choosing. */
const AT_MOST = 5;

/**
 * The things somebody most likely meant by a text, as they are written in a field with these targets; the likest first, at
 * most five. An id counts as like when at most every third letter differs, a title when it is the same but for capitals and
 * diacritics. Empty when nothing is like it. Searches the whole office: ask only for what is to be reported.
 */
export function nearestThings(
  text: string,
  targets: readonly RefTarget[],
  workspace: Workspace,
  from: Origin,
): readonly NamedThing[] {
  const wanted = sortsWanted(targets, from);
  const id = idIn(text);
  const things = [...localThings(from), ...allThings(workspace)];
  const near = things.flatMap((thing) => {
    const away = wanted.has(sortOf(thing)) ? wayTo(id, text, thing) : undefined;
    return away === undefined ? [] : [{ thing, away }];
  });
  near.sort((a, b) => a.away - b.away);
  const named = near.flatMap(({ thing }): NamedThing[] => {
    const writing = referenceTo(thing, targets, workspace, from);
    return writing === undefined || writing === text ? [] : [{ text: writing, thing }];
  });
  return named
    .filter(({ text: writing }, index) => named.findIndex((one) => one.text === writing) === index)
    .slice(0, AT_MOST);
}

function localThings({ inside, uri }: Origin): readonly Thing[] {
  return (inside ?? []).map((facts) => ({ is: 'local', facts, uri }));
}

/** Of `survey:clients-2024#w1` the last id. */
function idIn(text: string): string {
  return bareWord(text.slice(Math.max(text.lastIndexOf(':'), text.lastIndexOf('#')) + 1));
}

/** How many letters differ; undefined when too many do. */
function wayTo(id: string, text: string, thing: Thing): number | undefined {
  const names = 'names' in thing.facts ? thing.facts.names : [thing.facts.title ?? ''];
  if (names.some((name) => name !== '' && bareWord(name) === bareWord(text))) return 0;
  const other = bareWord(thing.facts.id ?? '');
  const most = Math.max(1, Math.floor(id.length / 3));
  if (id === '' || other === '') return undefined;
  // A beginning is nearly right: `clients` for `clients-2024`.
  if (Math.min(id.length, other.length) >= 3 && (other.startsWith(id) || id.startsWith(other))) return 1;
  if (Math.abs(id.length - other.length) > most) return undefined;
  const away = distance(id, other);
  return away <= most ? away : undefined;
}

function bareWord(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replace(/[\s_\-.]/g, '');
}
