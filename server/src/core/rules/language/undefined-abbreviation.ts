import { defineRule, fragmentOf, glossaryTerms, words } from '../../analysis/index.ts';
import { quoted } from './phrases.ts';

export const rule = defineRule<{ undefined: { abbreviation: string } }>()({
  id: 'language/undefined-abbreviation',
  since: '0.1.0',
  severity: 'warning',
  noisy: {
    en: 'which abbreviations everybody in a town knows, no list can tell',
    cs: 'které zkratky ve městě zná každý, žádný seznam neřekne',
    pl: 'które skróty zna w mieście każdy, tego nie powie żadna lista',
  },
  options: {
    known: words({
      default: [],
      description: {
        en: 'Abbreviations your clients know',
        cs: 'Zkratky, které vaši klienti znají',
        pl: 'Skróty, które klienci znają',
      },
    }),
  },
  texts: {
    en: {
      title: 'Abbreviation nobody explained',
      why: 'Abbreviations of the office mean nothing to people from outside.',
      off: 'Switch it off for documents that only colleagues read.',
      undefined: ({ abbreviation }) =>
        `${quoted('en', abbreviation)} is not explained. Write the full name, or put it in brackets after the first use.`,
    },
    cs: {
      title: 'Nevysvětlená zkratka',
      why: 'Úřední zkratky lidem zvenku nic neříkají.',
      off: 'Vypněte u dokumentů, které čtou jen kolegové.',
      undefined: ({ abbreviation }) =>
        `Zkratka ${quoted('cs', abbreviation)} není vysvětlená. Napište celý název, nebo ho při prvním použití dejte do závorky.`,
    },
    pl: {
      title: 'Niewyjaśniony skrót',
      why: 'Skróty urzędowe nic nie mówią ludziom z zewnątrz.',
      off: 'Wyłącz w dokumentach, które czytają tylko pracownicy.',
      undefined: ({ abbreviation }) =>
        `Skrót ${quoted('pl', abbreviation)} nie jest wyjaśniony. Wpisz pełną nazwę albo podaj ją w nawiasie przy pierwszym użyciu.`,
    },
  },
  check({ document, workspace, options: { known }, report }) {
    const settled = new Set([...KNOWN, ...known, ...glossaryTerms(workspace)]);
    for (const { node, readers, role } of document.texts) {
      if (readers !== 'client' || role === 'legal' || !LIKELY.test(node.text)) continue;
      for (const match of node.text.matchAll(ABBREVIATION)) {
        const [abbreviation] = match;
        if (settled.has(abbreviation) || isNumeral(abbreviation) || isShouted(node.text, match.index)) continue;
        settled.add(abbreviation);
        const end = match.index + abbreviation.length;
        if (isExplained(node.text, match.index, end)) continue;
        report({
          at: fragmentOf(node, { start: match.index, end }),
          message: 'undefined',
          args: { abbreviation },
        });
      }
    }
  },
});

const LIKELY = /\p{Lu}\p{Ll}?\p{Lu}/u;

/** Two to six letters, most of them capitals, that are no part of a code: `MOPS`, `MěÚ`, but not `DF-1` or `A4`. */
const ABBREVIATION = /(?<![\p{L}\p{N}./@-])(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}{1,2}\p{Lu}{1,2})(?![\p{L}\p{N}@/]|[-.]\p{N})/gu;

/** Known to everybody in one of the three countries. */
const KNOWN = [
  ...[
    'EU',
    'UE',
    'USA',
    'UK',
    'SMS',
    'PDF',
    'PIN',
    'GPS',
    'USB',
    'QR',
    'CD',
    'DVD',
    'TV',
    'WC',
    'IT',
    'OK',
    'PC',
    'FAQ',
    'ID',
  ],
  ...[
    'ČR',
    'SR',
    'DPH',
    'MHD',
    'SPZ',
    'STK',
    'ZTP',
    'CZ',
    'CZK',
    'EUR',
    'PL',
    'PLN',
    'GBP',
    'IBAN',
    'NPS',
    'DNA',
    'HIV',
  ],
  ...[
    'PESEL',
    'NIP',
    'PKP',
    'ZUS',
    'NFZ',
    'VAT',
    'PIT',
    'BLIK',
    'RP',
    'PKS',
    'NHS',
    'BSL',
    'HTML',
    'URL',
    'MP',
    'AM',
    'PM',
  ],
];

/** `MOPS (Miejski Ośrodek …)`, `městský úřad (MěÚ)`, `MOPS, czyli …`. */
function isExplained(text: string, start: number, end: number): boolean {
  if (/^\s*\(\p{L}/u.test(text.slice(end, end + 10))) return true;
  if (/^,?\s*(czyli|tedy|tj\.|to znaczy|to je|that is|meaning)/u.test(text.slice(end, end + 20))) return true;
  return text[start - 1] === '(' && /\p{L}{3,}\s\($/u.test(text.slice(Math.max(0, start - 40), start));
}

function isNumeral(word: string): boolean {
  return /^[IVXLCDM]+$/.test(word);
}

/** Beside another word in capitals it is shouting, which another rule reports. */
function isShouted(text: string, at: number): boolean {
  return (
    /\p{Lu}{3,}\s+$/u.test(text.slice(Math.max(0, at - 30), at)) ||
    /^\p{Lu}{2,}\s+\p{Lu}{3,}/u.test(text.slice(at, at + 40))
  );
}
