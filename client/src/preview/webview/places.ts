/** The piece of the page that was written where the cursor is: the smallest around it, else the last one before it. */
export function pieceAt(page: Element, offset: number): Element | undefined {
  let best: { readonly element: Element; readonly rank: number } | undefined;
  for (const element of page.querySelectorAll('[data-from]:not(.note)')) {
    const from = numberIn(element, 'data-from');
    const to = numberIn(element, 'data-to');
    if (from > offset) continue;
    const isAround = offset <= to;
    // Pieces around the cursor come before all others, the smaller the better; of the others the nearest.
    const rank = isAround ? to - from : 1e9 + (offset - to);
    if (best === undefined || rank < best.rank) best = { element, rank };
  }
  return best?.element;
}

/** The element itself when it was written somewhere, else the first piece in it or after it: a heading leads to its section. */
export function firstPieceFrom(page: Element, start: Element): Element | undefined {
  const after = Node.DOCUMENT_POSITION_FOLLOWING;
  return [...page.querySelectorAll('[data-from]')].find(
    (piece) => piece === start || (start.compareDocumentPosition(piece) & after) !== 0,
  );
}

/** Where the Tab key stops, for those who do not click. */
export const STOPS = 'h1, h2, h3, .note';

/** Where the arrow keys go, in reading order: the stops, and between them each text that was written somewhere. */
export function keyPlacesIn(page: Element): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(`${STOPS}, [data-from]`)].filter(
    (place) => place.matches(STOPS) || (!place.querySelector('[data-from]') && !place.closest(STOPS)),
  );
}

/** The next of these places, or the one before; undefined at either end. */
export function placeBeside(page: Element, start: Element, side: 'before' | 'after'): HTMLElement | undefined {
  const wanted = side === 'after' ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const there = keyPlacesIn(page).filter((place) => (start.compareDocumentPosition(place) & wanted) !== 0);
  return side === 'after' ? there[0] : there.at(-1);
}

export function numberIn(element: Element, attribute: string): number {
  return Number(element.getAttribute(attribute) ?? 0);
}
