import picomatch from 'picomatch';
import type { Contents } from './contents.ts';

/** Compares the files of a package, named from its root, with what it may and must contain: one line for each mistake. */
export function contentMistakes(files: readonly string[], contents: Contents): readonly string[] {
  const patterns = Object.entries(contents).map(([pattern, least]) => ({
    pattern,
    least,
    matches: picomatch(pattern),
  }));
  const unexpected = files.filter((file) => !patterns.some(({ matches }) => matches(file)));
  const missing = patterns.flatMap(({ pattern, least, matches }) => {
    const found = files.filter((file) => matches(file)).length;
    return found < least ? [`${pattern}: ${found} of at least ${least} files`] : [];
  });
  return [...unexpected.map((file) => `does not belong there: ${file}`), ...missing.map((line) => `missing: ${line}`)];
}

/** Names of the files in a ZIP archive, read from its central directory. */
export function zipEntries(archive: Buffer): readonly string[] {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('This is not a ZIP archive.');
  const names: string[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const name = archive.readUInt16LE(at + 28);
    const extra = archive.readUInt16LE(at + 30);
    const comment = archive.readUInt16LE(at + 32);
    names.push(archive.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}
