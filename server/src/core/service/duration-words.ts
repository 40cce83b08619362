import { durationParts, type Locale } from '../l10n/index.ts';

/** `P1M15D` as people say it: "1 month 15 days". Undefined for what is no length of time. */
export function durationWords(duration: string, locale: Locale): string | undefined {
  const parts = durationParts(locale, duration, false);
  return parts.length === 0 ? undefined : parts.join(' ');
}
