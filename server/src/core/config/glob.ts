/** Why a file pattern is not taken: it stands for too much, or is written in signs we do not know. */
export type GlobFault = 'too-long' | 'unknown-signs';

/** A file pattern in pieces. */
export interface Glob {
  /** Signs of all its alternatives together: what trying it on a path costs is this times the length of the path. */
  readonly size: number;
  matches(path: string): boolean;
}

/** The longest pattern, and the most signs its alternatives may come to. */
const LONGEST = 1000;
const MOST_SIGNS = 20_000;

/**
 * Reads a pattern as people know them from VS Code: `*` and `?` within a name, `**` for any folders, `[a-z]`, `[!a-z]`,
 * `{a,b}`, `{1..9}`, and `\` before a sign that means itself. Patterns come from whoever wrote the folder, so nothing of
 * them becomes a regular expression: none can be written that takes more than its size times the length of the path.
 */
export function readGlob(pattern: string): Glob | GlobFault {
  if (pattern.length > LONGEST) return 'too-long';
  if (/^!|(?<!\\)[@?!+*]\(/.test(pattern)) return 'unknown-signs';
  const texts = alternatives(pattern);
  const size = texts?.reduce((sum, text) => sum + text.length, 0) ?? Number.POSITIVE_INFINITY;
  if (!texts || size > MOST_SIGNS) return 'too-long';
  const all = texts.map((text) =>
    text
      .replace(/^(?:\.\/)+/, '')
      .split('/')
      .map(namePattern),
  );
  return {
    size,
    matches: (path) => {
      const names = path.split('/');
      return all.some((parts) => fits(parts, names, (part, name) => part(name), isPlainName));
    },
  };
}

type NamePattern = (name: string) => boolean;
type SignPattern = (sign: string) => boolean;

/** Stands for any number of things: of names as `**`, of signs as `*`. */
const ANY = Symbol('any');

/**
 * Does a list of patterns fit a list of things? Only the last `ANY` is ever stretched, for what an earlier one could take
 * more the last one can take as well; so it takes no more steps than the product of the two lengths.
 */
function fits<P, T>(
  patterns: readonly (P | typeof ANY)[],
  things: ArrayLike<T>,
  isMatch: (pattern: P, thing: T) => boolean,
  mayTake: (thing: T) => boolean,
): boolean {
  let [at, thing] = [0, 0];
  let [lastAny, taken] = [-1, 0];
  while (thing < things.length) {
    const pattern = patterns[at];
    const one = things[thing];
    if (pattern === ANY) {
      lastAny = at++;
      taken = thing;
    } else if (one !== undefined && pattern !== undefined && isMatch(pattern, one)) {
      at++;
      thing++;
    } else {
      const next = things[taken];
      if (lastAny < 0 || next === undefined || !mayTake(next)) return false;
      thing = ++taken;
      at = lastAny + 1;
    }
  }
  while (patterns[at] === ANY) at++;
  return at === patterns.length;
}

/** `.` and `..` are no names; only a pattern that says so goes there. */
function isPlainName(name: string): boolean {
  return name !== '.' && name !== '..';
}

function namePattern(text: string): NamePattern | typeof ANY {
  if (text === '**') return ANY;
  const signs = signPatterns(text);
  if (typeof signs === 'string') return (name) => name === signs;
  const yes = () => true;
  return (name) => isPlainName(name) && name !== '' && fits(signs, name, (pattern, sign) => pattern(sign), yes);
}

/** Patterns for the signs of a name; the name itself where it is written out. */
function signPatterns(text: string): readonly (SignPattern | typeof ANY)[] | string {
  const patterns: (SignPattern | typeof ANY)[] = [];
  let plain: string | undefined = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    const set = sign === '[' ? signSet(text, at) : undefined;
    if (sign === '*' || sign === '?' || set) {
      plain = undefined;
      if (sign === '?') patterns.push(() => true);
      else if (set) patterns.push(set.has);
      else if (patterns.at(-1) !== ANY) patterns.push(ANY);
      at = set?.end ?? at;
      continue;
    }
    if (sign === '\\' && at + 1 < text.length) at++;
    const meant = text[at];
    if (plain !== undefined) plain += meant;
    patterns.push((other) => other === meant);
  }
  return plain ?? patterns;
}

