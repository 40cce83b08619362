import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OptionSpec } from '../../server/src/core/analysis/index.ts';
import { LOCALES, messageIds } from '../../server/src/core/l10n/index.ts';
import { KIND_IDS } from '../../server/src/core/model/index.ts';
import { PAGES } from '../../server/src/core/rules/generated/pages.ts';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';
import { ROOT, trackedFiles } from '../support/sources.ts';

const RULES_FOLDER = 'server/src/core/rules';

describe('the rules', () => {
  test('have ids and former ids that are all different', () => {
    const ids = RULES.flatMap((rule) => [rule.id, ...(rule.aliases ?? [])]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('are found under their id: alone in a file of that name, or as a row of a table of their family', () => {
    const wrong = RULES.filter(({ id }) => {
      const [family = ''] = id.split('/');
      const own = path.join(ROOT, RULES_FOLDER, `${id}.ts`);
      const rowOf = `id: '${id}'`;
      return existsSync(own)
        ? !readFileSync(own, 'utf8').includes(rowOf)
        : !sourcesOf(family).some((source) => /^export const rules\b/m.test(source) && mentions(source, id));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('have a page each, and no page is without its rule', () => {
    const pages = trackedFiles(RULES_FOLDER).filter((file) => file.endsWith('.md'));
    const ids = pages.map((file) => file.slice(RULES_FOLDER.length + 1, -'.md'.length)).sort();
    expect(ids).toEqual(RULES.map(({ id }) => id).sort());
    expect(Object.keys(PAGES).sort()).toEqual(ids);
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s has the same messages in three languages', (_, rule) => {
    for (const locale of LOCALES) {
      expect(Object.keys(rule.texts[locale]).sort(), locale).toEqual([...messageIds(rule.texts)].sort());
      for (const id of ['title', 'why', 'off'])
        expect(rule.texts[locale][id], `${locale} ${id}`).toEqual(expect.any(String));
      expect(String(rule.texts[locale].title), locale).not.toMatch(/\.$/);
      expect(String(rule.texts[locale].why), locale).toMatch(/[.?!]$/);
      expect(String(rule.texts[locale].off), locale).toMatch(/\.$/);
    }
  });

  test('are kept out of the calm preset for a reason, said in three languages', () => {
    for (const { id, severity, noisy } of RULES) {
      if (!noisy) continue;
      expect(['error', 'warning'], id).toContain(severity);
      for (const locale of LOCALES) expect(noisy[locale], `${id} ${locale}`).toMatch(/^\p{Ll}.*[^.]$/u);
    }
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s does one thing, since a version, for known kinds',
    (_, rule) => {
      const doing = [rule.check, rule.checkSuppressions, rule.prose].filter((part) => part !== undefined);
      expect(doing).toHaveLength(1);
      expect(rule.since).toMatch(/^\d+\.\d+\.\d+$/);
      for (const kind of rule.kinds ?? []) expect(KIND_IDS).toContain(kind);
      for (const [name, option] of Object.entries(rule.options ?? {})) {
        expect(name).toMatch(/^[a-z][A-Za-z]*$/);
        for (const locale of LOCALES) expect(option.description[locale].trim(), `${name} ${locale}`).not.toBe('');
        expect(defaultFits(option), `${name} is outside its own limits`).toBe(true);
      }
    },
  );
});

function sourcesOf(family: string): readonly string[] {
  const folder = path.join(ROOT, RULES_FOLDER, family);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

/** The id itself or, in a table that puts the family before its rows, its name. */
function mentions(source: string, id: string): boolean {
  const [, name = ''] = id.split('/');
  return source.includes(`'${id}'`) || source.includes(`'${name}'`);
}

function defaultFits(option: OptionSpec): boolean {
  if (option.type !== 'integer' && option.type !== 'number') return true;
  const { default: value, min = -Infinity, max = Infinity } = option;
  return value >= min && value <= max && (option.type === 'number' || Number.isInteger(value));
}
