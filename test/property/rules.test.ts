import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyse, completed, type Finding, type Rule } from '../../server/src/core/analysis/index.ts';
import { LOCALES, render } from '../../server/src/core/l10n/index.ts';
import { OfficeDocument } from '../../server/src/core/model/index.ts';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';
import { applyEdits, type Span } from '../../server/src/core/text/index.ts';
import { factsOf, workspaceOf } from '../../server/src/core/workspace/index.ts';
import { TODAY } from '../support/analysis.ts';

interface Seed {
  readonly name: string;
  readonly text: string;
}

const EXAMPLES = new URL('../../examples/', import.meta.url).pathname;
const SEEDS: readonly Seed[] = ['rivermeet', 'first-draft'].flatMap((office) =>
  readdirSync(join(EXAMPLES, office), { recursive: true, encoding: 'utf8' })
    .filter((name) => /^[^.].*\.yaml$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(EXAMPLES, office, name), 'utf8') })),
);

const OFFICE = SEEDS.filter(({ name }) => name === 'office.yaml').map(
  ({ text }, index) => new OfficeDocument({ uri: `file:///office-${index}/office.yaml`, text, version: 1 }),
);

const known = new Set(RULES.map(({ id }) => id));
const byId = new Map(RULES.map((rule) => [rule.id, rule]));

describe('all rules on any text', () => {
  test('nothing throws, every place and every fix lies in the text, every word is there', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(documents(), async ({ name, text }) => {
        const { findings, crashes } = await lint(RULES, name, text);
        expect(crashes.map(({ rule, error }) => `${rule}: ${error instanceof Error ? error.stack : error}`)).toEqual(
          [],
        );
        for (const finding of findings) expectPlaces(finding, name, text);
      }),
      { numRuns: 150 },
    ),
  );

  test('a safe fix leaves a text that reads no worse and has one finding less', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(documents(), async ({ name, text }) => {
        const { findings } = await lint(RULES, name, text);
        const fixable = findings.filter(({ fixes }) => fixes.some(({ safety }) => safety === 'safe'));
        for (const finding of fixable.slice(0, 6)) await expectFinal(finding, name, text);
      }),
      { numRuns: 80 },
    ),
  );
});

function lint(rules: readonly Rule[], name: string, text: string): Promise<Analysis> {
  const document = new OfficeDocument({ uri: `file:///office-0/${name}`, text, version: 1 });
  const others = OFFICE.slice(0, 1).filter(({ uri }) => uri !== document.uri);
  const workspace = workspaceOf([...others, document].flatMap((one) => factsOf(one) ?? []));
  const enabled = rules.map((rule) => ({ rule }));
  return completed(analyse({ document, workspace, rules: enabled, knownRules: known, today: TODAY }));
}

