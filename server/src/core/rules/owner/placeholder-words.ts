import { phrases } from './phrases.ts';

/*
 * What people write to fill a field for the time being: the placeholder lexicon of the document model, section 3.3.
 * How to write an entry is said at `phrase`.
 */

const CZECH = [
  'bude určen*|upřesněn*|doplněn*|stanoven*|jmenován*|vybrán*|pověřen*',
  'budou určen*|upřesněn*|doplněn*',
  'dosud|zatím neurčen*|nikdo|není|nejmenován*|neobsazen*|neznám*',
  'doplnit|doplňte|doplníme|určit|upřesnit|vyplnit|vyplňte',
  'doplní|určí|upřesní|vyplní se',
  'neurčen*|nestanoven*|neobsazen*|nevyplněn*$',
  'není určen*|stanoven*|znám*|obsazen*',
  'nikdo|nikoho|žádný|žádná|neznámý|neznámá$',
  'nevím|netuším$',
];

const POLISH = [
  'do ustalenia|uzupełnienia|określenia|wyznaczenia|potwierdzenia|wpisania',
  'zostanie|będzie wyznaczon*|ustalon*|uzupełnion*|określon*|powołan*',
  'jeszcze|dotąd nie|nikt|nieustalon*',
  'nie dotyczy|ustalono|wyznaczono|określono|wiadomo|obsadzono',
  'nieustalon*|nieokreślon*|niewyznaczon*|nieobsadzon*|nieznan*$',
  'uzupełnić|wpisać|ustalić|wpisz|uzupełnij',
  'brak|braku$',
  'brak danych|osoby|właściciela|obsady|wyznaczon*',
  'b d$',
  'bd$',
  'wakat*$',
  'nikt|żaden|żadna$',
];

const ENGLISH = [
  'tbd|tbc|tba|tbs|tbn|todo|fixme',
  'to do$',
  'to be determined|confirmed|announced|decided|defined|done|filled|appointed|named|agreed|assigned|completed',
  'n a$',
  'na|nn|nil|null|none|nobody|unknown|unassigned|undefined|undecided|vacant|empty|blank|pending$',
  'no one|owner|body$',
  'not applicable|known|assigned|decided|defined|set|yet|available|specified',
  'unknown yet|so',
  'nobody|none|unassigned yet|so',
  'placeholder|example|sample|test|insert|enter|fill|your$',
  'insert|enter|fill|add here|in|name|owner|role|post',
  'your name|role|owner|post',
  'xx|xxx|xxxx|xxxxx|yyy$',
];

/** Phrases that stand for "not decided yet". Compare with `startsWith`. */
export const PLACEHOLDERS = phrases(CZECH, POLISH, ENGLISH);

/** Signs that stand for "not decided yet": `?`, `–`, `…`, `<role>`, `[owner]`, `{{ name }}`. */
export const PLACEHOLDER_SIGNS = /^(?:[^\p{L}\p{N}]+|<[^<>]*>|\[[^[\]]*\]|\{+[^{}]*\}+|_+\p{L}*_+)$/u;
