import type { Span } from '../../text/index.ts';
import { stems, wordsIn } from '../common/stems.ts';

/**
 * The first word of praise in a promise that says nothing but how nice people are: `S klientem jednáme vstřícně`. Undefined
 * when any other word is in it, for then it may say an act, or a digit, for then it can be counted.
 */
export function mannerOnly(text: string): Span | undefined {
  const words = wordsIn(text);
  if (/\d/.test(text) || !words.every(({ word }) => QUALITIES.has(word) || GENERIC.has(word))) return undefined;
  return words.find(({ word }) => QUALITIES.has(word));
}

/** What nobody can see, hear or tick. */
const QUALITIES = stems(
  'friendly, friendliness, kind, kindly, kindness, polite, politely, politeness, courteous, courteously, courtesy',
  'professional, professionally, professionalism, helpful, helpfully, helpfulness, respectful, respectfully, respect',
  'empathy, empathetic, empathetically, nice, nicely, pleasant, pleasantly, warm, warmly, welcoming, attentive, attentively',
  'considerate, caring, quality, excellent, excellently, willing, willingly, fair, fairly, dignity, efficient, efficiently',
  'competent, competently, understanding, cordial, cordially, tactful, tactfully, positive, positively',
  'vstřícn*, ochot*, milý, milá, milé, milí, mile, milou, příjemn*, přívětiv*, přátelsk*, slušn*, zdvořil*, profesionál*',
  'laskav*, empati*, lidsk*, kvalitn*, kvalita, kvalitu, kvalitou, kvality, úslužn*, korektn*, uctiv*, vlídn*, respekt*',
  'úcta, úctou, úctu, individuáln*, prozákaznick*, proklientsk*, důstojn*, trpěliv*, odborn*, kompetentn*, efektivn*',
  'uprzejm*, życzliw*, miły, miła, miłe, mili, miło, miłą, przyjazn*, przyjaźn*, profesjonal*, kultural*, kulturą, grzeczn*',
  'pomocn*, empat*, szacun*, cierpliw*, sympat*, serdeczn*, kompetent*, rzeteln*, fachow*, indywidualn*, jakoś*, taktown*',
  'taktem, godnie, godnoś*, wyrozumia*, komunikatywn*',
);

/** Words around them that name no act: who, whom, how much, and verbs of dealing with people. */
const GENERIC = stems(
  'we, our, us, you, your, the, a, an, and, or, with, in, to, of, at, is, are, be, will, shall, always, every, each, all, as',
  'on, by, very, also, any, this, their, them, they, who, phone, person, high, most, both, whenever, during, contact',
  'treat, treats, treated, treating, treatment, deal, dealing, behave, behaves, behaviour, communicate, communicates',
  'communicating, communication, approach, approaches, serve, serves, served, serving, service, services, provide, provides',
  'providing, ensure, ensures, deliver, care, staff, employee, employees, clerk, clerks, officer, officers, official',
  'officials, team, office, client, clients, customer, customers, resident, residents, citizen, citizens, visitor, visitors',
  'people, everyone, everybody, manner, way, attitude, atmosphere, level, talk, talks, conversation, conversations',
  'my, jsme, je, jsou, být, bude, budeme, budou, jedná, jednáme, jednání, jednat, jednají, chová, chováme, chování, chovat',
  'chovají, přistup*, přístup*, komunik*, obsluh*, obslouž*, poskyt*, zajišť*, zajist*, služb*, péče, péči, klient*, občan*',
  'návštěvník*, zákazník*, veřejnost*, lidé, lidi, lidem, lidmi, každý, každého, každému, každým, každé, každou, všichni',
  'všem, všech, všemi, všechny, kolega, kolegy, kolegové, kolegům, úřad*, úředn*, pracovn*, zaměstnan*, referent*',
  'personál*, tým, týmu, atmosfér*, prostředí, způsob*, vystup*, telefon*, osobn*, kontakt*, setkání, rozhovor*, hovor*',
  'úroveň, úrovni, vysoké, vysokou, maximáln*, velmi, plně, také, vždy, vždycky, co, nej*, bez, rozdílu, a, i, s, se, k, ke',
  'v, ve, na, po, při, pro, do, od, u, z, ze, vás, vám, vámi, vy, náš, naše, naši, našich, našem, našim, nás, nám, jim, nimi',
  'jejich, svým, své, svůj, si, to, tak, jako, jakož, včetně',
  'jesteśmy, jest, są, być, będziemy, będzie, traktuj*, traktow*, obsług*, obsłuż*, podejści*, podchodz*, zachow*, odnosi*',
  'odnosz*, rozmaw*, rozmow*, prowadz*, zapewn*, świadcz*, usług*, mieszka*, obywatel*, interesant*, ludzi*, ludźmi, osób',
  'osoba, osoby, osobie, osobom, każdy, każdego, każdemu, każdym, każdą, wszyst*, pracown*, urzędn*, urząd, urzędu, urzędzie',
  'zespół, zespołu, sposób, atmosfer*, się, w, we, z, dla, o, przy, wobec, nasz*, nas, nam, państw*, pan, pani, pana, panią',
  'ich, nich, zawsze, bardzo, jak, najbardziej, oraz, poziom*, wysok*, stosunek, stosunku, swoich, swojej, także',
);
