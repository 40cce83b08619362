/** Whose law a citation names, as in `legalBasis.jurisdiction`; others have no format of their own. */
export type Jurisdiction = 'CZ' | 'PL' | 'EU';

/** A citation as the format of its jurisdiction wants it. */
export interface CitationRepair {
  /** The whole text with the citation in it put right. */
  readonly text: string;
  /** False when the kind of act had to be guessed. */
  readonly isSure: boolean;
}

export function asJurisdiction(text: string | undefined): Jurisdiction | undefined {
  return JURISDICTIONS.find((jurisdiction) => jurisdiction === text);
}

/** The jurisdiction whose format a text follows, if any. Words before and after, such as the name of the act, do no harm. */
export function formatOf(text: string): Jurisdiction | undefined {
  return JURISDICTIONS.find((jurisdiction) => FORMATS[jurisdiction].some((format) => format.test(text)));
}

export function followsFormat(text: string, jurisdiction: Jurisdiction): boolean {
  return FORMATS[jurisdiction].some((format) => format.test(text));
}

/** How a text that comes near the format should be written, the likeliest first; empty when no act can be made out. */
export function citationRepairs(text: string, jurisdiction: Jurisdiction): readonly CitationRepair[] {
  const repairs = REPAIRS[jurisdiction](text);
  return repairs.filter((repair) => repair.text !== text && followsFormat(repair.text, jurisdiction));
}

const JURISDICTIONS = ['CZ', 'PL', 'EU'] as const;

const EU_ACTS =
  '(?:regulation|nařízení|rozporządzeni\\p{L}|directive|směrnice|dyrektyw\\p{L}|decision|rozhodnutí|decyzj\\p{L})';
const EU = '(?:EU|EC|EEC|ES|EHS|UE|WE|EWG)';

/** Document model, 2.4 and section 6: `zákon č. 128/2000 Sb.`, `Dz. U. z 2024 r. poz. 572`, `Regulation (EU) 2018/1724`. */
const FORMATS: { readonly [J in Jurisdiction]: readonly RegExp[] } = {
  CZ: [/(?<!\p{L})(?:zákon\p{L}*|vyhlášk\p{L}*|nařízení vlády)(?:\s[^\d/]*)?\sč\.\s\d{1,4}\/(?:1[89]|20)\d\d\sSb\./iu],
  PL: [/(?<!\p{L})(?:Dz\.\sU\.|M\.\s?P\.)\sz\s(?:19|20)\d\d\sr\.\s(?:Nr\s\d+,\s)?poz\.\s\d+/u],
  EU: [
    new RegExp(
      `(?<!\\p{L})${EU_ACTS}(?!\\p{L})[^\\d]*\\(${EU}(?:,\\sEuratom)?\\)\\s(?:(?:No|č\\.|nr)\\s)?\\d+/\\d+`,
      'iu',
    ),
    new RegExp(`(?<!\\p{L})${EU_ACTS}(?!\\p{L})[^\\d]*\\d+/\\d+/${EU}(?!\\p{L})`, 'iu'),
  ],
};

const REPAIRS: { readonly [J in Jurisdiction]: (text: string) => readonly CitationRepair[] } = {
  CZ: czechRepairs,
  PL: polishRepairs,
  EU: europeanRepairs,
};

const CZECH =
  /(?<![\p{L}\d])(?:(?<act>úst(?:avní|\.)\s*zák(?:on|\.)?|zák(?:on|\.)?|z\.|vyhl(?:áška|\.)|nař(?:ízení|\.)\s*vl(?:ády|\.)|n\.\s*v\.|NV)\s*)?(?:č(?:ís(?:lo|\.))?\.?\s*)?(?<number>\d{1,4})\s*\/\s*(?<year>(?:1[89]|20)\d\d)(?:\s*(?<treaties>Sb\.?\s*m\.\s*s\.?)|\s*Sb\.?)?(?![\p{L}\d/])/iu;

/** The acts a bare number most likely names. */
const CZECH_ACTS = ['zákon', 'vyhláška', 'nařízení vlády'];

