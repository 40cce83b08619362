import { movedLaw } from '../../model/index.ts';
import type { Refactor } from './refactoring.ts';

/** A law cited in a text for readers goes to `legalBasis` of what the text is about; the sentence stays without it. */
export const lawToBasis: Refactor = {
  kind: 'extract',
  offer: ({ document, offset }) => {
    const place = document.texts.find(({ node }) => node.span.start <= offset && offset <= node.span.end);
    const moved = place && movedLaw(document, place);
    return moved && { title: 'lawToBasis', args: { citation: moved.citation }, edits: moved.edits };
  },
};
