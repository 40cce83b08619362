import { describe, expect, test } from 'vitest';
import { KIND_IDS } from '../../server/src/core/model/index.ts';
import { type LintResult, lintFolder, lintFolderWith } from '../support/lint-folder.ts';
import { read, trackedFiles } from '../support/sources.ts';

const STRICT = 'extends: strict\ntoday: 2025-06-30\n';

describe('examples/rivermeet', () => {
  test('has documents of every kind', () => {
    const { documents } = lintFolder('examples/rivermeet');
    expect([...new Set(documents.map(({ kind }) => kind))].sort()).toEqual([...KIND_IDS].sort());
  });

  test('has no finding at all under the strictest rules, and hides none', () => {
    expect(told(lintFolderWith(STRICT, 'examples/rivermeet'))).toEqual([]);
    expect(told(lintFolder('examples/rivermeet'))).toEqual([]);
    const hiding = trackedFiles('examples/rivermeet').filter((file) =>
      /okenko-ignore|: off\b|exclude:/.test(read(file)),
    );
    expect(hiding).toEqual([]);
  });
});

describe('examples/first-draft', () => {
  const rows = [...read('examples/README.md').matchAll(/^\| `([a-z-]+\/[a-z-]+)`( \*)? \| (.+) \|$/gm)].map(
    ([, rule = '', strict, where = '']) => ({
      rule,
      isAdvice: strict !== undefined,
      files: [...where.matchAll(/`([^`]+\.yaml)`/g)].map(([, file = '']) => file).sort(),
    }),
  );

  test('has documents of every kind', () => {
    const { documents } = lintFolder('examples/first-draft');
    const kinds = new Set(documents.map(({ kind }) => kind));
    expect(KIND_IDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  test('shows what examples/README.md says, and where', () => {
    const strict = places(lintFolderWith(STRICT, 'examples/first-draft'));
    const promised = rows.map(({ rule, files }) => [rule, files] as const);
    expect(Object.fromEntries(strict)).toEqual(Object.fromEntries(promised));
    expect(rows.length).toBeGreaterThan(80);
  });

  test('shows without the marked ones what the preset `recommended` shows', () => {
    const shown = [...places(lintFolder('examples/first-draft')).keys()].sort();
    const promised = rows.filter(({ isAdvice }) => !isAdvice).map(({ rule }) => rule);
    expect(shown).toEqual(promised.sort());
  });
});

/** `file:line rule` of every finding. */
function told({ findings }: LintResult): readonly string[] {
  return findings.map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`);
}

/** For each rule that found something the files it did so in. */
function places({ findings }: LintResult): ReadonlyMap<string, readonly string[]> {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  return new Map(
    rules.map((id) => {
      const files = findings.filter(({ rule }) => rule === id).map(({ file }) => file);
      return [id, [...new Set(files)].sort()];
    }),
  );
}
