import { expect, test } from 'vitest';
import { documentOf, findingsOf, officeOf, TODAY } from '../../../../test/support/analysis.ts';
import { analyse, completed } from './analyse.ts';
import { defineRule, type Mend } from './rule.ts';

const CARD = 'kind: service-card\nlanguage: en\nsummary: Come here.\n';

interface Messages {
  seen: { word: string };
  own: { word: string };
  wider: { word: string };
}

const words = { title: '', why: '', off: '', seen: () => '', own: () => '', wider: () => '' };

/** Reports the first word of every text, with a fix of its own and what `mend` offers. */
const ruleWith = (mend: Mend<Messages>) =>
  defineRule<Messages>()({
    id: 'language/first-word',
    since: '0.1.0',
    severity: 'warning',
    texts: { en: words, cs: words, pl: words },
    prose: {
      readers: 'everyone',
      check: ({ report }) => {
        const at = { start: 0, end: 4 };
        report({ at, message: 'seen', fixes: [{ safety: 'unsafe', title: 'own', at, newText: 'Walk' }] });
      },
    },
    mend,
  });

test('what takes the whole document comes before what the sentence offers', async () => {
  const rule = ruleWith(({ at, place: { node } }) => [
    {
      safety: 'unsafe',
      title: 'wider',
      edits: [{ op: 'text', edits: [{ span: node.segments.toSource(at), newText: 'Run' }] }],
    },
    // What would change nothing is not offered.
    { safety: 'unsafe', title: 'wider', edits: [] },
  ]);
  const [finding] = await findingsOf([rule], CARD);
  expect(finding?.fixes.map(({ title, edits }) => [title, edits[0]?.newText])).toEqual([
    ['wider', 'Run'],
    ['own', 'Walk'],
  ]);
});

test('a rule that throws while it mends is a crash, told once, and has no findings', async () => {
  const error = new Error('no');
  const rule = ruleWith(() => {
    throw error;
  });
  const text = `${CARD}title: Come there.\n`;
  const { findings, crashes } = await completed(
    analyse({
      document: documentOf(text),
      workspace: officeOf({}),
      rules: [{ rule }],
      knownRules: new Set([rule.id]),
      today: TODAY,
    }),
  );
  expect(crashes).toEqual([{ rule: rule.id, error }]);
  expect(findings.map(({ rule: id, args }) => [id, args])).toEqual([['internal-error', { rule: rule.id }]]);
});
