/** Words of a text as people count them: `Czech-Polish` and `o’clock` are one each. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Their number, signs between blanks not counted. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((part) => part.length > 1 || /[\p{L}\p{N}]/u.test(part)).length;
}

/** `č. 128/2000 Sb.`, `§ 4`, `Dz. U. z 2024 r. poz. 572`, `art. 35`, `(EU) 2018/1724`. */
export const LAW_NUMBER =
  /(?:č\.\s*)?(?<!\d)\d{1,4}\/(?:1[89]|20)\d\d(?!\d)(?:\s*Sb\.?)?|§+\s*\d+\p{L}?|Dz\.\s?U\.[^,;)]*|(?<!\p{L})(?:art|čl)\.\s*\d+|\((?:EU|UE|ES|EC|WE)\)\s*(?:č\.|nr|No)?\s*\d+\/\d+/u;
