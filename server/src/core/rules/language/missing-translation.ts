import { absentIn, defineRule, type FixOffer, keyOf, type RuleContext, valueOf } from '../../analysis/index.ts';
import type { Empty, Locale } from '../../l10n/index.ts';
import { isEmpty } from '../common/absence.ts';
import { declaredItem } from './declared-item.ts';
import { inLanguage } from './language-names.ts';
import { quoted } from './phrases.ts';
import {
  declaredIn,
  languageEntry,
  languageField,
  type TextMap,
  textMapsIn,
  type Written,
  wordsIn,
} from './text-maps.ts';

interface Messages {
  missing: { languages: readonly string[] };
  noneAtAll: { language: string };
  reuse: { text: string };
  prepare: { languages: readonly string[] };
  promiseLess: { language: string };
}

export const rule = defineRule<Messages>()({
  id: 'language/missing-translation',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      title: 'A translation is missing',
      why: 'Whoever reads the other language finds a hole here, just where they need help most.',
      off: 'Switch it off while translations are being made.',
      missing: ({ languages }) =>
        `This text is not there ${inLanguages('en', languages)}, though the document promises it. Write it under ${keys('en', languages)}.`,
      noneAtAll: ({ language }) =>
        `The document promises texts ${inLanguage('en', language)}, but no text is translated. Translate them, or take ${language} out here.`,
      reuse: ({ text }) => `Write “${text}”, as elsewhere in this document`,
      prepare: ({ languages }) => `Add ${keys('en', languages)} to fill in`,
      promiseLess: ({ language }) => `Take ${language} out of “language”`,
    },
    cs: {
      title: 'Chybí překlad',
      why: 'Kdo čte druhý jazyk, najde tady prázdné místo, zrovna když potřebuje poradit.',
      off: 'Vypněte, dokud se překlady připravují.',
      missing: ({ languages }) =>
        `Tento text chybí ${inLanguages('cs', languages)}, i když to dokument slibuje. Napište ho pod ${keys('cs', languages)}.`,
      noneAtAll: ({ language }) =>
        `Dokument slibuje texty i ${inLanguage('cs', language)}, ale žádný přeložený není. Přeložte je, nebo tady ${language} vynechte.`,
      reuse: ({ text }) => `Napsat „${text}“ jako jinde v dokumentu`,
      prepare: ({ languages }) => `Přidat ${keys('cs', languages)} k doplnění`,
      promiseLess: ({ language }) => `Vynechat ${language} v „language“`,
    },
    pl: {
      title: 'Brakuje tłumaczenia',
      why: 'Kto czyta w drugim języku, trafia tu na puste miejsce, właśnie wtedy, gdy potrzebuje pomocy.',
      off: 'Wyłącz, dopóki tłumaczenia się przygotowuje.',
      missing: ({ languages }) =>
        `Tego tekstu nie ma ${inLanguages('pl', languages)}, choć dokument go obiecuje. Wpisz go pod ${keys('pl', languages)}.`,
      noneAtAll: ({ language }) =>
        `Dokument obiecuje teksty ${inLanguage('pl', language)}, ale żaden nie jest przetłumaczony. Przetłumacz je albo usuń tu ${language}.`,
      reuse: ({ text }) => `Wpisz „${text}” jak w innym miejscu dokumentu`,
      prepare: ({ languages }) => `Dodaj ${keys('pl', languages)} do wypełnienia`,
      promiseLess: ({ language }) => `Usuń ${language} z „language”`,
    },
  },
  check(context) {
    const declared = declaredIn(context);
    const maps = context.once(textMapsIn);
    const nowhere = maps.length < 2 ? [] : declared.slice(1).filter((one) => maps.every((map) => !wordsIn(map, one)));
    for (const language of nowhere) reportPromise(language, context);
    for (const map of maps) {
      // What is written in no declared language at all, `undeclared-language` reports.
      if (!declared.some((one) => wordsIn(map, one))) continue;
      const lacking = declared.filter((one) => !nowhere.includes(one) && !wordsIn(map, one));
      if (lacking.length > 0) reportMap(map, lacking, maps, context);
    }
  },
});

type Context = Pick<RuleContext<Messages, Empty>, 'document' | 'report'>;

/** All texts lack it: the mistake is more likely in the one word that promises it. */
function reportPromise(language: Written, { document, report }: Context): void {
  const item = declaredItem(languageField({ document }), language);
  if (!item) return;
  report({
    at: valueOf(item.node),
    message: 'noneAtAll',
    args: { language },
    fixes: [{ safety: 'unsafe', title: 'promiseLess', args: { language }, edits: [item.removal] }],
  });
}

function reportMap(map: TextMap, lacking: readonly Written[], maps: readonly TextMap[], { report }: Context): void {
  const known = new Map(lacking.map((language) => [language, translationIn(maps, map, language)]));
  const empty = lacking.filter((language) => languageEntry(map, language) !== undefined);
  for (const language of empty) {
    const entry = languageEntry(map, language);
    const value = known.get(language);
    // What is there and is no text, the schema rules report.
    if (!entry || !isEmpty(entry.value)) continue;
    const edits = [{ op: 'setEntryValue', entry, value: value ?? '' } as const];
    const fixes = value === undefined ? [] : [reuse(value, edits)];
    report({ at: keyOf(entry), message: 'missing', args: { languages: [language] }, fixes });
  }
  const languages = lacking.filter((language) => !empty.includes(language));
  if (languages.length === 0) return;
  const edits = languages.map(
    (key) => ({ op: 'addEntry', mapping: map.mapping, key, value: known.get(key) ?? '', after: 'last' }) as const,
  );
  const words = languages.flatMap((language) => known.get(language) ?? []);
  report({
    at: absentIn(map.mapping),
    message: 'missing',
    args: { languages },
    fixes:
      words.length === languages.length
        ? [reuse(words.join(', '), edits)]
        : [{ safety: 'unsafe', title: 'prepare', args: { languages }, edits }],
  });
}

function reuse(words: string, edits: FixOffer<Messages>['edits']): FixOffer<Messages> {
  return { safety: 'unsafe', title: 'reuse', args: { text: shortened(words) }, edits };
}

/** The same words translated elsewhere in the document. */
function translationIn(maps: readonly TextMap[], { texts }: TextMap, language: Written): string | undefined {
  for (const { language: from, node } of texts) {
    const twin = maps.find(
      (other) =>
        wordsIn(other, language) && other.texts.some((one) => one.language === from && one.node.text === node.text),
    );
    if (twin) return wordsIn(twin, language)?.node.text;
  }
  return undefined;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}

/** "in Czech and in Polish". */
function inLanguages(locale: Locale, languages: readonly string[]): string {
  return languages.map((language) => inLanguage(locale, language)).join(AND[locale]);
}

/** “cs” and “pl”. */
function keys(locale: Locale, languages: readonly string[]): string {
  return languages.map((language) => quoted(locale, language)).join(AND[locale]);
}

const AND: { readonly [L in Locale]: string } = { en: ' and ', cs: ' a ', pl: ' i ' };
