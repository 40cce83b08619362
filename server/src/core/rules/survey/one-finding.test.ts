import { expect, test } from 'vitest';
import { findingsOf } from '../../../../../test/support/analysis.ts';
import { RULES } from '../generated/rules.ts';

const OURS = RULES.filter(({ id }) => /^(?:survey|measure|schema|indicator|owner|freshness)\//.test(id));

/** `rule ⟦text⟧` of findings about one part of a document; what lacks besides does not matter here. */
async function found(text: string, about: RegExp) {
  const findings = await findingsOf(OURS, text, {}, new Set(RULES.map(({ id }) => id)));
  return findings
    .map(({ rule, span }) => `${rule} ⟦${text.slice(span.start, span.end)}⟧`)
    .filter((line) => about.test(line));
}

test('a sample without a method is one finding', async () => {
  const text = 'kind: survey\ntype: nps\nmode: online\nsampling: { targetN: 400 }\n';
  expect(await found(text, /⟦targetN⟧/)).toEqual(['survey/sampling-missing ⟦targetN⟧']);
});

test('a margin without random choice is not computed besides', async () => {
  const text = 'kind: survey\ntype: satisfaction\nsampling: { method: convenience, targetN: 54, margin: 3 }\n';
  expect(await found(text, /⟦3⟧/)).toEqual(['survey/margin-for-convenience ⟦3⟧']);
});

test('staff not told is one finding', async () => {
  const text = 'kind: survey\ntype: mystery-call\nconduct: { individualSanctions: false }\n';
  expect(await found(text, /⟦individualSanctions⟧/)).toEqual(['survey/mystery-conduct ⟦individualSanctions⟧']);
});

test('an NPS question on another scale is no matter of indicators', async () => {
  const text = `kind: survey
type: nps
language: en
questions:
  - { id: q1, type: nps, text: "If you could choose, would you recommend us?", scale: { min: 1, max: 10, noAnswer: true } }
waves:
  - { id: w1, owner: secretary, results: [{ question: q1, value: 41, n: 144 }] }
`;
  expect(await found(text, /⟦(?:1|10|41)⟧/)).toEqual(['survey/nps-scale ⟦1⟧']);
});

test('a measure without a deadline is one finding', async () => {
  const text = `kind: improvement-plan
basedOn: ["survey:a#w1"]
measures:
  - { id: m, title: New signs, addresses: ["survey:a#f1"], status: running, owner: secretary, resources: { hours: 2 },
      effect: { indicator: nps, verifyBy: 2026-01-31 } }
`;
  expect(await found(text, /⟦id⟧/)).toEqual(['measure/no-due ⟦id⟧']);
});

test('late work is not asked for its effect, and a deadline before the start is not called late', async () => {
  const plan = (days: string): string => `kind: improvement-plan
measures:
  - { id: m, ${days}, status: running, effect: { indicator: nps, verifyBy: 2025-05-31 } }
`;
  expect(await found(plan('start: 2025-01-01, due: 2025-03-31'), /⟦20/)).toEqual(['measure/overdue ⟦2025-03-31⟧']);
  expect(await found(plan('start: 2025-04-01, due: 2025-03-31'), /⟦2025-03/)).toEqual([
    'measure/due-order ⟦2025-03-31⟧',
  ]);
});
