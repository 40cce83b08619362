import { expect, test } from 'vitest';
import { documentOf } from '../../../../test/support/analysis.ts';
import { contains } from '../text/index.ts';
import { type OutlineNode, outline } from './symbols.ts';

/** One line for each symbol, indented by level: name, what stands beside it, and the text that names it. */
function drawn(text: string): string {
  const document = documentOf(text);
  const lines = (node: OutlineNode, level: number): readonly string[] => {
    expect(contains(node.span, node.nameSpan)).toBe(true);
    const own = `${'  '.repeat(level)}${node.name} | ${node.detail} | ${text.slice(node.nameSpan.start, node.nameSpan.end)}`;
    return [own, ...node.children.flatMap((child) => lines(child, level + 1))];
  };
  const root = outline(document, 'en');
  return root ? lines(root, 0).join('\n') : 'nothing';
}

test('shows sections and items under the names people gave them', () => {
  const text = `kind: strategy
id: town-2030
title: { cs: Město 2030, en: Town 2030 }
status: draft
owner: { role: mayor }
horizon: { from: 2025-01-01, to: 2030-12-31 }
objectives:
  - id: shorter
    title: Shorter queues
    owner: { role: clerk }
    tasks:
      - id: book
        title: Let people book a time
      - title: No id yet
  - id: kinder
tags: [a, b]
`;
  expect(drawn(text)).toMatchInlineSnapshot(`
    "Town 2030 | Strategy | id: town-2030
      Who answers for it | owner | owner
      Period | horizon | horizon
      Objectives | objectives | objectives
        Shorter queues | shorter | shorter
          Tasks | tasks | tasks
            Let people book a time | book | book
            No id yet |  | title: No id yet
        kinder |  | kinder
      Tags | tags | tags"
  `);
});

test('gives every symbol a name, also in half-written documents', () => {
  expect(drawn('kind: service-card\nsteps:\n  - id:\n  - text: ""\n  -\n  - {}\nfees: []\n')).toMatchInlineSnapshot(`
    "Service card | Service card | kind: service-card
      Steps | steps | steps
        … |  | id:
        … |  | text: ""
        … |  | {}
      Fees | fees | fees"
  `);
});

test('is empty for a document without a kind', () => {
  expect(drawn('id: a\n')).toBe('nothing');
  expect(drawn('')).toBe('nothing');
});
