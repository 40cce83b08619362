import type { Rule } from '../../analysis/index.ts';
import { toneRule } from './tone.ts';

/** Rules about words and turns of phrase that stand between the reader and the meaning. */
export const rules: readonly Rule[] = [
  toneRule({
    name: 'wordy',
    severity: 'warning',
    category: 'wordy',
    topic: null,
    texts: {
      en: {
        title: 'More words than needed',
        why: 'Every word that can go makes the rest easier to find; short wording loses nothing.',
        off: 'Switch it off for documents that must repeat the wording of a law.',
        phrase: 'can be said in fewer words',
        signal: (phrase) =>
          `${phrase} is a long way round. Say it in one plain word, such as “if”, “to”, “because” or “about”.`,
      },
      cs: {
        title: 'Zbytečně mnoho slov',
        why: 'Čím méně slov, tím snáz čtenář najde to hlavní; kratší věta přitom nic neztratí.',
        off: 'Vypněte u dokumentů, které musí opakovat znění zákona.',
        phrase: 'jde říct kratším způsobem',
        signal: (phrase) => `${phrase} je oklika. Stačí jedno obyčejné slovo, třeba „když“, „aby“, „protože“ nebo „o“.`,
      },
      pl: {
        title: 'Więcej słów, niż trzeba',
        why: 'Im mniej słów, tym łatwiej znaleźć to, co ważne; krótsze zdanie niczego nie traci.',
        off: 'Wyłącz w dokumentach, które muszą powtarzać brzmienie przepisu.',
        phrase: 'da się powiedzieć krócej',
        signal: (phrase) =>
          `${phrase} to droga okrężna. Wystarczy jedno zwykłe słowo, na przykład „jeśli”, „aby”, „bo” albo „o”.`,
      },
    },
  }),
  toneRule({
    name: 'hidden-verb',
    severity: 'warning',
    category: 'wordy',
    topic: 'verb',
    texts: {
      en: {
        title: 'A verb hidden in a noun',
        why: 'The verb carries the meaning: “pay” is understood at once, “make a payment” has to be unpacked.',
        off: 'Switch it off for documents that must repeat the wording of a law.',
        phrase: 'hides what is to be done in a noun',
        signal: (phrase) =>
          `${phrase} hides what is to be done in a noun. Say it with a verb, as in “pay” instead of “make a payment”.`,
      },
      cs: {
        title: 'Sloveso schované v podstatném jménu',
        why: 'Smysl nese sloveso: „zaplaťte“ je jasné hned, „proveďte platbu“ si čtenář musí přeložit.',
        off: 'Vypněte u dokumentů, které musí opakovat znění zákona.',
        phrase: 'schovává děj do podstatného jména',
        signal: (phrase) =>
          `${phrase} schovává děj do podstatného jména. Řekněte to slovesem, třeba „zaplaťte“ místo „proveďte platbu“.`,
      },
      pl: {
        title: 'Czasownik ukryty w rzeczowniku',
        why: 'Znaczenie niesie czasownik: „zapłać” jest jasne od razu, „dokonaj płatności” trzeba sobie przetłumaczyć.',
        off: 'Wyłącz w dokumentach, które muszą powtarzać brzmienie przepisu.',
        phrase: 'ukrywa czynność w rzeczowniku',
        signal: (phrase) =>
          `${phrase} ukrywa czynność w rzeczowniku. Powiedz to czasownikiem, na przykład „zapłać” zamiast „dokonaj płatności”.`,
      },
    },
  }),
  toneRule({
    name: 'impersonal',
    severity: 'warning',
    category: 'impersonal',
    texts: {
      en: {
        title: 'Nobody is spoken to',
        why: 'Readers look for what they have to do and what you do for them; a sentence without people hides both.',
        off: 'Switch it off for documents that only officials read.',
        phrase: 'speaks to nobody',
        signal: (phrase) =>
          `${phrase} does not say who does it. Say what you do (“we …”) or what the reader does (“you …”).`,
      },
      cs: {
        title: 'Věta k nikomu',
        why: 'Čtenář hledá, co má udělat on a co uděláte vy; věta bez lidí obojí skryje.',
        off: 'Vypněte u dokumentů, které čtou jen úředníci.',
        phrase: 'nikoho neoslovuje',
        signal: (phrase) =>
          `Z výrazu ${phrase} není poznat, kdo to udělá. Napište, co děláte vy („pošleme“), nebo co udělá čtenář („přineste“).`,
      },
      pl: {
        title: 'Zdanie do nikogo',
        why: 'Czytelnik szuka tego, co ma zrobić i co zrobi urząd; zdanie bez ludzi ukrywa jedno i drugie.',
        off: 'Wyłącz w dokumentach, które czytają tylko urzędnicy.',
        phrase: 'do nikogo się nie zwraca',
        signal: (phrase) =>
          `Z wyrażenia ${phrase} nie wynika, kto to robi. Napisz, co robi urząd („wyślemy”) albo czytelnik („przynieś”).`,
      },
    },
  }),
  toneRule({
    name: 'jargon',
    severity: 'warning',
    category: 'jargon',
    texts: {
      en: {
        title: 'Jargon',
        why: 'Words of the trade are clear only to those inside; everyone else has to guess or to ring you.',
        off: 'Switch it off for documents that only specialists read.',
        phrase: 'is jargon',
        signal: (phrase) => `${phrase} is jargon. Say in everyday words what it means for the reader.`,
      },
      cs: {
        title: 'Odborný žargon',
        why: 'Slovům z oboru rozumí jen zasvěcení; ostatní hádají, nebo vám volají.',
        off: 'Vypněte u dokumentů, které čtou jen odborníci.',
        phrase: 'je odborný žargon',
        signal: (phrase) => `${phrase} je žargon. Řekněte obyčejnými slovy, co to znamená pro čtenáře.`,
      },
      pl: {
        title: 'Żargon',
        why: 'Słowa z branży rozumieją tylko wtajemniczeni; pozostali zgadują albo dzwonią z pytaniem.',
        off: 'Wyłącz w dokumentach, które czytają tylko specjaliści.',
        phrase: 'to żargon',
        signal: (phrase) => `${phrase} to żargon. Napisz zwykłymi słowami, co to znaczy dla czytelnika.`,
      },
    },
  }),
  toneRule({
    name: 'latinism',
    severity: 'warning',
    category: 'latinism',
    texts: {
      en: {
        title: 'Latin',
        why: 'Few readers know Latin; an everyday word says the same to everybody.',
        off: 'Switch it off for documents written for lawyers.',
        phrase: 'is Latin',
        signal: (phrase) => `${phrase} is Latin. Use an everyday word.`,
      },
      cs: {
        title: 'Latina',
        why: 'Latinu zná málokdo; běžné slovo řekne totéž všem.',
        off: 'Vypněte u dokumentů psaných pro právníky.',
        phrase: 'je latina',
        signal: (phrase) => `${phrase} je latina. Použijte běžné slovo.`,
      },
      pl: {
        title: 'Łacina',
        why: 'Łacinę zna mało kto; zwykłe słowo powie to samo wszystkim.',
        off: 'Wyłącz w dokumentach pisanych dla prawników.',
        phrase: 'to łacina',
        signal: (phrase) => `${phrase} to łacina. Użyj zwykłego słowa.`,
      },
    },
  }),
  toneRule({
    name: 'legalese',
    severity: 'warning',
    category: 'legalese-cliche',
    texts: {
      en: {
        title: 'Words of the law',
        why: 'The law speaks to courts; people need to know what it means for them today.',
        off: 'Switch it off for texts that must repeat a law word for word.',
        phrase: 'is the language of laws',
        signal: (phrase) =>
          `${phrase} is the language of laws. Say what it means for the reader: what they can or must do, and by when.`,
      },
      cs: {
        title: 'Řeč zákonů',
        why: 'Zákon mluví k soudům; lidé potřebují vědět, co z něj pro ně plyne.',
        off: 'Vypněte u textů, které musí opakovat zákon doslova.',
        phrase: 'je řeč zákonů',
        signal: (phrase) =>
          `${phrase} je řeč zákonů. Řekněte, co to znamená pro čtenáře: co může nebo musí udělat a do kdy.`,
      },
      pl: {
        title: 'Język ustaw',
        why: 'Ustawa mówi do sądów; ludzie chcą wiedzieć, co z niej dla nich wynika.',
        off: 'Wyłącz w tekstach, które muszą dosłownie powtarzać przepis.',
        phrase: 'to język ustaw',
        signal: (phrase) =>
          `${phrase} to język ustaw. Napisz, co to znaczy dla czytelnika: co może albo musi zrobić i do kiedy.`,
      },
    },
  }),
];
