import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OfficeDocument } from './document.ts';
import type { SchemaIssue } from './schema-issues.ts';

function issuesIn(text: string): readonly SchemaIssue[] {
  return new OfficeDocument({ uri: 'file:///office/example.yaml', text, version: 1 }).schemaIssues;
}

/** What is complained about where: `unknown-key ownr`, `type 2025`. Absence in the envelope is left out. */
function told(text: string): readonly string[] {
  return issuesIn(text).flatMap((issue) => {
    switch (issue.issue) {
      case 'missing':
        return issue.holders.length === 1 && !issue.entry ? [] : [`missing ${issue.key}`];
      case 'unknown-key':
      case 'key-form':
        return [`${issue.issue} ${issue.entry.key.text}`];
      case 'empty-item':
        return [`empty-item ${issue.key} ${issue.index}`];
      default:
        return [`${issue.issue} ${text.slice(issue.node.span.start, issue.node.span.end)}`];
    }
  });
}

describe('one mistake is one issue', () => {
  test('a name of a wrong form in a map', () => {
    const text = 'kind: competency-model\ncompetencies:\n  - id: listening\n    behaviours: { low: [Listens.] }\n';
    expect(told(text).filter((one) => !one.startsWith('missing'))).toEqual(['key-form low']);
  });

  test('a number where one of some words belongs', () => {
    expect(told('kind: process\nstatus: 5\n')).toEqual(['enum 5']);
  });

  test('a list where one of some words belongs', () => {
    expect(told('kind: process\nstatus: [draft]\n')).toEqual(['type [draft]']);
  });

  test('a text where a union of text and map is allowed, in the wrong form', () => {
    expect(told('kind: process\nduration: soon\n')).toEqual(['pattern soon']);
  });

  test('a piece that an alias repeats', () => {
    const text = 'kind: standard\nitems:\n  - &a { id: a, ownr: x }\n  - *a\n';
    expect(told(text).filter((one) => !one.startsWith('missing'))).toEqual(['unknown-key ownr']);
  });
});

describe('absent things', () => {
  test('a key without a value is missing, and knows its entry', () => {
    const [issue] = issuesIn('kind: process\ntitle:\n').filter(({ key }) => key === 'title');
    expect(issue?.issue).toBe('missing');
    expect(issue?.entry?.key.text).toBe('title');
  });

  test('knows the rule that reports it instead', () => {
    const [issue] = issuesIn('kind: process\n').filter(({ key }) => key === 'owner');
    expect(issue?.field?.missing).toBe('owner/missing');
  });

  test('an optional key without a value is no issue', () => {
    expect(told('kind: process\nsummary:\n')).toEqual([]);
  });

  test('an unknown key without a value is unknown all the same', () => {
    expect(told('kind: process\nownr:\nresources: { 5, hours: ~ }\n')).toEqual(['unknown-key ownr', 'unknown-key 5']);
  });

  test('a dash with nothing behind it, and one with a null', () => {
    expect(told('kind: process\nclients:\n  - residents\n  -\n  - ~\n')).toEqual([
      'empty-item clients 1',
      'empty-item clients 2',
    ]);
  });
});

describe('places', () => {
  test('name the field, its type and the mappings around it', () => {
    const text = 'kind: strategy\nindicators:\n  - id: a\n    target: { value: much }\n';
    const [issue] = issuesIn(text).filter(({ issue: what }) => what === 'type');
    expect(issue?.key).toBe('value');
    expect(issue?.type).toEqual({ t: 'scalar', name: 'number', as: 'number' });
    expect(issue?.holders.map(({ shape }) => shape)).toEqual(['strategy', 'indicator', 'target']);
  });

  test('items of a list belong to its field and have no entry', () => {
    const [issue] = issuesIn('kind: process\nclients: [residents, Small firms]\n').filter(
      ({ issue: what }) => what === 'pattern',
    );
    expect(issue?.key).toBe('clients');
    expect(issue?.entry).toBeUndefined();
  });

  test('keys named like parts of every object are unknown, and nothing else', () => {
    expect(told('kind: process\nconstructor: 1\n__proto__: 2\n')).toEqual([
      'unknown-key constructor',
      'unknown-key __proto__',
    ]);
  });
});

describe('text nobody could read', () => {
  test('is not missing', () => {
    expect(issuesIn('kind: process\ntitle Issue an identity card\nid: issue\n')).toEqual([]);
  });

  test('does not hide mistakes far from it', () => {
    expect(told('kind: process\nownr: x\nid: issue\nversion: "1"\ntags: [a]\ntitle Issue a card\n')).toEqual([
      'unknown-key ownr',
    ]);
  });
});

test('nothing for other kinds and for texts that are no mapping', () => {
  expect(issuesIn('kind: Deployment\nspec: {}\n')).toEqual([]);
  expect(issuesIn('- kind: process\n')).toEqual([]);
  expect(issuesIn('')).toEqual([]);
});

/** Keywords that say what is valid; each has its issue, or, like `properties`, leads to others. */
const KEYWORDS = [
  ...['$ref', 'additionalProperties', 'const', 'definitions', 'enum', 'items', 'maxItems', 'maxLength', 'maximum'],
  ...[
    'minItems',
    'minLength',
    'minProperties',
    'minimum',
    'pattern',
    'properties',
    'propertyNames',
    'required',
    'type',
  ],
  ...['exclusiveMaximum', 'exclusiveMinimum'],
];
const ANNOTATIONS = ['$comment', '$id', '$schema', 'description', 'examples', 'format', 'title', 'x-okenko'];

test('the schemas use no keyword nobody wrote a finding for', () => {
  const folder = new URL('../../../../schemas/src/', import.meta.url);
  const unknown = new Set<string>();
  const visit = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [keyword, value] of Object.entries(schema)) {
      if (!KEYWORDS.includes(keyword) && !ANNOTATIONS.includes(keyword)) unknown.add(keyword);
      if (keyword === 'properties' || keyword === 'definitions') for (const one of Object.values(value)) visit(one);
      if (['items', 'additionalProperties', 'propertyNames'].includes(keyword)) visit(value);
    }
  };
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.startsWith('config'));
  for (const name of files) visit(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  expect(files).toContain('common.schema.json');
  expect([...unknown]).toEqual([]);
});
