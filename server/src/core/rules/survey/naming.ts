import type { ValueView, Views } from '../../model/index.ts';
import { clipped, subjectOf } from '../common/naming.ts';

/** What readers know an item by: its id, else the first words of its text, else nothing. */
export function nameOf(item: {
  readonly id: ValueView<string> | undefined;
  readonly text?: ValueView<string> | Views['text'] | undefined;
}): string {
  const { text } = item;
  const words = text?.is === 'value' ? text : (text?.en ?? text?.cs ?? text?.pl);
  return clipped(item.id?.value || words?.value.trim() || '', 40);
}

/** Items as the subject of a sentence; for one without name simply "this question". */
export const question = subjectOf({
  en: ['This question', 'The question'],
  cs: ['Tato otázka', 'Otázka'],
  pl: ['To pytanie', 'Pytanie'],
});

export const wave = subjectOf({
  en: ['This wave', 'The wave'],
  cs: ['Tato vlna', 'Vlna'],
  pl: ['Ta fala', 'Fala'],
});