/** `[a-z_]` from its bracket on; undefined when it is never closed. `end` is where its other bracket stands. */
function signSet(text: string, start: number): { readonly has: SignPattern; readonly end: number } | undefined {
  const isNot = text[start + 1] === '!' || text[start + 1] === '^';
  const first = start + (isNot ? 2 : 1);
  // A bracket right at the beginning is one of the signs.
  const end = text.indexOf(']', first + 1);
  if (end < 0) return undefined;
  const inside = text.slice(first, end);
  const ranges: (readonly [string, string])[] = [];
  for (let at = 0; at < inside.length; at++) {
    const from = inside[at] ?? '';
    const to = inside[at + 1] === '-' ? inside[at + 2] : undefined;
    ranges.push([from, to ?? from]);
    if (to !== undefined) at += 2;
  }
  return { has: (sign) => ranges.some(([from, to]) => from <= sign && sign <= to) !== isNot, end };
}

/** All texts a pattern with braces stands for; undefined for more than anybody needs. */
function alternatives(pattern: string): readonly string[] | undefined {
  const braces = firstBraces(pattern);
  if (!braces) return [pattern];
  const { start, end, parts } = braces;
  const rest = alternatives(pattern.slice(end + 1));
  const middles: string[] = [];
  for (const part of parts) {
    const texts = rangeOf(part, parts.length) ?? alternatives(part);
    if (!texts || middles.length + texts.length > MOST_SIGNS) return undefined;
    middles.push(...texts);
  }
  if (!rest || middles.length * rest.length > MOST_SIGNS) return undefined;
  const before = pattern.slice(0, start);
  return middles.flatMap((middle) => rest.map((after) => before + middle + after));
}

/** The first braces that hold a choice, with its parts. Braces without a comma or `..` are signs like others. */
function firstBraces(text: string): { start: number; end: number; parts: readonly string[] } | undefined {
  const open: { start: number; commas: number[] }[] = [];
  let found: { start: number; end: number; commas: readonly number[] } | undefined;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (sign === '{') open.push({ start: at, commas: [] });
    else if (sign === ',') open.at(-1)?.commas.push(at);
    else if (sign === '}') {
      const braces = open.pop();
      const isChoice = braces && (braces.commas.length > 0 || RANGE.test(text.slice(braces.start + 1, at)));
      // The outermost of those that begin first.
      if (isChoice && (!found || braces.start < found.start)) found = { ...braces, end: at };
      if (found && open.length === 0) break;
    }
  }
  if (!found) return undefined;
  const { start, end, commas } = found;
  const cuts = [start, ...commas, end];
  return { start, end, parts: cuts.slice(1).map((cut, index) => text.slice((cuts[index] ?? 0) + 1, cut)) };
}

const RANGE = /^(?:(-?\d+)\.\.(-?\d+)|([A-Za-z])\.\.([A-Za-z]))$/;

/** What the only part of braces stands for when it is `1..9` or `a..f`; undefined otherwise, `[]` never. */
function rangeOf(part: string, parts: number): readonly string[] | undefined {
  const [, low, high, first, last] = (parts === 1 && RANGE.exec(part)) || [];
  if (low !== undefined && high !== undefined) return numbersFrom(low, high);
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)].sort((a, b) => a - b);
  return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, index) => String.fromCharCode((from ?? 0) + index));
}

function numbersFrom(low: string, high: string): readonly string[] {
  const [from, to] = [Math.min(Number(low), Number(high)), Math.max(Number(low), Number(high))];
  const width = /^-?0\d/.test(low) || /^-?0\d/.test(high) ? Math.max(low.length, high.length) : 0;
  // One more than is taken says that it is too much.
  const length = Math.min(to - from, MOST_SIGNS) + 1;
  return Array.from({ length }, (_, index) => String(from + index).padStart(width, '0'));
}
