import { defineRule } from '../../analysis/index.ts';
import type { Locale } from '../../l10n/index.ts';
import { type Prose, SENTENCE_LIMIT, type Sentence } from '../../prose/index.ts';
import type { Span } from '../../text/index.ts';

interface Messages {
  hard: { reasons: readonly string[] };
}

export const rule = defineRule<Messages>()({
  id: 'language/hard-sentence',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      title: 'A sentence hard to follow',
      why: 'None of these things alone would matter, but together they make people read twice, or give up.',
      off: 'Switch it off for documents that only specialists read.',
      hard: ({ reasons }) =>
        `${several('en', reasons) ? 'Several things make this sentence hard' : 'This sentence is hard to follow'}: ${listed('en', reasons)}. Say who does what, in a shorter sentence.`,
    },
    cs: {
      title: 'Věta, která se těžko čte',
      why: 'Žádná z těch věcí sama nevadí, ale dohromady kvůli nim lidé čtou větu dvakrát, nebo to vzdají.',
      off: 'Vypněte u dokumentů, které čtou jen odborníci.',
      hard: ({ reasons }) =>
        `${several('cs', reasons) ? 'Tuhle větu ztěžuje víc věcí' : 'Tahle věta se čte těžko'}: ${listed('cs', reasons)}. Řekněte kratší větou, kdo co udělá.`,
    },
    pl: {
      title: 'Zdanie trudne w czytaniu',
      why: 'Żadna z tych rzeczy osobno nie przeszkadza, ale razem sprawiają, że ludzie czytają dwa razy albo rezygnują.',
      off: 'Wyłącz w dokumentach, które czytają tylko specjaliści.',
      hard: ({ reasons }) =>
        `${several('pl', reasons) ? 'To zdanie utrudnia kilka rzeczy' : 'To zdanie trudno się czyta'}: ${listed('pl', reasons)}. Napisz krócej, kto co robi.`,
    },
  },
  prose: {
    readers: 'client',
    check({ prose, report }) {
      if (prose.role === 'title' || prose.role === 'label' || prose.role === 'legal') return;
      const weighed = weigh(prose);
      for (const [sentence, { weight, reasons, settled }] of weighed) {
        if (settled || weight < ENOUGH || sentence.wordCount > SENTENCE_LIMIT[prose.language]) continue;
        report({
          at: { start: sentence.start, end: sentence.end },
          message: 'hard',
          args: { reasons: [...reasons] },
        });
      }
    },
  },
});

/** From this weight on a sentence is hard; a margin below 1, so that three hints and what rounding leaves of them suffice. */
const ENOUGH = 0.85;

/** A word of the lexicon that is a hint only. */
const HINT = 0.3;

/** What speaking to the reader takes away. */
const FRIENDLY = 0.3;

interface Weighed {
  weight: number;
  /** Where words of the lexicon have been counted. */
  readonly counted: Span[];
  readonly reasons: Set<string>;
  /** Another rule reports this sentence already. */
  settled: boolean;
}

function weigh({ hits, signals }: Prose): ReadonlyMap<Sentence, Weighed> {
  const sentences = new Map<Sentence, Weighed>();
  const of = (sentence: Sentence): Weighed => {
    let known = sentences.get(sentence);
    if (!known) {
      known = { weight: 0, counted: [], reasons: new Set(), settled: false };
      sentences.set(sentence, known);
    }
    return known;
  };
  for (const { entry, sentence, span } of hits) {
    const weighed = of(sentence);
    if (entry.severity !== 'info') weighed.settled = true;
    else {
      weighed.weight += HINT;
      weighed.counted.push(span);
      weighed.reasons.add(entry.category);
    }
  }
  const friendly = new Set<Sentence>();
  for (const { rule: name, weight, sentence, span, strength } of signals) {
    const weighed = of(sentence);
    if (name === 'friendly') {
      if (!friendly.has(sentence)) weighed.weight -= FRIENDLY;
      friendly.add(sentence);
      continue;
    }
    if (strength === 'sure' && isReported(name)) weighed.settled = true;
    // "Penalty" is one word, whether the lexicon, the signals or both know it.
    const again = !STRUCTURE.has(name) && weighed.counted.some((hit) => hit.start < span.end && span.start < hit.end);
    weighed.weight += again ? Math.max(0, weight - HINT) : weight;
    weighed.reasons.add(name);
  }
  return sentences;
}

