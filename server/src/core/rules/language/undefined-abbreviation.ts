import {
  defineRule,
  type ElsewhereOffer,
  type FixOffer,
  fragmentOf,
  glossaryTerms,
  type Surroundings,
  words,
} from '../../analysis/index.ts';
import { itemsOf, type TextPlace } from '../../model/index.ts';
import { proseLanguage, wordingsOf } from '../../prose/index.ts';
import type { Span } from '../../text/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { addTo } from '../common/fill.ts';
import { quoted } from './phrases.ts';
import { asAt, replaceWords } from './replace-words.ts';

interface Messages {
  undefined: { abbreviation: string };
  write: { words: string };
  explain: { abbreviation: string; name: string; language: string };
}

export const rule = defineRule<Messages>()({
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
      write: ({ words: name }) => `Write ${quoted('en', name)}`,
      explain: ({ abbreviation }) => `Explain ${quoted('en', abbreviation)} in the glossary of the office`,
    },
    cs: {
      title: 'Nevysvětlená zkratka',
      why: 'Úřední zkratky lidem zvenku nic neříkají.',
      off: 'Vypněte u dokumentů, které čtou jen kolegové.',
      undefined: ({ abbreviation }) =>
        `Zkratka ${quoted('cs', abbreviation)} není vysvětlená. Napište celý název, nebo ho při prvním použití dejte do závorky.`,
      write: ({ words: name }) => `Napsat ${quoted('cs', name)}`,
      explain: ({ abbreviation }) => `Vysvětlit ${quoted('cs', abbreviation)} ve slovníčku úřadu`,
    },
    pl: {
      title: 'Niewyjaśniony skrót',
      why: 'Skróty urzędowe nic nie mówią ludziom z zewnątrz.',
      off: 'Wyłącz w dokumentach, które czytają tylko pracownicy.',
      undefined: ({ abbreviation }) =>
        `Skrót ${quoted('pl', abbreviation)} nie jest wyjaśniony. Wpisz pełną nazwę albo podaj ją w nawiasie przy pierwszym użyciu.`,
      write: ({ words: name }) => `Wpisz ${quoted('pl', name)}`,
      explain: ({ abbreviation }) => `Wyjaśnij ${quoted('pl', abbreviation)} w słowniczku urzędu`,
    },
  },
  check({ document, workspace, once, options: { known }, report }) {
    const settled = new Set([...KNOWN, ...known, ...glossaryTerms(workspace)]);
    for (const place of document.texts) {
      const { node, readers, role } = place;
      if (readers !== 'client' || role === 'legal' || !LIKELY.test(node.text)) continue;
      for (const match of node.text.matchAll(ABBREVIATION)) {
        const [abbreviation] = match;
        if (settled.has(abbreviation) || isNumeral(abbreviation) || isShouted(node.text, match.index)) continue;
        settled.add(abbreviation);
        const end = match.index + abbreviation.length;
        if (isExplained(node.text, match.index, end)) continue;
        const at = { start: match.index, end };
        report({
          at: fragmentOf(node, at),
          message: 'undefined',
          args: { abbreviation },
          fixes: fullNameFixes(place, at, (once(usesOf).get(abbreviation) ?? 0) > 1),
          elsewhere: glossaryOffers(place, abbreviation, workspace),
        });
      }
    }
  },
  writeElsewhere({ args: { abbreviation, name, language } }, { document }) {
    const office = document.as('office');
    if (!office || itemsOf(office.glossary).some(({ term }) => term?.value === abbreviation)) return [];
    // With nothing behind it, the office is told that the explanation is missing.
    const plain = name === '' ? '' : { [`${language}`]: `${name}` };
    return addTo(office, 'glossary', [{ term: `${abbreviation}`, plain }]);
  },
});

/** The full name in the forms the sentence may need; with the abbreviation behind it where the document goes on to use that. */
function fullNameFixes({ node, language }: TextPlace, at: Span, isUsedAgain: boolean): readonly FixOffer<Messages>[] {
  const known = proseLanguage(language);
  if (!known) return [];
  const abbreviation = node.text.slice(at.start, at.end);
  // Polish hangs the ending on, `w BIP-ie`; what others hang on is a word: `DWP-run`.
  const ending = (known === 'pl' && /^-\p{Ll}{1,4}(?!\p{L})/u.exec(node.text.slice(at.end, at.end + 6))?.[0]) || '';
  const whole = { start: at.start, end: at.end + ending.length };
  return wordingsOf(known)
    .fullNames(abbreviation, node.text.slice(0, at.start))
    .map((name) => {
      const full = asAt(node.text, at, isUsedAgain ? `${name} (${abbreviation})` : name);
      return { safety: 'unsafe', title: 'write', args: { words: full }, edits: [replaceWords(node, whole, full)] };
    });
}

/** How often each abbreviation stands in the texts for clients. */
function usesOf({ document }: Surroundings): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { node, readers } of document.texts) {
    if (readers !== 'client' || !LIKELY.test(node.text)) continue;
    for (const [abbreviation] of node.text.matchAll(ABBREVIATION)) {
      uses.set(abbreviation, (uses.get(abbreviation) ?? 0) + 1);
    }
  }
  return uses;
}

/** The glossary of the office explains it once for all documents. */
function glossaryOffers(
  { language = 'en' }: TextPlace,
  abbreviation: string,
  { officeDocument }: Workspace,
): readonly ElsewhereOffer<Messages>[] {
  if (!officeDocument) return [];
  const known = proseLanguage(language);
  const [name = ''] = known ? wordingsOf(known).fullNames(abbreviation, '') : [];
  const where = { is: 'kept', uri: officeDocument.uri } as const;
  return [{ title: 'explain', args: { abbreviation, name, language }, where }];
}

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
