import type { Locale } from '../l10n/index.ts';
import { itemsOf } from '../model/index.ts';
import { entryOf, type Node, nodeAt, type Path, type YamlEdit } from '../syntax/index.ts';
import { answered, type Draft, draftOf, innerSpan, read, withStops } from './draft.ts';
import { idFor } from './place.ts';
import { snippetFor, snippetLines } from './snippets.ts';
import { inLanguages } from './translations.ts';

/** Whose law an office works by, and which level of administration it belongs to: the values of the schema. */
export const JURISDICTIONS = ['CZ', 'PL', 'other'] as const;
export const OFFICE_TYPES = ['municipal', 'county', 'regional', 'state'] as const;

/** What somebody has said about an office that is to be set up. */
export interface NewOffice {
  readonly name: string;
  readonly jurisdiction: (typeof JURISDICTIONS)[number];
  readonly officeType: (typeof OFFICE_TYPES)[number];
  /** At least one; the name and the unit are in the first. */
  readonly languages: readonly Locale[];
  /** The first unit that serves clients; the post that leads it is called after it. */
  readonly unit: string;
  readonly email: string;
}

/** The first `office.yaml` in the reader's language, with nothing but suggestions in it. */
export function suggestedOffice(locale: Locale, today: string): Draft {
  return draftOf(snippetFor('office', locale), today);
}

/** The first `office.yaml` of an office, with what is known of it; what the head of the unit is called remains to be looked at. */
export function newOffice(office: NewOffice, locale: Locale, today: string): Draft {
  const { languages, jurisdiction } = office;
  const [language = locale, ...others] = languages;
  const plain = (one: Locale) => draftOf(linesFor(one, jurisdiction).join('\n'), today);
  const head = HEADS[language](office.unit);
  const draft = inLanguages(withAnswers(plain(language), office, head), language, others, plain);
  const titles = read(draft).texts.filter(({ node }) => node.text === head);
  return withStops(
    draft,
    titles.map(({ node }) => innerSpan(node)),
  );
}

/** The first `.okenko.yaml` of an office. */
export function newConfig(locale: Locale): string {
  const comments = COMMENTS[locale];
  return `extends: recommended   # ${comments.preset}\nlocale: ${locale}             # ${comments.locale}\n`;
}

const COMMENTS: { readonly [L in Locale]: { readonly preset: string; readonly locale: string } } = {
  en: { preset: 'recommended: errors and sure warnings; strict: everything', locale: 'language of the messages' },
  cs: { preset: 'recommended: chyby a jistá varování; strict: všechno', locale: 'jazyk hlášení' },
  pl: { preset: 'recommended: błędy i pewne ostrzeżenia; strict: wszystko', locale: 'język komunikatów' },
};

/** The post that leads a unit. The name of the unit stays as it was written: nobody knows its genitive. */
const HEADS: { readonly [L in Locale]: (unit: string) => string } = {
  en: (unit) => `Head of ${unit}`,
  cs: (unit) => `Vedoucí – ${unit}`,
  pl: (unit) => `Kierownik – ${unit}`,
};

/** The snippet with the numbers, the territory and the phone of the country: each country's own language has them. */
function linesFor(language: Locale, jurisdiction: NewOffice['jurisdiction']): readonly string[] {
  const lines = snippetLines('office', language);
  const country = jurisdiction === 'other' ? ELSEWHERE : snippetLines('office', jurisdiction === 'CZ' ? 'cs' : 'pl');
  return [
    ...before(lines, 'identifiers:'),
    ...between(country, 'identifiers:', 'contact:'),
    ...between(lines, 'contact:', 'units:').map((line) => (isPhone(line) ? (country.find(isPhone) ?? line) : line)),
    ...from(lines, 'units:'),
  ];
}

/** Countries whose numbers no rule knows. */
const ELSEWHERE = `identifiers:
  municipalityCode: "\${5:000000}"
spatial: \${7:EU}
contact:
  phone: "\${9:+440000000000}"`.split('\n');

function isPhone(line: string): boolean {
  return line.startsWith('  phone:');
}

function before(lines: readonly string[], line: string): readonly string[] {
  return lines.slice(0, lines.indexOf(line));
}

function from(lines: readonly string[], line: string): readonly string[] {
  return lines.slice(lines.indexOf(line));
}

function between(lines: readonly string[], start: string, end: string): readonly string[] {
  return before(from(lines, start), end);
}

/** The second unit of the snippet is the one that serves clients; it and its head take what has been answered. */
function withAnswers(draft: Draft, office: NewOffice, headTitle: string): Draft {
  const document = read(draft);
  const { root } = document;
  const view = document.as('office');
  const [, unit] = itemsOf(view?.units);
  const roles = itemsOf(view?.roles);
  const head = roles.find(({ id }) => id?.value === unit?.head?.value);
  const ids = (list: readonly { readonly id?: { readonly value: string } | undefined }[], own: string | undefined) =>
    new Set(list.flatMap(({ id }) => (id && id.value !== own ? [id.value] : [])));
  const newIds = new Map([
    [unit?.id?.value, idFor(office.unit, ids(itemsOf(view?.units), unit?.id?.value))],
    [head?.id?.value, idFor(headTitle, ids(roles, head?.id?.value))],
  ]);
  const set = (node: Node | undefined, value: string | undefined): readonly YamlEdit[] =>
    node && value !== undefined && value !== '' ? [{ op: 'set', node, value }] : [];
  const at = (...path: Path) => nodeAt(root, path);
  const emails = [at('contact'), ...itemsOf(view?.units).map(({ self }) => entryOf(self.node, 'contact')?.value)];
  return answered(draft, document, [
    ...set(at('id'), idFor(office.name, new Set())),
    ...set(at('title'), office.name),
    ...set(at('name'), office.name),
    ...set(at('jurisdiction'), office.jurisdiction),
    ...set(at('officeType'), office.officeType),
    ...emails.flatMap((contact) => set(entryOf(contact, 'email')?.value, office.email)),
    ...set(entryOf(unit?.self.node, 'name')?.value, office.unit),
    ...set(entryOf(head?.self.node, 'title')?.value, headTitle),
    ...set(unit?.id?.node, newIds.get(unit?.id?.value)),
    ...set(head?.id?.node, newIds.get(head?.id?.value)),
    ...document.references.flatMap(({ node }) => set(node, newIds.get(node.text))),
  ]);
}
