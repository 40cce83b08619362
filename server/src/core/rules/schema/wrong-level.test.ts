import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../../../test/support/analysis.ts';
import { applyEdits } from '../../text/index.ts';
import { RULES } from '../generated/rules.ts';

const KNOWN = new Set(RULES.map(({ id }) => id));

/** Findings beyond those of the text as it was meant, with what the first repair of each makes of the text. */
async function told(text: string, meant: string) {
  const before = await findingsOf(RULES, meant, {}, KNOWN);
  const known = new Set(before.map(({ rule, message }) => `${rule} ${message}`));
  const findings = await findingsOf(RULES, text, {}, KNOWN);
  return findings
    .filter(({ rule, message }) => !known.has(`${rule} ${message}`))
    .map(({ rule, message, span, fixes }) => ({
      what: `${rule} ${message}: ${text.slice(span.start, span.end)}`,
      repaired: fixes.map(({ edits }) => applyEdits(text, edits))[0],
    }));
}

const INDICATOR = 'kind: strategy\nindicators:\n  - id: a\n    name: Recommendation\n';

describe('fields below an empty one, as far left as it, are one mistake with one repair', () => {
  test.each<[string, string, string, string]>([
    [
      'the parts of a target',
      `${INDICATOR}    target:\n    value: 98\n    deadline: 2026-12-31\n    frequency: ANNUAL\n`,
      `${INDICATOR}    target:\n      value: 98\n      deadline: 2026-12-31\n    frequency: ANNUAL\n`,
      'schema/unknown-key inners: value',
    ],
    [
      'one part alone, with notes and windows line ends',
      'kind: service-card\r\nprocessingTime: # in days\r\n\r\nmaximum: P30D # at most\r\ntitle: A\r\n',
      'kind: service-card\r\nprocessingTime: # in days\r\n\r\n  maximum: P30D # at most\r\ntitle: A\r\n',
      'schema/unknown-key inner: maximum',
    ],
    [
      'parts over several lines',
      'kind: process\nresources:\nfte: 0.5\n\n# all of them\ncost:\n    amount: 5\n    currency: CZK\nhours: 3\nsummary: x\n',
      'kind: process\nresources:\n    fte: 0.5\n\n    # all of them\n    cost:\n        amount: 5\n        currency: CZK\n    hours: 3\nsummary: x\n',
      'schema/unknown-key inners: fte',
    ],
    [
      'a name that the group around has too',
      `${INDICATOR}    dataSource:\n    type: records-system\n    name: e-file\n`,
      `${INDICATOR}    dataSource:\n      type: records-system\n      name: e-file\n`,
      'schema/unknown-key inners: type',
    ],
    [
      'languages of a text',
      'kind: service-card\nlanguage: [cs, en]\ntitle:\ncs: Průkaz\nen: Card\nid: card\n',
      'kind: service-card\nlanguage: [cs, en]\ntitle:\n  cs: Průkaz\n  en: Card\nid: card\n',
      'schema/unknown-key inners: cs',
    ],
  ])('%s', async (_, text, meant, what) => {
    expect(await told(text, meant)).toEqual([{ what, repaired: meant }]);
  });

  test('nothing is moved where a field may stand where it does', async () => {
    const text = 'kind: service-card\ncontact:\nid: card\ntitle: A\nownr: b\n';
    const findings = await findingsOf(RULES, text, {}, KNOWN);
    expect(findings.flatMap(({ message }) => (/^inners?$/.test(message) ? [message] : []))).toEqual([]);
  });
});
