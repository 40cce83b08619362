import { localeFrom } from '../l10n/index.ts';
import { KINDS, type OfficeDocument } from '../model/index.ts';
import type { Workspace } from '../workspace/index.ts';
import { itemAnchors } from './anchors.ts';
import type { Page, Target } from './block.ts';
import { type Frame, htmlPage } from './html-page.ts';
import { isForClients } from './kind-pages.ts';
import { markdownFile } from './markdown-file.ts';
import { pageOf } from './page.ts';
import { indexPage } from './site-index.ts';
import { sayIn } from './texts.ts';
import { wordsText } from './words-text.ts';

/** What a set of pages is made from. */
export interface SiteInput {
  readonly documents: readonly OfficeDocument[];
  readonly workspace: Workspace;
  readonly documentAt: (uri: string) => OfficeDocument | undefined;
  /** BCP 47 codes; the first is the one people meet first. Never empty. */
  readonly languages: readonly string[];
  readonly format: PageFormat;
  /** Leaves out what is for colleagues. */
  readonly onlyForClients: boolean;
  readonly version: string;
}

export type PageFormat = 'html' | 'markdown';

/** One file of the set; its text is made when it is asked for. */
export interface SiteFile {
  /** Relative, with `/`. */
  readonly path: string;
  readonly text: () => string;
}

/**
 * All pages of an office: one for each document and language, and an index for each language, the first of which also
 * stands at the top. Pages lead to each other by relative addresses, so that the folder can lie anywhere.
 */
export function siteFiles(input: SiteInput): readonly SiteFile[] {
  const { languages, format, version, workspace, documentAt } = input;
  const documents = input.documents.filter((document) => isShown(document, input));
  const end = ENDINGS[format];
  const places = placesOf(documents);
  const anchors = new Map<string, ReadonlySet<string>>();
  const names = new Map<string, string>();
  const [first = 'en'] = languages;
  const below = (language: string) => (languages.length > 1 ? `${language}/` : '');
  const indexAt = (language: string) => `${below(language)}index${end}`;
  const pathOf = (uri: string, language: string) => {
    const place = places.get(uri);
    return place && `${below(language)}${place}${end}`;
  };
  return [
    ...documents.flatMap((document) => languages.map((language) => documentFile(document, language))),
    ...languages.map((language) => indexFile(language, indexAt(language))),
    ...(languages.length > 1 ? [indexFile(first, `index${end}`)] : []),
  ];

  function documentFile(document: OfficeDocument, language: string): SiteFile {
    const path = pathOf(document.uri, language) ?? indexAt(language);
    const translations = languages.map((other) => ({
      language: other,
      href: relativeAddress(path, pathOf(document.uri, other) ?? indexAt(other)),
    }));
    return {
      path,
      text: () => {
        const page = pageOf({ document, workspace, documentAt, language });
        return written(page, path, language, { translations, office: home(path, language) });
      },
    };
  }

  function indexFile(language: string, path: string): SiteFile {
    const translations = languages.map((other) => ({ language: other, href: relativeAddress(path, indexAt(other)) }));
    return {
      path,
      text: () => written(indexPage(documents, input, language), path, language, { translations }),
    };
  }

  function home(path: string, language: string): NonNullable<Frame['office']> {
    const name = names.get(language) ?? nameIn(language);
    names.set(language, name);
    return { name, href: relativeAddress(path, indexAt(language)) };
  }

  function nameIn(language: string): string {
    const uri = workspace.registerUri;
    const office = uri === undefined ? undefined : documentAt(uri);
    const page = office && pageOf({ document: office, workspace, documentAt, language });
    return page ? wordsText(page.title) : sayIn(localeFrom(language))('indexTitle');
  }

  function written(page: Page, path: string, language: string, frame: Omit<Frame, 'version'>): string {
    const hrefOf = ({ uri, anchor }: Target) => {
      const to = pathOf(uri, language);
      if (to === undefined) return undefined;
      const fragment = anchor !== undefined && anchorsOf(uri).has(anchor) ? `#${anchor}` : '';
      return to === path && fragment !== '' ? fragment : `${relativeAddress(path, to)}${fragment}`;
    };
    const whole = { ...frame, version };
    return format === 'html' ? htmlPage(page, { hrefOf }, whole) : markdownFile(page, { hrefOf }, whole);
  }

  /** Markdown has no anchors of its own. */
  function anchorsOf(uri: string): ReadonlySet<string> {
    const known = anchors.get(uri);
    if (known) return known;
    const document = format === 'html' ? documentAt(uri) : undefined;
    const page = document && pageOf({ document, workspace, documentAt, language: first });
    const made = page ? itemAnchors(page) : new Set<string>();
    anchors.set(uri, made);
    return made;
  }
}

const ENDINGS: { readonly [F in PageFormat]: string } = { html: '.html', markdown: '.md' };

/** The way from one page to another. */
export function relativeAddress(from: string, to: string): string {
  const steps = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < steps.length && shared < target.length - 1 && steps[shared] === target[shared]) shared += 1;
  return [...steps.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}

function isShown(document: OfficeDocument, { onlyForClients }: SiteInput): boolean {
  if (!document.kind || !document.root) return false;
  return !onlyForClients || isForClients(document);
}

/** Where each document's page lies, without language and ending: `services/id-card`. */
function placesOf(documents: readonly OfficeDocument[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const used = new Set(['index']);
  for (const { uri, kind, id } of documents) {
    if (!kind) continue;
    const { folder, suffix, single } = KINDS[kind];
    const name = single ? suffix : (/^[a-z0-9-]+$/.exec(id ?? '')?.[0] ?? suffix);
    const place = folder === '' ? name : `${folder}/${name}`;
    let free = place;
    for (let n = 2; used.has(free); n += 1) free = `${place}-${n}`;
    used.add(free);
    places.set(uri, free);
  }
  return places;
}
