import { durationDays } from '../model/index.ts';
import { COMPLAINT_WORDS } from '../rules/indicator/lexicon.ts';
import { toData } from '../syntax/index.ts';
import type { Limit, Value } from './change.ts';
import { fieldNode, type Holder, innermost, numberIn, textIn } from './holder.ts';

/** Fields that are one value only together: an amount with its currency, a promise with its unit. */
export interface JoinedField {
  readonly of: readonly string[];
  /** `holders`: the document first, the innermost last. */
  read(holders: readonly Holder[]): Value | undefined;
}

/** By shape; the key is the first field's own, or `limit` for numbers that keep a promise. */
export const JOINED: { readonly [shape: string]: { readonly [key: string]: JoinedField } } = {
  target: { limit: { of: ['value', 'min', 'max'], read: goal } },
  milestone: { limit: { of: ['value'], read: goal } },
  standardCommitment: { limit: { of: ['operator', 'value', 'unit'], read: commitment } },
  cardProcessingTime: {
    maximum: { of: ['maximum', 'dayType'], read: (holders) => time(holders, 'maximum') },
    typical: { of: ['typical'], read: (holders) => time(holders, 'typical') },
  },
  workingDuration: { duration: { of: ['duration', 'dayType'], read: (holders) => time(holders, 'duration') } },
  money: { amount: { of: ['amount', 'currency'], read: money } },
  cardFee: { amount: { of: ['amount', 'currency'], read: money } },
};

/** Key of what belongs to the holder as a whole: its name is the holder's. */
export const LIMIT = 'limit';

/** What a target asks for, from its numbers and the direction of its indicator. */
function goal(holders: readonly Holder[]): Limit | undefined {
  const target = holders.at(-1);
  const indicator = innermost(holders, 'indicator');
  const direction = textIn(indicator, 'direction');
  const value = numberIn(target, 'value');
  const low = value ?? numberIn(target, 'min');
  const high = value ?? numberIn(target, 'max');
  if (low === undefined && high === undefined) return undefined;
  const isDoubtful = indicator === undefined || isDoubtfulGoal(indicator);
  const shared = { is: 'limit', unit: textIn(indicator, 'unit'), isDoubtful } as const;
  if (value === undefined) return { ...shared, as: 'range', low: low ?? -INFINITE, high: high ?? INFINITE };
  const ends = {
    low: direction === 'decrease' ? -INFINITE : value,
    high: direction === 'increase' ? INFINITE : value,
  };
  return { ...shared, as: 'goal', ...ends };
}

const INFINITE = Number.POSITIVE_INFINITY;

/** Fewer complaints may mean fewer open ears, and what an office spends or does is not what clients get. */
function isDoubtfulGoal(indicator: Holder): boolean {
  if (DOUBTFUL_LEVELS.has(textIn(indicator, 'level') ?? '')) return true;
  const name = fieldNode(indicator, 'name');
  const words = name?.type === 'scalar' ? [name.text] : Object.values(toData(name) ?? {}).map(String);
  const counts = ['count', 'per-1000'].includes(textIn(indicator, 'unit') ?? '');
  return counts && COMPLAINT_WORDS.isIn(...words);
}

const DOUBTFUL_LEVELS: ReadonlySet<string> = new Set(['input', 'activity']);

function commitment(holders: readonly Holder[]): Value | undefined {
  const holder = holders.at(-1);
  const operator = textIn(holder, 'operator');
  const node = holder && fieldNode(holder, 'value');
  if (node?.type === 'scalar' && typeof node.value === 'boolean') return { is: 'truth', value: node.value };
  const value = numberIn(holder, 'value');
  if (value === undefined) return operator === 'always' ? { is: 'truth', value: true } : undefined;
  const as = operator === 'at-most' || operator === 'at-least' ? operator : 'exactly';
  const ends = { low: as === 'at-most' ? -INFINITE : value, high: as === 'at-least' ? INFINITE : value };
  return { is: 'limit', as, ...ends, unit: textIn(holder, 'unit'), isDoubtful: false };
}

function time(holders: readonly Holder[], key: string): Value | undefined {
  const holder = holders.at(-1);
  const text = textIn(holder, key);
  const days = text === undefined ? undefined : durationDays(text);
  if (text === undefined) return undefined;
  if (days === undefined) return { is: 'text', text };
  return { is: 'duration', text, days, working: textIn(holder, 'dayType') === 'working' };
}

function money(holders: readonly Holder[]): Value | undefined {
  const holder = holders.at(-1);
  const amount = numberIn(holder, 'amount');
  if (amount !== undefined) return { is: 'money', amount, currency: textIn(holder, 'currency') ?? '' };
  const text = textIn(holder, 'amount');
  return text === undefined ? undefined : { is: 'text', text };
}
