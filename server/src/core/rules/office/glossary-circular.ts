import { defineRule, fragmentOf } from '../../analysis/index.ts';
import { itemsOf } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import { wordingsOf } from '../common/text-fields.ts';

export const rule = defineRule<{ itself: { term: string }; abbreviation: { term: string; other: string } }>()({
  id: 'office/glossary-circular',
  since: '0.1.0',
  kinds: ['office'],
  holds: 'officeGlossaryEntry',
  severity: 'warning',
  texts: {
    en: {
      title: 'Explanation that explains nothing',
      why: 'Whoever looks a word up does not know it; the same word or one more abbreviation does not help.',
      off: 'Switch it off if your readers know all the abbreviations of your office.',
      itself: ({ term }) =>
        `“${term}” is explained by itself. Say it in words that somebody from outside the office knows.`,
      abbreviation: ({ term, other }) =>
        `“${term}” is explained by another abbreviation, “${other}”. Write that one out in full.`,
    },
    cs: {
      title: 'Vysvětlení, které nic nevysvětluje',
      why: 'Kdo slovo hledá, ten ho nezná; totéž slovo nebo další zkratka mu nepomůže.',
      off: 'Vypněte, pokud vaši čtenáři všechny zkratky úřadu znají.',
      itself: ({ term }) => `„${term}“ je vysvětleno samo sebou. Řekněte to slovy, která zná člověk mimo úřad.`,
      abbreviation: ({ term, other }) => `„${term}“ vysvětluje další zkratka, „${other}“. Rozepište ji celými slovy.`,
    },
    pl: {
      title: 'Wyjaśnienie, które nic nie wyjaśnia',
      why: 'Kto szuka słowa, ten go nie zna; to samo słowo albo kolejny skrót mu nie pomoże.',
      off: 'Wyłącz, jeśli czytelnicy znają wszystkie skróty urzędu.',
      itself: ({ term }) => `„${term}” wyjaśniono tym samym słowem. Napisz to słowami, które zna osoba spoza urzędu.`,
      abbreviation: ({ term, other }) => `„${term}” wyjaśniono kolejnym skrótem: „${other}”. Rozwiń go.`,
    },
  },
  check({ document, report }) {
    for (const { term, plain } of itemsOf(document.as('office')?.glossary)) {
      const word = term?.value.trim() ?? '';
      if (word === '') continue;
      for (const node of wordingsOf(plain)) {
        const itself = placeOfTerm(node.text, word);
        const other = itself ? undefined : abbreviationIn(node.text);
        const found = itself ?? other;
        if (!found) continue;
        const text = node.text.slice(found.start, found.end);
        report({
          at: fragmentOf(node, found),
          message: itself ? 'itself' : 'abbreviation',
          args: itself ? { term: word } : { term: word, other: text },
        });
      }
    }
  },
});

const LETTER = '[\\p{L}\\p{N}]';

function placeOfTerm(text: string, term: string): Span | undefined {
  const words = term.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found = new RegExp(`(?<!${LETTER})${words.join('\\s+')}(?!${LETTER})`, 'iu').exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** Two to six letters that begin and end with a capital: `OZV`, `MěÚ`. Nothing in a text written in capitals throughout. */
function abbreviationIn(text: string): Span | undefined {
  if (/\s/.test(text.trim()) && !/\p{Ll}/u.test(text)) return undefined;
  const found = [...text.matchAll(ABBREVIATION)].find(
    ([letters]) => !KNOWN.has(letters) && !/^[IVXLCDM]+$/.test(letters),
  );
  return found && { start: found.index, end: found.index + found[0].length };
}

const ABBREVIATION = new RegExp(`(?<!${LETTER})\\p{Lu}\\p{L}{0,4}\\p{Lu}(?!${LETTER})`, 'gu');

/** What everybody reads without help. */
const KNOWN: ReadonlySet<string> = new Set([
  ...['EU', 'UE', 'ČR', 'RP', 'PL', 'CZ', 'USA', 'PDF', 'SMS', 'IT', 'QR', 'PIN', 'ID', 'TV', 'WC', 'USB', 'GPS', 'CD'],
  ...['PSČ', 'IČO', 'DPH', 'NIP', 'PESEL', 'VAT', 'PIT', 'DNA'],
]);
