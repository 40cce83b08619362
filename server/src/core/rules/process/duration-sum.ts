import { defineRule, valueOf } from '../../analysis/index.ts';
import { type Locale, number, plural } from '../../l10n/index.ts';
import { durationDays, itemsOf, type ValueView, type Views } from '../../model/index.ts';
import { circlesIn } from '../../workspace/index.ts';
import type { Process } from './people.ts';

type Step = NonNullable<Process['steps']>['items'][number];

export const rule = defineRule<{ over: { sum: number; limit: number } }>()({
  id: 'process/duration-sum',
  since: '0.1.0',
  kinds: ['process'],
  holds: 'processStep',
  severity: 'warning',
  texts: {
    en: {
      title: 'Steps longer than the whole',
      why: 'A plan that contradicts itself is kept by nobody; the client gets the longer time.',
      off: 'Switch it off if your steps usually run side by side.',
      over: ({ sum, limit }) =>
        `The steps one after another take ${days('en', sum)}, but the whole process may take ${days('en', limit)}. Shorten a step, or correct “duration”.`,
    },
    cs: {
      title: 'Kroky delší než celek',
      why: 'Plán, který si odporuje, nikdo nedodrží; klient čeká tu delší dobu.',
      off: 'Vypněte, pokud kroky většinou běží souběžně.',
      over: ({ sum, limit }) =>
        `Kroky jdoucí po sobě trvají ${days('cs', sum)}, ale celý proces smí trvat ${days('cs', limit)}. Zkraťte některý krok, nebo opravte „duration“.`,
    },
    pl: {
      title: 'Kroki dłuższe niż całość',
      why: 'Planu, który sam sobie przeczy, nikt nie dotrzyma; klient czeka dłużej.',
      off: 'Wyłącz, jeśli kroki zwykle biegną równolegle.',
      over: ({ sum, limit }) =>
        `Kolejne kroki trwają ${days('pl', sum)}, a cały proces może trwać ${days('pl', limit)}. Skróć któryś krok albo popraw „duration”.`,
    },
  },
  check({ document, report }) {
    const process = document.as('process');
    const limit = process?.duration && calendarDays(process.duration);
    if (!process?.duration || limit === undefined) return;
    const sum = longestWay(itemsOf(process.steps));
    if (sum <= limit + TOLERANCE) return;
    const { duration } = process;
    const node = duration.is === 'shape' ? (duration.duration?.node ?? duration.self.node) : duration.node;
    report({ at: valueOf(node), message: 'over', args: { sum: rounded(sum), limit: rounded(limit) } });
  },
});

/** Five working days are a week. */
const WEEK = 7 / 5;
/** Rounding of working days. */
const TOLERANCE = 0.01;

function calendarDays(duration: ValueView<string> | Views['workingDuration']): number | undefined {
  const text = duration.is === 'shape' ? duration.duration?.value : duration.value;
  const days = text === undefined ? undefined : durationDays(text);
  const isWorking = duration.is === 'shape' && duration.dayType?.value === 'working';
  return days !== undefined && isWorking ? days * WEEK : days;
}

/** A step, or steps that lead round in a circle and count once each. */
interface Piece {
  readonly days: number;
  readonly following: ReadonlySet<Piece>;
}

/**
 * Days of the longest way through the steps; branches are alternatives. Where no step says what follows it, all come one
 * after another.
 */
function longestWay(steps: readonly Step[]): number {
  const byId = new Map(steps.flatMap((step) => (step.id ? [[step.id.value, step] as const] : [])));
  const ways = new Map(steps.map((step) => [step, itemsOf(step.next).flatMap(({ value }) => byId.get(value) ?? [])]));
  if ([...ways.values()].every((nexts) => nexts.length === 0)) return daysOf(steps);
  const pieces = piecesOf(ways);
  const waiting = new Map(pieces.map((piece) => [piece, 0]));
  for (const { following } of pieces) for (const next of following) waiting.set(next, (waiting.get(next) ?? 0) + 1);
  const longest = new Map(pieces.map((piece) => [piece, piece.days]));
  const open = pieces.filter((piece) => waiting.get(piece) === 0);
  for (const piece of open) {
    for (const next of piece.following) {
      longest.set(next, Math.max(longest.get(next) ?? 0, (longest.get(piece) ?? 0) + next.days));
      waiting.set(next, (waiting.get(next) ?? 0) - 1);
      if (waiting.get(next) === 0) open.push(next);
    }
  }
  return [...longest.values()].reduce((most, days) => Math.max(most, days), 0);
}

function piecesOf(ways: ReadonlyMap<Step, readonly Step[]>): readonly Piece[] {
  const circles = circlesIn(ways);
  const inCircle = new Set(circles.flat());
  const groups = [...circles, ...[...ways.keys()].filter((step) => !inCircle.has(step)).map((step) => [step])];
  const pieces = groups.map((members) => ({ members, days: daysOf(members), following: new Set<Piece>() }));
  const pieceOf = new Map(pieces.flatMap((piece) => piece.members.map((step) => [step, piece] as const)));
  for (const piece of pieces) {
    for (const next of piece.members.flatMap((step) => ways.get(step) ?? [])) {
      const other = pieceOf.get(next);
      if (other && other !== piece) piece.following.add(other);
    }
  }
  return pieces;
}

function daysOf(steps: readonly Step[]): number {
  return steps.reduce((total, { duration }) => total + ((duration && calendarDays(duration)) ?? 0), 0);
}

function rounded(days: number): number {
  return Math.round(days * 10) / 10;
}

function days(locale: Locale, n: number): string {
  const forms = {
    en: { one: 'day', other: 'days' },
    cs: { one: 'den', few: 'dny', many: 'dne', other: 'dní' },
    pl: { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' },
  }[locale];
  return `${number(locale, n)} ${plural(locale, n, forms)}`;
}
