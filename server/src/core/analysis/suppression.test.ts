import { describe, expect, test } from 'vitest';
import { OfficeDocument } from '../model/index.ts';
import type { Finding } from './finding.ts';
import { applySuppressions, type SuppressionFacts, suppressionsOf } from './suppression.ts';

const TODAY = '2025-06-30';

function documentOf(text: string): OfficeDocument {
  return new OfficeDocument({ uri: 'file:///office/example.yaml', text, version: 1 });
}

/** The source text that the first ignore comment covers. */
function covered(text: string): string | undefined {
  const { covers } = suppressionsOf(documentOf(text))[0] ?? {};
  return covers && text.slice(covers.start, covers.end);
}

function readFirst(comment: string) {
  const text = `kind: process\n${comment}\nowner: x\n`;
  const [first] = suppressionsOf(documentOf(text));
  if (!first) return undefined;
  const slice = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);
  return {
    rules: first.rules.map(({ id, span }) => (slice(span) === id ? id : `${id} at ${slice(span)}`)),
    until: first.until,
    untilAt: slice(first.untilSpan),
    reason: first.reason,
    stray: slice(first.stray),
  };
}

/** Runs with a finding of each given rule at each given place: `owner/vague@everyone`. */
function run(text: string, findings: readonly string[], ran: readonly string[] = findings): Run {
  const all = findings.map((one): Finding => {
    const [rule = '', place = ''] = one.split('@');
    const start = text.indexOf(place);
    const span = { start, end: start + place.length };
    return { rule, severity: 'warning', span, message: '', args: {}, fixes: [], related: [] };
  });
  const { kept, suppressed, facts } = applySuppressions(all, suppressionsOf(documentOf(text)), {
    today: TODAY,
    idOf: (id) => (id === 'owner/unclear' ? 'owner/vague' : id),
    ran: new Set(ran.map((one) => one.replace(/@.*/, ''))),
  });
  const shown = ({ rule, span }: Finding) => `${rule}@${text.slice(span.start, span.end)}`;
  return {
    kept: kept.map(shown),
    suppressed: suppressed.map(({ finding, by }) => `${shown(finding)}: ${by.reason}`),
    facts,
  };
}

interface Run {
  readonly kept: readonly string[];
  readonly suppressed: readonly string[];
  readonly facts: readonly SuppressionFacts[];
}

describe('what a comment says', () => {
  test('one rule and its reason', () => {
    expect(readFirst('# okenko-ignore owner/vague -- the unit has one clerk')).toEqual({
      rules: ['owner/vague'],
      until: undefined,
      untilAt: undefined,
      reason: 'the unit has one clerk',
      stray: undefined,
    });
  });

  test('several rules, a date and a reason with hyphens in it', () => {
    expect(readFirst('# okenko-ignore owner/vague, schema/not-yaml until 2026-12-31 -- well-known -- really')).toEqual({
      rules: ['owner/vague', 'schema/not-yaml'],
      until: '2026-12-31',
      untilAt: '2026-12-31',
      reason: 'well-known -- really',
      stray: undefined,
    });
  });

  test('rules without commas', () => {
    expect(readFirst('# okenko-ignore-file owner/vague schema/wrong-type -- x')?.rules).toEqual([
      'owner/vague',
      'schema/wrong-type',
    ]);
  });

  test('a reason nobody marked is no rule', () => {
    const read = readFirst('# okenko-ignore owner/vague the unit has one clerk');
    expect(read?.rules).toEqual(['owner/vague']);
    expect(read?.stray).toBe('the unit has one clerk');
    expect(read?.reason).toBe('');
  });

  test('a mistyped rule stays a rule', () => {
    expect(readFirst('# okenko-ignore ownervague, missing -- x')?.rules).toEqual(['ownervague', 'missing']);
  });

  test('until without a date', () => {
    const read = readFirst('# okenko-ignore owner/vague until -- x');
    expect(read?.until).toBe('');
    expect(read?.untilAt).toBe('until');
  });

  test('words behind the date are a reason nobody marked', () => {
    expect(readFirst('# okenko-ignore owner/vague until 2026-12-31 we move house')?.stray).toBe('we move house');
  });

  test('nothing but the word, with or without a colon', () => {
    expect(readFirst('# okenko-ignore')?.rules).toEqual([]);
    expect(readFirst('# okenko-ignore: owner/vague -- x')?.rules).toEqual(['owner/vague']);
  });

  test('other comments are none of ours', () => {
    expect(readFirst('# okenko-ignored owner/vague')).toBeUndefined();
    expect(readFirst('# please okenko-ignore owner/vague')).toBeUndefined();
  });

  test('text inside a block is no comment', () => {
    expect(suppressionsOf(documentOf('kind: process\npurpose: |\n  # okenko-ignore owner/vague -- x\n'))).toEqual([]);
  });
});

