import { describe, expect, test } from 'vitest';
import { documentOf, officeOf, TODAY } from '../../../../../test/support/analysis.ts';
import { readMarks } from '../../../../../test/support/marks.ts';
import { applyEdits } from '../../text/index.ts';
import { type Suggestion, suggestions } from './completion.ts';

const SURVEY = `kind: survey
id: clients-2025
title: Ask our clients
waves:
  - id: spring
    from: 2025-03-01
    findings:
      - id: queue
        text: The queue at the counter is long
`;
const STANDARD = `kind: standard
id: phone
title: How we answer the phone
items:
  - id: answer
    statement: We answer within five rings.
`;
const OFFICE = officeOf({ 'a.survey.yaml': SURVEY, 'b.standard.yaml': STANDARD });

interface Client {
  readonly snippets?: boolean;
  readonly asIs?: boolean;
  readonly name?: string;
}

function at(marked: string, { snippets = true, asIs = true, name }: Client = {}): readonly Suggestion[] {
  const { text, cursor } = readMarks(marked);
  if (cursor === undefined) throw new Error('no cursor');
  const client = { snippets, asIs };
  return suggestions(documentOf(text, name), cursor, { workspace: OFFICE, today: TODAY, locale: 'en', client });
}

/** The labels on offer, the best first. */
function labels(marked: string, client?: Client): readonly string[] {
  return at(marked, client).map(({ label }) => label);
}

/** The text after one suggestion is taken. */
function taking(label: string, marked: string, client?: Client): string {
  const found = at(marked, client).find((one) => one.label === label);
  if (!found) throw new Error(`${label} is not on offer: ${labels(marked).join(', ')}`);
  const { span, text: newText } = found.insertion;
  return applyEdits(readMarks(marked).text, [{ span, newText }]);
}

describe('a document that does not say what it is', () => {
  test('is offered the eleven kinds, the one of its name first', () => {
    expect(labels('‸', { name: 'x.survey.yaml' }).slice(0, 3)).toMatchInlineSnapshot(`
      [
        "kind: survey",
        "kind: office",
        "kind: client-groups",
      ]
    `);
    expect(taking('kind: standard', 'ki‸')).toBe('kind: standard');
  });

  test('is offered them as values too', () => {
    expect(labels('kind: ‸\nid: a\n').length).toBe(11);
    expect(taking('service-card', 'kind: ser‸\n')).toBe('kind: service-card\n');
    expect(taking('service-card', 'kind:‸\n')).toBe('kind: service-card\n');
  });
});

test('what fits is offered behind a colon when a tab stands before the next field', () => {
  const words = labels('kind: process\nid: a\nstatus: ‸\nowner: x\n');
  expect(words).toContain('draft');
  expect(labels('kind: process\nid: a\nstatus: ‸\n\towner: x\n')).toEqual(words);
});

