import type { Path } from '../../syntax/index.ts';
import type { Span } from '../../text/index.ts';

/** A place in a text where something can be written. */
export type Slot = KeySlot | ValueSlot;

interface SlotBase {
  /** What is typed there already and makes room for what is chosen; empty at the cursor when nothing is. */
  readonly span: Span;
  /** Where the first character goes, counted from the start of its line. */
  readonly column: number;
  /** How far the line of the cursor is indented. */
  readonly lineIndent: number;
  /** Between brackets or braces. */
  readonly flow: boolean;
  /** A colon or dash stands right before and wants a blank first. */
  readonly needsBlank: boolean;
}

/** A key of the mapping at `path`. */
export interface KeySlot extends SlotBase {
  readonly at: 'key';
  readonly path: Path;
  /** Keys that mapping has besides the one at the cursor. */
  readonly present: ReadonlySet<string>;
  /** A colon follows, so only the name is written. */
  readonly hasColon: boolean;
}

/** The value at `path`. */
export interface ValueSlot extends SlotBase {
  readonly at: 'value';
  readonly path: Path;
  readonly quote: 'single' | 'double' | undefined;
  /** Behind its key, on a line of its own, behind a dash, between brackets, or where the next dash of a list goes. */
  readonly stands: 'after-colon' | 'on-own-line' | 'after-dash' | 'in-brackets' | 'at-next-dash';
  /** Column of the key or dash it belongs to; -1 for the whole document. */
  readonly ownerColumn: number;
  /** The other scalars of the list it stands in. */
  readonly siblings: ReadonlySet<string>;
}
