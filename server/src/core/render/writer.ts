import { type Locale, localeFrom } from '../l10n/index.ts';
import {
  fieldDocs,
  type ListView,
  type OfficeDocument,
  type ShapeView,
  type ValueView,
  type Views,
} from '../model/index.ts';
import type { Span } from '../text/index.ts';
import { localItemsOf, type Origin, resolveReference, type Thing, type Workspace } from '../workspace/index.ts';
import type { Block, ListItem, TextRun, Words } from './block.ts';
import { joined, list } from './blocks.ts';
import { nameOfThing, nodeOfThing, targetOf } from './names.ts';
import { type ProseText, proseBlocks, proseWords } from './prose-blocks.ts';
import { type Say, sayIn } from './texts.ts';
import { dateWords } from './values.ts';
import { type Wording, wordingOf } from './wording.ts';

/** What a page is made from. */
export interface PageInput {
  readonly document: OfficeDocument;
  readonly workspace: Workspace;
  /** The other documents of the office by URI; undefined for those nobody has read. */
  readonly documentAt: (uri: string) => OfficeDocument | undefined;
  /** BCP 47 code of the language to show texts and labels in. */
  readonly language: string;
  /** Shows what the document says to colleagues only (guidance, notes) where it is written for clients, too. */
  readonly forColleagues?: boolean;
}

/** A text field: one wording, or one per language. */
export type Text = ValueView<string> | ShapeView | undefined;

/** Turns parts of one document into words for one page. Each answers with nothing for what is absent or half typed. */
export interface Writer {
  readonly document: OfficeDocument;
  readonly workspace: Workspace;
  readonly locale: Locale;
  readonly language: string;
  /** Whether what is meant for colleagues is shown. */
  readonly forColleagues: boolean;
  readonly say: Say;
  /** The writer for what stands in another document; its words have no place in this one. */
  of(document: OfficeDocument): Writer;
  /** What people call a field: the title its schema gives it. */
  field(shape: keyof Views, key: string): string;
  /** What an allowed value means: "Every quarter", "By phone". As written when the schema does not know it. */
  value(shape: keyof Views, key: string, view: ValueView | undefined): Words;
  /** A text on one line. */
  words(text: Text): Words;
  /** A text with its paragraphs and lists. */
  prose(text: Text): readonly Block[];
  /** A list of texts. */
  bullets(texts: ListView<ValueView<string> | ShapeView> | undefined): readonly Block[];
  /** A value as it was written. */
  asWritten(view: ValueView | undefined): Words;
  /** A day as people write it. */
  date(view: ValueView | undefined): Words;
  /** Words of ours that say what a value of the document says, at its place. */
  at(view: { readonly node: { readonly span: Span } } | undefined, text: string): Words;
  /** Where a thing of this document is written. */
  placed(view: ShapeView | undefined): Span | undefined;
  /** What a reference names, with a way to it. As written when it leads nowhere. */
  thing(view: ValueView<string> | undefined): Words;
  things(views: ListView<ValueView<string>> | undefined): Words;
  /** The thing itself, for those who need more than its name. */
  found(view: ValueView<string> | undefined): Thing | undefined;
  /** A document of the office; undefined when nobody has read it. */
  documentAt(uri: string): OfficeDocument | undefined;
  /** The document a thing stands in, or is; undefined when nobody has read it. */
  home(thing: Thing | undefined): OfficeDocument | undefined;
  /** Name and way to a thing. */
  named(thing: Thing, span?: Span): Words;
}

/** The writer for the document of a page. */
export function writerFor(input: PageInput, forColleagues: boolean): Writer {
  return writerOf(input, input.document, forColleagues);
}

