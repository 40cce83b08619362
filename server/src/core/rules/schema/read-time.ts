/** What a time of day in everyday form most likely means: `HH:MM`. */
export interface TimeReading {
  readonly time: string;
  /** False when somebody has to look. */
  readonly isSure: boolean;
}

/** Reads `8:00`, `8.30`, `8`, `8 h`, and numbers older YAML readers made of times; the likeliest reading first. */
export function readTime(text: string): readonly TimeReading[] {
  const plain = text.trim().toLowerCase();
  const match =
    /^(\d{1,2})[:.](\d{2})(?::00)?\s*(?:h|hod\.?|hodin|godz\.?)?$/.exec(plain) ??
    /^(\d{1,2})\s*(?:h|hod\.?|hodin|godz\.?)?$/.exec(plain);
  if (match) return timeOf(Number(match[1]), Number(match[2] ?? 0), true);
  const american = /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?m\.?$/.exec(plain);
  if (american) {
    const hour = (Number(american[1]) % 12) + (american[3] === 'p' ? 12 : 0);
    return Number(american[1]) <= 12 ? timeOf(hour, Number(american[2] ?? 0), true) : [];
  }
  if (!/^\d{3,4}$/.test(plain)) return [];
  // 12:30 without quotes is 750 for some programs, which then write it down like that; others leave out the colon.
  const minutes = Number(plain);
  const base60 = timeOf(Math.trunc(minutes / 60), minutes % 60, false);
  const together = timeOf(Math.trunc(minutes / 100), minutes % 100, false);
  return plain.length === 4 ? [...together, ...base60] : [...base60, ...together];
}

function timeOf(hour: number, minute: number, isSure: boolean): readonly TimeReading[] {
  const exists = (hour < 24 && minute < 60) || (hour === 24 && minute === 0);
  const two = (part: number): string => String(part).padStart(2, '0');
  return exists ? [{ time: `${two(hour)}:${two(minute)}`, isSure }] : [];
}
