export * from './facts.ts';
export { factsOf } from './facts-of.ts';
export { CONFIG_NAME, type HasFile, nearestConfig, OFFICE_NAMES, officeRoot, upwards } from './locate.ts';
export { EMPTY_WORKSPACE, type LocatedItem, type Workspace, workspaceOf } from './workspace.ts';
