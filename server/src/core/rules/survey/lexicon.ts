import type { Locale } from '../../l10n/index.ts';
import { type WordList, wordList } from '../common/words.ts';

/*
 * Words that matter in questionnaires, as stems: capitals, diacritics and endings do not count ((see common/words.ts)).
 * Questions are read by clients, so each is looked up in its own language only.
 */

export type ByLanguage = { readonly [L in Locale]: WordList };

/** What an NPS question asks for. */
export const RECOMMENDING: ByLanguage = {
  en: wordList('recommend*, speak well of, suggest us'),
  cs: wordList('doporuč*, poradil* by, poradili byste'),
  pl: wordList('polec*, poleca*, rekomend*, zarekomend*'),
};

/** "If you could choose the office": nobody can, so the question has to pretend. */
export const FREE_CHOICE: ByLanguage = {
  en: wordList('choose, chose, chosen, choosing, choice, pick, another office, other offices, any office'),
  cs: wordList('vybrat, vybral*, vybír*, zvolit, zvolil*, volba, volbu, volby, výběr*, jiný úřad, jiného úřadu'),
  pl: wordList('wybrać, wybrał*, wybiera*, wybór, wyboru, wyborze, inny urząd, innego urzędu'),
};

/** Labels that lean to neither side; looked up before the two lists below. */
export const NEUTRAL_LABELS: ByLanguage = {
  en: wordList(
    'neither, nor, neutral*, average, so-so, fair, ok, okay, acceptable, partly, medium, moderate*, no opinion',
    "undecided, not sure, do not know, don’t know, don't know, cannot say, can't say, hard to say, sometimes, mixed",
  ),
  cs: wordList(
    'ani, neutrál*, průměr*, ujde, jde to, jakž takž, částečně, zčásti, středně, napůl, nevím, nemohu posoudit',
    'nedokážu, bez názoru, někdy, přijateln*, uspokojiv*, tak tak, dostateč*',
  ),
  pl: wordList(
    'ani, neutral*, przeciętn*, średni*, częściowo, trudno powiedzieć, nie wiem, nie mam zdania, czasem, czasami',
    'dostateczn*, tak sobie, ujdzie, umiarkowan*, zadowalaj*',
  ),
};

/** Labels that say no; looked up before praise, because "not satisfied" holds both. */
export const NEGATIVE_LABELS: ByLanguage = {
  en: wordList(
    'bad, badly, poor, poorly, worst, worse, terrible, terribly, awful*, horrible, never, no, not, none, dissatisf*',
    'unsatisf*, disagree*, difficult, hard, unlikely, unfriendly, unhelpful, unpleasant, unclear, slow*, long, low',
    'disappoint*, weak, useless, inadequate, insufficient, rude, rarely, seldom, unimportant, dirty, confusing',
    'complicated, incompetent, unacceptable, unhappy',
  ),
  cs: wordList(
    'špatn*, hrozn*, otřesn*, strašn*, nikdy, ne, vůbec, nespokoj*, nesouhlas*, nesnadn*, obtížn*, těžk*, složit*',
    'nepravděpodobn*, nevstřícn*, neochotn*, nepříjemn*, nesrozumiteln*, nejasn*, pomal*, dlouh*, nízk*, zklam*',
    'slab*, nedostateč*, horš*, nejhorš*, málo*, zřídka, nevyhov*, katastrof*, mizern*, nekvalitn*, neodborn*',
    'nedůležit*, zmaten*, špinav*, nelíbil*',
  ),
  pl: wordList(
    'zły, zła, złe, źle, kiepsk*, słab*, fataln*, okropn*, tragiczn*, nigdy, nie, wcale, niezadowol*, trudn*, ciężk*',
    'skomplikowan*, nieprawdopodobn*, mało, nieuprzejm*, niemił*, niejasn*, niezrozumiał*, powoln*, wolno, długo',
    'nisk*, rozczarow*, niedostateczn*, niewystarcz*, gorsz*, najgors*, rzadko, nieważn*, brudn*, dopuszczając*',
    'miern*',
  ),
};

