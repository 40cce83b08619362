import { describe, expect, test } from 'vitest';
import { readWordings, wordingsMistakes } from '../../scripts/generate/wordings.ts';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';
import { applyEdits } from '../../server/src/core/text/index.ts';
import { documentOf, findingsOf } from '../support/analysis.ts';

const known = new Set(RULES.map(({ id }) => id));

describe.each(['cs', 'pl', 'en'] as const)('plainer wordings in %s', (language) => {
  const source = readWordings(language);
  const { examples = [] } = source;

  test('the lists line up, and nothing in them could change a document', () => {
    expect(wordingsMistakes(source)).toEqual([]);
  });

  test.each(examples.map(({ rule, text, fixed }) => [rule, text, fixed] as const))(
    '%s: %s',
    async (name, text, fixed) => {
      const rules = RULES.filter(({ id }) => id === `language/${name}`);
      const yaml = `kind: service-card\nlanguage: ${language}\nsummary: ${JSON.stringify(text)}\n`;
      const findings = await findingsOf(rules, yaml, {}, known);
      const summaries = findings.flatMap(({ fixes }) =>
        fixes.map(({ edits }) => documentOf(applyEdits(yaml, edits)).texts[0]?.node.text),
      );
      expect(findings.length, 'the sentence must be reported').toBeGreaterThan(0);
      expect(summaries).toContain(fixed);
    },
  );

  test('each rule that has wordings has an example', () => {
    const tried = new Set(examples.map(({ rule }) => rule));
    const rules = [...Object.keys(source.forms ?? {}), ...((source.verbs?.length ?? 0) > 0 ? ['hidden-verb'] : [])];
    expect(rules.filter((rule) => !tried.has(rule))).toEqual([]);
    expect(rules.filter((rule) => !known.has(`language/${rule}`))).toEqual([]);
  });
});
