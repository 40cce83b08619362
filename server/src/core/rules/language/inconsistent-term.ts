import { defineRule, fragmentOf } from '../../analysis/index.ts';
import { quoted } from './phrases.ts';

export const rule = defineRule<{ two: { one: string; other: string } }>()({
  id: 'language/inconsistent-term',
  since: '0.1.0',
  severity: 'info',
  texts: {
    en: {
      title: 'Two names for one thing',
      why: 'When the name changes, readers look for a second thing that does not exist.',
      off: 'Switch it off where you must explain both names.',
      two: ({ one, other }) =>
        `${quoted('en', other)} seems to be what this document calls ${quoted('en', one)} elsewhere. Use one of the two throughout.`,
    },
    cs: {
      title: 'Dva názvy pro jednu věc',
      why: 'Když se název změní, čtenář hledá druhou věc, která není.',
      off: 'Vypněte tam, kde musíte vysvětlit oba názvy.',
      two: ({ one, other }) =>
        `${quoted('cs', other)} je asi totéž, čemu dokument jinde říká ${quoted('cs', one)}. Používejte všude jeden z obou názvů.`,
    },
    pl: {
      title: 'Dwie nazwy jednej rzeczy',
      why: 'Gdy nazwa się zmienia, czytelnik szuka drugiej rzeczy, której nie ma.',
      off: 'Wyłącz tam, gdzie trzeba wyjaśnić obie nazwy.',
      two: ({ one, other }) =>
        `${quoted('pl', other)} to chyba to samo, co w innym miejscu dokumentu nazywa się ${quoted('pl', one)}. Używaj wszędzie jednej z tych nazw.`,
    },
  },
  check({ document, report }) {
    const used = new Map<RegExp[], { readonly name: RegExp; readonly words: string }>();
    const told = new Set<RegExp[]>();
    for (const { node, readers, role, language } of document.texts) {
      if (readers !== 'client' || role === 'legal') continue;
      for (const names of NAMES[language?.slice(0, 2) ?? ''] ?? []) {
        if (told.has(names)) continue;
        for (const name of names) {
          const match = name.exec(node.text);
          if (!match) continue;
          const before = used.get(names);
          if (!before) used.set(names, { name, words: match[0] });
          else if (before.name !== name) {
            told.add(names);
            const at = fragmentOf(node, { start: match.index, end: match.index + match[0].length });
            report({ at, message: 'two', args: { one: before.words, other: match[0] } });
            break;
          }
        }
      }
    }
  },
});

/** Names of the same thing that offices mix; only those that mean nothing else. */
const NAMES: { readonly [language: string]: RegExp[][] | undefined } = {
  cs: [
    [/(?<!\p{L})občank\p{L}+/iu, /(?<!\p{L})občansk\p{L}+\s+průkaz\p{L}*/iu],
    [/(?<!\p{L})řidičák\p{L}*/iu, /(?<!\p{L})řidičsk\p{L}+\s+průkaz\p{L}*/iu],
    [/(?<!\p{L})formulář\p{L}*/iu, /(?<!\p{L})tiskopis\p{L}*/iu],
  ],
  pl: [
    [/(?<!\p{L})wnios(?:ek|k\p{L}+)(?!\p{L})/iu, /(?<!\p{L})podani(?:e|a|u|em)(?!\p{L})/iu],
    [/(?<!\p{L})dow(?:ód|odu|odem|odzie)\s+osobist\p{L}+/iu, /(?<!\p{L})dow(?:ód|odu|odem|odzie)\s+tożsamości/iu],
    [/(?<!\p{L})prawo jazdy/iu, /(?<!\p{L})prawk(?:o|a|iem)(?!\p{L})/iu],
  ],
  en: [
    [/(?<!\p{L})driving licences?/iu, /(?<!\p{L})driver'?s licen[cs]es?/iu],
    [/(?<!\p{L})identity cards?/iu, /(?<!\p{L})ID cards?/u],
    [/(?<!\p{L})council tax/iu, /(?<!\p{L})poll tax/iu],
  ],
};
