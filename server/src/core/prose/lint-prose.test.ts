import type { TxtParagraphNode } from '@textlint/ast-node-types';
import { describe, expect, test } from 'vitest';
import { OfficeDocument } from '../model/index.ts';
import { applyEdits } from '../text/index.ts';
import { lintProse } from './lint-prose.ts';
import { officeVocabulary } from './office-words.ts';
import { proseOf } from './prose.ts';
import { ProseMemory } from './prose-memory.ts';
import type { Prose, ProseRule } from './prose-rule.ts';

import type { AnyMessages, LintableRule, ProseFinding } from './textlint-run.ts';
import { txtDocument } from './txt-ast.ts';

const texts = { en: {}, cs: {}, pl: {} };

function documentOf(text: string): OfficeDocument {
  return new OfficeDocument({ uri: 'file:///card.yaml', text, version: 1 });
}

function ruleOf(
  id: string,
  check: ProseRule<AnyMessages>['check'],
  readers: 'client' | 'everyone' = 'client',
): LintableRule {
  return { id, texts, prose: { readers, check } };
}

/** Reports every “petent” and offers “klient”. */
const petent = ruleOf('language/petent', ({ prose, report }) => {
  for (const { index } of prose.text.matchAll(/petent/gi)) {
    const at = { start: index, end: index + 6 };
    report({
      at,
      message: 'name',
      args: { at: index },
      fixes: [{ safety: 'unsafe', title: 'swap', at, newText: 'klient' }],
    });
  }
});

const CARD = `kind: service-card
language: [cs, uk]
title: petent
summary:
  cs: 'Je to ''petent'' a petent.'
  uk: petent
steps:
  - id: one
    text: "\\u0050etent a\\
      petent"
  - id: two
    text: |
      Pan petent
        a petent
  - id: three
    text: >-
      Pan

      petent
notes: petent
`;

function inOrder(findings: readonly ProseFinding[]): readonly ProseFinding[] {
  return [...findings].sort((a, b) => a.span.start - b.span.start);
}

describe('lintProse', () => {
  test('points at the words as they are written, in every style', async () => {
    const document = documentOf(CARD);
    const { findings, crashes } = await lintProse(document, [{ rule: petent }]);
    expect(crashes).toEqual([]);
    expect(findings.map(({ span }) => CARD.slice(span.start, span.end))).toEqual([
      'petent',
      'petent',
      'petent',
      '\\u0050etent',
      'petent',
      'petent',
      'petent',
      'petent',
    ]);
    const edits = findings.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
    const fixed = documentOf(applyEdits(CARD, edits));
    expect(fixed.texts.map(({ node }) => node.text)).toEqual([
      'klient',
      "Je to 'klient' a klient.",
      'petent',
      'klient aklient',
      'Pan klient\n  a klient\n',
      'Pan\nklient',
    ]);
  });

  test('hands over findings as data', async () => {
    const { findings } = await lintProse(documentOf('kind: service-card\nlanguage: cs\ntitle: Pan petent\n'), [
      { rule: petent },
    ]);
    expect(findings).toEqual([
      {
        rule: 'language/petent',
        span: { start: 43, end: 49 },
        message: 'name',
        args: { at: 4 },
        fixes: [
          { safety: 'unsafe', title: 'swap', args: {}, edits: [{ span: { start: 43, end: 49 }, newText: 'klient' }] },
        ],
      },
    ]);
  });

  test('a rule for clients does not see what only staff read', async () => {
    const text = 'kind: process\nlanguage: cs\ntitle: petent\npurpose: petent\n';
    const count = async (rule: LintableRule) => (await lintProse(documentOf(text), [{ rule }])).findings.length;
    expect(await count(petent)).toBe(0);
    expect(await count(ruleOf('language/petent', petent.prose.check, 'everyone'))).toBe(2);
  });

  test('a rule that throws is named, loses its findings and stops no other', async () => {
    const broken = ruleOf('language/broken', ({ prose, report }) => {
      report({ at: { start: 0, end: 1 }, message: 'half' });
      throw new Error(`broke on ${prose.text}`);
    });
    const document = documentOf('kind: service-card\nlanguage: cs\ntitle: petent\n');
    const { findings, crashes } = await lintProse(document, [{ rule: broken }, { rule: petent }]);
    expect(findings.map(({ rule }) => rule)).toEqual(['language/petent']);
    expect(crashes).toEqual([{ rule: 'language/broken', error: new Error('broke on petent') }]);
  });

  test('options are those of the office, else the defaults of the rule', async () => {
    const seen: unknown[] = [];
    const rule: LintableRule = {
      ...ruleOf('language/options', ({ options }) => seen.push(options)),
      options: { max: { default: 20 }, strict: { default: false } },
    };
    const document = documentOf('kind: service-card\nlanguage: cs\ntitle: Karta\n');
    await lintProse(document, [{ rule }]);
    await lintProse(document, [{ rule, options: { max: 5 } }]);
    expect(seen).toEqual([
      { max: 20, strict: false },
      { max: 5, strict: false },
    ]);
  });

  test('thousands of findings are all there', async () => {
    const document = documentOf(`kind: service-card\nlanguage: cs\ntitle: ${'petent '.repeat(20_000)}\n`);
    const { findings } = await lintProse(document, [{ rule: petent }]);
    expect(findings.length).toBe(20_000);
  });

  test('with a memory only texts that differ are read again, and findings follow their text', async () => {
    const read: string[] = [];
    const spy = ruleOf('language/petent', (context) => {
      read.push(context.prose.text);
      petent.prose.check(context);
    });
    const memory = new ProseMemory();
    const lint = async (text: string) => {
      read.length = 0;
      const fresh = await lintProse(documentOf(text), [{ rule: petent }]);
      const { findings } = await lintProse(documentOf(text), [{ rule: spy }], { memory });
      expect(inOrder(findings)).toEqual(inOrder(fresh.findings));
      return [...read];
    };
    expect(await lint(CARD)).toHaveLength(5);
    expect(await lint(CARD)).toEqual([]);
    expect(await lint(`# A line more.\n${CARD}`)).toEqual([]);
    expect(await lint(CARD.replace('title: petent', 'title: Ten petent'))).toEqual(['Ten petent']);
    expect(await lint(CARD)).toEqual(['petent']);
    // The same words, written in another style or in another field, are another text.
    expect(await lint(CARD.replace('title: petent', 'title: "petent"'))).toEqual(['petent']);
    expect(await lint(CARD.replace('title: petent', 'silence: petent'))).toEqual(['petent']);
  });

  test('a memory does not take a rule that threw for one that found nothing', async () => {
    let calls = 0;
    const broken = ruleOf('language/broken', () => {
      calls++;
      throw new Error('broken');
    });
    const memory = new ProseMemory();
    const document = documentOf('kind: service-card\nlanguage: cs\ntitle: petent\n');
    for (const run of [1, 2]) {
      const { crashes } = await lintProse(document, [{ rule: broken }, { rule: petent }], { memory });
      expect([crashes.length, calls]).toEqual([1, run]);
    }
  });

  test('a document that is none of ours has no prose', async () => {
    const document = documentOf('title: petent\nspec: { summary: petent }\n');
    expect(await lintProse(document, [{ rule: petent }])).toEqual({ findings: [], crashes: [] });
  });
});