describe('keys', () => {
  test('that are required and missing come first, present ones not at all', () => {
    const offered = labels('kind: standard\nid: a\n‸');
    expect(offered.slice(0, 8)).toMatchInlineSnapshot(`
      [
        "schemaVersion",
        "title",
        "language",
        "status",
        "owner",
        "scope",
        "publishedAt",
        "items",
      ]
    `);
    expect(offered).not.toContain('id');
  });

  test('say what they are in the language of the reader, and can be found by it', () => {
    const { text, cursor } = readMarks('kind: service-card\n‸');
    const context = { workspace: OFFICE, today: TODAY, client: { snippets: true, asIs: true } };
    const found = suggestions(documentOf(text), cursor ?? 0, { ...context, locale: 'cs' });
    const time = found.find(({ label }) => label === 'processingTime');
    expect(time).toMatchObject({ detail: 'Doba vyřízení · povinné', filter: 'processingTime Doba vyřízení' });
  });

  test('come with the shortest sound value', () => {
    expect(taking('status', 'kind: standard\n‸')).toMatchInlineSnapshot(`
      "kind: standard
      status: \${1|draft,in-review,approved,published,superseded,withdrawn|}"
    `);
    expect(taking('schemaVersion', 'kind: standard\n‸')).toBe('kind: standard\nschemaVersion: "1.0"');
    expect(taking('validFrom', 'kind: standard\n‸')).toMatchInlineSnapshot(`
      "kind: standard
      validFrom: \${1:2025-06-30}"
    `);
    expect(taking('owner', 'kind: standard\n‸')).toMatchInlineSnapshot(`
      "kind: standard
      owner: $0"
    `);
    expect(taking('steps', 'kind: service-card\n‸')).toMatchInlineSnapshot(`
      "kind: service-card
      steps:
        - text: $1
          performer: \${2|client,office|}"
    `);
  });

  test('are indented as the document is', () => {
    const text = 'kind: service-card\ncontact:\n    email: a@b.example\nfees:\n- id: a\n‸';
    expect(taking('steps', text)).toMatchInlineSnapshot(`
      "kind: service-card
      contact:
          email: a@b.example
      fees:
      - id: a
      steps:
      - text: $1
        performer: \${2|client,office|}"
    `);
    expect(taking('address', 'kind: service-card\ncontact:\n    email: a@b.example\n    ‸\n')).toMatchInlineSnapshot(`
      "kind: service-card
      contact:
          email: a@b.example
          address:
              town: $0
      "
    `);
  });

  test('leave the indentation of the line to clients that add it', () => {
    const office = 'kind: office\nunits:\n  - id: a\n    ‸\n';
    expect(taking('contact', office)).toBe('kind: office\nunits:\n  - id: a\n    contact:\n      email: $0\n');
    expect(taking('contact', office, { asIs: false })).toBe(
      'kind: office\nunits:\n  - id: a\n    contact:\n  email: $0\n',
    );
  });

  test('are plain for clients without snippets', () => {
    expect(taking('status', 'kind: standard\n‸', { snippets: false })).toBe('kind: standard\nstatus: ');
    expect(taking('steps', 'kind: service-card\n‸', { snippets: false })).toMatchInlineSnapshot(`
      "kind: service-card
      steps:
        - text: 
          performer: "
    `);
  });

  test('replace only the name where a colon follows', () => {
    expect(taking('owner', 'kind: standard\now‸: x\n')).toBe('kind: standard\nowner: x\n');
  });

  test('go into braces', () => {
    expect(taking('deputy', 'kind: standard\nowner: { role: a, ‸ }\n')).toBe(
      'kind: standard\nowner: { role: a, deputy: $0 }\n',
    );
  });
});

describe('values', () => {
  test('of a list of choices, with their meanings', () => {
    expect(at('kind: standard\nstatus: ‸\n').map(({ label, detail }) => `${label}: ${detail}`)).toMatchInlineSnapshot(`
      [
        "draft: Being written; missing parts are only warnings.",
        "in-review: Finished by the author, waiting for comments or approval.",
        "approved: Approved, valid inside the office.",
        "published: Approved and shown to its readers.",
        "superseded: A newer document has replaced it.",
        "withdrawn: No longer valid, nothing has replaced it.",
      ]
    `);
  });

  test('keep quotes', () => {
    expect(taking('draft', 'kind: standard\nstatus: "dr‸"\n')).toBe('kind: standard\nstatus: "draft"\n');
    expect(at('kind: standard\nstatus: "dr‸"\n')[0]?.filter.startsWith('"draft')).toBe(true);
  });

  test('of a date: today', () => {
    expect(taking(TODAY, 'kind: standard\nvalidFrom: ‸\n')).toBe(`kind: standard\nvalidFrom: ${TODAY}\n`);
  });

  test('of languages, alone or in a list', () => {
    expect(labels('kind: standard\nlanguage: ‸\n')).toMatchInlineSnapshot(`
      [
        "cs",
        "pl",
        "en",
      ]
    `);
    expect(labels('kind: standard\nlanguage: [cs, ‸]\n')).toEqual(['pl', 'en']);
    expect(taking('en', 'kind: standard\nlanguage:\n  - cs\n  - ‸\n')).toBe(
      'kind: standard\nlanguage:\n  - cs\n  - en\n',
    );
  });

  test('that are the writer’s own are not offered', () => {
    expect(labels('kind: standard\ntitle: ‸\n')).toEqual([]);
    expect(labels('kind: standard\nsummary: |\n  We ‸\n')).toEqual([]);
  });
});

