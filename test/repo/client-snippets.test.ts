import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { conventionalPath, isKind, KIND_IDS } from '../../server/src/core/model/kinds.ts';
import { Folder } from '../support/run-cli.ts';
import { snippetLocales, snippetsOf } from '../support/snippets.ts';

const today = '2026-11-22';

describe.each(snippetLocales)('snippets in %s', (locale) => {
  test('there is one for every kind', () => {
    const kinds = snippetsOf(locale, today).map(({ text }) => parseDocument(text).get('kind'));
    expect([...kinds].sort()).toEqual([...KIND_IDS].sort());
  });

  test.each(snippetsOf(locale, today))('$prefix is YAML without a placeholder left', ({ text }) => {
    const document = parseDocument(text);
    expect(document.errors).toEqual([]);
    expect(document.warnings).toEqual([]);
    expect(text).not.toMatch(/[${}]\d|\$\{/);
    expect(document.get('language')).toBe(locale);
    expect(document.get('status')).toBe('draft');
  });

  test('make an office together that only has to begin with the first step', () => {
    using folder = new Folder().write({ ...officeIn(locale), '.okenko.yaml': 'extends: recommended\n' });
    const { found, documents, code } = lintIn(folder, []);
    expect(found).toEqual(['warning chain/step-without-evidence']);
    expect(documents).toBe(KIND_IDS.length);
    expect(code).toBe(0);
  });

  test('of which even the strict preset says no more than what one document of each kind cannot have yet', () => {
    using folder = new Folder().write({ ...officeIn(locale), '.okenko.yaml': 'extends: strict\n' });
    const { found, code } = lintIn(folder, ['--fail-on=warning']);
    expect(found).toEqual([
      'info card/no-promise',
      'info card/requirement-without-proof',
      'info catalogue/internal-services-missing',
      'info catalogue/unit-without-service',
      'info clients/one-size',
      'info competency/no-mbo-link',
      'info development/no-onboarding',
      'info process/service-without-process',
      'info standard/environment-missing',
      'info survey/dimension-gap',
      'warning chain/step-without-evidence',
    ]);
    expect(code).toBe(1);
  });
});

describe('the snippets of the three languages', () => {
  test('have prefixes of their own', () => {
    const prefixes = snippetLocales.flatMap((locale) => snippetsOf(locale, today).map(({ prefix }) => prefix));
    expect(new Set(prefixes).size).toBe(prefixes.length);
    expect(prefixes.filter((prefix) => !/^okenko-[a-z]+(-[a-z]+)*$/.test(prefix))).toEqual([]);
  });

  test('ask for the same fields', () => {
    const [english, ...others] = snippetLocales.map(fieldsByKind);
    for (const fields of others) expect(fields).toEqual(english);
  });
});

/** One document of each kind, as the snippets of a language write it. */
function officeIn(locale: (typeof snippetLocales)[number]): { readonly [name: string]: string } {
  return Object.fromEntries(snippetsOf(locale, today).map(({ text }) => [pathFor(text), text]));
}

/** Severity and rule of each finding, in the order of the alphabet. */
function lintIn(
  folder: Folder,
  options: readonly string[],
): { readonly found: readonly string[]; readonly documents: number; readonly code: number | null } {
  const { stdout, code } = folder.okenko(['lint', '--format=json', `--today=${today}`, ...options]);
  const { findings, documents } = JSON.parse(stdout);
  const found = findings.map(({ severity, rule }: { severity: string; rule: string }) => `${severity} ${rule}`);
  return { found: found.sort(), documents: documents.length, code };
}

function pathFor(text: string): string {
  const document = parseDocument(text);
  const kind = String(document.get('kind'));
  if (!isKind(kind)) throw new Error(`"${kind}" is no kind.`);
  return conventionalPath(kind, String(document.get('id')));
}

/** For each kind the paths of its fields; identifiers of an office differ by country and are left out. */
function fieldsByKind(locale: string): Record<string, string[]> {
  return Object.fromEntries(
    snippetsOf(locale, today).map(({ text }) => {
      const data: Record<string, unknown> = parseDocument(text).toJS();
      return [data.kind, pathsOf(data, '').filter((path) => !/identifiers\.|required\./.test(path))];
    }),
  );
}

function pathsOf(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsOf(item, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, `${path}.${key}`));
}
