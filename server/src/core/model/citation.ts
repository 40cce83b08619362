/** A law cited in a text, and the text without it. */
export interface Citation {
  /** As acts are cited: `zákon č. 128/2000 Sb.` */
  readonly citation: string;
  /** `§ 5 odst. 2`; empty when only the act is cited. */
  readonly provision: string;
  readonly rest: string;
}

/** The first citation of a text; undefined for none, and where hardly a sentence would be left. */
export function findCitation(text: string): Citation | undefined {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(text);
    const { act, provision = '' } = found?.groups ?? {};
    if (!found || act === undefined) continue;
    // Of several laws that are cited together, one cannot go alone.
    if (MORE.test(text.slice(found.index + found[0].length))) return undefined;
    const rest = without(text, found.index, found.index + found[0].length);
    if (rest.split(/\s+/).length < LEAST_WORDS) return undefined;
    return { citation: inNominative(act), provision: provision.trim().replace(/[,;]$/, ''), rest };
  }
  return undefined;
}

const LEAST_WORDS = 3;

const MORE = /^,?\s+(?:a|i|nebo|či|oraz|lub|albo|and|or|spolu|ve znění|as amended)(?!\p{L})/u;

/** Words before a citation that lead to it, the act with its paragraph before or behind it, and a bracket around. */
const PATTERNS = [
  /\(?(?:(?<![\p{L}])(?:podle|dle|na základě|v souladu s[e]?)\s+(?:ustanovení\s+)?)?(?<provision>§\s*\d+\w*(?:\s+(?:odst\.|písm\.)\s*\w+\)?)*\s+)?(?<act>(?<![\p{L}])(?:zákon(?:a|em|u)?|vyhlášk[ay]|vyhlášky|nařízení vlády)\s+č\.\s*\d+\/\d{4}\s+Sb\.)\)?/iu,
  /\(?(?:(?<![\p{L}])(?:zgodnie z|na podstawie|w myśl|stosownie do)\s+)?(?<provision>(?:art\.|§)\s*\d+\w*(?:\s+(?:ust\.|§|pkt)\s*\d+\w*)*\s+)?(?:ustaw[ay]\s+)?\(?(?<act>(?<![\p{L}])Dz\.\s*U\.\s+(?:z\s+)?\d{4}\s*(?:r\.\s*)?poz\.\s*\d+)\)?/iu,
  /\(?(?:(?<![\p{L}])(?:under|according to|pursuant to|in line with|podle|na základě|zgodnie z|na podstawie)\s+)?(?<provision>(?:Article|Art\.|čl\.|art\.)\s*\d+(?:\(\d+\))?\s+(?:of\s+)?)?(?<act>(?<![\p{L}])(?:Regulation|Directive|nařízení|směrnice|rozporządzeni[ea]|dyrektyw[ay])\s+\((?:EU|EC|UE|ES|WE)\)\s+(?:č\.\s*|nr\s*|No\.?\s*)?\d+\/\d+)\)?/iu,
  /(?:(?<![\p{L}])(?:[Uu]nder|[Aa]ccording to|[Pp]ursuant to|[Ii]n line with)\s+)?(?<provision>(?:[Ss]ection|[Rr]egulation|[Aa]rticle|[Ss]chedule)\s+\d+\w*(?:\(\w+\))*\s+)?(?:of\s+)?(?:the\s+)?(?<act>(?<![\p{L}])(?:\p{Lu}[\p{L}'-]*\s+(?:(?:and|of|for|the|to|in)\s+)*){1,8}(?:Act|Regulations|Order)\s+\d{4}(?!\d))/u,
];

function inNominative(act: string): string {
  return act
    .replace(/\s+/g, ' ')
    .replace(/^zákon(?:a|em|u)\b/iu, 'zákon')
    .replace(/^vyhlášky\b/iu, 'vyhláška')
    .replace(/^rozporządzenia\b/iu, 'rozporządzenie')
    .replace(/^dyrektywy\b/iu, 'dyrektywa')
    .trim();
}

/** The text without a piece, with one blank where it stood, none before a full stop, and a capital at the start. */
function without(text: string, start: number, end: number): string {
  const before = text.slice(0, start).replace(/[\s,]+$/u, '');
  const behind = text
    .slice(end)
    .replace(/^\s*,\s*(?=\S)|^\s+/u, ' ')
    .trimEnd();
  const isEnd = /^\s*[.,;!?]/u.test(behind);
  const joined = isEnd ? before + behind.trimStart() : `${before} ${behind.trimStart()}`;
  const whole = joined.trim().replace(/\.{2}$/, '.');
  return before === '' ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole;
}
