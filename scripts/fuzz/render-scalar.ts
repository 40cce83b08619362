import type { Dice } from './dice.ts';
import type { Hand } from './render-yaml.ts';

export interface ScalarSite {
  /** Of the line the scalar's key or dash stands on; its further lines are indented more. */
  readonly indent: number;
  readonly step: number;
  readonly isFlow: boolean;
  readonly isKey: boolean;
  /** What ends the line, with the line break; empty in brackets. */
  readonly comment: string;
}

/** A scalar in one of the styles that can say it. Knows nothing of the writer in `core/syntax`, which it helps to check. */
export function scalarSource(value: string | number | boolean, site: ScalarSite, hand: Hand): string {
  if (typeof value !== 'string') return `${value}${site.comment}`;
  const { dice } = hand;
  const canBlock = !site.isFlow && !site.isKey;
  if (canBlock && isLiteral(value) && (value.includes('\n') || dice.chance(0.15))) return literal(value, site, dice);
  if (canBlock && isFolded(value) && dice.chance(0.3)) return folded(value, site, dice);
  const pad = site.isFlow || site.isKey ? undefined : `\n${' '.repeat(site.indent + Math.max(1, site.step))}`;
  if (isPlain(value, site.isFlow) && dice.chance(hand.plain)) {
    return `${wrapped(value, pad, dice, /^[\p{L}(§]/u)}${site.comment}`;
  }
  if (ONE_LINE.test(value) && dice.chance(hand.quoted)) {
    return `'${wrapped(value.replaceAll("'", "''"), pad, dice, /^[^ \t]/u)}'${site.comment}`;
  }
  return `${doubleQuoted(value, pad, dice)}${site.comment}`;
}

export function keySource(key: string, dice: Dice): string {
  if (/^[A-Za-z_][\w-]*$/.test(key) && !CORE_WORD.test(key)) return dice.chance(0.02) ? `"${key}"` : key;
  return ONE_LINE.test(key) && dice.chance(0.5) ? `'${key.replaceAll("'", "''")}'` : JSON.stringify(key);
}

/** No control characters, no halves of pairs, no line breaks of any alphabet. */
const ONE_LINE = /^[^\p{Cc}\p{Cs}\u2028\u2029\ufeff]*$/u;

const CORE_WORD = /^(?:true|false|null|y|n|yes|no|on|off)$/i;

/** Surely a text without quotes, in brackets too: careful rather than complete. */
function isPlain(text: string, isFlow: boolean): boolean {
  if (!ONE_LINE.test(text) || !/^[\p{L}(§]/u.test(text) || /\s$/u.test(text) || CORE_WORD.test(text)) {
    return /^\d{4}-\d\d-\d\d$/.test(text);
  }
  if (/:(?:\s|$)|\s#/u.test(text)) return false;
  return !(isFlow && /[,[\]{}:?]/.test(text));
}

/** Breaks the line at some single spaces, as a writer of long texts does; the reader makes spaces of them again. */
function wrapped(text: string, pad: string | undefined, dice: Dice, mayStart: RegExp): string {
  if (pad === undefined || dice.chance(0.6)) return text;
  return text.replaceAll(/(?<=\S) (?=\S)/g, (space, at: number) =>
    dice.chance(0.15) && mayStart.test(text.slice(at + 1)) ? pad : space,
  );
}

function doubleQuoted(text: string, pad: string | undefined, dice: Dice): string {
  const escaped = JSON.stringify(text).replaceAll(
    /[\u0080-\u00a0\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const some = dice.chance(0.2) ? escaped.replaceAll('ě', '\\u011b').replaceAll(/(?<!\\)é/g, '\\xe9') : escaped;
  return wrapped(some, pad, dice, /^[^ \t\\]/u);
}

function isLiteral(text: string): boolean {
  const lines = text.split('\n');
  return (
    /\S/.test(text) &&
    !/^\s/.test(text) &&
    lines.every((line) => ONE_LINE.test(line) && !/^[\s#]|^---|^\.\.\./.test(line))
  );
}

function isFolded(text: string): boolean {
  return isLiteral(text) && !/\n(?!$)/.test(text);
}

function literal(text: string, site: ScalarSite, dice: Dice): string {
  return block('|', text, text.replace(/\n+$/, '').split('\n'), site, dice);
}

function folded(text: string, site: ScalarSite, dice: Dice): string {
  const line = text.replace(/\n+$/, '');
  const lines = line.replaceAll(/(?<=\S) (?=[^\s#])/g, (space) => (dice.chance(0.2) ? '\n' : space)).split('\n');
  return block('>', text, lines, site, dice);
}

function block(sign: string, text: string, lines: readonly string[], site: ScalarSite, dice: Dice): string {
  const ends = /\n*$/.exec(text)?.[0].length ?? 0;
  const inner = Math.max(1, site.step);
  const pad = ' '.repeat(site.indent + inner);
  const chomp = ends === 0 ? '-' : ends === 1 ? '' : '+';
  const hint = dice.chance(0.1) && site.indent > 0 ? String(inner) : '';
  const body = lines.map((line) => (line === '' ? '' : pad + line)).join('\n');
  return `${sign}${hint}${chomp}${site.comment}${body}${'\n'.repeat(Math.max(1, ends))}`;
}
