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

export function numberIn(element: Element, attribute: string): number {
  return Number(element.getAttribute(attribute) ?? 0);
}