describe('ids', () => {
  test('of roles, with names', () => {
    expect(at('kind: standard\nowner: ‸\n').map(({ label, detail }) => `${label} · ${detail}`)).toMatchInlineSnapshot(`
      [
        "secretary · Secretary · Secretary's office · deputy Head of human resources",
        "registry-head · Head of citizens' service · Citizens' service · deputy Registry clerk",
        "registry-clerk · Registry clerk · Citizens' service · deputy Head of citizens' service",
        "hr-head · Head of human resources · Human resources · deputy Secretary",
        "mayor · Mayor · Secretary's office · deputy Secretary",
        "night-clerk · Night clerk · deputy Head of citizens' service",
        "archivist · Archivist · Citizens' service · no deputy · Vacant since 2025-01-01",
        "cellarman · Keeper of the cellar · Archive in the cellar · deputy Secretary",
        "Who answers for it · role",
      ]
    `);
  });

  test('of units and locations', () => {
    expect(labels('kind: standard\nowner: { role: a, unit: ‸ }\n')).toMatchInlineSnapshot(`
      [
        "management",
        "civil",
        "people",
        "cellar",
      ]
    `);
  });

  test('of documents and their items, bare where only one kind fits', () => {
    expect(labels('kind: service-card\nstandards: [‸]\n')).toEqual(['phone', 'phone#answer']);
  });

  test('of documents and their items, with the kind where several fit', () => {
    expect(labels('kind: improvement-plan\nbasedOn: [‸]\n')).toMatchInlineSnapshot(`
      [
        "survey:clients-2025",
        "survey:clients-2025#spring",
        "survey:clients-2025#queue",
      ]
    `);
  });

  test('of items alone where only items fit and the id is unique', () => {
    expect(labels('kind: improvement-plan\nrejected:\n  - finding: ‸\n')).toEqual(['queue']);
  });

  test('that stand in the list already are not offered again', () => {
    expect(labels('kind: service-card\nstandards: [phone, ‸]\n')).toEqual(['phone#answer']);
  });
});

describe('items of lists', () => {
  test('are whole, with what is required', () => {
    const text = 'kind: service-card\nsteps:\n  - id: a\n    text: b\n  ‸\n';
    expect(taking('New item: Step', text)).toMatchInlineSnapshot(`
      "kind: service-card
      steps:
        - id: a
          text: b
        - text: $1
          performer: \${2|client,office|}
      "
    `);
    expect(taking('Step', 'kind: service-card\nsteps:\n  - ‸\n')).toMatchInlineSnapshot(`
      "kind: service-card
      steps:
        - text: $1
          performer: \${2|client,office|}
      "
    `);
    expect(taking('Step', 'kind: service-card\nsteps:\n  -‸\n')).toMatchInlineSnapshot(`
      "kind: service-card
      steps:
        - text: $1
          performer: \${2|client,office|}
      "
    `);
    expect(taking('New item: Step', 'kind: service-card\nsteps: ‸\n')).toMatchInlineSnapshot(`
      "kind: service-card
      steps: 
        - text: $1
          performer: \${2|client,office|}
      "
    `);
    expect(taking('New item: Step', 'kind: service-card\nsteps:\n  ‸\n')).toMatchInlineSnapshot(`
      "kind: service-card
      steps:
        - text: $1
          performer: \${2|client,office|}
      "
    `);
  });

  test('are ids behind a dash, or dash and all', () => {
    expect(taking('phone', 'kind: service-card\nstandards:\n  - ‸\n')).toBe(
      'kind: service-card\nstandards:\n  - phone\n',
    );
    expect(taking('phone', 'kind: service-card\nstandards: ‸\n')).toBe('kind: service-card\nstandards: [phone]\n');
  });

  test('offer the keys of a new item behind its dash', () => {
    expect(labels('kind: service-card\nsteps:\n  - ‸\n').slice(0, 4)).toMatchInlineSnapshot(`
      [
        "Step",
        "text",
        "performer",
        "id",
      ]
    `);
  });
});

test('nothing is offered in foreign places', () => {
  expect(labels('kind: standard\nnowhere:\n  x: ‸\n')).toEqual([]);
  expect(labels('kind: standard\n# com‸ment\n')).toEqual([]);
});
