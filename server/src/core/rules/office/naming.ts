import type { ValueView } from '../../model/index.ts';
import { type TextField, textsIn } from '../shared/text-fields.ts';

/** What readers know a thing by: its name in the first language it has, else its id, else nothing. At most 60 characters. */
export function nameIn(name: TextField, id?: ValueView<string> | undefined): string {
  const text = textsIn(name)[0]?.trim() || id?.value || '';
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
