export * from './change.ts';
export { compareOffices, type DiffOptions, type DiffSide, sortedDiff } from './compare-offices.ts';
export { numberOf, openMinutes, wordOf } from './compare-values.ts';
export type { DocumentVersion } from './pair-documents.ts';
