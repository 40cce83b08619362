import { readFileSync } from 'node:fs';
import { analyse, completed, type Finding, type Rule } from '../../server/src/core/analysis/index.ts';
import { OfficeDocument } from '../../server/src/core/model/index.ts';
import { factsOf, type Workspace, workspaceOf } from '../../server/src/core/workspace/index.ts';

/** The day all examples live in. */
export const TODAY = '2025-06-30';

const OFFICE = readFileSync(new URL('../fixtures/example-office/office.yaml', import.meta.url), 'utf8');

/** One office of several texts, by file name; the example office unless one of them is an `office.yaml`. */
export function officeOf(files: { readonly [name: string]: string }): Workspace {
  const all = Object.values(files).some((text) => /^kind: office$/m.test(text))
    ? files
    : { 'office.yaml': OFFICE, ...files };
  return workspaceOf(Object.entries(all).flatMap(([name, text]) => factsOf(documentOf(text, name)) ?? []));
}

export function documentOf(text: string, name = 'example.yaml'): OfficeDocument {
  return new OfficeDocument({ uri: `file:///office/${name}`, text, version: 1 });
}

/** Findings of some rules on one text in an office of further files. A rule that throws fails the test. */
export async function findingsOf(
  rules: readonly Rule[],
  text: string,
  files: { readonly [name: string]: string } = {},
  knownRules: ReadonlySet<string> = new Set(rules.map(({ id }) => id)),
  name = 'example.yaml',
): Promise<readonly Finding[]> {
  const document = documentOf(text, name);
  const workspace = officeOf({ ...files, [name]: text });
  const enabled = rules.map((rule) => ({ rule }));
  const { findings, crashes } = await completed(
    analyse({ document, workspace, rules: enabled, knownRules, today: TODAY }),
  );
  for (const { error } of crashes) throw error;
  return findings;
}
