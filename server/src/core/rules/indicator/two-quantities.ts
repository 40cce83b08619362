import type { Span } from '../../text/index.ts';
import { QUANTITY_WORDS } from './lexicon.ts';

/** Two quantities joined in one name. */
export interface TwoQuantities {
  readonly first: string;
  readonly second: string;
  /** The word or sign between the two. */
  readonly joint: Span;
}

/** The first joint that has a quantity on both of its sides. Two objects of one quantity are no two quantities. */
export function twoQuantitiesIn(text: string): TwoQuantities | undefined {
  for (const { 0: joint, index } of text.matchAll(JOINT)) {
    const first = text.slice(0, index).trim();
    const second = text.slice(index + joint.length).trim();
    if (!QUANTITY_WORDS.isIn(first) || !QUANTITY_WORDS.isIn(second)) continue;
    const start = index + (joint.length - joint.trimStart().length);
    return {
      first,
      second: second.charAt(0).toUpperCase() + second.slice(1),
      joint: { start, end: start + joint.trim().length },
    };
  }
  return undefined;
}

const JOINT = /\s+(?:and|a|i|oraz|&|\+)\s+|\s*\/\s*/giu;
