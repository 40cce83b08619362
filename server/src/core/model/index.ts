export { addDays, type Day, daysBetween, durationDays, frequencyDays, isDay, periodEnd } from './dates.ts';
export { type DocumentInput, OfficeDocument, SIZE_LIMIT } from './document.ts';
export type { FieldDoc, ShapeDocs, Wordings } from './field-doc.ts';
export { fieldDocs } from './generated/field-docs.ts';
export { SHAPES } from './generated/shapes.ts';
export type * from './generated/views.ts';
export { isHalfRead } from './half-read.ts';
export { conventionalPath, isKind, KIND_IDS, KINDS, type Kind, type KindInfo, kindOfFileName } from './kinds.ts';
export { type MovedLaw, movedLaw } from './moved-law.ts';
export { isOurs, mightBeOurs, nearestKind } from './recognise.ts';
export { type RightLevel, rightLevel, type UnknownKey } from './right-level.ts';
export type { SchemaIssue } from './schema-issues.ts';
export { fieldOf, type Holder, optionsOf, type SchemaPlace, scalarOf, shapeNameOf } from './schema-place.ts';
export type { FieldInfo, LocalTarget, ProseRole, Readers, RefTarget, ScalarType, ShapeInfo, TypeRef } from './shape.ts';
export * from './statistics.ts';
export { type SteadyPlace, steadyPlaceOf } from './steady-place.ts';
export {
  fieldEntry,
  itemsOf,
  type ListView,
  type MapView,
  type Place,
  pathOf,
  type ShapeView,
  type ValueView,
  type View,
} from './view.ts';
export type { Reference, ScalarPlace, TextPlace } from './walk.ts';
