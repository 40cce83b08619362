import { defineRule, fragmentOf } from '../../analysis/index.ts';
import { quoted } from './phrases.ts';

export const rule = defineRule<{
  ty: { odd: string; usual: string; few: number; many: number };
  vy: { odd: string; usual: string; few: number; many: number };
}>()({
  id: 'language/mixed-address',
  since: '0.1.0',
  severity: 'info',
  texts: {
    en: {
      title: 'Mixed forms of address',
      why: 'When the text is on first-name terms with its reader in one place and formal in another, it sounds as if two people wrote it.',
      off: 'Switch it off where you quote what people say to each other.',
      ty: ({ odd, usual, few, many }) =>
        `${quoted('en', odd)} addresses the reader in another way than the rest: ${many} times the document says it like ${quoted('en', usual)}, ${few} times like this. Keep to one.`,
      vy: ({ odd, usual, few, many }) =>
        `${quoted('en', odd)} is written in another way than the rest: ${many} times it is written like ${quoted('en', usual)}, ${few} times like this. Keep to one.`,
    },
    cs: {
      title: 'Různá oslovení',
      why: 'Když text čtenáři jednou tyká a jindy vyká, zní to, jako by ho psali dva lidé.',
      off: 'Vypněte tam, kde citujete, co si lidé říkají.',
      ty: ({ odd, usual, few, many }) =>
        `${quoted('cs', odd)} oslovuje čtenáře jinak než zbytek dokumentu: jako ${quoted('cs', usual)} ${many}×, takto ${few}×. Držte se jednoho způsobu.`,
      vy: ({ odd, usual, few, many }) =>
        `${quoted('cs', odd)} se píše jinak než ve zbytku dokumentu: jako ${quoted('cs', usual)} ${many}×, takto ${few}×. Držte se jednoho způsobu.`,
    },
    pl: {
      title: 'Różne formy zwracania się do czytelnika',
      why: 'Gdy tekst raz mówi do czytelnika na ty, a raz per Pan lub Pani, brzmi tak, jakby pisały go dwie osoby.',
      off: 'Wyłącz tam, gdzie cytujesz, co ludzie mówią do siebie.',
      ty: ({ odd, usual, few, many }) =>
        `${quoted('pl', odd)} zwraca się do czytelnika inaczej niż reszta dokumentu: tak jak ${quoted('pl', usual)} ${many}×, w ten sposób ${few}×. Wybierz jedną formę.`,
      vy: ({ odd, usual, few, many }) =>
        `${quoted('pl', odd)} zapisano inaczej niż w reszcie dokumentu: tak jak ${quoted('pl', usual)} ${many}×, w ten sposób ${few}×. Wybierz jedną formę.`,
    },
  },
  check({ document, report }) {
    for (const [language, forms] of FORMS) {
      const found = forms.ways.map((): Found[] => []);
      for (const { node, readers, role, language: of } of document.texts) {
        if (readers !== 'client' || role === 'legal' || of?.slice(0, 2) !== language) continue;
        for (const [i, { words }] of forms.ways.entries())
          for (const match of node.text.matchAll(words)) found[i]?.push({ node, start: match.index, words: match[0] });
      }
      const [usual, ...others] = found
        .map((places, i) => ({ places, kind: forms.ways[i]?.kind ?? 'ty' }))
        .filter(({ places }) => places.length > 0)
        .sort((a, b) => b.places.length - a.places.length);
      const odd = others[0];
      const [first, model] = [odd?.places[0], usual?.places[0]];
      if (!usual || !odd || !first || !model) continue;
      const end = first.start + first.words.length;
      report({
        at: fragmentOf(first.node, { start: first.start, end }),
        // Capital and small `vy` are one way of speaking; any other mixture is two.
        message: usual.kind !== 'ty' && odd.kind !== 'ty' ? 'vy' : 'ty',
        args: { odd: first.words, usual: model.words, few: odd.places.length, many: usual.places.length },
      });
    }
  },
});

type TextNode = Parameters<typeof fragmentOf>[0];

interface Found {
  readonly node: TextNode;
  readonly start: number;
  readonly words: string;
}

interface Way {
  readonly kind: 'ty' | 'formal' | 'capital';
  readonly words: RegExp;
}

/**
 * Words that can be nothing but address. Czech `ty` is also "those" and `ti` "these", and verbs in *-š* are also adjectives
 * (*náš*), so only a few sure ones stand here; Polish `pan`, `pani` before a capital letter or a role is somebody's name.
 */
const FORMS: ReadonlyMap<string, { readonly ways: readonly Way[] }> = new Map([
  [
    'pl',
    {
      ways: [
        {
          kind: 'ty',
          words:
            /(?<!\p{L})(?:ci|cię|ciebie|tobie|tobą|tw(?:ój|oja|oje|ojego|ojej|oim|oją|oich|oimi)|możesz|musisz|chcesz|masz|jesteś|potrzebujesz|dostaniesz|zapłacisz|mieszkasz|przyjdź|weź|złóż|przynieś|wypełnij|napisz|wyślij|zapłać|wybierz|sprawdź|podpisz|zadzwoń)(?!\p{L})/giu,
        },
        {
          kind: 'formal',
          words:
            /(?<!\p{L})(?:Pan(?:a|u|em|i|ią)?|Państw(?:o|a|u|em))(?!\p{L})(?!\s+(?:\p{Lu}|(?:\p{Ll}+\s+)?(?:burmistrz|dyrektor|prezydent|wójt|sekretarz|doktor)))/gu,
        },
      ],
    },
  ],
  [
    'cs',
    {
      ways: [
        {
          kind: 'ty',
          words:
            /(?<!\p{L})(?:tebe|tobě|tebou|tv(?:ůj|oje|ého|ému|ým|ých|ými)|můžeš|musíš|chceš|potřebuješ|dostaneš|zaplatíš|najdeš|budeš|bydlíš|přijď|vezmi|přines|vyplň|napiš|pošli|zaplať|vyber|podepiš|zavolej)(?!\p{L})/giu,
        },
        {
          kind: 'formal',
          words: /(?<!\p{L})(?:vy|vás|vám|vámi|váš|vaše|vaši|vašeho|vašemu|vaší|vašich|vašim|vašimi)(?!\p{L})/gu,
        },
        {
          // At the start of a sentence the capital says nothing.
          kind: 'capital',
          words:
            /(?<=[\p{L}\p{N},;)–-]\s)(?:Vy|Vás|Vám|Vámi|Váš|Vaše|Vaši|Vašeho|Vašemu|Vaší|Vašich|Vašim|Vašimi)(?!\p{L})/gu,
        },
      ],
    },
  ],
]);
