import { itemsOf, type KindViews } from '../../model/index.ts';
import { wordings } from '../written.ts';
import { type EightStepsFacts, eightStepsFacts } from './eight-steps.ts';
import { idsIn } from './read.ts';

/** What other documents ask of `office.yaml` beyond its register of posts, units and places. */
export interface OfficeContent {
  /** Codes of the languages it is written in, the source language first. */
  readonly languages: readonly string[];
  /** Ids of locations that say when they are open. */
  readonly locationsWithHours: readonly string[];
  /** Ids of units whose clients are other units of the office. */
  readonly internalUnits: readonly string[];
  readonly eightSteps: EightStepsFacts;
  readonly words: WordFacts;
}

/** What the office says of the words it uses. */
export interface WordFacts {
  /** Its own name, in every language. */
  readonly name: readonly string[];
  /** Phrases it does not want to see, besides those of the built-in lexicon. */
  readonly add: readonly {
    readonly language: string;
    readonly phrase: string;
    readonly plain: readonly string[];
    readonly note?: string;
  }[];
  /** Built-in phrases that are all right. */
  readonly remove: readonly string[];
  /** Words its glossary explains. */
  readonly terms: readonly string[];
}

export function officeContent(office: KindViews['office']): OfficeContent {
  return {
    languages: languagesOf(office.language),
    locationsWithHours: idsIn(itemsOf(office.locations).filter(({ openingHours }) => itemsOf(openingHours).length > 0)),
    internalUnits: idsIn(itemsOf(office.units).filter(({ servesInternally }) => servesInternally?.value)),
    eightSteps: eightStepsFacts(office),
    words: wordFacts(office),
  };
}

function wordFacts({ self, lexicon, glossary }: KindViews['office']): WordFacts {
  return {
    name: wordings(self.node, 'name'),
    add: itemsOf(lexicon?.add).flatMap(({ language, phrase, plain, note }) => {
      if (!language || !phrase) return [];
      const wordsInstead = itemsOf(plain).map(({ value }) => value);
      return [
        { language: language.value, phrase: phrase.value, plain: wordsInstead, ...(note && { note: note.value }) },
      ];
    }),
    remove: itemsOf(lexicon?.remove).map(({ value }) => value),
    terms: itemsOf(glossary).flatMap(({ term }) => term?.value ?? []),
  };
}

function languagesOf(written: KindViews['office']['language']): readonly string[] {
  if (!written) return [];
  return 'items' in written ? itemsOf(written).map(({ value }) => value) : [written.value];
}
