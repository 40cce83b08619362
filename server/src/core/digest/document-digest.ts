import type { Finding, Severity } from '../analysis/index.ts';
import type { Locale } from '../l10n/index.ts';
import { type DocumentErrors, errorsIn } from '../maturity/index.ts';
import { type Day, itemsOf, type Kind, type OfficeDocument } from '../model/index.ts';
import { factsOf } from '../workspace/index.ts';
import { type IndicatorDigest, indicatorDigests } from './indicators.ts';
import { type OwnedThing, ownedThings } from './owned-things.ts';
import { type TextDigest, textDigests } from './texts.ts';
import { nameIn, wordingIn } from './wordings.ts';

/** What a document holds that somebody answers for or measures, in the reader's language. Plain data. */
export interface DocumentContents {
  readonly uri: string;
  readonly kind: Kind | undefined;
  readonly id: string | undefined;
  readonly title: string;
  readonly status: string | undefined;
  /** Names of the document and of the things in it by reference: `survey:clients-2024#f1`, `role:secretary`, `step:1`. */
  readonly names: ReadonlyMap<string, string>;
  readonly owned: readonly OwnedThing[];
  readonly indicators: readonly IndicatorDigest[];
}

/** What a report keeps of one document, in the reader's language. Plain data, so the document itself can be let go. */
export interface DocumentDigest extends DocumentContents {
  readonly findings: { readonly [S in Severity]: number };
  /** What its findings mean for the eight steps. */
  readonly errors: DocumentErrors;
  readonly texts: readonly TextDigest[];
}

export interface DigestOptions {
  readonly locale: Locale;
  readonly today: Day;
}

/** Sums up one document with its findings. */
export function digestOf(
  document: OfficeDocument,
  findings: readonly Finding[],
  options: DigestOptions,
): DocumentDigest {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    ...contentsOf(document, options),
    findings: { error: of('error'), warning: of('warning'), info: of('info'), hint: of('hint') },
    errors: errorsIn(document, findings),
    texts: isRetired(document) ? [] : textDigests(document),
  };
}

/** The part of a digest for which nobody needs to know the findings. */
export function contentsOf(document: OfficeDocument, { locale, today }: DigestOptions): DocumentContents {
  const { uri, kind, id, status, root } = document;
  return {
    uri,
    kind,
    id,
    title: nameIn(root, locale) ?? uri.slice(uri.lastIndexOf('/') + 1),
    status,
    names: new Map([...namesOf(document, locale), ...registerNames(document, locale)]),
    owned: ownedThings(document, locale),
    indicators: isRetired(document) ? [] : indicatorDigests(document, locale, today),
  };
}

function isRetired({ status }: OfficeDocument): boolean {
  return status === 'superseded' || status === 'withdrawn';
}

function namesOf(document: OfficeDocument, locale: Locale): readonly (readonly [string, string])[] {
  const { kind, id, root } = document;
  if (!kind || id === undefined) return [];
  const own = `${kind}:${id}`;
  const items = (factsOf(document)?.items ?? []).map(({ id: item }) => item);
  const wanted = new Set(items);
  const named = [...document.inventory.shapes.values()].flat().flatMap(({ self }) => {
    const item = wordingIn(self.node, 'id', locale);
    const name = nameIn(self.node, locale);
    return item !== undefined && wanted.has(item) && name !== undefined && name !== item
      ? [[`${own}#${item}`, name] as const]
      : [];
  });
  const title = nameIn(root, locale);
  return title === undefined ? named : [[own, title], ...named];
}

function registerNames(document: OfficeDocument, locale: Locale): readonly (readonly [string, string])[] {
  const office = document.as('office');
  if (!office) return [];
  const lists = [
    ['role', itemsOf(office.roles)],
    ['unit', itemsOf(office.units)],
    ['location', itemsOf(office.locations)],
  ] as const;
  const register = lists.flatMap(([sort, things]) =>
    things.flatMap(({ id, self }) => {
      const name = nameIn(self.node, locale);
      return id && name !== undefined ? [[`${sort}:${id.value}`, name] as const] : [];
    }),
  );
  const steps = (office.eightQ?.steps?.self.node.entries ?? []).flatMap((entry) => {
    const label = wordingIn(entry.value, 'label', locale);
    return label === undefined ? [] : [[`step:${entry.key.text}`, label] as const];
  });
  const name = wordingIn(office.self.node, 'name', locale);
  return [...register, ...steps, ...(name === undefined ? [] : [['office', name] as const])];
}
