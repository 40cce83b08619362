/** Columns a terminal needs: a surrogate pair is one character, usually two columns wide; combining marks need none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{Mark}/u.test(character)) continue;
    width += /\p{Extended_Pictographic}/u.test(character) && character.length > 1 ? 2 : 1;
  }
  return width;
}