function writerOf(input: PageInput, document: OfficeDocument, forColleagues: boolean): Writer {
  const { workspace, language } = input;
  const isOwn = document === input.document;
  const locale = localeFrom(language);
  const claims = isOwn && document.languages.includes(language);
  const origin: Origin = { uri: document.uri, kind: document.kind, inside: localItemsOf(document) };
  const references = new Map(document.references.map((reference) => [reference.node, reference] as const));
  const others = new Map<OfficeDocument, Writer>();
  const writer: Writer = {
    document,
    workspace,
    locale,
    language,
    forColleagues,
    say: sayIn(locale),
    of(other) {
      if (other === document) return writer;
      const known = others.get(other) ?? writerOf(input, other, forColleagues);
      others.set(other, known);
      return known;
    },
    field: (shape, key) => fieldDocs()[shape]?.fields[key]?.title[locale] ?? key,
    value(shape, key, view) {
      if (!view) return [];
      const meanings = fieldDocs()[shape]?.fields[key]?.values ?? {};
      const id = String(view.value);
      const meaning = Object.hasOwn(meanings, id) ? meanings[id]?.[locale] : undefined;
      return runAt(view.node.span, (meaning ?? view.node.text).replace(/\.$/, ''));
    },
    words(text) {
      const prose = proseOf(text);
      return prose ? proseWords(prose) : [];
    },
    prose(text) {
      const prose = proseOf(text);
      return prose ? proseBlocks(prose) : [];
    },
    bullets: (texts) =>
      list((texts?.items ?? []).map((text): ListItem => ({ words: writer.words(text), span: placed(spanOf(text)) }))),
    asWritten: (view) => (view ? runAt(view.node.span, view.node.text.trim()) : []),
    date: (view) => (view ? runAt(view.node.span, dateWords(view.node.text, locale)) : []),
    at: (view, text) => (view ? runAt(view.node.span, text) : []),
    placed: (view) => placed(view?.self.node.span),
    thing(view) {
      if (!view) return [];
      const thing = writer.found(view);
      return thing ? writer.named(thing, placed(view.node.span)) : writer.asWritten(view);
    },
    things: (views) => joined((views?.items ?? []).map((view) => writer.thing(view))),
    found(view) {
      const reference = view && references.get(view.node);
      if (!reference) return undefined;
      const resolution = resolveReference(reference.node.text, reference.targets, workspace, origin);
      return resolution.is === 'found' ? resolution.thing : undefined;
    },
    documentAt: (uri) => (uri === input.document.uri ? input.document : input.documentAt(uri)),
    home: (thing) => (thing ? nodeOfThing(thing, input)?.document : undefined),
    named(thing, span) {
      const name = nameOfThing(thing, input);
      const run: TextRun = { is: 'text', text: name.text, ...foreign(name.language), span };
      const target = targetOf(thing, workspace);
      return [target ? { is: 'thing', target, words: [run], span } : run];
    },
  };
  return writer;

  function proseOf(text: Text): ProseText | undefined {
    const wording = wordingIn(text);
    if (!wording) return undefined;
    const { node, language: written } = wording;
    return {
      text: node.text,
      run: (part, decoded): TextRun => ({
        is: 'text',
        text: part,
        ...foreign(written, claims),
        span: placed(node.segments.toSource(decoded)),
      }),
    };
  }

  function wordingIn(text: Text): Wording | undefined {
    if (text?.is === 'value') return wordingOf(text.node, language, document.languages[0]);
    return text?.is === 'shape' ? wordingOf(text.self.node, language, document.languages[0]) : undefined;
  }

  /** Says the language of a text that is not in the page's. */
  function foreign(written: string | undefined, isFallback = false): Pick<TextRun, 'language' | 'isFallback'> {
    if (written === undefined || written === language) return {};
    return { language: written, ...(isFallback && { isFallback: true as const }) };
  }

  function runAt(span: Span, text: string): Words {
    return text === '' ? [] : [{ is: 'text', text, span: placed(span) }];
  }

  /** Places in other documents lead nowhere in this one. */
  function placed(span: Span | undefined): Span | undefined {
    return isOwn ? span : undefined;
  }
}

function spanOf(text: Text): Span | undefined {
  if (text?.is === 'value') return text.node.span;
  return text?.is === 'shape' ? text.self.node.span : undefined;
}
