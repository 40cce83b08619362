import { describe, expect, test } from 'vitest';
import { documentOf, findingsOf } from '../../../../test/support/analysis.ts';
import { readMarks } from '../../../../test/support/marks.ts';
import type { Rule } from '../analysis/index.ts';
import { RULES } from '../rules/generated/rules.ts';
import { applyEdits } from '../text/index.ts';
import { type Action, actionsAt, fixAll } from './actions.ts';

const RULES_BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));
const SOME = [
  'catalogue/entry-without-card',
  'language/vague-time',
  'owner/vague',
  'schema/invalid-date',
  'schema/decimal-comma',
  'suppression/without-reason',
];

/** What is offered at the cursor, with the text each action would make. */
async function actions(marked: string, snippets = true): Promise<readonly Action[]> {
  const { text, cursor } = readMarks(marked);
  if (cursor === undefined) throw new Error('no cursor');
  const document = documentOf(text);
  const findings = await findingsOf(
    RULES.filter(({ id }) => SOME.includes(id)),
    text,
  );
  const context = { document, findings, rules: RULES_BY_ID, locale: 'en', snippets } as const;
  return actionsAt({ start: cursor, end: cursor }, context);
}

async function taking(is: Action['is'], marked: string, snippets = true): Promise<string> {
  const found = (await actions(marked, snippets)).find((action) => action.is === is);
  if (!found || !('edits' in found)) throw new Error(`no ${is}`);
  return applyEdits(readMarks(marked).text, found.edits);
}

describe('a finding', () => {
  test('is repaired, excused or explained', async () => {
    const offered = await actions('kind: standard\nvalidFrom: 1. 9. ‸2025\n');
    expect(offered.map((action) => `${action.is}: ${action.title}`)).toMatchInlineSnapshot(`
      [
        "fix: Write 2025-09-01",
        "ignore: Ignore here and say why: Date nobody can compute with",
        "open-page: Read more: Date nobody can compute with",
      ]
    `);
    expect(await taking('fix', 'kind: standard\nvalidFrom: 1. 9. ‸2025\n')).toBe(
      'kind: standard\nvalidFrom: 2025-09-01\n',
    );
  });

  test('that a selection only touches counts, others do not', async () => {
    expect((await actions('kind: standard\nvalidFrom: ‸1. 9. 2025\n')).length).toBe(3);
    expect((await actions('kind: standard\nvalidFrom: 1. 9. 2025‸\n')).length).toBe(3);
    expect(await actions('kind: stan‸dard\nvalidFrom: 1. 9. 2025\n')).toEqual([]);
  });

  test('has one preferred repair, when that is safe', async () => {
    const safe = (await actions('kind: standard\nvalidFrom: 1. 9. ‸2025\n')).filter((one) => one.is === 'fix');
    expect(safe.map(({ isPreferred }) => isPreferred)).toEqual([true]);
  });

  test('stops at the number the author has to set, where the client can', async () => {
    const marked = 'kind: service-card\nlanguage: en\nsummary: We answer ‸promptly.\n';
    expect(await taking('fix', marked)).toBe(
      `kind: service-card\nlanguage: en\nsummary: We answer within \${1:5} working days.\n`,
    );
    expect(await taking('fix', marked, false)).toBe(
      'kind: service-card\nlanguage: en\nsummary: We answer within 5 working days.\n',
    );
  });

  test('keeps signs that mean something in a snippet as they are', () => {
    const document = documentOf('kind: standard\n');
    const edit = { span: { start: 0, end: 4 }, newText: '$5 or {5} \\ 5' };
    const fix = { safety: 'unsafe', title: 'title', args: {}, edits: [edit], placeholder: '5' } as const;
    const finding = {
      severity: 'info',
      span: edit.span,
      message: 'title',
      args: {},
      related: [],
      fixes: [fix],
    } as const;
    const findings = [{ rule: 'owner/vague', ...finding }];
    const [action] = actionsAt(edit.span, { document, findings, rules: RULES_BY_ID, locale: 'en', snippets: true });
    expect(action && 'edits' in action && action.edits[0]?.newText).toBe('\\$${1:5} or {5\\} \\\\ 5');
  });

  test('is rather settled elsewhere than taken away', async () => {
    const marked = 'kind: service-catalogue\nid: catalogue\nentries:\n  - service: do‸g-fee\n';
    expect((await actions(marked)).slice(0, 2).map(({ title }) => title)).toEqual([
      'Write a new card “dog-fee”',
      'Take the entry out',
    ]);
  });
});

describe('repairing all', () => {
  const text = 'kind: standard\nvalidFrom: 1. 9. ‸2025\nvalidTo: 1. 9. 2026\n';

  test('of a rule is offered where there is more than one', async () => {
    expect(await taking('fix-all-of-rule', text)).toBe('kind: standard\nvalidFrom: 2025-09-01\nvalidTo: 2026-09-01\n');
    const single = await actions('kind: standard\nvalidFrom: 1. 9. ‸2025\n');
    expect(single.map(({ is }) => is)).not.toContain('fix-all-of-rule');
  });

  test('that is safe goes through the document', async () => {
    const plain = readMarks(text).text;
    const findings = await findingsOf(
      RULES.filter(({ id }) => SOME.includes(id)),
      plain,
    );
    const all = fixAll({ findings, locale: 'en' });
    expect(all?.is === 'fix-all' && applyEdits(plain, all.edits)).toBe(
      'kind: standard\nvalidFrom: 2025-09-01\nvalidTo: 2026-09-01\n',
    );
    expect(fixAll({ findings: [], locale: 'en' })).toBeUndefined();
  });
});

describe('ignoring', () => {
  test('puts a comment above the line, indented as it is, with a stop for the reason', async () => {
    const marked = 'kind: standard\nitems:\n  - id: a\n    owner: all ‸staff\n';
    expect(await taking('ignore', marked)).toMatchInlineSnapshot(`
      "kind: standard
      items:
        - id: a
          # okenko-ignore owner/vague -- \${1:reason}
          owner: all staff
      "
    `);
  });

  test('leaves the reason to be written where stops are unknown, which is a finding until then', async () => {
    const text = await taking('ignore', 'kind: standard\nowner: all ‸staff\n', false);
    expect(text).toBe('kind: standard\n# okenko-ignore owner/vague --\nowner: all staff\n');
    const rules = RULES.filter(({ id }) => SOME.includes(id));
    expect((await findingsOf(rules, text)).map(({ rule }) => rule)).toEqual(['suppression/without-reason']);
  });

  test('goes above the entry of a text of several lines', async () => {
    expect(await taking('ignore', 'kind: standard\nowner: |\n  all\n  st‸aff\n')).toMatchInlineSnapshot(`
      "kind: standard
      # okenko-ignore owner/vague -- \${1:reason}
      owner: |
        all
        staff
      "
    `);
  });

  test('is not offered for what is wrong with an ignore comment', async () => {
    const offered = await actions('kind: standard\n# okenko-ignore own‸er/vague\nowner: all staff\n');
    expect(offered.map(({ is }) => is)).not.toContain('ignore');
  });
});
