import type { Locale } from '../l10n/index.ts';
import type { OfficeDocument } from '../model/index.ts';
import type { Path } from '../syntax/index.ts';
import type { Aspect } from './aspects.ts';
import type { Change, ChangedDocument, ChangedThing, FieldName, Group, Value } from './change.ts';
import { effectOf, isSameValue, moveBetween } from './compare-values.ts';
import type { Holder } from './holder.ts';
import type { NameOf } from './read-value.ts';

/** One version of a document, and how to read it aloud. */
export interface Version {
  readonly document: OfficeDocument;
  readonly nameOf: NameOf;
}

/** Two versions of one document, and what was found so far. */
export interface Comparison {
  readonly before: Version;
  readonly after: Version;
  readonly about: ChangedDocument;
  readonly locale: Locale;
  readonly changes: Change[];
}

/** A pair of things: the chains of holders around and including them, always of the same length. */
export interface At {
  readonly before: readonly Holder[];
  readonly after: readonly Holder[];
  readonly thing: ChangedThing | undefined;
  readonly fields: readonly FieldName[];
  readonly group: Group | undefined;
  readonly pathBefore: Path;
  readonly pathAfter: Path;
}

/** Notes a change when two values differ. */
export function compareValue(
  comparison: Comparison,
  at: At,
  aspect: Aspect | undefined,
  from: Value | undefined,
  to: Value | undefined,
): void {
  if (isSameValue(from, to)) return;
  addChange(comparison, at, aspect, from === undefined ? 'added' : to === undefined ? 'removed' : 'changed', from, to);
}

/** Notes a change, with what it does to clients. */
export function addChange(
  comparison: Comparison,
  at: At,
  aspect: Aspect | undefined,
  what: Change['what'],
  from: Value | undefined,
  to: Value | undefined,
  languages: readonly string[] = [],
): void {
  const move = what === 'changed' ? moveBetween(from, to) : undefined;
  const isText = from?.is === 'text' || to?.is === 'text';
  comparison.changes.push({
    what,
    effect: effectOf(aspect, what, move, isDoubtful(from) || isDoubtful(to)),
    group: aspect?.group ?? at.group ?? (isText ? 'language' : 'rest'),
    topic: aspect?.topic,
    document: comparison.about,
    thing: at.thing,
    fields: at.fields,
    path: {
      before: what === 'added' ? undefined : at.pathBefore,
      after: what === 'removed' ? undefined : at.pathAfter,
    },
    from,
    to,
    move,
    languages,
  });
}

function isDoubtful(value: Value | undefined): boolean {
  return value?.is === 'limit' && value.isDoubtful;
}
