export { type Layout, layoutOf } from './edit-layout.ts';
export { editsFor, type YamlEdit, type YamlValue } from './edits.ts';
export { MISPLACING } from './misplacing.ts';
export { type ParseOptions, parse } from './parse.ts';
export { placeAt } from './place-at.ts';
export { problemTexts, renderProblem } from './problem-texts.ts';
export { type ScalarContext, scalarSource } from './scalar-source.ts';
export { toData } from './to-data.ts';
export * from './tree.ts';
