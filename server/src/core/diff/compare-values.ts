import { frequencyDays } from '../model/index.ts';
import { CALENDAR_PER_WORKING_DAY } from '../rules/standard/card-times.ts';
import type { Aspect } from './aspects.ts';
import type { Change, Effect, Limit, OpenPeriod, Value } from './change.ts';
import { RANKS } from './reading-forms.ts';

type Move = Change['move'];

/** True when both say the same to a reader. A unit that changed is a change of its own. */
export function isSameValue(one: Value | undefined, other: Value | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.is === other.is && signOf(one) === signOf(other);
}

/**
 * Whether a value with an order grew or shrank: `up` is a later day, a longer or dearer thing, a limit that allows more,
 * longer opening hours. Undefined where that cannot be said.
 */
export function moveBetween(from: Value | undefined, to: Value | undefined): Move {
  if (from === undefined || to === undefined || from.is !== to.is) return undefined;
  const sizes = sizesOf(from, to);
  return sizes && sign(sizes[1] - sizes[0]);
}

/** The effect of a change on clients, as far as what is known of its field tells. */
export function effectOf(aspect: Aspect | undefined, what: Change['what'], move: Move, isDoubtful: boolean): Effect {
  if (!aspect) return 'neutral';
  if (what !== 'changed') {
    const added = aspect.added ?? 'neutral';
    return what === 'added' ? added : opposite(added);
  }
  if (isDoubtful) return 'check';
  if (move === undefined || aspect.more === undefined) return aspect.changed ?? 'neutral';
  return move === 'up' ? aspect.more : opposite(aspect.more);
}

export function opposite(effect: Effect): Effect {
  if (effect === 'better') return 'worse';
  return effect === 'worse' ? 'better' : effect;
}

/** A value that is one word, number or day, without its unit; undefined for one that is made of several. */
export function wordOf(value: Value): string | number | boolean | undefined {
  switch (value.is) {
    case 'text':
    case 'code':
      return value.text;
    case 'name':
      return value.id;
    case 'day':
      return value.day;
    case 'choice':
    case 'truth':
    case 'number':
    case 'count':
      return value.value;
    default:
      return undefined;
  }
}

function signOf(value: Value): string {
  switch (value.is) {
    case 'money':
      return `${value.amount} ${value.currency}`;
    case 'duration':
      return `${value.days} ${value.working}`;
    case 'hours':
      return value.periods.map(({ day, opens, closes }) => `${day} ${opens} ${closes}`).join();
    case 'limit':
      return value.as === 'goal'
        ? `${numberOf(value)}`
        : `${value.low} ${value.high} ${value.as === 'range' ? '' : `${value.as} ${value.unit}`}`;
    case 'score':
      return String(value.value);
    default:
      return String(wordOf(value));
  }
}

/** The number of a limit that has one end, or both ends the same. */
export function numberOf({ low, high }: Limit): number {
  return Number.isFinite(low) ? low : high;
}

function sizesOf(from: Value, to: Value): readonly [number, number] | undefined {
  if (from.is === 'truth' && to.is === 'truth') return [Number(from.value), Number(to.value)];
  if (from.is === 'number' && to.is === 'number') return [from.value, to.value];
  if (from.is === 'score' && to.is === 'score') return [from.value, to.value];
  if (from.is === 'count' && to.is === 'count') return [from.value, to.value];
  if (from.is === 'day' && to.is === 'day') return [Date.parse(from.day), Date.parse(to.day)];
  if (from.is === 'choice' && to.is === 'choice') return ranksOf(from, to);
  if (from.is === 'duration' && to.is === 'duration') return lengths(from, to);
  if (from.is === 'limit' && to.is === 'limit') return widths(from, to);
  if (from.is === 'hours' && to.is === 'hours') return openTimes(from.periods, to.periods);
  if (from.is === 'money' && to.is === 'money') {
    return from.currency === to.currency ? [from.amount, to.amount] : undefined;
  }
  return undefined;
}

type Choice = Extract<Value, { is: 'choice' }>;
type Duration = Extract<Value, { is: 'duration' }>;

function ranksOf(from: Choice, to: Choice): readonly [number, number] | undefined {
  const days = [frequencyDays(from.value), frequencyDays(to.value)] as const;
  if (days[0] !== undefined && days[1] !== undefined) return [days[0], days[1]];
  const order = RANKS[`${from.shape}.${from.key}`];
  const ranks = [order?.indexOf(from.value) ?? -1, order?.indexOf(to.value) ?? -1] as const;
  return ranks[0] < 0 || ranks[1] < 0 ? undefined : ranks;
}

/** Working days are longer; of two that are nearly the same length by the calendar nobody can say which is longer. */
function lengths(from: Duration, to: Duration): readonly [number, number] | undefined {
  if (from.working === to.working) return [from.days, to.days];
  const sizes = [from, to].map(({ days, working }) => days * (working ? CALENDAR_PER_WORKING_DAY : 1));
  const [one = 0, other = 0] = sizes;
  return Math.abs(one - other) <= NEARLY * Math.max(one, other) ? undefined : [one, other];
}

const NEARLY = 0.15;

/** The wider limit is kept more easily. Undefined when neither allows all the other does. */
function widths(from: Limit, to: Limit): readonly [number, number] | undefined {
  const one = inCommonUnit(from);
  const other = inCommonUnit(to);
  if (one.unit !== other.unit) return undefined;
  const holdsOther = one.low <= other.low && one.high >= other.high;
  const isHeld = other.low <= one.low && other.high >= one.high;
  return holdsOther === isHeld ? undefined : [Number(holdsOther), Number(isHeld)];
}

function inCommonUnit(limit: Limit): Pick<Limit, 'low' | 'high' | 'unit'> {
  const factor = SECONDS[limit.unit ?? ''];
  return factor === undefined ? limit : { low: limit.low * factor, high: limit.high * factor, unit: 'seconds' };
}

const SECONDS: { readonly [unit: string]: number | undefined } = {
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86_400,
  'working-days': 86_400 * CALENDAR_PER_WORKING_DAY,
};

/** Longer when the office is open at all former times and more; undefined when some times came and others went. */
function openTimes(from: readonly OpenPeriod[], to: readonly OpenPeriod[]): readonly [number, number] | undefined {
  const gone = minutesOutside(from, to);
  const come = minutesOutside(to, from);
  return gone > 0 && come > 0 ? undefined : [gone, come];
}

/** Minutes a week of the first that the second does not cover. */
function minutesOutside(periods: readonly OpenPeriod[], others: readonly OpenPeriod[]): number {
  return periods.reduce((sum, { day, opens, closes }) => {
    let outside = 0;
    for (let minute = opens; minute < closes; minute++) {
      if (!others.some((other) => other.day === day && other.opens <= minute && minute < other.closes)) outside++;
    }
    return sum + outside;
  }, 0);
}

/** Minutes a week. */
export function openMinutes(periods: readonly OpenPeriod[]): number {
  return periods.reduce((sum, { opens, closes }) => sum + Math.max(0, closes - opens), 0);
}

function sign(difference: number): Move {
  if (difference > 0) return 'up';
  return difference < 0 ? 'down' : undefined;
}
