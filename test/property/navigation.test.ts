import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  definition,
  documentHighlights,
  documentLinks,
  prepareRename,
  references,
  rename,
} from '../../server/src/core/service/index.ts';
import { applyEdits, contains } from '../../server/src/core/text/index.ts';
import { factsOf, workspaceOf } from '../../server/src/core/workspace/index.ts';
import { documentOf } from '../support/analysis.ts';

const NAMES = [
  'office.yaml',
  'services/id-card.service.yaml',
  'standards/phone.standard.yaml',
  'strategy/close-to-people.strategy.yaml',
  'feedback/clients-2024.survey.yaml',
  'competencies/core.competency.yaml',
];
const FILES = Object.fromEntries(NAMES.map((name) => [name, readFileSync(`examples/rivermeet/${name}`, 'utf8')]));

const FACTS = new Map(Object.entries(FILES).map(([name, text]) => [name, factsOf(documentOf(text, name))]));

const SIGNS = [
  '\n',
  '\r',
  '\t',
  '  ',
  ': ',
  '- ',
  '#',
  '"',
  "'",
  '[',
  '{',
  '}',
  '&a ',
  '*a',
  '<<: *a',
  '|\n',
  '>-\n',
  '\ufeff',
  '😀',
  'clerk',
];

/** Spread evenly, which doubles are not: most of those lie very near to 0. */
const share = fc.integer({ min: 0, max: 10_000 }).map((part) => part / 10_000);

/** A real document, cut off and with something typed into it, and a place in it. */
const typedInto = fc
  .record({
    name: fc.constantFrom(...NAMES),
    cut: share.map((part) => 0.3 + 0.7 * part),
    at: share,
    ask: share,
    typed: fc.array(fc.constantFrom(...SIGNS), { maxLength: 4 }),
  })
  .map(({ name, cut, at, ask, typed }) => {
    const kept = (FILES[name] ?? '').slice(0, Math.round(cut * (FILES[name] ?? '').length));
    const place = Math.round(at * kept.length);
    const text = kept.slice(0, place) + typed.join('') + kept.slice(place);
    // Every second time somewhere behind an `id:` or the name of another field with ids, if there is one.
    const ids = [...text.matchAll(/(?:id|role|owner|unit|lead|standards?|indicators?): */g)];
    const id = ids[Math.floor((2 * ask - 1) * ids.length)];
    const offset = ask > 0.5 && id ? id.index + id[0].length : Math.round(ask * text.length);
    return { name, text, offset: Math.min(offset, text.length) };
  });

test('navigation answers at any place of any text, and never speaks of a place outside it', () => {
  fc.assert(
    fc.property(typedInto, ({ name, text, offset }) => {
      const files: { readonly [name: string]: string } = { ...FILES, [name]: text };
      const document = documentOf(text, name);
      const facts = new Map([...FACTS, [name, factsOf(document)]]);
      const workspace = workspaceOf([...facts.values()].flatMap((known) => known ?? []));
      const textOf = (uri: string) => files[uri.slice('file:///office/'.length)];
      const isIn = (uri: string, span: { start: number; end: number }) =>
        expect(contains({ start: 0, end: textOf(uri)?.length ?? -1 }, span)).toBe(true);
      const found = definition(document, workspace, offset);
      for (const { uri, span } of found?.places ?? []) isIn(uri, span);
      if (found) isIn(document.uri, found.from);
      for (const { uri, span } of references(document, workspace, offset, { withDeclaration: true })) isIn(uri, span);
      for (const { span } of documentHighlights(document, workspace, offset)) isIn(document.uri, span);
      for (const { span, url } of documentLinks(document, workspace)) {
        isIn(document.uri, span);
        expect(url).toMatch(/^(?:https?|mailto|tel|file):/);
      }
      const prepared = prepareRename(document, workspace, offset);
      const renamed = rename(document, workspace, offset, { newId: 'quite-another', textOf });
      // What cannot be prepared cannot be done either, for the same reason.
      if (prepared.is === 'refused') expect(renamed).toEqual(prepared);
      else expect(text.slice(prepared.span.start, prepared.span.end)).toBe(prepared.id);
      if (renamed.is === 'refused') return;
      for (const { uri, edits } of renamed.edits) {
        const before = textOf(uri) ?? '';
        const after = documentOf(applyEdits(before, edits), uri.slice('file:///office/'.length));
        expect(after.tree.problems.length).toBe(documentOf(before).tree.problems.length);
      }
    }),
    { numRuns: 150 },
  );
});
