import { type Locale, render } from '../../l10n/index.ts';
import { KIND_IDS, type Kind, SHAPES } from '../../model/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { kindTitle, thingTitle, thingType, wording } from '../describe.ts';
import { durationWords } from '../duration-words.ts';
import { type Field, fieldDoc, type ModelPlace, modelPlaceAt, type PlainType, plainTypes } from '../field-at.ts';
import { serviceTexts } from '../service-texts.ts';
import { type Thing, thingsFor } from '../things.ts';
import type { Candidate, Skeleton } from './candidate.ts';
import { missingFields } from './missing-fields.ts';
import { roleDetail, unitDetail } from './role-detail.ts';
import { keySkeleton, shapeSkeleton } from './skeleton.ts';
import type { KeySlot, Slot, ValueSlot } from './slot.ts';
import { usualDays } from './usual-days.ts';
import { usualDurations } from './usual-durations.ts';

/** What a document's suggestions depend on besides the place. */
export interface Surroundings {
  /** Undefined for a document that does not say yet what it is. */
  readonly kind: Kind | undefined;
  readonly workspace: Workspace;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly locale: Locale;
}

/** What fits? Everything that may stand in a slot, in the order in which to offer it. */
export function candidatesFor(slot: Slot, around: Surroundings): readonly Candidate[] {
  const place = around.kind && modelPlaceAt(around.kind, slot.path);
  if (slot.at === 'key') return keyCandidates(slot, place, around);
  if (!place) return slot.path.join() === 'kind' ? kindCandidates(around) : [];
  return valueCandidates(slot, place, around);
}

/** Keys that are missing: the required ones first, then the others, both in the order of the schema. */
function keyCandidates(slot: KeySlot, place: ModelPlace | undefined, around: Surroundings): readonly Candidate[] {
  const shapes = place?.types.flatMap((type) => (type.t === 'shape' ? [type.name] : [])) ?? [];
  const keys = shapes.flatMap((shape) => [
    ...missingFields(shape, slot, around),
    ...shapeKeys(shape, slot.present, around),
  ]);
  const isNameless = slot.path.length === 0 && !slot.present.has('kind') && !slot.hasColon;
  return isNameless ? [...kindLines(around), ...keys.filter(({ label }) => label !== 'kind')] : keys;
}

function shapeKeys(shape: string, present: ReadonlySet<string>, { locale, today }: Surroundings): readonly Candidate[] {
  const fields = Object.entries(SHAPES[shape]?.fields ?? {}).filter(([key]) => !present.has(key));
  const inOrder = [...fields.filter(([, field]) => field.required), ...fields.filter(([, field]) => !field.required)];
  return inOrder.map(([key, field]): Candidate => {
    const title = fieldDoc(shape, key)?.title[locale] ?? '';
    const detail = field.required ? `${title} · ${render(serviceTexts, locale, 'must')}` : title;
    const skeleton: Skeleton = { t: 'map', entries: [[key, keySkeleton(key, field, today)]] };
    return { label: key, what: 'key', detail, skeleton, about: { is: 'field', shape, key }, search: title };
  });
}

/** Whole first lines: `kind: service-card`. The kind the file's name promises comes first. */
function kindLines(around: Surroundings): readonly Candidate[] {
  const kinds = kindCandidates(around).map(
    (candidate): Candidate => ({
      ...candidate,
      label: `kind: ${candidate.label}`,
      what: 'item',
      skeleton: { t: 'map', entries: [['kind', candidate.skeleton]] },
    }),
  );
  const own = `kind: ${around.kind}`;
  return [...kinds.filter(({ label }) => label === own), ...kinds.filter(({ label }) => label !== own)];
}

function kindCandidates({ locale }: Surroundings): readonly Candidate[] {
  return KIND_IDS.map((kind): Candidate => {
    const detail = kindTitle(kind, locale);
    return {
      label: kind,
      what: 'value',
      detail,
      skeleton: { t: 'scalar', value: kind },
      about: { is: 'kind', kind },
      search: detail,
    };
  });
}

