import type { Words } from '../common/writing.ts';

/**
 * What the general rules of administrative procedure of a country set for every service, unless a special law says
 * otherwise. Only what the document model states (section 4.4); a lawyer has the last word.
 */
export interface GeneralRules {
  /** The longest a decision may take, in calendar days. */
  readonly longestDays: number;
  /** The same for certificates, where the country has a limit of their own. */
  readonly certificateDays?: number;
  /** How long a client has to appeal. */
  readonly appealWithin: string;
  readonly appealDays: number;
  /** How long a client has for a complaint about an order in the course of the matter, where it differs. */
  readonly complaintDays?: number;
  /** Who usually decides about appeals against a self-government. */
  readonly appealBody: Words;
  /** The law itself, as cards cite it. */
  readonly citation: string;
  /** How clients prove online who they are. */
  readonly authentication: readonly string[];
}

export function generalRules(jurisdiction: string | undefined): GeneralRules | undefined {
  return jurisdiction !== undefined && Object.hasOwn(RULES, jurisdiction) ? RULES[jurisdiction] : undefined;
}

/** Nothing is said of other countries. */
const RULES: { readonly [jurisdiction: string]: GeneralRules } = {
  // Správní řád (500/2004 Sb.): § 71 (30 days and 30 more for difficult matters), appeal within 15 days.
  CZ: {
    longestDays: 60,
    appealWithin: 'P15D',
    appealDays: 15,
    appealBody: { en: 'Regional Authority', cs: 'Krajský úřad', pl: 'Urząd krajski' },
    citation: 'zákon č. 500/2004 Sb.',
    authentication: ['eid', 'bank-id'],
  },
  // Kodeks postępowania administracyjnego (Dz. U. z 2024 r. poz. 572): art. 35 (two months, as many days as the longest two
  // have), art. 217 (certificates: 7 days), appeal within 14 days, complaint about an order within 7.
  PL: {
    longestDays: 62,
    certificateDays: 7,
    appealWithin: 'P14D',
    appealDays: 14,
    complaintDays: 7,
    appealBody: {
      en: 'Self-government Board of Appeal',
      cs: 'Samosprávné odvolací kolegium',
      pl: 'Samorządowe Kolegium Odwoławcze',
    },
    citation: 'Dz. U. z 2024 r. poz. 572',
    authentication: ['trusted-profile', 'e-id'],
  },
};
