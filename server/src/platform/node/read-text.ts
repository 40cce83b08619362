import { readFileSync, statSync } from 'node:fs';
import { reasonOf } from './find-files.ts';
import { writeWhole } from './write-whole.ts';

/** How the bytes of a file stand for its text. `broken`: not UTF-8; its text holds U+FFFD where bytes meant nothing. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'broken';

export interface FileText {
  /** Without a byte order mark, as an editor would show it. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** Reads a file. Throws what `readFileSync` throws. */
export function readText(file: string): FileText {
  // Node reads sound UTF-8 faster as a text than as bytes; a sign for lost letters says that these may not be.
  const text = readFileSync(file, 'utf8');
  if (text.includes('\ufffd')) return decode(readFileSync(file));
  return text.startsWith('\ufeff') ? { text: text.slice(1), encoding: 'utf-8-bom' } : { text, encoding: 'utf-8' };
}

/** Devices and pipes are not there: reading one might never end. */
export function isPlainFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

/** The text of a file; undefined when there is none. Throws what `readFileSync` throws when it cannot be read. */
export function readIfThere(file: string): string | undefined {
  try {
    if (!isPlainFile(file)) return undefined;
    return readText(file).text;
  } catch (error) {
    if (reasonOf(error) === 'ENOENT' || reasonOf(error) === 'EISDIR') return undefined;
    throw error;
  }
}

/** Like `decode`, and faster for sound UTF-8. */
export function decodeFast(bytes: Buffer): FileText {
  const text = bytes.toString('utf8');
  if (text.includes('\ufffd')) return decode(bytes);
  return text.startsWith('\ufeff') ? { text: text.slice(1), encoding: 'utf-8-bom' } : { text, encoding: 'utf-8' };
}

export function decode(bytes: Uint8Array): FileText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
  const encoding = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8-bom' : 'utf-8';
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'broken' };
  }
}

/** Writes a text back the way it was read. Throws for `broken`: writing it would lose the bytes nobody could read. */
export function writeText(file: string, text: string, encoding: Encoding): void {
  writeWhole(file, encode(text, encoding));
}

function encode(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-8-bom':
      return Buffer.from(`\uFEFF${text}`, 'utf8');
    case 'utf-16le':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
    case 'broken':
      throw new Error('a file that is not UTF-8 is never written back');
  }
}
