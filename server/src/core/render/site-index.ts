import { type Locale, localeFrom } from '../l10n/index.ts';
import { fieldDocs, KIND_IDS, type Kind, type OfficeDocument } from '../model/index.ts';
import type { Block, ListItem, Page, Words } from './block.ts';
import { list, paragraph, plain, section } from './blocks.ts';
import { isForClients } from './kind-pages.ts';
import { byEvent, byTheme } from './kinds/service-catalogue.ts';
import type { SiteInput } from './site.ts';
import { sayIn } from './texts.ts';
import { wordsText } from './words-text.ts';
import { type Writer, writerFor } from './writer.ts';

/** Where somebody begins: services by theme and by what happened, then from A to Z, then everything else. */
export function indexPage(documents: readonly OfficeDocument[], input: SiteInput, language: string): Page {
  const locale = localeFrom(language);
  const say = sayIn(locale);
  const of = (document: OfficeDocument): Writer => writerFor({ ...input, document, language }, !isForClients(document));
  const office = documents.find((document) => document.as('office')) ?? officeOf(input);
  const catalogue = documents.find((document) => document.as('service-catalogue'));
  const about = office?.as('office');
  const name = office && about ? withoutPlaces(of(office).words(about.name ?? about.title)) : [];
  return {
    title: name.length > 0 ? name : plain(say('indexTitle')),
    language,
    languages: input.languages,
    blocks: [
      ...(catalogue ? fromCatalogue(catalogue, of(catalogue)) : []),
      ...section(
        { level: 2, title: say('allServices'), anchor: 'a-z' },
        alphabet(
          entries(
            documents.filter(({ kind }) => kind === 'service-card'),
            of,
          ),
          locale,
        ),
      ),
      ...section({ level: 2, title: say('otherDocuments'), anchor: 'documents' }, others(documents, of, locale)),
    ],
  };
}

interface Entry {
  readonly name: string;
  readonly item: ListItem;
}

/** Kinds the index shows from A to Z. */
const SHOWN_ABOVE: ReadonlySet<Kind> = new Set<Kind>(['service-card']);

/** Entries from which the letters are worth headings of their own. */
const MANY = 40;

function officeOf({ workspace, documentAt }: SiteInput): OfficeDocument | undefined {
  return workspace.registerUri === undefined ? undefined : documentAt(workspace.registerUri);
}

function fromCatalogue(document: OfficeDocument, writer: Writer): readonly Block[] {
  const catalogue = document.as('service-catalogue');
  if (!catalogue) return [];
  const title = (key: string) => writer.field('service-catalogue', key);
  return [
    ...paragraph(writer.words(catalogue.summary), 'lead'),
    ...section({ level: 2, title: writer.say('byTheme'), anchor: 'themes' }, byTheme(catalogue, writer)),
    ...section(
      { level: 2, title: title('lifeEvents'), anchor: 'life-events' },
      byEvent(catalogue, catalogue.lifeEvents, writer),
    ),
    ...section(
      { level: 2, title: title('businessEvents'), anchor: 'business-events' },
      byEvent(catalogue, catalogue.businessEvents, writer),
    ),
  ];
}

/** Documents that are in force, each with the way to its page. */
function entries(documents: readonly OfficeDocument[], of: (document: OfficeDocument) => Writer): readonly Entry[] {
  return documents
    .filter(({ status }) => status !== 'superseded' && status !== 'withdrawn')
    .map((document): Entry => {
      const writer = of(document);
      const title = document.kind && document.as(document.kind)?.title;
      const written = withoutPlaces(writer.words(title));
      const words = written.length > 0 ? written : plain(document.id ?? writer.say('untitled'));
      const target = { uri: document.uri, at: { start: 0, end: 0 } };
      return { name: wordsText(words), item: { words: [{ is: 'thing', target, words }] } };
    });
}

function alphabet(all: readonly Entry[], locale: Locale): readonly Block[] {
  const { compare } = new Intl.Collator(locale);
  const sorted = [...all].sort((one, other) => compare(one.name, other.name));
  if (sorted.length < MANY) return list(sorted.map(({ item }) => item));
  const letters = new Map<string, ListItem[]>();
  for (const { name, item } of sorted) {
    const letter = name.charAt(0).toLocaleUpperCase(locale);
    const alike = letters.get(letter);
    if (alike) alike.push(item);
    else letters.set(letter, [item]);
  }
  return [...letters].flatMap(([letter, items]) => section({ level: 3, title: letter }, list(items)));
}

/** Everything but cards, by kind. */
function others(
  documents: readonly OfficeDocument[],
  of: (document: OfficeDocument) => Writer,
  locale: Locale,
): readonly Block[] {
  return KIND_IDS.filter((kind) => !SHOWN_ABOVE.has(kind)).flatMap((kind) => {
    const mine = documents.filter((document) => document.kind === kind);
    const title = fieldDocs()[kind]?.title[locale] ?? kind;
    return section({ level: 3, title }, alphabet(entries(mine, of), locale));
  });
}

/** Words of a document stand on a page that is not its own. */
function withoutPlaces(words: Words): Words {
  return words.map((run) => ({ ...run, span: undefined }));
}