describe('what a comment covers', () => {
  test('above a key: the key, its value and all inside', () => {
    const text = 'kind: process\n# okenko-ignore a/b -- x\nresources:\n  hours: 5\n  fte: 1\ntitle: T\n';
    expect(covered(text)).toBe('resources:\n  hours: 5\n  fte: 1');
  });

  test('above an item: the whole item', () => {
    const text = 'kind: process\nsteps:\n  # okenko-ignore a/b -- x\n  - id: a\n    name: A\n  - id: b\n';
    expect(covered(text)).toBe('- id: a\n    name: A');
  });

  test('at the end of the line of a key: the same as above it', () => {
    const text = 'kind: process\nresources: # okenko-ignore a/b -- x\n  hours: 5\ntitle: T\n';
    expect(covered(text)).toBe('resources: # okenko-ignore a/b -- x\n  hours: 5');
  });

  test('at the end of a line with braces: all entries that begin on it', () => {
    const text = 'kind: process\nsteps:\n  - { id: a, name: A } # okenko-ignore a/b -- x\n  - { id: b }\n';
    expect(covered(text)).toBe('- { id: a, name: A }');
  });

  test('the next line that holds something, past comments, empty lines and the document marker', () => {
    expect(covered('# okenko-ignore a/b -- x\n# why\n\n---\nkind: process\nid: a\n')).toBe('kind: process');
  });

  test('nothing at the end of the text', () => {
    const text = 'kind: process\n# okenko-ignore a/b -- x\n';
    expect(covered(text)).toBeUndefined();
    expect(run(text, ['a/b@process']).facts[0]?.idle).toEqual(new Set(['a/b']));
  });

  test('a whole file only from its first lines', () => {
    const comment = '# okenko-ignore-file a/b -- x\n';
    const body = `kind: process\n${'# line\n'.repeat(19)}`;
    expect(covered(`${comment}${body}`)).toBe(`${comment}${body}`);
    expect(covered(`${body}${comment}`)).toBeUndefined();
  });

  test('lines that end with a lone carriage return', () => {
    expect(covered('kind: process\r# okenko-ignore a/b -- x\rowner: y\rid: z\r')).toBe('owner: y');
  });
});

describe('what a comment does', () => {
  const TEXT =
    'kind: process\n# okenko-ignore owner/vague, owner/missing -- x\nowner: everyone\ntitle: everyone else\n';

  test('hides the findings of its rules at its place, and says which it used', () => {
    const { kept, suppressed, facts } = run(
      TEXT,
      ['owner/vague@everyone', 'owner/vague@everyone else', 'owner/free-text@everyone'],
      ['owner/vague', 'owner/missing'],
    );
    expect(kept).toEqual(['owner/vague@everyone else', 'owner/free-text@everyone']);
    expect(suppressed).toEqual(['owner/vague@everyone: x']);
    expect(facts[0]?.used).toEqual(new Set(['owner/vague']));
    expect(facts[0]?.idle).toEqual(new Set(['owner/missing']));
  });

  test('a rule that did not run is neither used nor idle', () => {
    const { facts } = run(TEXT, ['owner/vague@everyone']);
    expect(facts[0]?.idle).toEqual(new Set());
  });

  test('a former id works', () => {
    const text = 'kind: process\nowner: everyone # okenko-ignore owner/unclear -- x\n';
    const { kept, facts } = run(text, ['owner/vague@everyone']);
    expect(kept).toEqual([]);
    expect(facts[0]?.used).toEqual(new Set(['owner/unclear']));
  });

  test('after its date it hides nothing and is not idle', () => {
    const text = 'kind: process\nowner: everyone # okenko-ignore owner/vague until 2025-06-29 -- x\n';
    const { kept, facts } = run(text, ['owner/vague@everyone']);
    expect(kept).toEqual(['owner/vague@everyone']);
    expect(facts[0]?.expired).toBe(true);
    expect(facts[0]?.idle).toEqual(new Set());
  });

  test('on its last day, and with a date nobody can read, it works', () => {
    for (const date of ['2025-06-30', '29.6.2025', '2025-02-30']) {
      const text = `kind: process\nowner: everyone # okenko-ignore owner/vague until ${date} -- x\n`;
      expect(run(text, ['owner/vague@everyone']).kept).toEqual([]);
    }
  });

  test('two comments for one finding are both used', () => {
    const text =
      '# okenko-ignore-file owner/vague -- y\nkind: process\nowner: everyone # okenko-ignore owner/vague -- x\n';
    const { facts } = run(text, ['owner/vague@everyone']);
    expect(facts.map(({ used }) => [...used])).toEqual([['owner/vague'], ['owner/vague']]);
  });
});