/** Signals about a whole sentence come on top of its words. */
const STRUCTURE: ReadonlySet<string> = new Set(['clauses', 'condition-first', 'brackets', 'length']);

/** Rules whose sure signals are findings of their own, of the same severity as this rule. */
function isReported(name: string): boolean {
  return !HINTING.has(name);
}

const HINTING: ReadonlySet<string> = new Set([
  'passive',
  'participle',
  'filler',
  'hedge',
  'foreign-word',
  'no-direct-address',
  'noun-heavy',
  'hard-sentence',
]);

function listed(locale: Locale, names: readonly string[]): string {
  return reasonsIn(locale, names).join(', ');
}

function several(locale: Locale, names: readonly string[]): boolean {
  return reasonsIn(locale, names).length > 1;
}

function reasonsIn(locale: Locale, names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap((name) => REASONS[name]?.[locale] ?? []))];
}

type Reason = { readonly [L in Locale]: string };

const ACTOR: Reason = { en: 'nobody is named who acts', cs: 'není vidět, kdo jedná', pl: 'nie widać, kto działa' };
const OFFICE: Reason = { en: 'office language', cs: 'úřední výrazy', pl: 'wyrażenia urzędowe' };
const NOUNS: Reason = {
  en: 'nouns where verbs would do',
  cs: 'podstatná jména místo sloves',
  pl: 'rzeczowniki zamiast czasowników',
};
const TONE: Reason = { en: 'a tone from above', cs: 'tón shora', pl: 'ton z góry' };
const VAGUE: Reason = { en: 'nothing definite', cs: 'nic určitého', pl: 'nic konkretnego' };
const LAW: Reason = { en: 'words of the law', cs: 'řeč zákonů', pl: 'język ustaw' };
const WORDS: Reason = { en: 'more words than needed', cs: 'zbytečná slova', pl: 'zbędne słowa' };
const LONG: Reason = { en: 'its length', cs: 'délka', pl: 'długość' };

const REASONS: { readonly [name: string]: Reason } = {
  impersonal: ACTOR,
  passive: ACTOR,
  'no-direct-address': {
    en: 'it speaks about the reader, not to them',
    cs: 'mluví o čtenáři, ne k němu',
    pl: 'mówi o czytelniku, nie do niego',
  },
  officialese: OFFICE,
  jargon: { en: 'jargon', cs: 'žargon', pl: 'żargon' },
  'foreign-word': { en: 'foreign words', cs: 'cizí slova', pl: 'obce słowa' },
  latinism: { en: 'Latin', cs: 'latina', pl: 'łacina' },
  legalese: LAW,
  'legalese-cliche': LAW,
  'law-in-text': LAW,
  wordy: WORDS,
  filler: WORDS,
  'empty-politeness': WORDS,
  'hidden-verb': NOUNS,
  'noun-heavy': NOUNS,
  participle: { en: 'participles', cs: 'přechodníky a přídavná jména slovesná', pl: 'imiesłowy' },
  patronising: TONE,
  threat: TONE,
  threatening: TONE,
  'demeaning-name': TONE,
  exclusionary: TONE,
  vague: VAGUE,
  'vague-time': VAGUE,
  hedge: VAGUE,
  'double-negative': { en: 'negatives', cs: 'zápory', pl: 'przeczenia' },
  clauses: { en: 'clauses within clauses', cs: 'věty vložené do vět', pl: 'zdania wtrącone w zdania' },
  'condition-first': {
    en: 'a long condition before the message',
    cs: 'dlouhá podmínka před sdělením',
    pl: 'długi warunek przed treścią',
  },
  brackets: { en: 'asides in brackets', cs: 'poznámky v závorkách', pl: 'wtrącenia w nawiasach' },
  length: LONG,
};