describe('prose', () => {
  test('a text that is reused is read once, where it is written', () => {
    const document = documentOf('kind: service-card\nlanguage: cs\ntitle: &t Petent\nsummary: *t\nsilence: *t\n');
    expect(proseOf(document).map(({ node }) => node.span)).toEqual([{ start: 42, end: 48 }]);
  });

  test('knows its place', () => {
    const document = documentOf(`kind: service-card
language: [cs, de]
title: { cs: Pokuty, de: Strafen }
sanctions:
  - text: Pokuta
  - { text: Pokuta, basis: zákon o pokutách }
  - text: Pokuta podle § 5
  - text: { en: The fine }
`);
    const seen = proseOf(document).map(({ prose }) => prose && knownOf(prose));
    expect(seen).toEqual([
      ['title', 'title', 'cs', false],
      undefined,
      ['text', 'sanction', 'cs', false],
      ['text', 'sanction', 'cs', true],
      ['basis', 'legal', 'cs', true],
      ['text', 'sanction', 'cs', true],
      ['text', 'sanction', 'en', false],
    ]);
  });

  function knownOf({ field, role, language, citesLaw }: Prose): readonly unknown[] {
    return [field, role, language, citesLaw];
  }
});

describe('the tree for textlint', () => {
  test('holds the texts with their source, in order', () => {
    const document = documentOf(CARD);
    const tree = txtDocument(document, proseOf(document));
    expect([tree.type, tree.range, tree.raw, tree.loc]).toEqual([
      'Document',
      [0, CARD.length],
      CARD,
      { start: { line: 1, column: 0 }, end: { line: 21, column: 0 } },
    ]);
    const paragraphs = tree.children.filter((node): node is TxtParagraphNode => node.type === 'Paragraph');
    expect(paragraphs.map(({ children: [str] }) => str?.raw)).toEqual([
      'petent',
      "Je to ''petent'' a petent.",
      'petent',
      '\\u0050etent a\\\n      petent',
      'Pan petent\n        a petent',
      'Pan\n\n      petent',
    ]);
    for (const { raw, range, loc, children } of paragraphs) {
      expect(raw).toBe(CARD.slice(...range));
      const lines = CARD.slice(0, range[0]).split('\n');
      expect(loc.start).toEqual({ line: lines.length, column: lines.at(-1)?.length });
      expect(children.map(({ type }) => type)).toEqual(['Str']);
    }
  });

  test('an empty block has a place and no words', () => {
    const document = documentOf('kind: service-card\nlanguage: cs\nsummary: |\ntitle: ""\nsilence: |-\n  a\n');
    const tree = txtDocument(document, proseOf(document));
    expect(tree.children.map(({ raw }) => raw)).toEqual(['', '', 'a']);
  });
});

test('what is remembered is forgotten when the office says something else of its words', async () => {
  const memory = new ProseMemory();
  const seen: string[] = [];
  const spy = ruleOf('language/spy', ({ prose }) => seen.push(prose.field));
  const offices = [[], [], ['uhradit']].map((remove) => officeVocabulary({ add: [], remove, terms: [], names: [] }));
  const counts: number[] = [];
  for (const office of offices) {
    await lintProse(documentOf('kind: service-card\nlanguage: cs\nsummary: Petent.\n'), [{ rule: spy }], {
      memory,
      office,
    });
    counts.push(seen.length);
  }
  expect(counts).toEqual([1, 1, 2]);
});
