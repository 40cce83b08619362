import type { Span, TextEdit } from '../../../server/src/core/text/index.ts';

/** An invariant does not hold. `invariant` is short and the same for the same mistake: what a failure is known by. */
export class Broken extends Error {
  readonly invariant: string;

  constructor(invariant: string, detail: string) {
    super(detail);
    this.invariant = invariant;
  }
}

/** Throws unless the claim holds. */
export function expectThat(holds: boolean, invariant: string, detail: () => string): asserts holds {
  if (!holds) throw new Broken(invariant, detail());
}

/** In the text, and neither between the halves of a character nor between those of a line break. */
export function expectPlace(text: string, { start, end }: Span, what: string): void {
  const isInside = 0 <= start && start <= end && end <= text.length;
  expectThat(isInside, `${what}: span in the text`, () => `${start}-${end} of ${text.length}`);
  for (const at of [start, end]) {
    expectThat(!splits(text, at), `${what}: span between characters`, () => `${start}-${end} cuts at ${at}`);
  }
}

/** All edits lie in the text and can be applied together. */
export function expectEdits(text: string, edits: readonly TextEdit[], what: string): void {
  for (const { span } of edits) expectPlace(text, span, what);
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  sorted.forEach(({ span }, i) => {
    const before = sorted[i - 1]?.span;
    expectThat(!before || before.end <= span.start, `${what}: edits that go together`, () => JSON.stringify(edits));
  });
}

/** True between the two units of one character, and between `\r` and `\n`. */
export function splits(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  const isPair = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
  return isPair || (before === 13 && after === 10);
}
