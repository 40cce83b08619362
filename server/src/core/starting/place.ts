import { conventionalPath, KINDS, type Kind } from '../model/index.ts';

/** A document as its office keeps it. */
export interface KeptDocument {
  /** Relative to the root of the office, with `/`. */
  readonly path: string;
  readonly id: string | undefined;
}

/** The longest id people still read; the schema allows more. */
const READABLE = 48;

/**
 * A short name made of a title: `Vydání občanského průkazu` becomes `vydani-obcanskeho-prukazu`. Undefined when nothing is
 * left of the title. The same as an id in `taken` gets a number.
 */
export function idFor(title: string, taken: ReadonlySet<string>): string | undefined {
  const words = [...title.toLowerCase()]
    .map((letter) => LETTERS[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-0-9]+|-+$/g, '');
  const id =
    words.length > READABLE
      ? words
          .slice(0, READABLE + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, READABLE)
      : words;
  if (id === '' || !taken.has(id)) return id === '' ? undefined : id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}

/**
 * Where a new document belongs, relative to the root of its office: in the folder where most of its kind are, named as they
 * are; where there are none yet, as convention 2 of the document model says.
 */
export function placeFor(kind: Kind, id: string, kept: readonly KeptDocument[]): string {
  if (KINDS[kind].single || kept.length === 0) return conventionalPath(kind, id);
  const [folder] = commonest(kept.map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1)));
  const there = kept.filter(({ path }) => path.lastIndexOf('/') + 1 === folder?.length && path.startsWith(folder));
  const [ending = `.${KINDS[kind].suffix}.yaml`] = commonest(there.map((document) => endingOf(document, kind)));
  return `${folder ?? ''}${id}${ending}`;
}

/** What follows the id in the name of a file: `.service.yaml`. */
function endingOf({ path, id }: KeptDocument, kind: Kind): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const [ending = '.yaml'] = /\.ya?ml$/i.exec(name) ?? [];
  if (id !== undefined && name === `${id}${ending}`) return ending;
  const suffix = `.${KINDS[kind].suffix}`;
  return name.endsWith(suffix + ending) ? suffix + ending : ending;
}

/** The values, the commonest first; of equally common ones the first met. */
function commonest(values: readonly string[]): readonly string[] {
  const count = new Map<string, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

/** Letters that are no letter with a mark. */
const LETTERS: { readonly [letter: string]: string } = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};
