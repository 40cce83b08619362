import type { Span } from '../../text/index.ts';
import { stems, wordsIn } from '../common/stems.ts';
import { wordList } from '../common/words.ts';

/** Words at the beginning that say what somebody could do, not what they do: `umí`, `potrafi`, `is able to`. */
export function abilityIn(text: string): Span | undefined {
  return ABILITIES.begins(text) ? ABILITIES.spanIn(text) : undefined;
}

/**
 * The first trait in a behaviour that is nothing but traits: `je empatický`, `Is reliable and friendly`. Any word that may
 * be an act makes it undefined.
 */
export function traitIn(text: string): Span | undefined {
  const words = wordsIn(text);
  if (!words.every(({ word }) => TRAITS.has(word) || GENERIC.has(word))) return undefined;
  return words.find(({ word }) => TRAITS.has(word));
}

const ABILITIES = wordList(
  'is able to, is able, able to, can, knows how to, has the ability to, is capable of, ability to, has the skill',
  'umí, umějí, dokáže, dokážou, dovede, dovedou, je schopen, je schopna, je schopný, je schopná, je schopno',
  'má schopnost, schopnost, schopen, schopna, schopný, schopná, zvládá, zvládne',
  'potrafi, potrafią, umie, umieją, jest w stanie, jest zdolny, jest zdolna, zdolny do, zdolna do, ma zdolność',
  'ma umiejętność, posiada umiejętność, umiejętność, zdolność',
);

const TRAITS = stems(
  'reliable, friendly, kind, polite, empathetic, communicative, flexible, proactive, professional, helpful, patient, honest',
  'open, loyal, creative, responsible, independent, conscientious, assertive, motivated, calm, positive, tolerant, punctual',
  'diligent, resilient, confident, cooperative, attentive, considerate, sociable, careful, efficient, competent, trustworthy',
  'willing, ambitious, organised, organized, tactful, courteous, respectful, dependable, enthusiastic, courageous, discreet',
  'empatick*, empatie, empatií, komunikativn*, spolehliv*, vstřícn*, ochotn*, ochotou, milý, milá, milé, milí, přátelsk*',
  'flexibiln*, proaktivn*, profesionáln*, trpěliv*, čestn*, otevřen*, loajáln*, kreativn*, tvořiv*, zodpovědn*, odpovědn*',
  'samostatn*, svědomit*, asertivn*, motivovan*, klidn*, pozitivn*, toleran*, dochviln*, pečliv*, odoln*, sebejist*, týmov*',
  'pozorn*, ohledupln*, společensk*, důsledn*, efektivn*, kompetentn*, důvěryhodn*, ambiciózn*, iniciativn*, slušn*, taktn*',
  'zdvořil*, laskav*, příjemn*, aktivn*, poctiv*, kolegiáln*, diskrétn*, přívětiv*, vlídn*, výkonn*, hráč, hráčem',
  'empatyczn*, empati*, komunikatywn*, rzeteln*, życzliw*, uprzejm*, miły, miła, miłe, mili, przyjazn*, elastyczn*',
  'proaktywn*, profesjonaln*, cierpliw*, uczciw*, otwart*, lojaln*, kreatywn*, odpowiedzialn*, samodzieln*, sumienn*',
  'asertywn*, zmotywowan*, spokojn*, pozytywn*, tolerancyjn*, punktualn*, starann*, odporn*, pewny, pewna, zespołow*',
  'uważn*, taktown*, towarzysk*, konsekwentn*, dokładn*, efektywn*, kompetentn*, ambitn*, kulturaln*, pomocn*, aktywn*',
  'dyskretn*, słown*, solidn*, otwartości*, życzliwości*, zaangażowan*, serdeczn*, gracz, graczem',
);

/** Words around traits that name no act. */
const GENERIC = stems(
  'is, are, be, being, a, an, the, very, always, often, mostly, and, or, person, employee, colleague, colleagues, client',
  'clients, to, towards, with, in, at, work, every, all, team, player, well, highly, people, behaves, acts, shows, has, good',
  'je, jsou, bývá, být, velmi, vždy, často, většinou, obvykle, a, i, nebo, ke, k, s, v, ve, při, vůči, klient*, koleg*, člověk',
  'pracovník*, zaměstnanec, zaměstnanc*, osoba, osobnost, jednání, práci, práce, dobře, výborně, lidem, lidmi, všem, má, svou',
  'chová, se, působí, dostatečně, zcela, plně, vysoce, projevuje',
  'jest, są, bywa, być, bardzo, zawsze, często, zwykle, i, oraz, lub, wobec, dla, do, z, w, we, przy, osoba, osobą, pracownik*',
  'współpracown*, ludzi, pracy, dobrze, doskonale, wystarczająco, całkowicie, pełni, wysoce, ma, zachowuje, się, wykazuje',
  'kontaktach, kontakcie, każdym, wszystkich',
);
