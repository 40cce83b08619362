import { splits } from './checks/broken.ts';
import type { Dice } from './dice.ts';

/** Texts up to that length are asked at every offset. */
const SHORT = 40;
const SHORT_WHEN_THOROUGH = 1000;

/** Offsets longer ones are asked at; fewer where the text is very long, because each answer takes its time. */
const SOME = 6;
const SOME_WHEN_THOROUGH = 60;
const FEW = 3;
const LONG = 100_000;

/** Where features are asked: everywhere in short texts, else at some places. Only where a cursor can stand. */
export function offsetsIn(text: string, dice: Dice, isThorough: boolean): readonly number[] {
  const isShort = text.length <= (isThorough ? SHORT_WHEN_THOROUGH : SHORT);
  const count = text.length > LONG ? FEW : isThorough ? SOME_WHEN_THOROUGH : SOME;
  const all = isShort
    ? Array.from({ length: text.length + 1 }, (_, at) => at)
    : Array.from({ length: count }, () => interesting(text, dice));
  return all.filter((at) => !splits(text, at));
}

/** Any offset, or one where something begins or ends. */
function interesting(text: string, dice: Dice): number {
  const at = dice.below(text.length + 1);
  switch (dice.below(5)) {
    case 0:
      return at;
    case 1:
      return text.length;
    case 2:
      return behind(text, /(?=[\r\n])/g, at);
    case 3:
      return behind(text, /[:[{,-] ?/g, at);
    default:
      return behind(text, /\n {0,12}(?:- )?/g, at);
  }
}

/** Behind the next match, or at the end of the text. */
function behind(text: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? match.index + match[0].length : text.length;
}
