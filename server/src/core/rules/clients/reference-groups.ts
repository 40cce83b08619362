import type { Locale } from '../../l10n/index.ts';

/** One of the seventeen groups every office is asked to think of (document model, section 4.2). */
export interface ReferenceGroup {
  readonly code: number;
  readonly scope: 'external' | 'internal' | 'political';
  readonly name: { readonly [L in Locale]: string };
  /** An id for it in a document of that language. */
  readonly id: { readonly [L in Locale]: string };
}

export const COUNCILLORS = 2;
export const EMPLOYEES = 17;

export const REFERENCE_GROUPS: readonly ReferenceGroup[] = [
  group(1, ['residents', 'Residents'], ['obyvatele', 'Obyvatelé'], ['mieszkancy', 'Mieszkańcy']),
  group(2, ['councillors', 'Councillors'], ['zastupitele', 'Zastupitelé'], ['radni', 'Radni']),
  group(
    3,
    ['town-leaders', 'Mayor or district head and deputies'],
    ['vedeni-mesta', 'Starosta, primátor a zástupci'],
    ['wladze', 'Starosta, burmistrz, prezydent, wójt i zastępcy'],
  ),
  group(
    4,
    ['other-towns', 'Other self-governments'],
    ['jine-samospravy', 'Jiné samosprávy'],
    ['inne-samorzady', 'Inne samorządy'],
  ),
  group(
    5,
    ['associations-of-towns', 'Associations of self-governments'],
    ['svazy-obci', 'Svazy a sdružení obcí'],
    ['zwiazki-samorzadow', 'Związki i stowarzyszenia samorządów'],
  ),
  group(
    6,
    ['state-offices', 'Field offices of the state'],
    ['statni-sprava', 'Územní státní správa'],
    ['administracja-rzadowa', 'Rządowa administracja terenowa'],
  ),
  group(
    7,
    ['members-of-parliament', 'Members of parliament'],
    ['poslanci-a-senatori', 'Poslanci a senátoři'],
    ['parlamentarzysci', 'Parlamentarzyści'],
  ),
  group(
    8,
    ['beneficiaries', 'Beneficiaries of operational programmes'],
    ['prijemci-dotaci', 'Příjemci z operačních programů'],
    ['beneficjenci', 'Beneficjenci programów operacyjnych'],
  ),
  group(
    9,
    ['ngos', 'Non-governmental organisations'],
    ['neziskove-organizace', 'Neziskové organizace'],
    ['organizacje-pozarzadowe', 'Organizacje pozarządowe'],
  ),
  group(
    10,
    ['public-unions', 'Public unions and associations'],
    ['svazy', 'Svazy a sdružení veřejné povahy'],
    ['zwiazki-publiczne', 'Związki i stowarzyszenia o charakterze publicznym'],
  ),
  group(
    11,
    ['decision-recipients', 'Recipients of decisions'],
    ['adresati-rozhodnuti', 'Adresáti rozhodnutí'],
    ['odbiorcy-decyzji', 'Odbiorcy decyzji administracyjnych'],
  ),
  group(
    12,
    ['suppliers', 'Suppliers and contractors'],
    ['dodavatele', 'Dodavatelé a zhotovitelé'],
    ['wykonawcy', 'Dostawcy i wykonawcy'],
  ),
  group(
    13,
    ['partner-regions', 'Partner regions'],
    ['partnerske-regiony', 'Partnerské regiony'],
    ['regiony-partnerskie', 'Regiony partnerskie'],
  ),
  group(
    14,
    ['international-organisations', 'International organisations'],
    ['mezinarodni-organizace', 'Mezinárodní organizace'],
    ['organizacje-miedzynarodowe', 'Organizacje międzynarodowe'],
  ),
  group(
    15,
    ['civic-associations', 'Trade and civic associations'],
    ['sdruzeni', 'Oborová a občanská sdružení'],
    ['zrzeszenia', 'Zrzeszenia branżowe i obywatelskie'],
  ),
  group(16, ['media', 'Media'], ['media', 'Média'], ['media', 'Media']),
  group(17, ['employees', 'Employees'], ['zamestnanci', 'Zaměstnanci'], ['pracownicy', 'Pracownicy']),
];

/** `Media (16)` in a reader's language; the bare code for one that is not in the list. */
export function referenceName(locale: Locale, code: string): string {
  const known = REFERENCE_GROUPS.find((one) => String(one.code) === code);
  return known ? `${known.name[locale]} (${code})` : code;
}

type IdAndName = readonly [id: string, name: string];

function group(code: number, en: IdAndName, cs: IdAndName, pl: IdAndName): ReferenceGroup {
  return {
    code,
    scope: code === 2 || code === 3 ? 'political' : code === EMPLOYEES ? 'internal' : 'external',
    id: { en: en[0], cs: cs[0], pl: pl[0] },
    name: { en: en[1], cs: cs[1], pl: pl[1] },
  };
}
