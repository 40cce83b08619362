import type { Rule } from '../../analysis/index.ts';
import { toneRule } from './tone.ts';

/** Rules about how a text meets its reader: from above, from afar, or without saying anything. */
export const rules: readonly Rule[] = [
  toneRule({
    name: 'patronising',
    severity: 'warning',
    aliases: ['language/blame'],
    category: 'patronising',
    texts: {
      en: {
        title: 'Talking down, or blaming',
        why: 'People who feel blamed or lectured defend themselves instead of doing what is needed.',
        off: 'Switch it off only for texts about such wording.',
        phrase: 'talks down to the reader or blames them',
        signal: (phrase) =>
          `${phrase} talks down to the reader or blames them. Say calmly what is missing and how to put it right.`,
      },
      cs: {
        title: 'Poučování nebo výčitka',
        why: 'Kdo slyší výčitku nebo poučování, brání se, místo aby udělal, co je potřeba.',
        off: 'Vypněte jen u textů o takových výrazech samotných.',
        phrase: 'čtenáře poučuje nebo mu něco vyčítá',
        signal: (phrase) =>
          `${phrase} čtenáře poučuje nebo mu něco vyčítá. Řekněte klidně, co chybí a jak to napravit.`,
      },
      pl: {
        title: 'Pouczanie albo wyrzut',
        why: 'Kto słyszy wyrzut albo pouczenie, broni się, zamiast zrobić to, co potrzebne.',
        off: 'Wyłącz tylko w tekstach o samych takich zwrotach.',
        phrase: 'poucza czytelnika albo robi mu wyrzut',
        signal: (phrase) =>
          `${phrase} poucza czytelnika albo robi mu wyrzut. Spokojnie napisz, czego brakuje i jak to naprawić.`,
      },
    },
  }),
  toneRule({
    name: 'vague',
    severity: 'warning',
    category: 'vague',
    topic: null,
    texts: {
      en: {
        title: 'Says nothing definite',
        why: 'A reader who does not learn which paper, which office or how much has to come twice.',
        off: 'Switch it off only if the details stand elsewhere in every document.',
        phrase: 'leaves the reader guessing',
        signal: (phrase) =>
          `${phrase} leaves the reader guessing. Name the paper, the place, the person or the amount.`,
      },
      cs: {
        title: 'Nic určitého',
        why: 'Kdo se nedozví, který doklad, který úřad nebo kolik, musí přijít dvakrát.',
        off: 'Vypněte jen tehdy, když podrobnosti uvádíte v každém dokumentu jinde.',
        phrase: 'nechává čtenáře hádat',
        signal: (phrase) => `${phrase} nechává čtenáře hádat. Uveďte konkrétní doklad, místo, člověka nebo částku.`,
      },
      pl: {
        title: 'Nic konkretnego',
        why: 'Kto nie dowie się, jaki dokument, jaki urząd ani ile, musi przyjść drugi raz.',
        off: 'Wyłącz tylko wtedy, gdy szczegóły w każdym dokumencie stoją w innym miejscu.',
        phrase: 'każe czytelnikowi zgadywać',
        signal: (phrase) =>
          `${phrase} każe czytelnikowi zgadywać. Podaj konkretny dokument, miejsce, osobę albo kwotę.`,
      },
    },
  }),
  toneRule({
    name: 'empty-politeness',
    severity: 'warning',
    texts: {
      en: {
        title: 'Empty politeness',
        why: 'Set phrases of courtesy delay the message and sound cold; a plain “please” or “thank you” is kinder.',
        off: 'Switch it off where your office has agreed on such formulas.',
        signal: (phrase) =>
          `${phrase} is a set phrase that says nothing. Begin with the message, or write a plain “please” or “thank you”.`,
      },
      cs: {
        title: 'Prázdná zdvořilost',
        why: 'Zdvořilostní fráze zdržují a znějí chladně; prosté „prosím“ nebo „děkujeme“ je milejší.',
        off: 'Vypněte, pokud jste se na takových formulích v úřadu dohodli.',
        signal: (phrase) =>
          `${phrase} je fráze, která nic neříká. Začněte tím hlavním, nebo napište prosté „prosím“ či „děkujeme“.`,
      },
      pl: {
        title: 'Pusta uprzejmość',
        why: 'Grzecznościowe formułki opóźniają wiadomość i brzmią chłodno; zwykłe „proszę” albo „dziękujemy” jest milsze.',
        off: 'Wyłącz, jeśli urząd umówił się na takie formułki.',
        signal: (phrase) =>
          `${phrase} to formułka, która nic nie mówi. Zacznij od sedna albo napisz zwykłe „proszę” czy „dziękujemy”.`,
      },
    },
  }),
  toneRule({
    name: 'double-negative',
    severity: 'warning',
    texts: {
      en: {
        title: 'Two negatives',
        why: 'Readers must turn two negatives round in their heads; said positively it is clear at once.',
        off: 'Switch it off for texts that must repeat a law word for word.',
        signal: (phrase) => `${phrase} denies twice. Say it positively: “usual”, not “not uncommon”.`,
      },
      cs: {
        title: 'Dvojí zápor',
        why: 'Dvojí zápor si čtenář musí v hlavě otočit; kladná věta je jasná hned.',
        off: 'Vypněte u textů, které musí opakovat zákon doslova.',
        signal: (phrase) => `${phrase} popírá dvakrát. Řekněte to kladně: „běžné“ místo „není neobvyklé“.`,
      },
      pl: {
        title: 'Podwójne przeczenie',
        why: 'Podwójne przeczenie trzeba odwrócić w głowie; zdanie twierdzące jest jasne od razu.',
        off: 'Wyłącz w tekstach, które muszą dosłownie powtarzać przepis.',
        signal: (phrase) => `${phrase} przeczy dwa razy. Powiedz to twierdząco: „często” zamiast „nierzadko”.`,
      },
    },
  }),
];
