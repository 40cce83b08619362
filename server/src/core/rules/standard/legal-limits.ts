/** A time the law itself gives the office, in days by the calendar, with the act that says so. */
export interface LegalLimit {
  readonly days: number;
  readonly act: string;
}

/** The limit of the law for an area of promises; undefined where we know none, and for other countries. */
export function legalLimit(area: string, jurisdiction: string | undefined): LegalLimit | undefined {
  const limits = jurisdiction !== undefined && Object.hasOwn(LIMITS, jurisdiction) ? LIMITS[jurisdiction] : undefined;
  return limits && Object.hasOwn(limits, area) ? limits[area] : undefined;
}

const LIMITS: { readonly [jurisdiction: string]: { readonly [area: string]: LegalLimit } } = {
  CZ: {
    complaints: { days: 60, act: 'zákon č. 500/2004 Sb., § 175 odst. 5' },
    timeliness: { days: 60, act: 'zákon č. 500/2004 Sb., § 71 odst. 3' },
  },
  PL: {
    complaints: { days: 31, act: 'k.p.a., art. 237 § 1' },
    timeliness: { days: 62, act: 'k.p.a., art. 35 § 3' },
  },
};
