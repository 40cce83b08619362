export { type Action, type ActionContext, actionsAt, fixAll } from './actions.ts';
export { type CodeLens, codeLenses, type LensAbout, maturityLens, usedLens } from './code-lens/code-lenses.ts';
export { lensTexts } from './code-lens/lens-texts.ts';
export type { About } from './completion/candidate.ts';
export { type Suggestion, type SuggestionContext, suggestions } from './completion/completion.ts';
export { documentationOf } from './completion/documentation.ts';
export { configSuggestions } from './config-file/config-completion.ts';
export { configHover } from './config-file/config-hover.ts';
export { kindDescription, kindTitle } from './describe.ts';
export { droppedReference } from './drop/dropped-reference.ts';
export {
  type ElsewhereEdits,
  type ElsewhereWish,
  elsewhereEdits,
  elsewhereText,
  type NewElsewhere,
} from './elsewhere/elsewhere-edits.ts';
export { type ElsewhereRefusal, elsewhereRefusal, elsewhereRefusalText } from './elsewhere/elsewhere-refusal.ts';
export { type Fold, folds } from './folding/folds.ts';
export { type Hover, hover } from './hover.ts';
export type { InlayHint } from './inlay-hints/hint.ts';
export { inlayHints } from './inlay-hints/inlay-hints.ts';
export {
  type EvidenceView,
  type MaturityStepView,
  type MaturityView,
  maturityView,
  type ReasonView,
} from './maturity-view.ts';
export { type Definition, definition } from './navigation/definition.ts';
export { type DocumentLink, documentLinks } from './navigation/document-links.ts';
export { fileOf } from './navigation/file-of.ts';
export { linkedIds } from './navigation/linked-ids.ts';
export { documentHighlights, type Highlight, type ReferenceOptions, references } from './navigation/references.ts';
export { type DocumentEdits, prepareRename, type Renamable, type Renaming, rename } from './navigation/rename.ts';
export { type Refusal, refusalText } from './navigation/rename-refusal.ts';
export type { OfficePlace } from './navigation/target.ts';
export { type WorkspaceSymbol, workspaceSymbols } from './navigation/workspace-symbols.ts';
export { officeRepairTexts } from './office-repair-texts.ts';
export { OVERLOADED, ownerLimit } from './owner-limit.ts';
export { pasteText } from './paste/paste-text.ts';
export { type Refactoring, refactoringsAt } from './refactor/refactorings.ts';
export { selectionSpans } from './selection/selection.ts';
export { type SemanticToken, semanticTokens, type TokenSort } from './semantic-tokens/semantic-tokens.ts';
export { serviceTexts } from './service-texts.ts';
export { isBehindItemDash, type Signature, type SignatureField, signatureAt } from './signature/signature.ts';
export { documentNamedAt, withSummary } from './summary-hover.ts';
export { type OutlineNode, outline } from './symbols.ts';