function czechRepairs(text: string): readonly CitationRepair[] {
  const match = CZECH.exec(text);
  const { act, number, year, treaties } = match?.groups ?? {};
  if (!match || !number || !year) return [];
  const written = act === undefined ? undefined : czechAct(act);
  const collection = treaties ? 'Sb. m. s.' : 'Sb.';
  return (written ? [written] : CZECH_ACTS).map((name) => ({
    text: replaced(text, match, `${name} č. ${Number(number)}/${year} ${collection}`),
    isSure: written !== undefined,
  }));
}

function czechAct(text: string): string {
  const word = text.toLowerCase();
  if (word.startsWith('úst')) return 'ústavní zákon';
  if (word.startsWith('vyhl')) return 'vyhláška';
  return word.startsWith('n') ? 'nařízení vlády' : 'zákon';
}

const POLISH = [
  /(?<![\p{L}\d])(?<journal>Dz\.?\s?U\.?|Dziennik\p{L}* Ustaw|M\.?\s?P\.?|Monitor\p{L}* Polski\p{L}*)(?:\s*z)?\s*(?<year>(?:19|20)\d\d)(?:\s*r\.|\s*roku)?[\s,]*(?:Nr\.?\s*(?<issue>\d+)[\s,]*)?poz\.?\s*(?<item>\d+)/iu,
  /(?<![\p{L}\d])(?<journal>Dz\.?\s?U\.?|M\.?\s?P\.?)\s*(?<year>(?:19|20)\d\d)\.(?:(?<issue>\d+)\.)?(?<item>\d+)/u,
];

function polishRepairs(text: string): readonly CitationRepair[] {
  const match = POLISH.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  const { journal = '', year, issue, item } = match?.groups ?? {};
  if (!match || !year || !item) return [];
  const name = /^D/i.test(journal) ? 'Dz. U.' : 'M.P.';
  const place = issue === undefined ? `poz. ${item}` : `Nr ${issue}, poz. ${item}`;
  return [{ text: replaced(text, match, `${name} z ${year} r. ${place}`), isSure: true }];
}

const EUROPEAN = [
  new RegExp(
    `(?<!\\p{L})(?<act>${EU_ACTS})\\s*\\(?(?<union>${EU})\\)?\\s*(?:(?<sign>No|č|nr)\\.?\\s*)?(?<number>\\d+/\\d+)(?![/\\d])`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?<act>${EU_ACTS})\\s*(?:(?:No|č|nr)\\.?\\s*)?(?<number>\\d+/\\d+)[/\\s]*\\(?(?<union>${EU})\\)?(?!\\p{L})`,
    'iu',
  ),
];

function europeanRepairs(text: string): readonly CitationRepair[] {
  const [before, behind] = EUROPEAN.map((pattern) => pattern.exec(text));
  const match = before ?? behind;
  const { act, union = '', number, sign } = match?.groups ?? {};
  if (!match || !act || !number) return [];
  const written = before
    ? `${act} (${union.toUpperCase()}) ${signBefore(sign)}${number}`
    : `${act} ${number}/${union.toUpperCase()}`;
  return [{ text: replaced(text, match, written), isSure: true }];
}

function signBefore(sign: string | undefined): string {
  if (sign === undefined) return '';
  if (sign === 'č') return 'č. ';
  return sign.toLowerCase() === 'no' ? 'No ' : 'nr ';
}

function replaced(text: string, match: RegExpExecArray, citation: string): string {
  return text.slice(0, match.index) + citation + text.slice(match.index + match[0].length);
}

/** The act an ELI names, where its path says the collection: `/eli/cz/sb/2000/128`, `…/eli/DU/2024/572/ogl`. */
export function citationFromEli(eli: string): string | undefined {
  const [, journal, year, item] = /\/eli\/(DU|MP)\/(\d{4})\/(\d+)/.exec(eli) ?? [];
  if (journal) return `${journal === 'DU' ? 'Dz. U.' : 'M.P.'} z ${year} r. poz. ${item}`;
  const [, czechYear, number] = /\/eli\/cz\/sb\/(\d{4})\/(\d+)/.exec(eli) ?? [];
  return czechYear ? `zákon č. ${number}/${czechYear} Sb.` : undefined;
}
