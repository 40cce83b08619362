import { type Sameness, sameness, type Workspace } from '../core/workspace/index.ts';

/** An office at one moment, as far as it had been read. */
export interface Snapshot {
  readonly workspace: Workspace;
  /** False while the office is still being read: what is not there may come. */
  readonly isWhole: boolean;
  /** Compares what an earlier snapshot answered with what this one does; shared, so that each thing is compared once. */
  readonly comparison: Comparison;
}

export interface Comparison {
  /** Things that only moved in their text are the same. */
  readonly loose: Sameness;
  readonly exact: Sameness;
}

export function snapshotOf(workspace: Workspace, isWhole: boolean): Snapshot {
  return {
    workspace,
    isWhole,
    comparison: { loose: sameness({ places: false }), exact: sameness({ places: true }) },
  };
}
