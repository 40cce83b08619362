import type { ScalarNode } from '../../syntax/index.ts';
import type { Span } from '../../text/index.ts';
import { wordingsOf } from '../common/text-fields.ts';
import { fold, wordList } from '../common/words.ts';
import { baselineGap } from './baseline-gap.ts';
import { type Indicator, targetWords } from './indicators.ts';

/** A change said in percent: `o 10 %`, `by 10 %`, `20 % mniej`. */
export interface RelativeChange {
  readonly node: ScalarNode;
  /** The phrase in the decoded text. */
  readonly span: Span;
  /** The number and its percent sign or word in the decoded text. */
  readonly amountSpan: Span;
  readonly amount: number;
}

/**
 * The first change in percent an indicator speaks of, in its target, name or definition; undefined for none. Percentage
 * points are no change in percent. Outside the target a word of change must stand in the same text: "o 10 %" may mean "about".
 */
export function relativeChangeIn(indicator: Indicator): RelativeChange | undefined {
  const target = targetWords(indicator);
  if (target) {
    const change = changeIn(target);
    if (change) return change;
  }
  return [...wordingsOf(indicator.name), ...wordingsOf(indicator.definition)]
    .filter(({ text }) => CHANGE_WORDS.isIn(text))
    .map(changeIn)
    .find((change) => change !== undefined);
}

/**
 * The change in percent that a rule of this family reports: one without a start, or one in percent of percents. Undefined
 * for all others.
 */
export function reportedChangeIn(indicator: Indicator): RelativeChange | undefined {
  const lacks = baselineGap(indicator)?.lacks;
  const isAmbiguous = lacks === undefined && indicator.unit?.value === 'percent' && indicator.baseline?.value;
  return (lacks !== undefined && lacks !== 'day') || isAmbiguous ? relativeChangeIn(indicator) : undefined;
}

const AMOUNT = '(?<amount>(?<number>\\d+(?:[.,]\\d+)?)\\s*(?:%|procent\\p{L}*|proc\\.|per\\s?cent))(?!\\p{L})';
const NOT_POINTS = '(?!\\s*(?:bod|punkt|point|p\\.\\s?[bp]))';
const COMPARED =
  'mniej|wiecej|nizej|wyzej|szybciej|krocej|mene|vice|vic|rychleji|less|more|fewer|lower|higher|faster|shorter';
const PHRASE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<by>(?:o|by)\\s+)?${AMOUNT}${NOT_POINTS}(?<than>\\s+(?:${COMPARED})(?!\\p{L}))?`,
  'giu',
);

const CHANGE_WORDS = wordList(
  'increas*, decreas*, reduc*, cut*, rais*, rise*, fall*, drop*, grow*, shorten*, improv*',
  'less, more, fewer, lower*, higher, faster, shorter, boost*',
  'zvýš*, zvyš*, zvětš*, sníž*, sniž*, zmenš*, zlepš*, zkrát*, zkrac*, zrychl*, nárůst*, narost*',
  'pokles*, růst*, úbyt*, více, víc, méně, rychleji, omez*',
  'zwiększ*, zmniejsz*, skróc*, skrac*, podnie*, podnos*, obniż*, popraw*, wzrost*, wzros*, spad*',
  'ogranicz*, redukc*, mniej, więcej, szybciej, krócej',
);

function changeIn(node: ScalarNode): RelativeChange | undefined {
  for (const { 0: phrase, index, groups } of fold(node.text).matchAll(PHRASE)) {
    if (groups?.by === undefined && groups?.than === undefined) continue;
    const amount = groups.amount ?? '';
    const start = index + phrase.indexOf(amount);
    return {
      node,
      span: { start: index, end: index + phrase.length },
      amountSpan: { start, end: start + amount.length },
      amount: Number((groups.number ?? '').replace(',', '.')),
    };
  }
  return undefined;
}
