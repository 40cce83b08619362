import {
  type Holder,
  KINDS,
  kindOfFileName,
  type OfficeDocument,
  type SchemaIssue,
  scalarOf,
} from '../../model/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { scalarText } from '../common/fill.ts';
import { fold } from './fold.ts';

type Value = string | number | boolean;

/**
 * What most likely belongs in a field nobody filled, the likeliest first: taken from the document and its name, or from
 * the few values there are. Empty where only a person can know.
 */
export function valuesFor(
  issue: SchemaIssue,
  holder: Holder,
  context: { readonly document: OfficeDocument; readonly workspace: Workspace },
): readonly Value[] {
  const isEnvelope = issue.holders.length === 1;
  const type = scalarOf(issue.type);
  const { key } = issue;
  if (isEnvelope && key === 'schemaVersion') return ['1.0'];
  if (isEnvelope && key === 'status') return ['draft'];
  if (isEnvelope && key === 'language') return [languageOf(context.document.text)];
  if (key === 'id' && type?.name === 'slug') {
    const id = (isEnvelope ? idOfFile(context.document.uri) : undefined) ?? slugOf(nameIn(holder) ?? '');
    return id === undefined ? [] : [id];
  }
  if (key === 'title' || key === 'name') return titleOf(holder, key);
  if (type?.name === 'currency') return [currencyOf(context)];
  if (type?.name === 'frequency') return ['QUARTERLY', 'MONTHLY', 'ANNUAL'];
  if (type?.values) return type.values.length <= 5 ? type.values : [];
  return type?.as === 'boolean' ? [true, false] : [];
}

/** Letters and digits joined by hyphens, as ids must be; undefined for a text without any. */
export function slugOf(text: string): string | undefined {
  const words = fold(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 64)
    .replace(/-+$/, '');
  return words === '' ? undefined : words;
}

/** Koruna in the Czech lands, złoty in Poland, else euro. */
export function currencyOf({
  document,
  workspace,
}: {
  readonly document: OfficeDocument;
  readonly workspace: Workspace;
}): string {
  const country = workspace.jurisdiction;
  const language = document.languages[0];
  if (country === 'CZ' || (country === undefined && language === 'cs')) return 'CZK';
  return country === 'PL' || (country === undefined && language === 'pl') ? 'PLN' : 'EUR';
}

/** `id-card` for `services/id-card.service.yaml`; undefined for files whose name says nothing of an id. */
function idOfFile(uri: string): string | undefined {
  const kind = kindOfFileName(uri);
  if (!kind || KINDS[kind].single) return undefined;
  const base = uri.slice(uri.lastIndexOf('/') + 1).replace(/\.ya?ml$/i, '');
  return slugOf(base.slice(0, -KINDS[kind].suffix.length - 1));
}

function nameIn(holder: Holder): string | undefined {
  return scalarText(holder, 'title') ?? scalarText(holder, 'name') ?? scalarText(holder, 'text');
}

/** The other of title and name, else the id as words: `id-card` is "Id card". */
function titleOf(holder: Holder, key: 'title' | 'name'): readonly string[] {
  const other = scalarText(holder, key === 'title' ? 'name' : 'title');
  const words = other ?? scalarText(holder, 'id')?.replaceAll('-', ' ');
  return words === undefined ? [] : [words.charAt(0).toUpperCase() + words.slice(1)];
}

/** The language the text seems to be written in, by letters only one of the three has. */
function languageOf(text: string): string {
  const czech = text.match(/[ěřůáíéýčšťď]/giu)?.length ?? 0;
  const polish = text.match(/[ąęłżźćńś]/giu)?.length ?? 0;
  if (czech === 0 && polish === 0) return 'en';
  return czech > polish ? 'cs' : 'pl';
}
