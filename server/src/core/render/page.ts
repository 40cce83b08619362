import { fieldDocs, type Kind, type KindViews, type OfficeDocument } from '../model/index.ts';
import type { Block, Page, Words } from './block.ts';
import { bullets, callout, definition, definitions, joined, paragraph, plain, section } from './blocks.ts';
import { isForClients, kindBlocks } from './kind-pages.ts';
import { languageName } from './parts/contact.ts';
import { ownerRow } from './parts/owner.ts';
import { type PageInput, type Writer, writerFor } from './writer.ts';

type Envelope = KindViews[Kind];

/** A document as the citizen or colleague reads it. Whatever is half typed is left out; a document of no kind says so. */
export function pageOf(input: PageInput): Page {
  const { document, language } = input;
  const envelope = envelopeOf(document);
  const writer = writerFor(input, input.forColleagues === true || !isForClients(document));
  const title = writer.words(envelope?.title);
  const blocks: readonly Block[] = envelope
    ? [
        ...warnings(envelope, writer),
        ...paragraph(writer.words(envelope.summary), 'lead'),
        ...otherLanguages(document, writer),
        ...kindBlocks(document, writer),
        ...section({ level: 2, title: writer.say('aboutDocument'), anchor: 'about' }, about(envelope, writer)),
      ]
    : callout('warning', writer.say('noKind'), paragraph(plain(writer.say('noKindMore'))));
  return {
    title: title.length > 0 ? title : untitled(document, writer),
    language,
    languages: languagesOf(document),
    blocks: withUniqueAnchors(blocks),
  };
}

/** Languages a document can be read in: those it declares, then others its texts are written in. */
export function languagesOf(document: OfficeDocument): readonly string[] {
  const written = document.texts.flatMap(({ language, map }) => (map && language !== undefined ? [language] : []));
  return [...new Set([...document.languages, ...written])].filter((code) =>
    /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(code),
  );
}

function envelopeOf(document: OfficeDocument): Envelope | undefined {
  return document.kind && document.as(document.kind);
}

function untitled({ kind, id }: OfficeDocument, { locale, say }: Writer): Words {
  const kindTitle = kind && fieldDocs()[kind]?.title[locale];
  return plain(id === undefined ? (kindTitle ?? say('untitled')) : id);
}

/** A draft must not be taken for a promise, nor an old page for a valid one. */
function warnings({ status, replacedBy }: Envelope, writer: Writer): readonly Block[] {
  const { say } = writer;
  const successors = links(replacedBy, writer);
  switch (status?.value) {
    case 'draft':
      return callout('warning', say('isDraft'), paragraph(plain(say('isDraftMore'))));
    case 'in-review':
      return callout('warning', say('isInReview'), paragraph(plain(say('isDraftMore'))));
    case 'superseded':
      return callout('warning', say('isSuperseded'), successors);
    case 'withdrawn':
      return callout('warning', say('isWithdrawn'), successors);
    default:
      return [];
  }
}

function links(field: Envelope['replaces'], writer: Writer): readonly Block[] {
  const all = field?.is === 'list' ? field.items : field ? [field] : [];
  return bullets(all.map((one) => writer.thing(one)));
}

/** Says it once where a whole document lacks the language. */
function otherLanguages(document: OfficeDocument, { language, locale, say }: Writer): readonly Block[] {
  const has = languagesOf(document);
  if (has.length === 0 || has.includes(language)) return [];
  const languages = has.map((code) => languageName(code, locale)).join(', ');
  return callout('note', say('otherLanguage', { language: languageName(language, locale) }), [
    { is: 'paragraph', words: plain(say('otherLanguageMore', { languages })) },
  ]);
}

function about(envelope: Envelope, writer: Writer): readonly Block[] {
  const title = (key: string) => writer.field('service-card', key);
  const approved = joined([writer.date(envelope.approvedOn), writer.thing(envelope.approvedBy)]);
  return definitions(
    writer.forColleagues
      ? definition(writer.say('status'), writer.value('service-card', 'status', envelope.status))
      : [],
    writer.forColleagues ? ownerRow(writer, envelope.owner) : [],
    definition(title('validFrom'), writer.date(envelope.validFrom)),
    definition(title('validTo'), writer.date(envelope.validTo)),
    writer.forColleagues ? definition(title('approvedOn'), approved) : [],
    definition(title('reviewedOn'), writer.date(envelope.reviewedOn)),
    definition(title('replaces'), links(envelope.replaces, writer)),
    writer.forColleagues ? definition(title('version'), writer.asWritten(envelope.version)) : [],
  );
}

/** The first heading keeps an anchor that two would have. */
function withUniqueAnchors(blocks: readonly Block[]): readonly Block[] {
  const used = new Set<string>();
  return blocks.map((block) => {
    if (block.is !== 'heading' || block.anchor === undefined) return block;
    if (used.has(block.anchor)) return { ...block, anchor: undefined };
    used.add(block.anchor);
    return block;
  });
}
