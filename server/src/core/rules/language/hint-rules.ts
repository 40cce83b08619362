import type { Rule } from '../../analysis/index.ts';
import { toneRule } from './tone.ts';

/** Rules that point at what is often, not always, better said otherwise. */
export const rules: readonly Rule[] = [
  toneRule({
    name: 'passive',
    severity: 'info',
    texts: {
      en: {
        title: 'Passive voice',
        why: 'The passive hides who acts; readers want to know what they do and what you do.',
        off: 'Switch it off where it does not matter who acts.',
        signal: (phrase) => `${phrase} does not say who acts. If it matters, say “we will …” or “please …”.`,
      },
      cs: {
        title: 'Trpný rod',
        why: 'Trpný rod skrývá, kdo co dělá; čtenář chce vědět, co má udělat on a co uděláte vy.',
        off: 'Vypněte tam, kde na tom, kdo co dělá, nezáleží.',
        signal: (phrase) =>
          `Z výrazu ${phrase} není poznat, kdo to dělá. Pokud na tom záleží, napište „vyřídíme“ nebo „přineste“.`,
      },
      pl: {
        title: 'Strona bierna',
        why: 'Strona bierna ukrywa, kto działa; czytelnik chce wiedzieć, co robi on, a co urząd.',
        off: 'Wyłącz tam, gdzie nieważne, kto działa.',
        signal: (phrase) =>
          `Z wyrażenia ${phrase} nie wynika, kto to robi. Jeśli to ważne, napisz „załatwimy” albo „przynieś”.`,
      },
    },
  }),
  toneRule({
    name: 'participle',
    severity: 'info',
    texts: {
      en: {
        title: 'Participle clause',
        why: 'A clause that hangs on a participle is bookish; “when you …” is how people speak.',
        off: 'Switch it off for texts read by specialists only.',
        signal: (phrase) => `${phrase} hangs on a participle. Write a clause of its own: “when you …”, “if you …”.`,
      },
      cs: {
        title: 'Přechodník nebo příčestí',
        why: 'Přechodníky a řetězy přídavných jmen slovesných zní knižně; lidé mluví ve větách s „když“ a „který“.',
        off: 'Vypněte u textů jen pro odborníky.',
        signal: (phrase) => `${phrase} zní knižně. Napište celou větu: „když …“, „který …“.`,
      },
      pl: {
        title: 'Imiesłów',
        why: 'Imiesłowy brzmią książkowo; ludzie mówią zdaniami z „gdy” i „który”.',
        off: 'Wyłącz w tekstach tylko dla specjalistów.',
        signal: (phrase) => `${phrase} brzmi książkowo. Napisz całe zdanie: „gdy …”, „który …”.`,
      },
    },
  }),
  toneRule({
    name: 'filler',
    severity: 'info',
    texts: {
      en: {
        title: 'Filler',
        why: 'Wadding adds nothing and hides the message.',
        off: 'Switch it off for speeches and other texts where tone matters more than length.',
        signal: (phrase) => `${phrase} adds nothing. Leave it out.`,
      },
      cs: {
        title: 'Vata',
        why: 'Slovní vata nic nepřidá a schová to hlavní.',
        off: 'Vypněte u projevů a jiných textů, kde záleží víc na tónu než na délce.',
        signal: (phrase) => `${phrase} nic nepřidává. Vynechte to.`,
      },
      pl: {
        title: 'Wata słowna',
        why: 'Wata słowna nic nie wnosi i zasłania to, co ważne.',
        off: 'Wyłącz w przemówieniach i innych tekstach, gdzie ton jest ważniejszy niż długość.',
        signal: (phrase) => `${phrase} nic nie wnosi. Pomiń to.`,
      },
    },
  }),
  toneRule({
    name: 'hedge',
    severity: 'info',
    texts: {
      en: {
        title: 'A promise with a back door',
        why: 'Readers cannot rely on a promise with “usually” in it.',
        off: 'Switch it off where the office really cannot say more.',
        signal: (phrase) => `${phrase} takes the promise back. Say what always holds, or when it does not.`,
      },
      cs: {
        title: 'Slib se zadními vrátky',
        why: 'Na slib se slovem „zpravidla“ se čtenář nemůže spolehnout.',
        off: 'Vypněte tam, kde úřad opravdu nemůže říct víc.',
        signal: (phrase) => `${phrase} slib zase odvolává. Řekněte, co platí vždycky, nebo kdy to neplatí.`,
      },
      pl: {
        title: 'Obietnica z furtką',
        why: 'Na obietnicy ze słowem „zazwyczaj” nie można polegać.',
        off: 'Wyłącz tam, gdzie urząd naprawdę nie może powiedzieć więcej.',
        signal: (phrase) => `${phrase} odwołuje obietnicę. Napisz, co obowiązuje zawsze albo kiedy nie obowiązuje.`,
      },
    },
  }),
  toneRule({
    name: 'foreign-word',
    severity: 'info',
    texts: {
      en: {
        title: 'Foreign word',
        why: 'A word of one’s own language is understood by more people.',
        off: 'Switch it off for texts for readers who use these words every day.',
        signal: (phrase) => `${phrase} has a home word that more readers know. Use that one.`,
      },
      cs: {
        title: 'Cizí slovo',
        why: 'Domácímu slovu rozumí víc lidí.',
        off: 'Vypněte u textů pro čtenáře, kteří ta slova používají denně.',
        signal: (phrase) => `${phrase} má domácí slovo, které zná víc lidí. Použijte ho.`,
      },
      pl: {
        title: 'Obce słowo',
        why: 'Rodzime słowo rozumie więcej osób.',
        off: 'Wyłącz w tekstach dla czytelników, którzy używają tych słów na co dzień.',
        signal: (phrase) => `${phrase} ma rodzimy odpowiednik, który zna więcej osób. Użyj go.`,
      },
    },
  }),
  toneRule({
    name: 'no-direct-address',
    severity: 'info',
    texts: {
      en: {
        title: 'About the reader, not to them',
        why: 'Readers do not see themselves in “the applicant”; “you” tells them it is their turn.',
        off: 'Switch it off where a text really speaks of somebody else.',
        signal: (phrase) => `${phrase} speaks about the reader. If it is the reader, write “you”.`,
      },
      cs: {
        title: 'O čtenáři, ne k němu',
        why: 'V „žadateli“ se čtenář nepozná; oslovení mu řekne, že je řada na něm.',
        off: 'Vypněte tam, kde text opravdu mluví o někom jiném.',
        signal: (phrase) => `${phrase} mluví o čtenáři. Pokud je to on, oslovte ho: „přineste“, „můžete“.`,
      },
      pl: {
        title: 'O czytelniku, nie do niego',
        why: 'W „wnioskodawcy” czytelnik się nie rozpozna; zwrot wprost powie mu, że to jego kolej.',
        off: 'Wyłącz tam, gdzie tekst naprawdę mówi o kimś innym.',
        signal: (phrase) =>
          `${phrase} mówi o czytelniku. Jeśli chodzi o niego, zwróć się wprost: „przynieś”, „możesz”.`,
      },
    },
  }),
  toneRule({
    name: 'noun-heavy',
    severity: 'info',
    texts: {
      en: {
        title: 'Nouns where verbs would do',
        why: 'A chain of nouns stands still and hides who acts; verbs move and name people.',
        off: 'Switch it off for texts that consist of names of acts and offices.',
        signal: (phrase) => `${phrase} is a chain of nouns. Turn them into verbs: who does what?`,
      },
      cs: {
        title: 'Podstatná jména místo sloves',
        why: 'Řetěz podstatných jmen stojí na místě a skrývá, kdo jedná; slovesa větu rozhýbou.',
        off: 'Vypněte u textů složených z názvů předpisů a úřadů.',
        signal: (phrase) => `${phrase} je řetěz podstatných jmen. Použijte slovesa: kdo co udělá?`,
      },
      pl: {
        title: 'Rzeczowniki zamiast czasowników',
        why: 'Łańcuch rzeczowników stoi w miejscu i ukrywa, kto działa; czasowniki ożywiają zdanie.',
        off: 'Wyłącz w tekstach złożonych z nazw ustaw i urzędów.',
        signal: (phrase) => `${phrase} to łańcuch rzeczowników. Użyj czasowników: kto co robi?`,
      },
    },
  }),
];
