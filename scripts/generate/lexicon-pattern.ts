/** One place of a pattern, before words become numbers. */
export type PatternPart =
  | { readonly kind: 'start' }
  | { readonly kind: 'gap'; readonly most: number }
  /** One word: any of these words or of the forms of these lemmas. */
  | { readonly kind: 'word'; readonly words: readonly string[]; readonly lemmas: readonly string[] };

export type LinearPattern = readonly PatternPart[];

/**
 * Reads a pattern of the lexicon (its grammar stands in lexicons/README.md) and spreads optional parts and alternatives
 * of several words into patterns without either. Throws, naming the pattern, when it is malformed.
 */
export function readPattern(pattern: string): readonly LinearPattern[] {
  let patterns: LinearPattern[] = [[]];
  for (const item of items(pattern, /\s/)) {
    const branches = branchesOf(item, pattern);
    patterns = patterns.flatMap((before) => branches.map((branch) => [...before, ...branch]));
  }
  for (const linear of patterns) {
    const [first] = linear.filter(({ kind }) => kind !== 'start');
    if (first?.kind !== 'word' || linear.at(-1)?.kind !== 'word')
      throw new Error(`pattern needs words at both ends: ${pattern}`);
  }
  return patterns;
}

function branchesOf(item: string, pattern: string): readonly LinearPattern[] {
  if (item === '^') return [[{ kind: 'start' }]];
  const gap = /^<(\d)>$/.exec(item);
  if (gap) return [[{ kind: 'gap', most: Number(gap[1]) }]];
  const group = /^\((.+)\)(\??)$/.exec(item);
  if (!group) {
    if (/[()<>^?]/.test(item.replace(/\(\p{Ll}{1,3}\)/u, '')))
      throw new Error(`cannot read "${item}" in pattern: ${pattern}`);
    return [[wordPart([item])]];
  }
  const alternatives = items(group[1] ?? '', /\//).map((text) => items(text, /\s/));
  const single = alternatives.filter(({ length }) => length === 1).flat();
  const several = alternatives.filter(({ length }) => length > 1);
  return [
    ...(group[2] ? [[]] : []),
    ...(single.length > 0 ? [[wordPart(single)]] : []),
    ...several.map((words) => words.map((word) => wordPart([word]))),
  ];
}

function wordPart(atoms: readonly string[]): PatternPart {
  const lemmaOf = (atom: string) => /^\{(.+)\}$/.exec(atom)?.[1];
  return {
    kind: 'word',
    words: atoms.filter((atom) => lemmaOf(atom) === undefined),
    lemmas: atoms.flatMap((atom) => lemmaOf(atom) ?? []),
  };
}

/** Splits at a separator outside brackets and braces: `{mieć/v}` stays whole. */
function items(text: string, separator: RegExp): string[] {
  const result: string[] = [];
  let current = '';
  let depth = 0;
  for (const char of text) {
    if (char === '(' || char === '{') depth++;
    if (char === ')' || char === '}') depth--;
    if (depth === 0 && separator.test(char)) {
      if (current) result.push(current);
      current = '';
    } else current += char;
  }
  if (depth !== 0) throw new Error(`unclosed bracket in pattern: ${text}`);
  return current ? [...result, current] : result;
}
