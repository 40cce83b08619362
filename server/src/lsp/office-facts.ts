import { type DocumentFacts, sameness } from '../core/workspace/index.ts';

/** What is known of the documents of an office. In a large one nearly all stay on disk, so what is open is kept apart. */
export interface OfficeFacts {
  readonly onDisk: FactsByPath;
  readonly open: ReadonlyMap<string, DocumentFacts | undefined>;
}

export type FactsByPath = ReadonlyMap<string, DocumentFacts>;

/** Documents as they are in the editor, else as they lie on disk. */
export function present({ onDisk, open }: OfficeFacts): readonly DocumentFacts[] {
  const closed = [...onDisk].flatMap(([path, facts]) => (open.has(path) ? [] : [facts]));
  return [...closed, ...[...open.values()].filter((facts) => facts !== undefined)];
}

/** True when nothing is said differently; documents for which `isExact` must have everything at the same place, too. */
export function saysTheSame(before: OfficeFacts, now: OfficeFacts, isExact: (uri: string) => boolean): boolean {
  const at = ({ onDisk, open }: OfficeFacts, path: string) => (open.has(path) ? open.get(path) : onDisk.get(path));
  const isSame = (path: string): boolean => {
    const [known, facts] = [at(before, path), at(now, path)];
    return known === facts || sameness({ places: isExact(facts?.uri ?? '') })(known, facts);
  };
  // What lies on disk changes rarely, and then the whole office is looked at anew.
  return before.onDisk === now.onDisk && [...new Set([...before.open.keys(), ...now.open.keys()])].every(isSame);
}