function expectPlaces(finding: Finding, name: string, text: string): void {
  expectInText(finding.span, text, finding.rule);
  const rule = byId.get(finding.rule);
  const words = (message: string, args: Finding['args']) => {
    for (const locale of LOCALES) {
      const said = rule && render(rule.texts, locale, message, args);
      expect(said, `${finding.rule} ${message} in ${name}`).not.toMatch(/undefined|\[object|NaN/);
    }
  };
  words(finding.message, finding.args);
  for (const { title, args, edits } of finding.fixes) {
    words(title, args);
    for (const { span } of edits) expectInText(span, text, `${finding.rule} ${title}`);
    applyEdits(text, edits);
  }
  for (const { uri, span, message, args } of finding.related) {
    words(message, args);
    if (uri.endsWith(name)) expectInText(span, text, `${finding.rule} ${message}`);
  }
}

/** In the text, and not in the middle of a character that takes two UTF-16 units. */
function expectInText({ start, end }: Span, text: string, what: string): void {
  expect(start, what).toBeGreaterThanOrEqual(0);
  expect(end, what).toBeGreaterThanOrEqual(start);
  expect(end, what).toBeLessThanOrEqual(text.length);
  for (const at of [start, end]) {
    expect(/[\ud800-\udbff]$/.test(text.slice(0, at)) && /^[\udc00-\udfff]/.test(text.slice(at)), what).toBe(false);
  }
}

async function expectFinal(finding: Finding, name: string, text: string): Promise<void> {
  const rule = byId.get(finding.rule);
  if (!rule) throw new Error(`no rule ${finding.rule}`);
  const rules = rule.checkSuppressions ? RULES : [rule];
  const mine = async (now: string) => (await lint(rules, name, now)).findings.filter((one) => one.rule === rule.id);
  const before = await mine(text);
  for (const fix of finding.fixes.filter(({ safety }) => safety === 'safe')) {
    const fixed = applyEdits(text, fix.edits);
    const shown = `${rule.id} ${fix.title} made\n${fixed}`;
    expect(problemsOf(fixed, name), shown).toBeLessThanOrEqual(problemsOf(text, name));
    expect((await mine(fixed)).length, shown).toBeLessThan(before.length);
  }
}

function problemsOf(text: string, name: string): number {
  return new OfficeDocument({ uri: `file:///office-0/${name}`, text, version: 1 }).tree.problems.length;
}

/** Texts as they are while somebody works on them: cut off, pasted together, mistyped; and texts that make no sense at all. */
function documents(): fc.Arbitrary<Seed> {
  const seed = fc.constantFrom(...SEEDS);
  // Without the usual preference for the ends: with another `kind` hardly a rule looks at the rest.
  const at = fc.noBias(fc.integer({ min: 0, max: 9999 })).map((place) => place / 10_000);
  const part = (text: string, from: number, to: number) =>
    text.slice(Math.floor(Math.min(from, to) * text.length), Math.ceil(Math.max(from, to) * text.length));
  const truncated = fc.tuple(seed, at).map(([{ name, text }, to]) => ({ name, text: part(text, 0, to) }));
  const spliced = fc.tuple(seed, seed, at, at, at).map(([one, other, cut, from, to]) => ({
    name: one.name,
    text: part(one.text, 0, cut) + part(other.text, from, to) + part(one.text, cut, 1),
  }));
  const mutated = fc
    .tuple(seed, fc.array(fc.tuple(at, change()), { minLength: 1, maxLength: 8 }))
    .map(([{ name, text }, changes]) => ({
      name,
      text: changes.reduce((now, [where, make]) => make(now, Math.floor(where * now.length)), text),
    }));
  const random = fc
    .tuple(fc.constantFrom('office.yaml', 'x.service.yaml', 'x.survey.yaml'), fc.array(fc.constantFrom(...PIECES)))
    .map(([name, pieces]) => ({ name, text: pieces.join('') }));
  return fc.oneof(
    { arbitrary: truncated, weight: 2 },
    { arbitrary: spliced, weight: 2 },
    { arbitrary: mutated, weight: 4 },
    { arbitrary: random, weight: 1 },
  );
}

type Change = (text: string, at: number) => string;

function change(): fc.Arbitrary<Change> {
  const inserted = fc.constantFrom(...PIECES).map(
    (piece): Change =>
      (text, at) =>
        text.slice(0, at) + piece + text.slice(at),
  );
  const removed = fc.integer({ min: 1, max: 40 }).map(
    (size): Change =>
      (text, at) =>
        text.slice(0, at) + text.slice(at + size),
  );
  const line = fc.constantFrom(...LINE_CHANGES);
  const value = fc.constantFrom(...VALUES).map(
    (piece): Change =>
      (text, at) =>
        text.slice(0, at) + text.slice(at).replace(/(?<=: ).*/, () => piece),
  );
  return fc.oneof(inserted, removed, line, value);
}

/** Changes of the line that holds an offset. */
const LINE_CHANGES: readonly Change[] = (
  [
    (line) => `  ${line}`,
    (line) => `\t${line}`,
    (line) => line.replace(/^ {1,2}/, ''),
    (line) => `${line}\n${line}`,
    (line) => `${line} # okenko-ignore owner/vague`,
    (line) => `# okenko-ignore schema/wrong-type, owner/missing until 2024-01-01 -- x\n${line}`,
    (line) => line.replace(/:.*/, ':'),
    (line) => line.replace(': ', ':'),
    () => '',
  ] satisfies readonly ((line: string) => string)[]
).map((make) => (text, at) => {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
  return text.slice(0, start) + make(text.slice(start, end)) + text.slice(end);
});

const PIECES = [
  ...['\n', '\r\n', '\r', '\t', ' ', '  ', ': ', ':', '- ', '\n- ', '\n  - ', ', ', '#', ' # ', '"', "'", '„', '“'],
  ...['[', ']', '{', '}', '|\n', '>-\n', '&a ', '*a', '<<: *a\n', '!x ', '---\n', '...\n', '%YAML 1.2\n', '?', '@'],
  ...['\ufeff', '\u00a0', 'ž', 'Łódź', '😀', '\ud83d', '\u0000', '\\', '<<<<<<< a\n', '=======\n', '>>>>>>> b\n'],
  ...['kind: ', 'kind: service-card\n', 'kind: survey\n', 'owner: ', 'title:', 'baseline: {', 'target: '],
  ...['# okenko-ignore', '# okenko-ignore-file owner/vague -- x\n', '0', '12:30', '1. 9. 2025', '95 %', '4,34', 'null'],
];

/** Values people write where something else belongs. */
const VALUES = [
  ...[
    '1. 9. 2025',
    '2025-02-30',
    '30 dnů',
    '10 dni roboczych',
    'P5X',
    '8:00',
    '750',
    '00123455',
    '4,34',
    '1,500',
    '95 %',
  ],
  ...['200 Kč', '"12 400"', '.inf', '-0', '~', '', 'true', 'ano', '[a, b]', '{ a: 1 }', '[]', '{}', '*nowhere', '&a x'],
  ...['everyone', 'Jana Malá', 'rada města', 'A and B', 'co nejdříve', 'improve', 'x@y', '321 612 119', '|', '"', "'x"],
  ...['{ value: 4,34 }', '[{ value: 95 % }]', 'draft', 'approved', '2025-01-01', '1000000000000000000000', '# nothing'],
];
