import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a file of a build beside its place and then puts it there, so that two builds in one tree, or a program that starts
 * during a build, never see half of it. Makes the folder.
 */
export function writeWhole(file, content) {
  const folder = path.dirname(file);
  // The ending keeps it out of the packages, whatever they take from this folder.
  const temporary = path.join(folder, `.${path.basename(file)}.${process.pid}.tmp`);
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** For esbuild, which writes its files in place. */
export const wholeFiles = {
  name: 'whole-files',
  setup({ initialOptions, onEnd }) {
    initialOptions.write = false;
    onEnd(({ outputFiles = [] }) => {
      // A source map is there before what names it.
      for (const { path: file, contents } of outputFiles.toSorted(mapsFirst)) writeWhole(file, contents);
    });
  },
};

function mapsFirst(a, b) {
  return Number(b.path.endsWith('.map')) - Number(a.path.endsWith('.map'));
}
