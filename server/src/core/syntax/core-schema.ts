import type { ScalarValue } from './tree.ts';

/** What a plain scalar means in the YAML 1.2 core schema: `12` is a number, `ano` and `2026-01-31` are strings, nothing is null. */
export function plainValue(text: string): ScalarValue {
  switch (text.charCodeAt(0)) {
    case 0x7e: // ~
    case 0x6e: // n
    case 0x4e: // N
      return isNull(text) ? null : text;
    case 0x74: // t
    case 0x54: // T
      return text === 'true' || text === 'True' || text === 'TRUE' ? true : text;
    case 0x66: // f
    case 0x46: // F
      return text === 'false' || text === 'False' || text === 'FALSE' ? false : text;
    case 0x2b: // +
    case 0x2d: // -
    case 0x2e: // .
      return numberValue(text);
    default:
      if (text === '') return null;
      return isDigit(text.charCodeAt(0)) ? numberValue(text) : text;
  }
}

function isNull(text: string): boolean {
  return text === '~' || text === 'null' || text === 'Null' || text === 'NULL';
}

function numberValue(text: string): ScalarValue {
  if (text.length > MAX_NUMBER_LENGTH) return text;
  if (INTEGER.test(text)) return Number.parseInt(text, 10);
  if (FLOAT.test(text)) return Number.parseFloat(text);
  if (OCTAL.test(text)) return Number.parseInt(text.slice(2), 8);
  if (HEXADECIMAL.test(text)) return Number.parseInt(text.slice(2), 16);
  if (INFINITY.test(text)) return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (text === '.nan' || text === '.NaN' || text === '.NAN') return Number.NaN;
  return text;
}

/** Longer rows of digits are no numbers a person meant, and a double would only ruin them. */
const MAX_NUMBER_LENGTH = 400;
const INTEGER = /^[-+]?[0-9]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const OCTAL = /^0o[0-7]+$/;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
const INFINITY = /^[-+]?\.(?:inf|Inf|INF)$/;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
