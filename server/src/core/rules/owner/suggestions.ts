import { distance } from 'fastest-levenshtein';
import type { Surroundings } from '../../analysis/index.ts';
import { fieldEntry } from '../../model/index.ts';
import { entryOf, resolved } from '../../syntax/index.ts';
import type { RoleFacts, UnitFacts, Workspace } from '../../workspace/index.ts';
import { wordsOf } from './phrases.ts';
import { type OwnerPlace, pathText, placesIn } from './places.ts';
import { hasEnded, postServed, textOf, unitsUp } from './resolution.ts';

/** As many as a person looks through before choosing. */
const AT_MOST = 5;

/** From this share of likeness on, a post counts as meant. */
const ALIKE = 0.6;

/** What is known of the post that is meant. */
export interface Meant {
  /** What stands there now, when it may be like an id, a title or the name of a unit. */
  readonly like?: string | undefined;
  /** The post that stands there now and must go. */
  readonly instead?: RoleFacts;
}

/**
 * Posts that could stand at a place, the likeliest first, at most five: those whose id or title is like the text, the
 * head of a unit the text names, people of the unit of the post to replace or to stand in for, then posts near the
 * thing: who works on it, who owns what it is part of, heads and people of those units, at last the heads of all units. Only posts that
 * somebody holds today; elected ones only where the text means them.
 */
export function likelyRoles(around: Surroundings, place: OwnerPlace, { like, instead }: Meant): readonly RoleFacts[] {
  const { workspace, today } = around;
  if (!workspace.office) return [];
  const served = workspace.role(postServed(place) ?? '');
  const usable = (role: RoleFacts | undefined): role is RoleFacts =>
    role !== undefined &&
    role !== served &&
    !hasEnded(role, today) &&
    (role.vacantSince === undefined || role.acting !== undefined) &&
    role.id !== instead?.id;
  const alike = like === undefined ? [] : rolesLike(like, workspace);
  const near = [
    ...(instead ? heirsOf(instead, workspace) : []),
    ...(served ? likelyDeputies(around, served, workspace.unit(served.unit ?? '')) : []),
    ...(place.duty === 'head' ? rolesOf(textOf(fieldEntry(place.holder, 'id')) ?? '', workspace) : []),
    ...rolesNear(around, place),
  ];
  return [...new Set([...alike, ...near.filter((role) => role?.level !== 'political')].filter(usable))].slice(
    0,
    AT_MOST,
  );
}

/** Who could stand in for a post: its deputy, people of its unit, then of the units above; at most five. */
export function likelyDeputies(
  around: Surroundings,
  role: RoleFacts,
  unit: UnitFacts | undefined,
): readonly RoleFacts[] {
  const { workspace, today } = around;
  const units = unitsUp(unit, workspace);
  const found = [
    ...[workspace.role(role.deputy ?? '')].flatMap((deputy) => deputy ?? []),
    ...units.flatMap(({ id }) => rolesOf(id, workspace)),
    ...units.flatMap(({ head }) => (head === undefined ? [] : (workspace.role(head) ?? []))),
  ];
  const usable = found.filter(
    (one) => one.id !== role.id && one.level !== 'political' && !hasEnded(one, today) && one.vacantSince === undefined,
  );
  return [...new Set(usable)].slice(0, AT_MOST);
}

/** The post a text names by its id or by its whole title; undefined when it is only like one. */
export function roleCalled(text: string, workspace: Workspace): RoleFacts | undefined {
  const words = wordsOf(text).join(' ');
  const isTitle = (name: string): boolean => words !== '' && wordsOf(name).join(' ') === words;
  return workspace.role(text) ?? workspace.office?.roles.find(({ names }) => names.some(isTitle));
}

/** Units whose id or name is like a text, the likest first, at most five; none that has ended. */
export function likelyUnits(text: string, { workspace, today }: Surroundings): readonly UnitFacts[] {
  const units = (workspace.office?.units ?? []).filter((unit) => !hasEnded(unit, today));
  return bestBy(units, (unit) => likeness(text, unit)).slice(0, AT_MOST);
}

