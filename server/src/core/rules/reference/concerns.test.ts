import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf, officeOf, TODAY } from '../../../../../test/support/analysis.ts';
import { readMarks } from '../../../../../test/support/marks.ts';
import { pageBlocks } from '../../../../../test/support/rule-page.ts';
import { analyse, completed } from '../../analysis/index.ts';
import type { OfficeDocument } from '../../model/index.ts';
import { applyEdits } from '../../text/index.ts';
import { factsOf, type Workspace, workspaceOf } from '../../workspace/index.ts';
import { RULES } from '../generated/rules.ts';

const ASKING = RULES.filter(({ concerns }) => concerns);
const KNOWN = new Set(RULES.map(({ id }) => id));

/** Rules that find something in a document although they say from its facts that it does not concern them. */
async function mistaken(document: OfficeDocument, workspace: Workspace): Promise<readonly string[]> {
  const rules = ASKING.map((rule) => ({ rule }));
  const { findings } = await completed(analyse({ document, workspace, rules, knownRules: KNOWN, today: TODAY }));
  const facts = workspace.documents().find(({ uri }) => uri === document.uri);
  const silent = ASKING.filter(({ concerns }) => !(facts && concerns?.(facts, workspace))).map(({ id }) => id);
  return silent.filter((id) => findings.some(({ rule }) => rule === id));
}

describe('a rule that asks for other documents knows from the facts what concerns it', () => {
  test.each(ASKING.map(({ id }) => id))('%s on its page', async (id) => {
    const files: { [name: string]: string } = {};
    for (const block of pageBlocks(readFileSync(new URL(`../${id}.md`, import.meta.url), 'utf8'))) {
      if (block.role === 'file') files[block.file ?? ''] = block.text;
      if (block.role !== 'bad') continue;
      const { text } = readMarks(block.text);
      const name = block.file ?? 'example.yaml';
      expect(await mistaken(documentOf(text, name), officeOf({ ...files, [name]: text }))).toEqual([]);
    }
  });

  test('in offices whose ids somebody has mixed up', { timeout: 60_000 }, () => {
    const offices = ['rivermeet', 'first-draft'].map(documentsOf);
    return fc.assert(
      fc.asyncProperty(
        fc.nat(offices.length - 1),
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1 }),
        async (which, at, swaps) => {
          const office = offices[which] ?? [];
          const before = office[at % office.length];
          if (!before) throw new Error('an office has documents');
          const mixed = documentOf(withSwaps(before.document, swaps), before.name);
          const facts = office.flatMap((one) => (one === before ? (factsOf(mixed) ?? []) : (one.facts ?? [])));
          expect(await mistaken(mixed, workspaceOf(facts))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

function documentsOf(office: string) {
  const folder = new URL(`../../../../../examples/${office}/`, import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^[^.].*\.yaml$/.test(name))
    .map((name) => {
      const document = documentOf(readFileSync(new URL(name, folder), 'utf8'), name);
      return { name, document, facts: factsOf(document) };
    });
}

const WORDS = [
  'phone',
  'reach',
  'clients-2024',
  'survey:clients-2024#w1',
  'Jana Malá',
  'superseded',
  'draft',
  'x',
  '""',
];

/** A text in which some references, ids and statuses say what others say. */
function withSwaps(document: OfficeDocument, swaps: readonly (readonly [number, number])[]): string {
  const nodes = [
    ...document.references.map(({ node }) => node),
    ...document.scalars('status').map(({ node }) => node),
    ...document.scalars('slug').map(({ node }) => node),
  ];
  const words = [...WORDS, ...nodes.map((node) => node.text)];
  const edits = swaps.flatMap(([what, word]) => {
    const node = nodes[what % Math.max(nodes.length, 1)];
    return node ? [[node.span.start, { span: node.span, newText: words[word % words.length] ?? '' }] as const] : [];
  });
  return applyEdits(document.text, [...new Map(edits).values()]);
}
