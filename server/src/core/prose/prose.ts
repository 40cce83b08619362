import type { OfficeDocument, ProseRole, Readers, TextPlace } from '../model/index.ts';
import { entryOf, resolved, type ScalarNode } from '../syntax/index.ts';
import { excusedHits, excusedSignals } from './excuses.ts';
import { type ProseLanguage, proseLanguage } from './language-data.ts';
import { proseData } from './languages.ts';
import { type LexiconHit, lexiconOf } from './lexicon.ts';
import type { OfficeVocabulary } from './office-words.ts';
import type { Prose } from './prose-rule.ts';
import { type Sentence, type SplitText, splitText } from './sentences.ts';
import { type Signal, signalsOf } from './signals/signals.ts';
import type { Word } from './words.ts';

/** A text of a document, and what language rules know about it; the latter only in a language that has data. */
export interface ProsePlace {
  readonly node: ScalarNode;
  readonly prose: Prose | undefined;
}

/**
 * All texts of a document in reading order, as its office would have them read. A text that is reused through an alias is
 * listed once, where it is written.
 */
export function proseOf(document: OfficeDocument, office?: OfficeVocabulary): readonly ProsePlace[] {
  const places: ProsePlace[] = [];
  const seen = new Set<ScalarNode>();
  let last = -1;
  for (const place of document.texts) {
    const { node } = place;
    if (node.span.start <= last && seen.has(node)) continue;
    last = Math.max(last, node.span.start);
    seen.add(node);
    const language = proseLanguage(place.language);
    places.push({ node, prose: language && new TextProse(place, language, office) });
  }
  return places;
}

/** Splits and searches when it is first asked, so that a text no rule looks at costs nothing. */
class TextProse implements Prose {
  readonly text: string;
  readonly language: ProseLanguage;
  readonly #place: TextPlace;
  readonly #office: OfficeVocabulary | undefined;
  #split: SplitText | undefined;
  #words: readonly Word[] | undefined;
  /** Those of the lexicon, and what is left of them once the office has had its say. */
  #found: readonly LexiconHit[] | undefined;
  #hits: readonly LexiconHit[] | undefined;
  #signals: readonly Signal[] | undefined;

  constructor(place: TextPlace, language: ProseLanguage, office: OfficeVocabulary | undefined) {
    this.text = place.node.text;
    this.language = language;
    this.#place = place;
    this.#office = office;
  }

  get readers(): Readers {
    return this.#place.readers;
  }

  get role(): ProseRole | undefined {
    return this.#place.role;
  }

  get field(): string {
    return this.#place.key;
  }

  get citesLaw(): boolean {
    return this.#standsByLaw || LAW.test(this.text);
  }

  get surroundings(): string {
    return `${this.language} ${this.readers} ${this.role} ${this.field} ${this.#standsByLaw}`;
  }

  get #standsByLaw(): boolean {
    return LAW_FIELDS.some((field) => hasContent(this.#place, field));
  }

  get sentences(): readonly Sentence[] {
    return this.#parts.sentences;
  }

  get words(): readonly Word[] {
    this.#words ??= this.#parts.words.toArray();
    return this.#words;
  }

  get hits(): readonly LexiconHit[] {
    this.#hits ??= this.#office ? excusedHits(this, this.#lexiconHits, this.#office) : this.#lexiconHits;
    return this.#hits;
  }

  get signals(): readonly Signal[] {
    this.#signals ??= this.role === 'legal' ? [] : this.#findSignals();
    return this.#signals;
  }

  /** What the office allows still hides the signals at its words. */
  #findSignals(): readonly Signal[] {
    const signals = signalsOf(this.language).find(this.text, this.#parts, this.#lexiconHits);
    return this.#office ? excusedSignals(this.text, signals, this.#office) : signals;
  }

  get #lexiconHits(): readonly LexiconHit[] {
    this.#found ??= lexiconOf(this.language).find(this.text, this.#parts, this.role);
    return this.#found;
  }

  get #parts(): SplitText {
    const lineBreak = this.#place.node.style === 'literal' ? 'wrap' : 'paragraph';
    this.#split ??= splitText(this.text, proseData(this.language), { lineBreak });
    return this.#split;
  }
}

const LAW_FIELDS = ['basis', 'legalBasis'];

/** A section sign, or the name or number of an act, in any of the three languages. */
const LAW =
  /§|\d+\/\d{4} Sb|Dz\. ?U\.|(?<!\p{L})(zákon|vyhlášk|ustaw[aąęiy](?!\p{L})|rozporządz|kodeks|art\. ?\d|(section|article|regulation) \d|Act \d{4})/iu;

function hasContent({ holder }: TextPlace, field: string): boolean {
  const value = resolved(entryOf(holder.self.node, field)?.value);
  return value !== undefined && (value.type !== 'scalar' || value.value !== null);
}