function rolesLike(text: string, workspace: Workspace): readonly RoleFacts[] {
  const { roles, units } = workspace.office ?? { roles: [], units: [] };
  const heads = bestBy(units, (unit) => likeness(text, unit)).flatMap(({ head }) =>
    head === undefined ? [] : (workspace.role(head) ?? []),
  );
  return [...bestBy(roles, (role) => likeness(text, role)), ...heads];
}

/** Who carries on when a post is gone. */
function heirsOf(role: RoleFacts, workspace: Workspace): readonly (RoleFacts | undefined)[] {
  const unit = workspace.unit(role.unit ?? '');
  return [
    workspace.role(role.deputy ?? ''),
    workspace.role(unit?.head ?? ''),
    ...(unit ? rolesOf(unit.id, workspace) : []),
  ];
}

function rolesNear(around: Surroundings, place: OwnerPlace): readonly (RoleFacts | undefined)[] {
  const { workspace } = around;
  const own = pathText(place);
  const others = around
    .once(placesIn)
    .filter((other) => other.duty === 'owner' && pathText(other) !== own)
    .map((other) => ({
      role: workspace.role(textOf(other.named) ?? ''),
      holder: pathText(other).replace(/\/?[^/]*$/, ''),
    }));
  const nearby = others.filter(({ holder }) => own.startsWith(holder === '' ? '' : `${holder}/`)).reverse();
  const helpers = helpersAt(place, workspace);
  const owners = [...nearby, ...others].flatMap(({ role }) => role ?? []);
  const stated = workspace.unit(textOf(entryOf(place.long, 'unit')) ?? '');
  const helped = helpers.map(({ unit }) => workspace.unit(unit ?? ''));
  const units = [stated, ...helped, ...owners.map(({ unit }) => workspace.unit(unit ?? ''))].flatMap(
    (unit) => unit ?? [],
  );
  const headOf = ({ head }: UnitFacts): RoleFacts | undefined => workspace.role(head ?? '');
  return [
    ...[stated, ...helped].flatMap((unit) => (unit ? headOf(unit) : [])),
    ...helpers,
    ...owners,
    ...units.map(headOf),
    ...[...new Set(units)].flatMap(({ id }) => rolesOf(id, workspace)),
    ...(workspace.office?.units ?? []).map(headOf),
  ];
}

/** Posts that work on the thing: its deputy, and those under `responsible` or `R`. */
function helpersAt({ holder, long }: OwnerPlace, workspace: Workspace): readonly RoleFacts[] {
  const lists = ['responsible', 'R'].map((key) => resolved(entryOf(holder.self.node, key)?.value));
  const items = lists.flatMap((list) => (list?.type === 'sequence' ? list.items.map(resolved) : []));
  const texts = [
    textOf(entryOf(long, 'deputy')),
    ...items.map((item) => (item?.type === 'scalar' ? item.text : undefined)),
  ];
  return texts.flatMap((text) => workspace.role(text ?? '') ?? []);
}

function rolesOf(unit: string, workspace: Workspace): readonly RoleFacts[] {
  return (workspace.office?.roles ?? []).filter((role) => role.unit === unit);
}

function bestBy<T>(values: readonly T[], score: (value: T) => number): readonly T[] {
  return values
    .map((value) => ({ value, score: score(value) }))
    .filter((one) => one.score >= ALIKE)
    .sort((a, b) => b.score - a.score)
    .map(({ value }) => value);
}

/** How far a text is like an id or a name, 0 to 1: letter by letter, or word by word in any order. */
function likeness(text: string, facts: { readonly id: string; readonly names: readonly string[] }): number {
  const words = wordsOf(text);
  return Math.max(...[facts.id, ...facts.names].map((name) => likenessOfWords(words, wordsOf(name))));
}

function likenessOfWords(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const [a, b] = [one.join(' '), other.join(' ')];
  const letters = 1 - distance(a, b) / Math.max(a.length, b.length);
  const shared = one.filter((word) => other.some((candidate) => isSameWord(word, candidate))).length;
  return Math.max(letters, (2 * shared) / (one.length + other.length));
}

/** Czech and Polish words change their ends: `občanských` and `občanské` count as one. */
function isSameWord(a: string, b: string): boolean {
  return a === b || (a.length > 5 && b.length > 5 && a.slice(0, 5) === b.slice(0, 5));
}
