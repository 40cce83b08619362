import type { Change, Topic } from '../diff/index.ts';
import type { Locale } from '../l10n/index.ts';
import type { Readings } from './diff-reading.ts';
import { CLIENT_READINGS } from './diff-readings-clients.ts';
import { OFFICE_READINGS } from './diff-readings-office.ts';

const READINGS: Readings & { readonly [T in Topic]: unknown } = { ...CLIENT_READINGS, ...OFFICE_READINGS };

/** How somebody who runs the office reads a change, in one sentence; undefined where it speaks for itself. */
export function readingOf({ topic, effect }: Pick<Change, 'topic' | 'effect'>, locale: Locale): string | undefined {
  return topic && READINGS[topic]?.[effect]?.[locale];
}
