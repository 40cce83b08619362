import type { Locale } from '../core/l10n/index.ts';
import type { OfficeDocument } from '../core/model/index.ts';
import type { SyntaxTree } from '../core/syntax/index.ts';
import type { LineIndex } from '../core/text/index.ts';
import type { Workspace } from '../core/workspace/index.ts';
import type { FolderConfig } from './folders.ts';
import type { OpenDocument } from './open-document.ts';

/** An open document of ours with all a feature needs to answer. */
export interface DocumentPlace {
  readonly open: OpenDocument;
  readonly document: OfficeDocument;
  readonly workspace: Workspace;
  /** False while the office is still being read: what is not there may come. */
  readonly isComplete: boolean;
  readonly locale: Locale;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** An open `.okenko.yaml`. */
export interface ConfigPlace {
  readonly open: OpenDocument;
  readonly tree: SyntaxTree;
  readonly lines: LineIndex;
  readonly locale: Locale;
  readonly today: string;
}

/** A whole office, whether any of it is open or not. */
export interface OfficeInFull {
  /** Path of its folder. */
  readonly root: string;
  /** An `office.yaml` lies there. */
  readonly hasRegister: boolean;
  readonly config: FolderConfig;
  readonly workspace: Workspace;
  readonly locale: Locale;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}
