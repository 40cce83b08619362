import { distance } from 'fastest-levenshtein';
import type { RefTarget } from '../model/index.ts';
import { type Origin, referenceTo, sortsWanted } from './resolve-reference.ts';
import { allThings, sortOf, type Thing, type ThingSort } from './thing.ts';
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
  const known = workspace.derived(candidates);
  const id = bareWord(idIn(text));
  const words = bareWord(text);
  const near = [
    ...localThings(from)
      .filter((thing) => wanted.has(sortOf(thing)))
      .map((thing) => ({ thing, words: wordsOf(thing.facts) })),
    ...[...wanted].flatMap((sort) => known.get(sort) ?? []),
  ].flatMap((one) => {
    const away = wayTo(id, words, one);
    return away === undefined ? [] : [{ thing: one.thing, away }];
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

/** A thing with the words it may be meant by, without capitals, diacritics and signs between them. */
interface Candidate {
  readonly thing: Thing;
  readonly words: Words;
}

interface Words {
  readonly id: string;
  readonly names: readonly string[];
}

/** All things by their sort: made once for an office, because a document often has several broken links. */
function candidates(workspace: Workspace): ReadonlyMap<ThingSort, readonly Candidate[]> {
  const bySort = new Map<ThingSort, Candidate[]>();
  for (const thing of allThings(workspace)) {
    const one = { thing, words: workspace.about(thing.facts, wordsOf) };
    const alike = bySort.get(sortOf(thing));
    if (alike) alike.push(one);
    else bySort.set(sortOf(thing), [one]);
  }
  return bySort;
}

function wordsOf(facts: Thing['facts']): Words {
  const names = 'names' in facts ? facts.names : [facts.title ?? ''];
  return { id: bareWord(facts.id ?? ''), names: names.map(bareWord) };
}

/** Of `survey:clients-2024#w1` the last id. */
function idIn(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(':'), text.lastIndexOf('#')) + 1);
}

/** How many letters differ; undefined when too many do. */
function wayTo(id: string, words: string, { words: { id: other, names } }: Candidate): number | undefined {
  if (words !== '' && names.includes(words)) return 0;
  if (id === '' || other === '') return undefined;
  // A beginning is nearly right: `clients` for `clients-2024`.
  if (Math.min(id.length, other.length) >= 3 && (other.startsWith(id) || id.startsWith(other))) return 1;
  const most = Math.max(1, Math.floor(id.length / 3));
  if (Math.abs(id.length - other.length) > most) return undefined;
  const away = distance(id, other);
  return away <= most ? away : undefined;
}

function bareWord(text: string): string {
  const lower = text.toLowerCase();
  const plain = PLAIN.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');
  return plain.replace(/[\s_\-.]/g, '');
}

const PLAIN = /^[ -~]*$/;
