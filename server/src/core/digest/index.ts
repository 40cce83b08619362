export { type DigestOptions, type DocumentDigest, digestOf } from './document-digest.ts';
export type { IndicatorNumbers, IndicatorState, Reading, Trend } from './indicator-state.ts';
export type { IndicatorDigest } from './indicators.ts';
export type { OwnedThing } from './owned-things.ts';
export type { TextDigest } from './texts.ts';
