import { defineRule, type FixOffer, fragmentOf } from '../../analysis/index.ts';
import { type NameForms, type NamesOfOneThing, proseLanguage, wordingsOf } from '../../prose/index.ts';
import { quoted } from './phrases.ts';
import { asAt, replaceWords } from './replace-words.ts';

interface Messages {
  two: { one: string; other: string };
  write: { wording: string };
}

export const rule = defineRule<Messages>()({
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
      write: ({ wording }) => `Write ${quoted('en', wording)} here too`,
    },
    cs: {
      title: 'Dva názvy pro jednu věc',
      why: 'Když se název změní, čtenář hledá druhou věc, která neexistuje.',
      off: 'Vypněte tam, kde musíte vysvětlit oba názvy.',
      two: ({ one, other }) =>
        `${quoted('cs', other)} je asi totéž, čemu dokument jinde říká ${quoted('cs', one)}. Vyberte si jeden z názvů a používejte ho všude.`,
      write: ({ wording }) => `Napsat i tady ${quoted('cs', wording)}`,
    },
    pl: {
      title: 'Dwie nazwy jednej rzeczy',
      why: 'Gdy nazwa się zmienia, czytelnik szuka drugiej rzeczy, której nie ma.',
      off: 'Wyłącz tam, gdzie trzeba wyjaśnić obie nazwy.',
      two: ({ one, other }) =>
        `${quoted('pl', other)} to chyba to samo, co w innym miejscu dokumentu nazywa się ${quoted('pl', one)}. Używaj wszędzie jednej z tych nazw.`,
      write: ({ wording }) => `Wpisz także tutaj ${quoted('pl', wording)}`,
    },
  },
  check({ document, report }) {
    const used = new Map<NamesOfOneThing, { readonly name: NameForms; readonly words: string }>();
    const told = new Set<NamesOfOneThing>();
    for (const { node, readers, role, language } of document.texts) {
      const known = proseLanguage(language);
      if (!known || readers !== 'client' || role === 'legal') continue;
      for (const pair of wordingsOf(known).pairs) {
        if (told.has(pair)) continue;
        for (const name of pair.names) {
          const match = name.pattern.exec(node.text);
          if (!match) continue;
          const before = used.get(pair);
          const words = match[0].replace(/\s+/g, ' ');
          if (!before) used.set(pair, { name, words });
          else if (before.name !== name) {
            told.add(pair);
            const at = { start: match.index, end: match.index + match[0].length };
            report({
              at: fragmentOf(node, at),
              message: 'two',
              args: { one: before.words, other: words },
              fixes: name.otherName(match[0]).map((wording): FixOffer<Messages> => {
                const edits = [replaceWords(node, at, asAt(node.text, at, wording))];
                return { safety: 'unsafe', title: 'write', args: { wording }, edits };
              }),
            });
            break;
          }
        }
      }
    }
  },
});
