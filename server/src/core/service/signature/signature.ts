import { defineTexts, type Empty, type Locale, render } from '../../l10n/index.ts';
import { type OfficeDocument, SHAPES } from '../../model/index.ts';
import { nodeAt, type Path, placeAt, resolved, type TreePlace } from '../../syntax/index.ts';
import type { Offset, Span } from '../../text/index.ts';
import { describeField, wording } from '../describe.ts';
import { fieldDoc, kindFor, modelPlaceAt } from '../field-at.ts';

/** Which fields an item of a list takes, shown while somebody writes one. */
export interface Signature {
  /** What the item is, and all its fields: `Step: text ✓, performer !, id`. */
  readonly label: string;
  /** What the signs in it mean. */
  readonly legend: string;
  readonly fields: readonly SignatureField[];
  /** Index of the field at the cursor, else of the first that is required and missing. */
  readonly active: number | undefined;
}

export interface SignatureField {
  /** Where its name stands in the label. */
  readonly span: Span;
  /** What the field means, as Markdown. */
  readonly documentation: string;
}

const signatureTexts = defineTexts<{ legend: Empty }>({
  en: { legend: '✓ is there, ! is required and still missing.' },
  cs: { legend: '✓ už tu je, ! je povinné a zatím chybí.' },
  pl: { legend: '✓ już jest, ! jest obowiązkowe i jeszcze go brakuje.' },
});

/** The fields of the innermost item around the cursor; undefined outside items of lists. */
export function signatureAt(document: OfficeDocument, offset: Offset, locale: Locale): Signature | undefined {
  const kind = kindFor(document);
  if (!kind || document.isTooLarge) return undefined;
  const place = placeAt(document.tree, offset);
  const path = place.expects === 'nothing' ? place.path : place.within;
  // A key belongs to the mapping it is in; `path` leads to the value of its field.
  const steps = place.onKey ? place.path : path;
  for (let length = steps.length; length > 0; length--) {
    const to = steps.slice(0, length);
    if (!to.some((step) => typeof step === 'number')) return undefined;
    const shape = modelPlaceAt(kind, to)?.types.find((type) => type.t === 'shape')?.name;
    if (shape !== undefined && isItem(document, to, shape, place)) {
      return signatureOf(shape, presentIn(document, to), fieldAt(steps, length), locale);
    }
  }
  return undefined;
}

/** The dash that was just written begins an item; most dashes stand inside words. */
export function isBehindItemDash({ text }: OfficeDocument, offset: Offset): boolean {
  return /(?:^|[\r\n])[ \t]*(?:- +)*-$/.test(text.slice(Math.max(0, offset - DEEPEST), offset));
}

/** No item is indented more. */
const DEEPEST = 200;

/** A mapping, or the place where one may still come to stand. Texts in several languages are no items. */
function isItem(document: OfficeDocument, to: Path, shape: string, place: TreePlace): boolean {
  if (shape === 'text') return false;
  const node = resolved(nodeAt(document.tree.root, to));
  return node ? node.type === 'mapping' : place.within.length === to.length && typeof to.at(-1) === 'number';
}

function presentIn(document: OfficeDocument, path: Path): ReadonlySet<string> {
  const node = resolved(nodeAt(document.tree.root, path));
  return new Set(node?.type === 'mapping' ? node.entries.map(({ key }) => key.text) : []);
}

function fieldAt(steps: Path, length: number): string | undefined {
  const step = steps[length];
  return typeof step === 'string' ? step : undefined;
}

function signatureOf(
  shape: string,
  present: ReadonlySet<string>,
  current: string | undefined,
  locale: Locale,
): Signature | undefined {
  const all = Object.entries(SHAPES[shape]?.fields ?? {});
  if (all.length === 0) return undefined;
  const inOrder = [...all.filter(([, field]) => field.required), ...all.filter(([, field]) => !field.required)];
  let label = `${wording(shape, 'title')?.[locale] ?? shape}: `;
  const fields = inOrder.map(([key, { required }], i): SignatureField => {
    const start = label.length;
    label += key;
    const span = { start, end: label.length };
    label += present.has(key) ? ' ✓' : required ? ' !' : '';
    if (i < inOrder.length - 1) label += ', ';
    const doc = fieldDoc(shape, key);
    return { span, documentation: doc ? describeField(key, doc, required === true, locale) : '' };
  });
  const at = inOrder.findIndex(([key]) => key === current);
  const missing = inOrder.findIndex(([key, { required }]) => required && !present.has(key));
  const active = at >= 0 ? at : missing >= 0 ? missing : undefined;
  return { label, legend: render(signatureTexts, locale, 'legend'), fields, active };
}
