export { type Action, type ActionContext, actionsAt, fixAll } from './actions.ts';
export type { About } from './completion/candidate.ts';
export { type Suggestion, type SuggestionContext, suggestions } from './completion/completion.ts';
export { documentationOf } from './completion/documentation.ts';
export { configSuggestions } from './config-file/config-completion.ts';
export { configHover } from './config-file/config-hover.ts';
export { kindTitle } from './describe.ts';
export { type Hover, hover } from './hover.ts';
export { type OutlineNode, outline } from './symbols.ts';
