import picomatch from 'picomatch';

/**
 * Compares the files of a package with what it may and must contain.
 * @param {readonly string[]} files paths from the package's root
 * @param {Readonly<Record<string, number>>} contents patterns with the least number of files that must match
 * @returns {string[]} one line per mistake
 */
export function contentMistakes(files, contents) {
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

/**
 * Names of the files in a ZIP archive, read from its central directory.
 * @param {Buffer} archive
 * @returns {string[]}
 */
export function zipEntries(archive) {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('This is not a ZIP archive.');
  const names = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    names.push(archive.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}
