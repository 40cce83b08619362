export { type DigestOptions, type DocumentDigest, digestOf } from './document-digest.ts';
export { courseOf, type IndicatorNumbers, type IndicatorState, type Reading, type Trend } from './indicator-state.ts';
export type { IndicatorDigest } from './indicators.ts';
export type { OwnedThing } from './owned-things.ts';
export type { TextDigest } from './texts.ts';
