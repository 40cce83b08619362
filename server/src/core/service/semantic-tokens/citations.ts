import type { Span } from '../../text/index.ts';

/**
 * Acts and paragraphs a text cites, as Czech, Polish and European law is cited: `§ 4 odst. 2`, `zákon č. 500/2004 Sb.`,
 * `art. 35 § 1 KPA`, `Dz. U. z 2024 r. poz. 572`, `Regulation (EU) 2018/1724`. In reading order, without overlaps.
 */
export function citationsIn(text: string): readonly Span[] {
  if (!HINT.test(text)) return [];
  return [...text.matchAll(CITATION)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** Most texts cite nothing, and one look says so. */
const HINT = /§|\d\/\d|poz\.|(?<!\p{L})art\./u;

const PARTS = String.raw`(?:\s+(?:odst\.|písm\.|ust\.|pkt|lit\.|§)\s*(?:\d+[a-z]?|[a-z](?![\p{L}\d]))\)?)*`;
const SECTION = String.raw`§{1,2}\s*\d+[a-z]*${PARTS}`;
const ARTICLE = String.raw`(?<!\p{L})[Aa]rt\.\s*\d+[a-z]*${PARTS}`;
const CZECH = String.raw`(?:(?<!\p{L})(?:zákon\p{L}*|vyhlášk\p{L}*|nařízení vlády)\s+)?(?:č\.\s*)?\d{1,4}/(?:1[89]|20)\d\d\s*Sb\.`;
const POLISH = String.raw`(?<!\p{L})(?:Dz\.\s?U\.|M\.\s?P\.)\s+(?:z\s+)?(?:19|20)\d\d(?:\s+r\.)?(?:\s+Nr\s+\d+,)?\s+poz\.\s*\d+`;
const EUROPEAN = String.raw`(?<!\p{L})(?:[Rr]egulation|[Nn]ařízení|[Rr]ozporządzeni\p{L}|[Dd]irective|[Ss]měrnice|[Dd]yrektyw\p{L})\s+\((?:EU|EC|ES|UE|WE)\)\s+(?:(?:No|č\.|nr)\s+)?\d+/\d+`;
const CITATION = new RegExp([EUROPEAN, POLISH, CZECH, ARTICLE, SECTION].join('|'), 'gu');
