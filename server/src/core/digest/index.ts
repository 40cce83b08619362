export {
  contentsOf,
  type DigestOptions,
  type DocumentContents,
  type DocumentDigest,
  digestOf,
} from './document-digest.ts';
export { courseOf, type IndicatorNumbers, type IndicatorState, type Reading, type Trend } from './indicator-state.ts';
export type { IndicatorDigest } from './indicators.ts';
export type { OwnedThing } from './owned-things.ts';
export { type TextDigest, textDigests } from './texts.ts';
export { nameIn, wordingIn } from './wordings.ts';
