import { wordList } from '../common/words.ts';

/*
 * Words that matter to indicators, as stems: capitals, diacritics and endings do not count ((see common/words.ts)).
 * Texts of indicators are short and often mix languages, so every list is looked up in all three at once.
 */

const WISHES = [
  'improv*, enhanc*, increas*, reduc*, strengthen*, optimis*, optimiz*, streamlin*, support*',
  'foster*, promote, promotes, promoting, promotion, ensur*, striv*, aim, aims, aiming',
  'zlepš*, zkvalit*, zvýš*, zvyš*, sníž*, sniž*, zefektivn*, optimaliz*, posil*, posíl*',
  'podpoř*, podpor*, rozvíj*, rozvoj*, rozvin*, prohloub*, prohlub*, zajist*, zajišť*, usil*',
  'snaž*, přispě*, přispív*',
  'popraw*, podnie*, podnos*, zwiększ*, zmniejsz*, uspraw*, zoptymaliz*, optymaliz*, wzmocn*',
  'wzmacn*, wspier*, wspar*, rozwij*, rozwin*, rozwój, rozwoj*, doskonal*, zapewn*, dąż*',
  'stara* się, starań, starani*',
];

const MANNERS = [
  'as soon as possible, as * as possible, asap, where possible, ongoing, regularly, timely, adequate*',
  'appropriate*, sufficient*, high level, high-level, professional*, friendl*, satisf*, best possible',
  'co nej*, maximáln*, průběžn*, dle možnost*, podle možnost*, včas, včasn*, přiměřen*',
  'na vysoké úrovni, vysok* úrov*, profesionál*, vstřícn*, spokojen*',
  'jak naj*, na bieżąco, w miarę możliwości, terminow*, odpowiedni*, należyt*, wysok* poziom*, sprawn*',
  'profesjonal*',
];

/** What a target says instead of a number: change without an amount, manner without a measure. */
export const VAGUE_WORDS = wordList(...WISHES, ...MANNERS);

/** Verbs and nouns of change, with which a name turns into a wish. */
export const WISH_WORDS = wordList(...WISHES);

/** Praise that two people would count differently. */
export const QUALITY_WORDS = wordList(
  'good, better, best, quality, high-quality, friendl*, professional*, helpful*, pleasant*, polite*',
  'effective, efficient, excellen*, proper, courteous, courtesy, client-oriented, modern, nice',
  'satisfied, satisfactory, great, smooth*',
  'dobr*, lepší, nejlepší, kvalit*, vstřícn*, příjemn*, přátelsk*, profesionál*, ochot*, slušn*',
  'efektivn*, skvěl*, výborn*, spokojen*, milý, milá, lidsk*, moderní*, bezproblémov*, zdvořil*',
  'lepsz*, najleps*, jakoś*, życzliw*, przyjazn*, uprzejm*, profesjonal*, sprawn*, efektywn*',
  'skuteczn*, należyt*, odpowiedni*, zadowolon*, miły, miła, nowoczesn*, świetn*',
);

/** Words that say what is counted: with one of them a name can be measured. */
export const MEASURE_WORDS = wordList(
  'share, proportion, percent*, %, number, count, rate, ratio, average, mean, median, time, score',
  'duration, days, day, hours, hour, minutes, minute, index, nps, csi, ces, points, net promoter*',
  'how many, how long, how often, rating, grade, cost, costs, within *, per *',
  'podíl*, procent*, počet, počt*, míra, míry, průměr*, medián*, doba, doby, době, dobu, čas, času, lhůt*, dní, dnů',
  'hodin, hodiny, minut*, skóre, bodů, body, znám*, poměr*, kolik, jak dlouho, jak často, náklad*',
  'hodnocení, do * dnů',
  'udział*, odset*, liczb*, ilość, średni*, mediana, czas, czasu, dni, godzin*, punkt*, ocen*',
  'wynik*, stosunek, ile, jak długo, jak często, koszt*, stopa, stopień',
);

