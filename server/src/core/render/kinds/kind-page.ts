import type { Kind, KindViews } from '../../model/index.ts';
import type { Block } from '../block.ts';
import type { Writer } from '../writer.ts';

/** What one kind of document knows about being read. */
export interface KindPage<K extends Kind> {
  /** Written for people outside the office, where the document does not say otherwise. */
  readonly isForClients: boolean;
  /** What stands between the title and the remarks about the document itself. */
  readonly blocks: (view: KindViews[K], writer: Writer) => readonly Block[];
}
