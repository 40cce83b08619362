import { isDeepStrictEqual } from 'node:util';
import { mightBeOurs, type OfficeDocument, pathOf } from '../../../server/src/core/model/index.ts';
import { factsOf } from '../../../server/src/core/workspace/index.ts';
import type { Dice } from '../dice.ts';
import { expectPlace, expectThat } from './broken.ts';

/** The model reads what it can; what it keeps of a document for others is plain data with places in the text. */
export function checkModel(document: OfficeDocument, dice: Dice): void {
  const { text, uri, tree } = document;
  // A kind without a colon is beyond a quick look.
  const isGuessed = tree.problems.some(({ code }) => code === 'missing-colon' || code === 'missing-comma');
  expectThat(
    !document.isOurs || isGuessed || mightBeOurs(uri, text),
    'model: the quick look never misses a document of ours',
    () => uri,
  );
  for (const { node, place } of [...document.texts, ...document.references]) {
    expectPlace(text, node.span, 'model');
    pathOf(place);
  }
  expectThat(Array.isArray(document.schemaIssues), 'model: schema issues', () => '');
  document.pathAt(dice.below(text.length + 1));
  const facts = factsOf(document);
  if (!facts) return;
  expectThat(isDeepStrictEqual(structuredClone(facts), facts), 'facts: plain data', () => JSON.stringify(facts));
  for (const place of placesIn(facts)) expectPlace(text, place, 'facts');
}

/** Every span in some plain data. */
function* placesIn(data: unknown): Generator<{ start: number; end: number }> {
  if (typeof data !== 'object' || data === null) return;
  if ('start' in data && 'end' in data && typeof data.start === 'number' && typeof data.end === 'number') {
    yield { start: data.start, end: data.end };
  } else for (const value of Object.values(data)) yield* placesIn(value);
}
