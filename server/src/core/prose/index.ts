export { type ProseLanguage, proseLanguage } from './language-data.ts';
export type { LexiconHit } from './lexicon.ts';
export type { LexiconCategory, LexiconEntry } from './lexicon-data.ts';
export { type ForeignRule, firstLine, lintForeign } from './lint-foreign.ts';
export { lintProse, type ProseResult, type ProseSurroundings } from './lint-prose.ts';
export { type OfficeVocabulary, type OfficeWords, officeVocabulary } from './office-words.ts';
export { type ProsePlace, proseOf } from './prose.ts';
export { ProseMemory } from './prose-memory.ts';
export type { Prose, ProseContext, ProseFix, ProseReport, ProseRule } from './prose-rule.ts';
export {
  ENOUGH_WORDS,
  NO_TEXT,
  type Readability,
  readability,
  readingGrade,
  SENTENCE_LIMIT,
  type TextCounts,
  textCounts,
  together,
} from './readability.ts';
export type { Sentence } from './sentences.ts';
export type { Signal } from './signals/signals.ts';
export { type TextlintPackage, textlintPackage } from './textlint-preset.ts';
export type { LintableRule, ProseCheck, ProseFinding, ProseFindingFix } from './textlint-run.ts';
export { type NameForms, type NamesOfOneThing, wordingsOf } from './wordings.ts';
export type { Word } from './words.ts';
export { type HardSentence, worstSentences } from './worst-sentences.ts';
