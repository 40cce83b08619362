/**
 * One version of all YAML files of a repository. Paths are from its root, with `/` before; a repository may hold a country's
 * worth of documents, so texts are read when they are asked for and not kept.
 */
export interface Snapshot {
  /** Files that may be documents, with the name git has for their content: the same name means the same bytes. */
  readonly documents: ReadonlyMap<string, string>;
  has(path: string): boolean;
  /** Texts of files, without a byte order mark. One that cannot be read is left out. */
  texts(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** As everywhere: hidden folders and `node_modules` hold no documents, and a hidden file is none. */
export function mayBeDocument(path: string): boolean {
  return /\.ya?ml$/i.test(path) && !/(^|\/)(\.[^/]*|node_modules)(\/|$)/.test(path.slice(1));
}
