import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../../../test/support/analysis.ts';
import type { Rule } from '../../analysis/index.ts';
import { applyEdits } from '../../text/index.ts';
import { RULES } from '../generated/rules.ts';

const KNOWN = new Set(RULES.map(({ id }) => id));

const NO_TEXTS = { en: {}, cs: {}, pl: {} };

/** `suppression/unused nothing: source` for each finding of the family. */
async function told(text: string, rules: readonly Rule[] = RULES): Promise<readonly string[]> {
  const findings = await findingsOf(rules, text, {}, new Set([...KNOWN, ...rules.map(({ id }) => id)]));
  return findings
    .filter(({ rule }) => rule.startsWith('suppression/'))
    .map(({ rule, message, span }) => `${rule} ${message}: ${text.slice(span.start, span.end)}`);
}

async function fixed(text: string): Promise<string | undefined> {
  const [finding] = (await findingsOf(RULES, text, {}, KNOWN)).filter(({ rule }) => rule.startsWith('suppression/'));
  return finding?.fixes[0] && applyEdits(text, finding.fixes[0].edits);
}

const without = (...ids: readonly string[]) => RULES.filter(({ id }) => !ids.includes(id));

describe('an exception is unused', () => {
  test('only when its rule ran', async () => {
    const text = 'kind: process\nowner: registry-head # okenko-ignore owner/vague -- x\n';
    expect(await told(text)).toEqual(['suppression/unused nothing: # okenko-ignore owner/vague -- x']);
    expect(await told(text, without('owner/vague'))).toEqual([]);
  });

  test('also when its rule is not made for this kind of document', async () => {
    const foreign: Rule = {
      id: 'test/foreign',
      since: '0.1.0',
      kinds: ['survey'],
      severity: 'error',
      texts: NO_TEXTS,
      check: () => undefined,
    };
    const text = 'kind: process\nowner: registry-head # okenko-ignore test/foreign -- x\n';
    expect(await told(text, [...RULES, foreign])).toEqual([
      'suppression/unused nothing: # okenko-ignore test/foreign -- x',
    ]);
  });

  test('not when its rule does not exist: that is another mistake', async () => {
    expect(await told('kind: process\nowner: registry-head # okenko-ignore no/such -- x\n')).toEqual([
      'suppression/unknown-rule unknown: no/such',
    ]);
  });

  test('not while part of the text cannot be read', async () => {
    expect(await told('kind: process\nowner:everyone # okenko-ignore owner/vague -- x\ntitle: a\n')).toEqual([]);
  });

  test('when it stands too low for the whole file, or above nothing', async () => {
    const low = `kind: process\nowner: everyone\n${'# line\n'.repeat(20)}# okenko-ignore-file owner/vague -- x\n`;
    expect(await told(low)).toEqual(['suppression/unused tooLow: # okenko-ignore-file owner/vague -- x']);
    const last = 'kind: process\nowner: everyone\n# okenko-ignore owner/vague -- x\n';
    expect(await told(last)).toEqual(['suppression/unused nowhere: # okenko-ignore owner/vague -- x']);
  });

  test('and goes, alone or with its line, without touching the rest', async () => {
    const C = '# okenko-ignore owner/vague -- x';
    expect(await fixed(`kind: process\r\n  ${C}\r\nowner: secretary\r\n`)).toBe(
      'kind: process\r\nowner: secretary\r\n',
    );
    expect(await fixed(`kind: process\nowner: secretary  ${C}\n`)).toBe('kind: process\nowner: secretary\n');
    expect(await fixed(`\ufeff${C}\nkind: process\nowner: secretary\n`)).toBe(
      '\ufeffkind: process\nowner: secretary\n',
    );
    expect(await fixed(`kind: process\nowner: secretary\n${C}`)).toBe('kind: process\nowner: secretary');
  });

  test('in part: only that rule leaves the list', async () => {
    const of = (list: string) => `kind: process\nowner: everyone # okenko-ignore ${list} -- x\n`;
    expect(await fixed(of('owner/vague, owner/external'))).toBe(of('owner/vague'));
    expect(await fixed(of('owner/external, owner/vague until 2026-01-01'))).toBe(of('owner/vague until 2026-01-01'));
    expect(await fixed(of('owner/vague,owner/external,schema/not-yaml'))).toBe(of('owner/vague,schema/not-yaml'));
  });
});

describe('an exception has one thing wrong at a time', () => {
  test.each([
    [
      'without a reason it still works',
      'owner/vague',
      ['suppression/without-reason none: # okenko-ignore owner/vague'],
    ],
    ['an empty reason is none', 'owner/vague --', ['suppression/without-reason none: # okenko-ignore owner/vague --']],
    ['a reason without its hyphens', 'owner/vague – we move', ['suppression/without-reason unmarked: – we move']],
    ['over, and nothing else about it', 'owner/vauge until 2020-01-01', ['suppression/expired over: 2020-01-01']],
    ['a date nobody can read', 'owner/vague until spring -- x', ['suppression/expired unreadable: spring']],
    ['no date behind until', 'owner/vague until -- x', ['suppression/expired noDate: until']],
    ['no rule', '-- x', ['suppression/unknown-rule none: # okenko-ignore -- x']],
    ['the name of a rule without its family', 'vague -- x', ['suppression/unknown-rule near: vague']],
    ['all well', 'owner/vague until 2026-01-01 -- x', []],
  ])('%s', async (_, comment, wanted) => {
    expect(await told(`kind: process\nowner: everyone # okenko-ignore ${comment}\n`)).toEqual(wanted);
  });

  test('after its date the finding is back', async () => {
    const text = 'kind: process\nowner: everyone # okenko-ignore owner/vague until 2020-01-01 -- x\n';
    expect((await findingsOf(RULES, text, {}, KNOWN)).map(({ rule }) => rule)).toContain('owner/vague');
  });
});

test('hyphens of any kind become the two the reason needs', async () => {
  const of = (reason: string) => `kind: process\nowner: everyone # okenko-ignore owner/vague ${reason}\n`;
  for (const reason of ['we move', '– we move', '— we move', '- we move', ': we move', '(we move)']) {
    expect(await fixed(of(reason))).toBe(of('-- we move'));
  }
});
