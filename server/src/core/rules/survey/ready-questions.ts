import type { Locale } from '../../l10n/index.ts';
import type { OfficeDocument } from '../../model/index.ts';
import type { YamlValue } from '../../syntax/index.ts';
import { inLanguagesOf } from '../common/writing.ts';

type Words = { readonly [L in Locale]: string };

/** Parts of a visit that ready questions exist for. */
export type ReadyDimension = keyof typeof QUESTIONS;

/** A whole question about one dimension, in the languages of the document, with both ends of its scale named. */
export function readyQuestion(document: OfficeDocument, id: string, dimension: ReadyDimension): YamlValue {
  return {
    id,
    type: 'scale',
    dimension,
    text: inLanguagesOf(document, QUESTIONS[dimension]),
    scale: {
      min: 1,
      max: 5,
      labels: ENDS.map((words) => inLanguagesOf(document, words)),
      noAnswer: true,
    },
  };
}

/** `q1`, or the next number that no id of the list has. */
export function freeId(letter: string, taken: readonly string[], from = 1): string {
  const used = new Set(taken);
  for (let next = Math.max(from, 1); ; next += 1) {
    if (!used.has(`${letter}${next}`)) return `${letter}${next}`;
  }
}

const QUESTIONS = {
  overall: {
    en: "Overall, how do you rate today's visit?",
    cs: 'Jak celkově hodnotíte dnešní návštěvu?',
    pl: 'Jak ogólnie oceniasz dzisiejszą wizytę?',
  },
  premises: {
    en: 'How do you rate our building?',
    cs: 'Jak hodnotíte naši budovu?',
    pl: 'Jak oceniasz nasz budynek?',
  },
  staff: {
    en: 'How do you rate the person who served you?',
    cs: 'Jak hodnotíte člověka, který s vámi jednal?',
    pl: 'Jak oceniasz osobę, która cię obsługiwała?',
  },
  handling: {
    en: 'How do you rate the way we settled your matter?',
    cs: 'Jak hodnotíte, jak jsme vaši věc vyřídili?',
    pl: 'Jak oceniasz to, jak załatwiliśmy twoją sprawę?',
  },
} as const satisfies { readonly [dimension: string]: Words };

const ENDS: readonly Words[] = [
  { en: 'very badly', cs: 'velmi špatně', pl: 'bardzo źle' },
  { en: 'very well', cs: 'velmi dobře', pl: 'bardzo dobrze' },
];
