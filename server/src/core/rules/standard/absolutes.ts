import type { Span } from '../../text/index.ts';
import { stems, wordsIn } from '../common/stems.ts';
import { fold, wordList } from '../common/words.ts';

/** Where a text promises something without any limit; undefined when it does not, or speaks of certain days. */
export function absoluteIn(text: string): Span | undefined {
  const span = ABSOLUTES.spanIn(text);
  if (!span || isNegated(text, span) || isSchedule(text, span)) return undefined;
  return span;
}

const ABSOLUTES = wordList(
  'always, every time, without exception, without exceptions, at all times, in all cases, in every case, never',
  'under all circumstances, 100 %, 100%, hundred percent',
  'vždy, vždycky, pokaždé, bez výjimky, bez výjimek, za všech okolností, ve všech případech, v každém případě, nikdy',
  'stoprocentně, stoprocentní*, sto procent, na sto procent',
  'zawsze, nigdy, za każdym razem, bez wyjątku, bez wyjątków, w każdej sytuacji, w każdym przypadku',
  'we wszystkich przypadkach, stuprocentow*, sto procent, w stu procentach',
);

/** `ne vždy`, `not always`. */
function isNegated(text: string, { start }: Span): boolean {
  return /(?<![\p{L}])(?:not|ne|nie)\s+$/iu.test(fold(text.slice(0, start)));
}

/** `vždy v pondělí`, `always on the first Monday`: a rhythm, no promise without limits. */
function isSchedule(text: string, { end }: Span): boolean {
  return wordsIn(text.slice(end))
    .slice(0, 4)
    .some(({ word }) => DAYS.has(word));
}

const DAYS = stems(
  'monday*, tuesday*, wednesday*, thursday*, friday*, saturday*, sunday*, month*, year*',
  'pondělí, pondělk*, úterý, úterk*, středa, středu, středy, čtvrtek, čtvrtk*, pátek, pátk*, sobot*, neděl*, měsíc*, rok*',
  'poniedział*, wtorek, wtork*, środa, środę, środy, czwartek, czwartk*, piątek, piątk*, niedziel*, miesiąc*, miesięc*',
);