export const POSITIVE_LABELS: ByLanguage = {
  en: wordList(
    'good, well, great, excellent*, best, better, superb, outstanding, perfect*, satisf*, agree*, easy, easily',
    'likely, friendly, helpful, pleasant, clear*, quick*, fast, high, always, yes, often, happy, exceptional',
    'wonderful, fantastic, kind, polite, professional, competent, comfortable, nice, important, clean, amazing',
    'completely, fully',
  ),
  cs: wordList(
    'dobr*, dobře, výborn*, skvěl*, vynikaj*, výtečn*, perfektn*, nejlep*, lepší, spokoj*, souhlas*, snadn*',
    'jednoduch*, pravděpodobn*, vstřícn*, ochotn*, příjemn*, srozumiteln*, jasn*, rychl*, vysok*, vždy, ano, často',
    'chvaliteb*, kvalitn*, odborn*, profesionál*, přátelsk*, úžasn*, zcela, plně, důležit*, čist*, pohodln*, líbil*',
  ),
  pl: wordList(
    'dobr*, dobrze, świetn*, doskonał*, wyśmien*, znakomit*, wspaniał*, celując*, najlep*, lepsz*, zadowol*, zgadza*',
    'łatw*, prost*, prawdopodobn*, uprzejm*, mił*, życzliw*, pomocn*, jasn*, zrozumiał*, szybk*, wysok*, zawsze, tak',
    'często, profesjonal*, kompetentn*, rewelac*, super, w pełni, ważn*, czyst*, wygodn*, całkowicie',
  ),
};

/** School marks are known to everybody, so their names need no balance. */
export const SCHOOL_MARKS = wordList('nedostateč*, chvaliteb*, niedostateczn*, dopuszczając*');

/** Beginnings that say what the answer should be. */
export const LEADING: ByLanguage = {
  en: wordList(
    'how much did you enjoy, how much do you enjoy, how much did you like, how much do you like, how much do you love',
    'how great, how excellent, how good was, how good were, how wonderful, how fantastic, how impressed',
    "don’t you, don't you, do you not agree, wouldn’t you, wouldn't you, isn’t it, isn't it, surely, as you know",
    'everybody knows, everyone knows, how much better, what did you enjoy most, what did you like most about our',
  ),
  cs: wordList(
    'jak výborn*, jak skvěl*, jak vynikaj*, jak úžasn*, jak báječn*, jak perfektn*, jak moc se vám líbil*',
    'jak velkou radost, jak moc jste byl* spokojen*, nemyslíte, nesouhlasíte, jistě, samozřejmě, jak víte, všichni víme',
    'o kolik lep*, jak rád*, co se vám na naš* nejv* líbil*, co nejvíce oceňujete',
  ),
  pl: wordList(
    'jak bardzo, jak świetn*, jak doskonal*, jak wspaniał*, jak wspaniale, jak znakomi*, jak wysoko ocenia*',
    'za co najbardziej ceni*, co najbardziej się * podobał*, co najbardziej podobał*, czy nie uważa*, czy nie sądzi*',
    'nieprawdaż, oczywiście, na pewno, z pewnością, jak wiadomo, wszyscy wiemy, o ile leps*, jak wielką radość',
  ),
};

/** The same beginnings where they only ask for an amount. */
export const FAIR_BEGINNINGS = wordList('jak bardzo prawdopodobn*, jak bardzo ważn*, jak bardzo istotn*');

/** Praise right behind "our". */
export const OWN_PRAISE: ByLanguage = {
  en: behind(
    ['our'],
    'modern, excellent, great, friendly, professional, helpful, high-quality, beautiful, fast, quick, improved',
    'award-winning, efficient, outstanding, wonderful, popular, comfortable, kind, experienced',
  ),
  // Without "náš", which looks like "nás" (us) once the marks are off.
  cs: behind(
    ['naše', 'našeho', 'našemu', 'naší', 'naši', 'našich', 'našim', 'našimi', 'našem'],
    'modern*, skvěl*, výborn*, kvalitn*, profesionál*, vstřícn*, přátelsk*, rychl*, krásn*, pohodln*, oblíben*',
    'špičkov*, vylepšen*, ochotn*, příjemn*, vynikaj*, úspěšn*',
  ),
  pl: behind(
    ['nasz*', 'nasi'],
    'nowoczesn*, świetn*, doskonał*, profesjonaln*, przyjazn*, życzliw*, szybk*, piękn*, sprawn*, ulepszon*, wygodn*',
    'uprzejm*, znakomit*, wspaniał*, pomocn*, popularn*',
  ),
};

/** Praise that has no place in a question, wherever it stands. */
export const STRONG_PRAISE: ByLanguage = {
  en: wordList('excellent, wonderful, fantastic, amazing, superb, outstanding, brilliant'),
  cs: wordList('skvěl*, vynikaj*, úžasn*, báječn*, fantastick*, perfektn*'),
  pl: wordList('świetn*, wspaniał*, fantastyczn*, rewelacyjn*, znakomit*, doskonał*'),
};

function behind(pronouns: readonly string[], ...lines: readonly string[]): WordList {
  const praise = lines.flatMap((line) => line.split(', '));
  return wordList(...pronouns.map((pronoun) => praise.map((word) => `${pronoun} ${word}`).join(', ')));
}