function valueCandidates(slot: ValueSlot, place: ModelPlace, around: Surroundings): readonly Candidate[] {
  const { field } = place;
  if (field?.key === 'kind' && slot.path.length === 1) return kindCandidates(around);
  const lists = place.types.flatMap((type) => (type.t === 'list' ? plainTypes(type.of) : []));
  if (lists.length > 0 && slot.stands !== 'after-dash') return listCandidates(slot, lists, place, around);
  // A list where the model knows of none.
  if (slot.stands === 'at-next-dash') return [];
  const scalars = field ? scalarCandidates(place.types, field, slot, around) : [];
  return [...scalars, ...mappingCandidates(slot, place.types, around)];
}

/** A mapping as value: its keys where one can begin right here, else the whole of it. */
function mappingCandidates(slot: ValueSlot, types: readonly PlainType[], around: Surroundings): readonly Candidate[] {
  if (slot.quote) return [];
  const shapes = types.flatMap((type) => (type.t === 'shape' ? [type.name] : []));
  const whole = shapes.flatMap((shape) => wholeCandidate(shape, around));
  if (slot.stands === 'after-colon' || slot.stands === 'in-brackets') return whole;
  const keys = shapes.flatMap((shape) => shapeKeys(shape, new Set(), around));
  return [...whole, ...keys];
}

function wholeCandidate(shape: string, { locale, today }: Surroundings): readonly Candidate[] {
  const skeleton = shapeSkeleton(shape, today);
  // Texts in several languages are written key by key.
  if (shape === 'text' || skeleton.t !== 'map' || skeleton.entries.length === 0) return [];
  const title = wording(shape, 'title')?.[locale] ?? shape;
  const detail = skeleton.entries.map(([key]) => key).join(', ');
  return [{ label: title, what: 'item', detail, skeleton, about: { is: 'shape', shape }, search: detail }];
}

/** Items of a list whose dash is still to be written. */
function listCandidates(
  slot: ValueSlot,
  types: readonly PlainType[],
  place: ModelPlace,
  around: Surroundings,
): readonly Candidate[] {
  const item = (candidate: Candidate): Candidate => ({
    ...candidate,
    skeleton: { t: 'list', items: [candidate.skeleton] },
  });
  const scalars = place.field ? scalarCandidates(types, place.field, slot, around) : [];
  const shapes = types.flatMap((type) => (type.t === 'shape' && !slot.quote ? wholeCandidate(type.name, around) : []));
  const single = valueCandidatesBeside(place, slot, around);
  // Where one value will do, a list of one is no second suggestion.
  const more = scalars.filter(({ label }) => single.every((other) => other.label !== label));
  return [...single, ...more.map(item), ...shapes.map((shape) => named(item(shape), around))];
}

/** For a field that takes one value as well as a list: `language: cs`. */
function valueCandidatesBeside(place: ModelPlace, slot: ValueSlot, around: Surroundings): readonly Candidate[] {
  const others = place.types.filter((type) => type.t !== 'list');
  if (others.length === 0 || !place.field || slot.stands === 'at-next-dash') return [];
  const scalars = scalarCandidates(others, place.field, slot, around);
  return [...scalars, ...mappingCandidates(slot, others, around)];
}

function named(candidate: Candidate, { locale }: Surroundings): Candidate {
  return { ...candidate, label: render(serviceTexts, locale, 'newItem', { title: candidate.label }) };
}