/** Quantities one could measure on their own. */
export const QUANTITY_WORDS = wordList(
  'speed, courtesy, friendliness, politeness, quality, satisfaction, accuracy, availability, clarity',
  'competence, helpfulness, willingness, comfort, trust, timeliness, completeness, number, share, rate',
  'time, cost, costs, length, duration, nps, csi, ces, knowledge, reliability, safety',
  'rychlost*, ochot*, vstřícnost*, kvalit*, spokojenost*, doba, doby, počet, podíl, cena, ceny',
  'náklady, odbornost*, zdvořilost*, přesnost*, dostupnost*, srozumitelnost*, délka, včasnost*, úplnost*',
  'důvěra, důvěry, pohodlí, znalost*, spolehlivost*, slušnost*, profesionalit*, bezpečnost*',
  'szybkoś*, uprzejmoś*, jakoś*, zadowolen*, satysfakcj*, czas, czasu, liczba, udział, odsetek',
  'koszt, koszty, kosztów, kompetencj*, dostępnoś*, rzetelnoś*, życzliwoś*, terminowoś*, dokładnoś*',
  'zrozumiałoś*, zaufan*, wygod*, wiedz*, profesjonalizm*, długość, kompletnoś*, bezpieczeństw*',
);

/** Being on time: only electronic records can show it. */
export const TIMELINESS_WORDS = wordList(
  'on time, in time, on-time, timeliness, timely, deadline*, time limit*, late, overdue',
  'včas, včasn*, ve lhůtě, lhůt*, v termínu, po termínu, dodržen* termín*, opožděn*',
  'terminow*, w terminie, po terminie, w ustawowym terminie, opóźnie*, na czas',
);

/** Things done or made, as opposed to what they change for clients. */
export const OUTPUT_WORDS = wordList(
  'number of training*, number of visit*, number of document*, number of meeting*, trainings, trained',
  'training* held, people trained, hours of training, number of course*, number of leaflet*, meetings held',
  'number of participant*, number of workshop*, number of event*, number of visitor*',
  'number of publication*',
  'počet školení, počet proškolen*, proškolen*, počet návštěv*, počet dokument*, počet schůz*, počet kurz*',
  'počet akcí, počet účastník*, počet letáků, počet seminář*, počet vydaných *, hodin školení',
  'počet jednání',
  'liczba szkoleń, liczba przeszkolon*, przeszkolon*, liczba wizyt*, liczba dokument*, liczba spotkań',
  'liczba kurs*, liczba wydarzeń, liczba uczestnik*, liczba ulotek, liczba warsztat*, liczba wydanych *',
  'godzin* szkoleń, liczba konferencji, liczba publikacji',
);

export const COMPLAINT_WORDS = wordList('complain*', 'stížnost*, reklamac*, stěžov*', 'skarg*, skargi, zażale*');

/** Complaints of which fewer is simply better: late, repeated and justified ones. */
export const HARMFUL_COMPLAINT_WORDS = wordList(
  'unanswered, late, overdue, unresolved, justified, upheld, repeated, open, time, days, delay*',
  'nevyřízen*, nezodpovězen*, opožděn*, po lhůtě, oprávněn*, důvodn*, opakovan*, doba, dnů, dní',
  'niezałatwion*, nierozpatrzon*, po terminie, opóźnion*, zasadn*, uzasadnion*, ponown*, czas, dni',
);

export const SATISFACTION_WORDS = wordList(
  'satisf*, happy, content clients',
  'spokojen*',
  'zadowol*, satysfakcj*, usatysfakcjonowan*',
);

export const WORKING_DAY_WORDS = wordList(
  'working day*, business day*, workday*, working-day*',
  'pracovní* dn*, pracovní* den',
  'dni* robocz*, dzień roboczy, dnia roboczego',
);

/** A number with what it counts: `10 days`, `95 %`; a year alone is none. */
export function hasNumberWithUnit(text: string): boolean {
  return NUMBER_WITH_UNIT.test(text);
}

const NUMBER_WITH_UNIT = /(?<![\p{L}\d.,-])(?!(?:19|20)\d\d(?!\d))\d+(?:[.,]\d+)?\s*(?:%|‰|\p{L}{1,})/u;
