import type { Locale } from '../l10n/index.ts';
import { isKind, type OfficeDocument } from '../model/index.ts';
import { placeAt, resolved, type ScalarNode, type TreePlace } from '../syntax/index.ts';
import { type Offset, type Span, touches } from '../text/index.ts';
import type { Workspace } from '../workspace/index.ts';
import { describeField, describeKind, describeThing, describeValue } from './describe.ts';
import { type Field, fieldIn, kindFor, modelPlaceAt } from './field-at.ts';
import { exampleFor } from './field-example.ts';
import { describeProse } from './hover-prose.ts';
import { type Thing, thingNamed } from './things.ts';

/** What to show beside a piece of a document; `body` is Markdown. */
export interface Hover {
  readonly span: Span;
  readonly body: string;
}

/**
 * What to show when the reader rests on `offset`: on a key what the field means, on an allowed value what it means, on an
 * id what it stands for, on a text how it reads. Undefined where there is nothing useful to say.
 */
export function hover(
  document: OfficeDocument,
  workspace: Workspace,
  offset: Offset,
  locale: Locale,
): Hover | undefined {
  const kind = kindFor(document);
  if (!kind) return undefined;
  const place = placeAt(document.tree, offset);
  if (place.onKey) {
    const key = place.path.at(-1);
    const around = modelPlaceAt(kind, place.path.slice(0, -1));
    const field = around && typeof key === 'string' ? fieldIn(around.types, key) : undefined;
    if (!place.node || !field?.doc) return undefined;
    const example = exampleFor(field.shape, field.key, workspace);
    const body = describeField(field.key, field.doc, field.info.required === true, locale, example);
    return { span: place.node.span, body };
  }
  const scalar = valueAt(place, offset);
  const field = scalar && modelPlaceAt(kind, place.path)?.field;
  if (!scalar || !field) return undefined;
  const body =
    describeScalar(scalar, field, place, workspace, locale) ?? describeProse(document, scalar, workspace, locale);
  return body === undefined ? undefined : { span: scalar.span, body };
}

function valueAt({ node }: TreePlace, offset: Offset): ScalarNode | undefined {
  if (!node || !touches(node.span, offset)) return undefined;
  const value = resolved(node);
  return value?.type === 'scalar' && value.value !== null && value === node ? value : undefined;
}

function describeScalar(
  scalar: ScalarNode,
  field: Field,
  place: TreePlace,
  workspace: Workspace,
  locale: Locale,
): string | undefined {
  if (field.key === 'kind' && place.path.length === 1) {
    return isKind(scalar.text) ? describeKind(scalar.text, locale) : undefined;
  }
  const thing = thingAt(scalar, field, workspace);
  if (thing) return describeThing(thing, workspace, locale);
  return field.doc && describeValue(scalar.text, field.doc, locale);
}

/** The thing a reference names, or the post or unit whose own id this is. */
function thingAt(scalar: ScalarNode, field: Field, workspace: Workspace): Thing | undefined {
  if (field.info.ref) return thingNamed(workspace, field.info.ref, scalar.text);
  if (field.key !== 'id') return undefined;
  if (field.shape === 'officeRole') return thingNamed(workspace, ['role'], scalar.text);
  if (field.shape === 'officeUnit') return thingNamed(workspace, ['unit'], scalar.text);
  return undefined;
}