/** Ids, allowed values, dates, languages: what a scalar of a field can be. Texts are the writer's own. */
function scalarCandidates(
  types: readonly PlainType[],
  field: Field,
  slot: ValueSlot,
  around: Surroundings,
): readonly Candidate[] {
  const scalars = types.filter((type) => type.t === 'scalar');
  if (scalars.length === 0) return [];
  const fresh = (candidate: Candidate) => !slot.siblings.has(candidate.label);
  const things = field.info.ref ? thingCandidates(field, around) : [];
  const values = scalars.flatMap((type) => {
    if (type.values) return type.values.map((value) => valueCandidate(value, field, around));
    if (type.as === 'boolean') return [true, false].map((value) => valueCandidate(value, field, around));
    if (type.name === 'date') return dayCandidates(field, around);
    if (type.name === 'duration' || type.name === 'workingDuration') return durationCandidates(field, around);
    if (type.name === 'language' || type.name === 'languages') return languageCandidates(around);
    return [];
  });
  return [...things, ...values].filter(fresh).filter(({ skeleton }) => !slot.quote || isText(skeleton));
}

function isText(skeleton: Skeleton): boolean {
  return skeleton.t === 'scalar' && typeof skeleton.value === 'string';
}

function thingCandidates(field: Field, around: Surroundings): readonly Candidate[] {
  const { workspace, today } = around;
  const targets = field.info.ref ?? [];
  const present = thingsFor(workspace, targets).filter(({ thing }) => !hasEnded(thing, today));
  return present.map(({ text, thing }): Candidate => {
    const title = thingTitle(thing) ?? '';
    const skeleton: Skeleton = { t: 'scalar', value: text };
    const detail = thingDetail(thing, around);
    return { label: text, what: 'thing', detail, skeleton, about: { is: 'thing', text, targets }, search: title };
  });
}

/** What tells a thing from others of its sort. */
function thingDetail(thing: Thing, around: Surroundings): string {
  if (thing.is === 'role') return roleDetail(thing.facts, around);
  if (thing.is === 'unit') return unitDetail(thing.facts, around);
  const title = thingTitle(thing) ?? '';
  const type = thingType(thing, around.locale);
  return title === '' ? type : `${title} · ${type}`;
}

/** Posts and units that are no more. */
function hasEnded(thing: Thing, today: string): boolean {
  if (thing.is !== 'role' && thing.is !== 'unit') return false;
  return thing.facts.validTo !== undefined && thing.facts.validTo < today;
}

function valueCandidate(value: string | number | boolean, field: Field, { locale }: Surroundings): Candidate {
  const text = String(value);
  const meanings = field.doc?.values ?? {};
  const detail = Object.hasOwn(meanings, text) ? (meanings[text]?.[locale] ?? '') : '';
  return {
    label: text,
    what: 'value',
    detail,
    skeleton: { t: 'scalar', value },
    about: { is: 'value', shape: field.shape, key: field.key, value: text },
    search: detail,
  };
}

function dayCandidates(field: Field, { today, locale }: Surroundings): readonly Candidate[] {
  return usualDays(field.key, today, locale).map(({ day, words }) => wordedCandidate(day, words, field));
}

function durationCandidates(field: Field, { workspace, locale }: Surroundings): readonly Candidate[] {
  return usualDurations(field.key, workspace.jurisdiction).map((duration) =>
    wordedCandidate(duration, durationWords(duration, locale) ?? '', field),
  );
}

/** A value nobody reads at a glance, with what it means beside it; the words find it, too. */
function wordedCandidate(value: string, words: string, field: Field): Candidate {
  const about = { is: 'field', shape: field.shape, key: field.key } as const;
  return { label: value, what: 'value', detail: words, skeleton: { t: 'scalar', value }, about, search: words };
}

function languageCandidates({ locale }: Surroundings): readonly Candidate[] {
  return Object.keys(SHAPES.text?.fields ?? {}).map((code): Candidate => {
    const detail = fieldDoc('text', code)?.title[locale] ?? '';
    const about = { is: 'field', shape: 'text', key: code } as const;
    return { label: code, what: 'value', detail, skeleton: { t: 'scalar', value: code }, about, search: detail };
  });
}
