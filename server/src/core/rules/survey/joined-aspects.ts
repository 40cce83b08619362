import type { Locale } from '../../l10n/index.ts';
import type { Span } from '../../text/index.ts';
import { fold, type WordList, wordList } from '../common/words.ts';

/** Two things asked about at once. */
export interface JoinedAspects {
  readonly first: string;
  readonly second: string;
  /** The word or sign between them. */
  readonly joint: Span;
  /** The question about either of them alone; only where leaving the other out leaves a sentence. */
  readonly alone: readonly [string, string] | undefined;
}

/**
 * The first place of a question where "and" joins two aspects of a service (`rychlost a ochota`), or two questions
 * (`… and how …`). Undefined when nothing is joined, or only people, days and the like are.
 */
export function joinedAspects(question: string, language: Locale): JoinedAspects | undefined {
  for (const match of question.matchAll(JOINTS[language])) {
    const { 0: joint, index } = match;
    const [before, after] = [question.slice(0, index), question.slice(index + joint.length)];
    const start = index + (joint.length - joint.trimStart().length);
    const span = { start, end: start + joint.trim().length };
    const pair = aspectPair(before, after, language);
    if (pair) return { ...pair, joint: span, alone: splitUp(before, after, pair) };
    const clauses = clausePair(before, after, language);
    if (clauses) return { ...clauses, joint: span, alone: undefined };
  }
  return undefined;
}

const JOINTS: { readonly [L in Locale]: RegExp } = {
  en: /\s+(?:and|&|as well as)\s+|\s*\/\s*/giu,
  cs: /\s+(?:a|i|a také|a taky|a zároveň|jakož i)\s+|\s*\/\s*/giu,
  pl: /\s+(?:i|oraz|a także|a|jak i|i także)\s+|\s*\/\s*/giu,
};

/** How many words away from the joint an aspect may stand. */
const REACH = 3;

interface Pair {
  readonly first: string;
  readonly second: string;
}

function aspectPair(before: string, after: string, language: Locale): Pair | undefined {
  const left = lastWords(before);
  const right = firstWords(after);
  const aspects = ASPECTS[language];
  const [first, second] = [wordOf(left, aspects, 'last'), wordOf(right, aspects, 'first')];
  if (first === undefined || second === undefined || fold(first) === fold(second)) return undefined;
  return { first, second };
}

/** The words of the same clause that stand nearest before the joint. */
function lastWords(before: string): string {
  const clause =
    before
      .replace(/,$/u, '')
      .split(/[,.;:?!()–]/u)
      .at(-1) ?? '';
  return clause.trim().split(/\s+/u).slice(-REACH).join(' ');
}

function firstWords(after: string): string {
  const clause = after.split(/[,.;:?!()–]/u)[0] ?? '';
  return clause.trim().split(/\s+/u).slice(0, REACH).join(' ');
}

function wordOf(words: string, aspects: WordList, which: 'first' | 'last'): string | undefined {
  const found = words.split(' ').filter((word) => aspects.isIn(word));
  return found.at(which === 'first' ? 0 : -1);
}

/** Only two aspects right beside the joint can be taken apart without breaking the sentence. */
function splitUp(before: string, after: string, { first, second }: Pair): readonly [string, string] | undefined {
  if (!before.endsWith(first) || !after.startsWith(second)) return undefined;
  const head = before.slice(0, before.length - first.length);
  const tail = after.slice(second.length);
  if (head.trim() === '') return undefined;
  return [`${head}${first}${tail}`, `${head}${second}${tail}`];
}

const WORDS_THAT_ASK: { readonly [L in Locale]: WordList } = {
  en: wordList('how, what, which, why, when, where, who, whether, did, do, does, was, were, would'),
  cs: wordList('jak, kolik, co, proč, kdy, kde, zda, jestli, byl, byla, bylo, byli, byly, doporučil*'),
  pl: wordList('jak, ile, co, dlaczego, kiedy, gdzie, czy, był, była, było, byli, były, polecił*'),
};

/** `… and how …`; "when and where" is one question. */
function clausePair(before: string, after: string, language: Locale): Pair | undefined {
  const asking = WORDS_THAT_ASK[language];
  const last = before.trim().split(/\s+/u).at(-1) ?? '';
  const words = before.trim().split(/\s+/u);
  if (!asking.begins(after) || asking.isIn(last) || words.length < REACH || !asking.begins(before)) return undefined;
  return { first: shortened(before), second: shortened(after) };
}

function shortened(part: string): string {
  const words = part
    .trim()
    .replace(/[?!.]+$/u, '')
    .split(/\s+/u);
  return words.length > 6 ? `${words.slice(0, 6).join(' ')}…` : words.join(' ');
}

/** What clients can judge on its own: qualities, people, places, papers. */
const ASPECTS: { readonly [L in Locale]: WordList } = {
  en: wordList(
    'speed, courtesy, friendl*, polite*, quality, satisfaction, accura*, availab*, clarity, clear, competen*, helpful*',
    'willing*, comfort*, trust*, timel*, complete*, cost, costs, price, prices, length, duration, knowledge*, reliab*',
    'safety, staff, clerk, clerks, employees, officials, building, premises, rooms, website, forms, form, letter',
    'letters, phone, telephone, hours, waiting, queue*, parking, information, advice, explanation*, result, decision*',
    'environment, cleanliness, clean, signs, signage, privacy, access*, professional*, quick*, fast, attitude',
    'behaviour, behavior, approach, service, services, equipment, furniture, conduct, kind, kindness, patient, patience',
    'expertise, procedure, skill*, readab*, comprehensib*, understandable, layout',
  ),
  cs: wordList(
    'rychl*, ochot*, vstřícn*, kvalit*, spokojenost*, odborn*, zdvořil*, přesn*, dostupn*, srozumiteln*, přehledn*',
    'délk*, včasn*, úpln*, důvěr*, pohodl*, znalost*, spolehliv*, slušn*, profesional*, profesionál*, bezpeč*',
    'prostřed*, čist*, budov*, prostor*, vybaven*, web*, formulář*, dopis*, telefon*, hodin*, čekán*, front*, parkov*',
    'informac*, vysvětlen*, výsled*, rozhodnut*, značen*, orientac*, soukrom*, přístup*, chován*, jednán*, služb*, cena',
    'ceny, cenu, poplatk*, postup*, zaměstnanc*, úředni*, pracovni*, příjemn*, laskav*, trpěliv*, kompeten*',
  ),
  pl: wordList(
    'szybk*, uprzejm*, jakoś*, zadowolen*, satysfakcj*, koszt*, kompeten*, dostępn*, rzeteln*, życzliw*, terminow*',
    'dokładn*, zrozumiał*, przejrzyst*, czyteln*, zaufan*, wygod*, wiedz*, profesjonal*, długoś*, kompletn*, bezpiecz*',
    'budyn*, lokal*, pomieszcze*, wyposażen*, czyst*, stron*, formularz*, pism*, list, listy, telefon*, godzin*',
    'oczekiwan*, kolejk*, parking*, informacj*, wyjaśnie*, wynik*, decyzj*, oznakowan*, prywatnoś*, podejści*, zachowan*',
    'obsług*, usług*, cena, ceny, cenę, opłat*, procedur*, pracownik*, urzędni*, miły, miła, miłe, mili, pomocn*',
    'cierpliw*, fachow*, postaw*, kultur*, sprawn*',
  ),
};
