import { type Span, span } from '../text/index.ts';

/** A law cited in a text, and the text without it. */
export interface Citation {
  /** As acts are cited: `zákon č. 128/2000 Sb.` */
  readonly citation: string;
  /** `§ 5 odst. 2`; empty when only the act is cited. */
  readonly provision: string;
  /** Of the text: the citation with the words that lead to it. */
  readonly at: Span;
  readonly rest: string;
}

/** The first citation of a text; undefined for none, and where hardly a sentence would be left. */
export function findCitation(text: string): Citation | undefined {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(text);
    const { act, provision = '' } = found?.groups ?? {};
    if (!found || act === undefined) continue;
    const at = withoutHalfBrackets(found.index, found[0], provision);
    // Of several laws that are cited together, one cannot go alone, and where a name ends, `o obcích platíte`, nobody can tell.
    if (MORE.test(text.slice(at.end))) return undefined;
    const rest = without(text, at);
    if (rest === undefined || rest.trim().split(/\s+/).length < LEAST_WORDS) return undefined;
    return { citation: inNominative(act), provision: provision.trim().replace(/\s+/g, ' '), at, rest };
  }
  return undefined;
}

const LEAST_WORDS = 3;

const MORE = /^,?\s+(?:a|i|nebo|či|oraz|lub|albo|and|or|spolu|ve\s+znění|as\s+amended|o)(?!\p{L})/u;

const PATTERNS = [
  /\(?(?:(?<![\p{L}])(?:podle|dle|na\s+základě|v\s+souladu\s+se?)\s+(?:ustanovení\s+)?)?(?<provision>§\s*\d\w*(?:\s+(?:odst\.|písm\.)\s*\w+\)?){0,6}\s+)?(?<act>(?<![\p{L}])(?:zákon(?:a|em|u)?|vyhlášk[ay]|vyhlášky|nařízení\s+vlády)\s+č\.\s*\d+\/\d{4}\s+Sb\.)(?:,\s+o\s[^,.;:()]{1,120}(?=\)))?\)?/iu,
  /\(?(?:(?<![\p{L}])(?:zgodnie\s+z|na\s+podstawie|w\s+myśl|stosownie\s+do)\s+)?(?<provision>(?:art\.|§)\s*\d\w*(?:\s+(?:ust\.|§|pkt)\s*\d\w*){0,6}\s+)?(?:ustaw[ay]\s+)?\(?(?<act>(?<![\p{L}])Dz\.\s*U\.\s+(?:z\s+)?\d{4}\s*(?:r\.\s*)?poz\.\s*\d+)\)?/iu,
  /\(?(?:(?<![\p{L}])(?:under|according\s+to|pursuant\s+to|in\s+line\s+with|podle|na\s+základě|zgodnie\s+z|na\s+podstawie)\s+)?(?<provision>(?:Article|Art\.|čl\.|art\.)\s*\d+(?:\(\d+\))?\s+)?(?:of\s+)?(?<act>(?<![\p{L}])(?:Regulation|Directive|nařízení|směrnice|rozporządzeni[ea]|dyrektyw[ay])\s+\((?:EU|EC|UE|ES|WE)\)\s+(?:č\.\s*|nr\s*|No\.?\s*)?\d+\/\d+)\)?/iu,
  /(?:(?<![\p{L}])(?:[Uu]nder|[Aa]ccording\s+to|[Pp]ursuant\s+to|[Ii]n\s+line\s+with)\s+)?(?<provision>(?:[Ss]ection|[Rr]egulation|[Aa]rticle|[Ss]chedule)\s+\d\w*(?:\(\w+\))*\s+)?(?:of\s+)?(?:[Tt]he\s+)?(?<act>(?<![\p{L}])(?:\p{Lu}[\p{L}'-]{0,40}\s+(?:(?:and|of|for|the|to|in)\s+)*){1,8}(?:Act|Regulations|Order)\s+\d{4}(?!\d))/u,
];

/** A bracket goes only with the other one; that of `písm. a)` has none. */
function withoutHalfBrackets(start: number, words: string, provision: string): Span {
  const around = words.replace(provision, '');
  const [opening, closing] = [around.split('(').length, around.split(')').length];
  const from = opening > closing && words.startsWith('(') ? start + 1 : start;
  return span(from, start + words.length - (closing > opening ? 1 : 0));
}

function inNominative(act: string): string {
  return act
    .replace(/\s+/g, ' ')
    .replace(/^zákon(?:a|em|u)\b/iu, 'zákon')
    .replace(/^vyhlášky\b/iu, 'vyhláška')
    .replace(/^rozporządzenia\b/iu, 'rozporządzenie')
    .replace(/^dyrektywy\b/iu, 'dyrektywa')
    .trim();
}

/**
 * The text without a piece: a blank or the break of a line stands there then, none before a full stop, and a capital where the
 * sentence begins now. Undefined for the only words of an item of a list.
 */
function without(text: string, { start, end }: Span): string | undefined {
  let from = start;
  while (from > 0 && /[\s,]/.test(text[from - 1] ?? '')) from--;
  const to = end + (/^\s*(?:,\s*)?/.exec(text.slice(end))?.[0].length ?? 0);
  const [before, behind] = [text.slice(0, from), text.slice(to)];
  const [blanks, blanksBehind] = [text.slice(from, start), text.slice(end, to)];
  // What ends the text stays as it is: a block of lines ends with a break.
  if (behind === '') return isBullet(before) ? undefined : before + blanksBehind.replace(/^[ ,]+/, '');
  const isBroken = blanksBehind.includes('\n');
  if (isBroken && isBullet(before)) return undefined;
  const broken = [blanksBehind, blanks].find((one) => one.includes('\n'))?.replaceAll(',', '');
  // The dot of `Sb.` ended the sentence, too.
  const isSentenceEnd = text[end - 1] === '.' && /[^.!?:]$/.test(before) && /^\p{Lu}/u.test(behind);
  const gap = before === '' || /^[.;!?)]/.test(behind) ? '' : `${isSentenceEnd ? '.' : ''}${broken ?? ' '}`;
  const isBegin = /^\(?\p{Lu}/u.test(text.slice(start, start + 2)) && (broken !== undefined || /[.!?:]$/.test(before));
  const next = before === '' || isBegin ? behind.charAt(0).toUpperCase() + behind.slice(1) : behind;
  return `${before}${gap}${next}`;
}

/** No word stands in the last line of a text, but something else does. */
function isBullet(text: string): boolean {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  return line !== '' && !/\p{L}/u.test(line);
}
