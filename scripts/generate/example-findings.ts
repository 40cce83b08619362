import { readdirSync, readFileSync } from 'node:fs';
import { analyse, completed, enabledRules, inPreset, type Rule } from '../../server/src/core/analysis/index.ts';
import { DEFAULT_SETTINGS, readConfig, type Settings } from '../../server/src/core/config/index.ts';
import { OfficeDocument } from '../../server/src/core/model/index.ts';
import { factsOf, workspaceOf } from '../../server/src/core/workspace/index.ts';
import { table } from './markdown.ts';

/** For each rule the files of an office in which it finds something under the preset `strict`; advice is marked `*`. */
export async function findingsTable(folder: string, rules: readonly Rule[]): Promise<string> {
  const found = new Map<string, Set<string>>();
  for (const { file, rule } of await findingsIn(folder, rules))
    found.set(rule, (found.get(rule) ?? new Set()).add(file));
  const rows = rules
    .filter(({ id }) => found.has(id))
    .map((rule) => [
      `\`${rule.id}\`${inPreset(rule, 'recommended') ? '' : ' *'}`,
      [...(found.get(rule.id) ?? [])]
        .sort()
        .map((file) => `\`${file}\``)
        .join(', '),
    ]);
  return table(['rule', 'where'], rows);
}

async function findingsIn(
  folder: string,
  rules: readonly Rule[],
): Promise<readonly { readonly file: string; readonly rule: string }[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.yaml') && file !== '.okenko.yaml')
    .sort();
  const { settings: own } = readConfig(readFileSync(`${folder}/.okenko.yaml`, 'utf8'), rules);
  const settings: Settings = { ...DEFAULT_SETTINGS, ...own, preset: 'strict' };
  if (settings.today === undefined)
    throw new Error(`${folder}/.okenko.yaml needs a fixed day, or this table changes every day`);
  const documents = files.map((file) => ({
    file,
    document: new OfficeDocument({
      uri: `file:///office/${file}`,
      text: readFileSync(`${folder}/${file}`, 'utf8'),
      version: 1,
    }),
  }));
  const workspace = workspaceOf(documents.flatMap(({ document }) => factsOf(document) ?? []));
  const knownRules = new Set(rules.map(({ id }) => id));
  const results: { file: string; rule: string }[] = [];
  for (const { file, document } of documents) {
    const enabled = enabledRules(rules, settings, file);
    const { findings, crashes } = await completed(
      analyse({ document, workspace, rules: enabled, knownRules, today: settings.today }),
    );
    for (const { error } of crashes) throw error;
    results.push(...findings.map(({ rule }) => ({ file, rule })));
  }
  return results;
}
