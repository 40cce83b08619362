import { describe, expect, test } from 'vitest';
import { analyse, completed, enabledRules } from '../../server/src/core/analysis/index.ts';
import { DEFAULT_SETTINGS } from '../../server/src/core/config/index.ts';
import { conventionalPath, isKind, OfficeDocument } from '../../server/src/core/model/index.ts';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';
import { factsOf, workspaceOf } from '../../server/src/core/workspace/index.ts';
import { snippetLocales, snippetsOf } from '../support/snippets.ts';

const today = '2026-11-22';
const knownRules = new Set(RULES.map(({ id }) => id));

describe.each(snippetLocales)('snippets in %s', (locale) => {
  const snippets = snippetsOf(locale, today);
  // Snippets name one another, as the documents of one office do.
  const workspace = workspaceOf(snippets.flatMap(({ text }) => factsOf(documentOf(text)) ?? []));

  test.each(snippets)('$prefix is a document in which nothing is wrong yet', async ({ text }) => {
    const document = documentOf(text);
    expect(document.tree.problems).toEqual([]);
    expect(document.schemaIssues).toEqual([]);
    const { findings, crashes } = await completed(
      analyse({
        document,
        workspace,
        rules: enabledRules(RULES, DEFAULT_SETTINGS, document.uri),
        knownRules,
        today,
      }),
    );
    expect(crashes).toEqual([]);
    // An office that is just being founded hears of one thing: where to begin.
    const nextSteps = document.kind === 'office' ? ['chain/step-without-evidence: "1"'] : [];
    expect(findings.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`)).toEqual(nextSteps);
  });
});

/** A snippet where it belongs, under its own id. */
function documentOf(text: string): OfficeDocument {
  const kind = /^kind: (.+)$/m.exec(text)?.[1] ?? '';
  const id = /^id: (.+)$/m.exec(text)?.[1] ?? '';
  if (!isKind(kind)) throw new Error(`"${kind}" is no kind`);
  return new OfficeDocument({ uri: `file:///office/${conventionalPath(kind, id)}`, text, version: 1 });
}
