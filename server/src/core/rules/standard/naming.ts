import { statementIn, subjectOf } from '../common/naming.ts';
import type { StandardItem } from './promises.ts';

/** What readers know a promise by. */
export function nameOf({ statement, id }: StandardItem): string {
  return statementIn(statement, id);
}

/** The promise as the subject of a sentence; for one without words and id simply "this promise". */
export const subject = subjectOf({
  en: ['This promise', 'The promise'],
  cs: ['Tento slib', 'Slib'],
  pl: ['Ta obietnica', 'Obietnica'],
});

/** "Of the promise", where Czech and Polish need another form. */
export const genitive: { readonly [L in 'cs' | 'pl']: (name: string) => string } = {
  cs: (name) => (name === '' ? 'Tohoto slibu' : `Slibu „${name}“`),
  pl: (name) => (name === '' ? 'Tej obietnicy' : `Obietnicy „${name}”`),
};
