export * from './facts.ts';
export { factsOf } from './facts-of.ts';
export { EMPTY_WORKSPACE, type LocatedItem, type Workspace, workspaceOf } from './workspace.ts';
