import { layoutOf } from '../../syntax/index.ts';
import { insertion, replacement, type TextEdit } from '../../text/index.ts';
import { fieldIn } from '../field-at.ts';
import type { Refactor } from './refactoring.ts';
import { linkNamed, typesAt } from './spot.ts';

/** `target: quickly` becomes the fields a target has, still empty; the words stay above as a comment. */
export const targetSkeleton: Refactor = {
  kind: 'rewrite',
  offer: (spot) => {
    const { document } = spot;
    const target = linkNamed(spot, 'target');
    const value = target?.entry.value;
    if (!target || value?.type !== 'scalar' || value.anchor !== undefined || target.holder.flow) return undefined;
    if (typeof value.value !== 'string' || value.style === 'literal' || value.style === 'folded') return undefined;
    const types = typesAt(document, target.path);
    if (!fieldIn(types, 'deadline') || !fieldIn(types, 'value') || types.some(({ t }) => t === 'scalar'))
      return undefined;
    const { text } = document;
    const lineStart =
      Math.max(
        text.lastIndexOf('\n', target.entry.span.start - 1),
        text.lastIndexOf('\r', target.entry.span.start - 1),
      ) + 1;
    const rest = text.slice(value.span.end).search(/[\r\n]/);
    const lineEnd = rest < 0 ? text.length : value.span.end + rest;
    const colon = text.indexOf(':', target.entry.key.span.end);
    if (colon < 0 || /[\r\n]/.test(text.slice(colon, value.span.end))) return undefined;
    const { newline, step } = layoutOf(document.tree);
    const pad = ' '.repeat(target.entry.span.start - lineStart + step);
    const fields = ['value', 'deadline'].map((key) => `${newline}${pad}${key}:`).join('');
    const edits: TextEdit[] = [replacement({ start: colon + 1, end: value.span.end }, ''), insertion(lineEnd, fields)];
    return {
      title: 'targetSkeleton',
      args: {},
      edits: [
        { op: 'comment', before: target.entry.span, text: value.text },
        { op: 'text', edits },
      ],
    };
  },
};
