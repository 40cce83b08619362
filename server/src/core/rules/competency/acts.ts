import type { Words } from '../common/writing.ts';

/** Acts that show a competency of a cluster, from the lowest level up; those of clients for a cluster we do not know. */
export function actsOf(cluster: string | undefined): readonly Words[] {
  return (cluster !== undefined && Object.hasOwn(ACTS, cluster) ? ACTS[cluster] : undefined) ?? CLIENTS;
}

/** The act that fits a level best and is not taken yet; undefined when all are. */
export function actFor(
  cluster: string | undefined,
  level: number,
  levels: readonly number[],
  isTaken: (act: Words) => boolean,
): Words | undefined {
  const acts = actsOf(cluster);
  const share = levels.length < 2 ? 0 : levels.indexOf(level) / (levels.length - 1);
  const place = Math.round(share * (acts.length - 1));
  return [...acts.entries()]
    .filter(([, act]) => !isTaken(act))
    .sort(([a], [b]) => Math.abs(a - place) - Math.abs(b - place))[0]?.[1];
}

const CLIENTS: readonly Words[] = [
  {
    en: 'Lets the client finish the sentence.',
    cs: 'Nechá klienta domluvit.',
    pl: 'Pozwala klientowi dokończyć zdanie.',
  },
  {
    en: 'Sums up the request in own words and asks if that is right.',
    cs: 'Shrne požadavek klienta vlastními slovy a zeptá se, jestli to tak je.',
    pl: 'Streszcza prośbę klienta własnymi słowami i pyta, czy o to chodzi.',
  },
  {
    en: 'Asks two questions that uncover a need the client did not name.',
    cs: 'Položí dvě otázky, které odhalí potřebu, o které klient nemluvil.',
    pl: 'Zadaje dwa pytania, które odkrywają potrzebę, o której klient nie mówił.',
  },
  {
    en: 'Listens to a talk of a colleague and gives two notes on it afterwards.',
    cs: 'Poslechne si rozhovor kolegy s klientem a dá mu k němu dvě poznámky.',
    pl: 'Przysłuchuje się rozmowie współpracownika z klientem i przekazuje mu dwie uwagi.',
  },
];

const ACTS: { readonly [cluster: string]: readonly Words[] } = {
  'client-relations': CLIENTS,
  communication: [
    {
      en: 'Says the next step at the end of each talk.',
      cs: 'Na konci každého rozhovoru řekne další krok.',
      pl: 'Na końcu każdej rozmowy mówi, jaki jest następny krok.',
    },
    {
      en: 'Writes letters that begin with what the reader should do.',
      cs: 'Píše dopisy, které začínají tím, co má čtenář udělat.',
      pl: 'Pisze pisma, które zaczynają się od tego, co czytelnik ma zrobić.',
    },
    {
      en: 'Tests a letter on a reader and rewrites what was unclear.',
      cs: 'Vyzkouší dopis na čtenáři a přepíše, čemu nerozuměl.',
      pl: 'Sprawdza pismo na czytelniku i poprawia to, co było niejasne.',
    },
  ],
  cooperation: [
    {
      en: 'Tells a colleague the day on which the help comes.',
      cs: 'Řekne kolegovi, který den mu pomůže.',
      pl: 'Mówi współpracownikowi, w którym dniu pomoże.',
    },
    {
      en: 'Takes over the counter of a colleague whose queue grows.',
      cs: 'Převezme přepážku kolegy, kterému roste fronta.',
      pl: 'Przejmuje okienko współpracownika, u którego rośnie kolejka.',
    },
    {
      en: 'Brings two units to one table and writes down who does what.',
      cs: 'Svolá dva odbory k jednomu stolu a zapíše, kdo co udělá.',
      pl: 'Zaprasza dwa wydziały do jednego stołu i zapisuje, kto co zrobi.',
    },
  ],
  'self-development': [
    {
      en: 'Asks a colleague for one note after a hard case.',
      cs: 'Po náročném případu požádá kolegu o jednu poznámku.',
      pl: 'Po trudnej sprawie prosi współpracownika o jedną uwagę.',
    },
    {
      en: 'Tries out what the training showed and tells the team how it went.',
      cs: 'Vyzkouší, co ukázalo školení, a řekne týmu, jak to dopadlo.',
      pl: 'Wypróbowuje to, co pokazało szkolenie, i mówi zespołowi, jak poszło.',
    },
    {
      en: 'Leads a short talk in which the team learns from its own cases.',
      cs: 'Vede krátké setkání, na kterém se tým učí z vlastních případů.',
      pl: 'Prowadzi krótkie spotkanie, na którym zespół uczy się na własnych sprawach.',
    },
  ],
  leadership: [
    {
      en: 'Spends an hour a month at the counter.',
      cs: 'Jednu hodinu měsíčně stráví u přepážky.',
      pl: 'Spędza godzinę w miesiącu przy okienku.',
    },
    {
      en: 'Talks with each person about work with clients twice a year.',
      cs: 'Dvakrát ročně mluví s každým o práci s klienty.',
      pl: 'Dwa razy w roku rozmawia z każdym o pracy z klientami.',
    },
    {
      en: 'Changes a process with the team and shows the figures before and after.',
      cs: 'Změní s týmem postup a ukáže čísla před změnou a po ní.',
      pl: 'Zmienia z zespołem proces i pokazuje liczby sprzed zmiany i po niej.',
    },
  ],
  professional: [
    {
      en: 'Finds the right rule in the card with the help of a colleague.',
      cs: 'S pomocí kolegy najde v kartě správné pravidlo.',
      pl: 'Z pomocą współpracownika znajduje w karcie właściwą zasadę.',
    },
    {
      en: 'Names the rule and explains in one sentence what it means for the client.',
      cs: 'Řekne pravidlo a jednou větou vysvětlí, co znamená pro klienta.',
      pl: 'Podaje przepis i jednym zdaniem wyjaśnia, co znaczy dla klienta.',
    },
    {
      en: 'Spots a change of the law and proposes a new text for the card.',
      cs: 'Všimne si změny zákona a navrhne nový text karty.',
      pl: 'Zauważa zmianę przepisów i proponuje nowy tekst karty.',
    },
  ],
  values: [
    {
      en: 'Greets first and lets people finish.',
      cs: 'Pozdraví a nechá lidi domluvit.',
      pl: 'Wita się pierwszy i pozwala ludziom dokończyć.',
    },
    {
      en: 'Calls before the promised day when it cannot be kept.',
      cs: 'Zavolá ještě před slíbeným dnem, když ho nestihne.',
      pl: 'Dzwoni przed obiecanym dniem, jeśli nie zdąży.',
    },
    {
      en: 'Tells the team which promise was broken and what comes next.',
      cs: 'Řekne týmu, který slib se nesplnil a co bude dál.',
      pl: 'Mówi zespołowi, której obietnicy nie dotrzymano i co będzie dalej.',
    },
  ],
};
