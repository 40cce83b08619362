import { plainValue } from './core-schema.ts';
import type { ScalarStyle, ScalarValue } from './tree.ts';

/** Where a scalar is to be written. */
export interface ScalarContext {
  /** Inside brackets or braces, where commas and brackets end a text. */
  readonly flow?: boolean;
  /** As a key, which must stand on one line. */
  readonly key?: boolean;
  /** How it was written before; kept when the new value allows it. */
  readonly style?: ScalarStyle;
  /** Spaces before each line of a block scalar; without it a text of several lines goes on one, in quotes. */
  readonly indent?: number;
  /** Line break of the document. */
  readonly newline?: string;
}

/**
 * A value as YAML, quoted exactly when it must be: `12` for a number, `"12"` for a text that looks like one.
 * A text of several lines becomes a literal block (`|-`) where the context has room for one.
 */
export function scalarSource(value: ScalarValue, context: ScalarContext = {}): string {
  if (typeof value === 'number') return numberSource(value);
  if (typeof value !== 'string') return String(value);
  if (context.indent !== undefined && !context.flow && !context.key) {
    const wantsBlock = context.style === 'literal' || context.style === 'folded' || value.includes('\n');
    if (wantsBlock && fitsBlock(value)) {
      const isFolded = context.style === 'folded' && !/\n[ \t]/.test(value);
      return (isFolded ? folded : literal)(value, context.indent, context.newline ?? '\n');
    }
  }
  if (!ONE_LINE.test(value) || context.style === 'double') return doubleQuoted(value);
  if (context.style === 'single') return singleQuoted(value);
  if (isPlain(value, context)) return value;
  return /["\\]/.test(value) && !value.includes("'") ? singleQuoted(value) : doubleQuoted(value);
}

/** True when a text written without quotes is read back as the same text, here and by older YAML readers. */
export function isPlain(text: string, context: ScalarContext = {}): boolean {
  if (!ONE_LINE.test(text) || text === '' || OUTER_BLANK.test(text)) return false;
  if (plainValue(text) !== text || TAKEN_FOR_OTHER.test(text) || STARTS_LIKE_YAML.test(text)) return false;
  if (text.endsWith(':') || text.includes(': ') || text.includes(' #')) return false;
  return !(context.flow && (FLOW_SIGN.test(text) || text.startsWith(':')));
}

/** Text without line breaks, tabs, control characters and halves of surrogate pairs, which only escapes can write. */
const ONE_LINE = /^[^\p{Cc}\p{Cs}\u2028\u2029\ufeff]*$/u;
/** Also the blanks nobody sees, which look like indentation. */
const OUTER_BLANK = /^[\s\u200b]|[\s\u200b]$/u;

/** Indicators at the start; `-`, `?` and `:` only before a blank or alone; document markers. */
const STARTS_LIKE_YAML = /^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?: |$)|(?:---|\.\.\.)(?: |$)|<<$)/u;
const FLOW_SIGN = /[,[\]{}]|^[-?]$/u;

/** What YAML 1.1 readers take for truth values, times in base 60 and numbers: `no`, `12:30`, `1_000`, `0b1`. */
const TAKEN_FOR_OTHER =
  /^(?:yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF|=|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|[-+]?[0-9][0-9_]*(?:\.[0-9_]*)?|[-+]?0b[01_]+|[-+]?0x[0-9a-fA-F_]+)$/u;

function numberSource(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (value === Number.POSITIVE_INFINITY) return '.inf';
  if (value === Number.NEGATIVE_INFINITY) return '-.inf';
  return Object.is(value, -0) ? '-0' : String(value);
}

function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function doubleQuoted(text: string): string {
  return `"${text.replace(ESCAPED, (sign) => SHORT_ESCAPES.get(sign) ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
}

const ESCAPED = /["\\\p{Cc}\p{Cs}\u2028\u2029\ufeff]/gu;
const SHORT_ESCAPES = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\0', '\\0'],
]);

/** A block shows lines as they are: no control characters but line breaks, no blanks where nobody sees them. */
function fitsBlock(text: string): boolean {
  if (text === '' || /^\s/u.test(text) || text.endsWith('\n\n')) return false;
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  return body.split('\n').every((line) => ONE_LINE.test(line) && !/\s$/u.test(line));
}

function literal(text: string, indent: number, newline: string): string {
  const isClipped = text.endsWith('\n');
  const lines = (isClipped ? text.slice(0, -1) : text).split('\n');
  const pad = ' '.repeat(indent);
  return [isClipped ? '|' : '|-', ...lines.map((line) => (line === '' ? '' : pad + line))].join(newline);
}

/** Lines no longer than people like to read; a line break of the text is an empty line. */
function folded(text: string, indent: number, newline: string): string {
  const isClipped = text.endsWith('\n');
  const pad = ' '.repeat(indent);
  const width = Math.max(MAX_WIDTH - indent, MIN_WIDTH);
  const lines = (isClipped ? text.slice(0, -1) : text).split('\n').flatMap((line, index) => {
    const wrapped = wrap(line, width).map((one) => pad + one);
    // Between two lines of text stands one empty line more than there are line breaks between.
    return line === '' ? [''] : index > 0 ? ['', ...wrapped] : wrapped;
  });
  return [isClipped ? '>' : '>-', ...lines].join(newline);
}

const MAX_WIDTH = 88;
const MIN_WIDTH = 40;

/** Breaks a line at single spaces only: others would not come back as one. */
function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of line.split(/(?<=[^ ]) (?=[^ ])/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
