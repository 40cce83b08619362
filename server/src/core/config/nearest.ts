import { distance } from 'fastest-levenshtein';

/** The known name somebody most likely meant; an empty text when none is near. */
export function nearest(text: string, names: readonly string[]): string {
  if (text.length > LONGEST_SLIP) return '';
  const [best] = names.map((name) => ({ name, away: distance(text, name) })).sort((a, b) => a.away - b.away);
  return best && best.away <= Math.max(2, text.length / 3) ? best.name : '';
}

/** No name is half as long, and comparing takes the longer the longer a text is. */
const LONGEST_SLIP = 100;
