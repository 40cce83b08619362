export { type Draft, snippetOf } from './draft.ts';
export {
  JURISDICTIONS,
  type NewOffice,
  newConfig,
  newOffice,
  OFFICE_TYPES,
  suggestedOffice,
} from './new-office.ts';
export { idFor, type KeptDocument, placeFor } from './place.ts';
export { languagesFor, type NewDocument, type Occasion, ownersFor, type Skeleton, skeleton } from './skeleton.ts';
