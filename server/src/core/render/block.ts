import type { Span } from '../text/index.ts';

/** A document as a person reads it, before it becomes HTML or Markdown. Plain data. */
export interface Page {
  readonly title: Words;
  /** BCP 47 code the labels and, as far as they exist in it, the texts are in. */
  readonly language: string;
  /** Languages the document has texts in, those it declares first. */
  readonly languages: readonly string[];
  readonly blocks: readonly Block[];
}

/** Where something was written in the source of the document; absent for words of ours and of other documents. */
interface Placed {
  readonly span?: Span | undefined;
}

/** A run of words on one line. */
export type Words = readonly Inline[];

export type Inline = TextRun | LinkRun | ThingRun;

export interface TextRun extends Placed {
  readonly is: 'text';
  readonly text: string;
  /** Only when it is another language than the page's. */
  readonly language?: string | undefined;
  /** The page's language was asked for and is missing here: readers are shown which language it is. */
  readonly isFallback?: true;
  readonly isStrong?: true;
}

/** Leads out of the office. `href` has been checked (`safeHref`). */
export interface LinkRun extends Placed {
  readonly is: 'link';
  readonly href: string;
  readonly words: Words;
}

/** Leads to a document of the office, or to one of its items; the renderer knows whether there is a page to lead to. */
export interface ThingRun extends Placed {
  readonly is: 'thing';
  readonly target: Target;
  readonly words: Words;
}

export interface Target {
  readonly uri: string;
  /** Anchor of an item on that document's page. */
  readonly anchor?: string | undefined;
  /** Where the thing stands in its document. */
  readonly at: Span;
}

export type Block = Heading | Paragraph | List | Definitions | Table | Callout;

/** Level 1 is the title of the page. */
export interface Heading extends Placed {
  readonly is: 'heading';
  readonly level: 2 | 3 | 4;
  readonly words: Words;
  /** Anchor, unique on the page. */
  readonly anchor?: string | undefined;
}

export interface Paragraph extends Placed {
  readonly is: 'paragraph';
  readonly words: Words;
  /** `lead`: what the page is about; `quiet`: a remark. */
  readonly role?: 'lead' | 'quiet';
}

export interface List extends Placed {
  readonly is: 'list';
  readonly isOrdered: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem extends Placed {
  readonly words: Words;
  readonly blocks?: readonly Block[];
}

/** Pairs of a name and what is said about it. */
export interface Definitions extends Placed {
  readonly is: 'definitions';
  readonly rows: readonly Definition[];
}

export interface Definition extends Placed {
  readonly term: Words;
  readonly blocks: readonly Block[];
}

/** The first cell of a row names it. */
export interface Table extends Placed {
  readonly is: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row extends Placed {
  readonly cells: readonly Words[];
}

/** Something that stands out: `colleagues` is for them only, `warning` must not be missed. */
export interface Callout extends Placed {
  readonly is: 'callout';
  readonly tone: 'note' | 'warning' | 'colleagues';
  readonly title: string;
  readonly blocks: readonly Block[];
}
