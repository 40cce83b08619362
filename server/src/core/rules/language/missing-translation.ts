import {
  type At,
  absentIn,
  defineRule,
  type FixOffer,
  keyOf,
  type RuleContext,
  valueOf,
} from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { declaredItem } from './declared-item.ts';
import { inLanguage } from './language-names.ts';
import {
  declaredIn,
  isBlank,
  languageEntry,
  languageField,
  type TextMap,
  textMapsIn,
  type Written,
  wordsIn,
} from './text-maps.ts';

interface Messages {
  missing: { language: string };
  noneAtAll: { language: string };
  reuse: { language: string; text: string };
  prepare: { language: string };
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
      missing: ({ language }) =>
        `This text is not there ${inLanguage('en', language)}, though the document promises it. Write it under “${language}”.`,
      noneAtAll: ({ language }) =>
        `The document promises texts ${inLanguage('en', language)}, but no text is translated. Translate them, or take ${language} out here.`,
      reuse: ({ text }) => `Write “${text}”, as elsewhere in this document`,
      prepare: ({ language }) => `Add an empty “${language}” to fill in`,
      promiseLess: ({ language }) => `Take ${language} out of “language”`,
    },
    cs: {
      title: 'Chybí překlad',
      why: 'Kdo čte druhý jazyk, najde tady prázdné místo, zrovna když potřebuje poradit.',
      off: 'Vypněte, dokud se překlady připravují.',
      missing: ({ language }) =>
        `Tento text chybí ${inLanguage('cs', language)}, i když to dokument slibuje. Napište ho pod „${language}“.`,
      noneAtAll: ({ language }) =>
        `Dokument slibuje texty i ${inLanguage('cs', language)}, ale žádný přeložený není. Přeložte je, nebo tady ${language} vynechte.`,
      reuse: ({ text }) => `Napsat „${text}“ jako jinde v dokumentu`,
      prepare: ({ language }) => `Přidat prázdné „${language}“ k doplnění`,
      promiseLess: ({ language }) => `Vynechat ${language} v „language“`,
    },
    pl: {
      title: 'Brakuje tłumaczenia',
      why: 'Kto czyta w drugim języku, trafia tu na puste miejsce, właśnie wtedy, gdy potrzebuje pomocy.',
      off: 'Wyłącz, dopóki tłumaczenia się przygotowuje.',
      missing: ({ language }) =>
        `Tego tekstu nie ma ${inLanguage('pl', language)}, choć dokument go obiecuje. Wpisz go pod „${language}”.`,
      noneAtAll: ({ language }) =>
        `Dokument obiecuje teksty ${inLanguage('pl', language)}, ale żaden nie jest przetłumaczony. Przetłumacz je albo usuń tu ${language}.`,
      reuse: ({ text }) => `Wpisz „${text}” jak w innym miejscu dokumentu`,
      prepare: ({ language }) => `Dodaj puste „${language}” do wypełnienia`,
      promiseLess: ({ language }) => `Usuń ${language} z „language”`,
    },
  },
  check(context) {
    const declared = declaredIn(context);
    const maps = context.once(textMapsIn);
    for (const language of declared) {
      // What is written in no declared language at all, `undeclared-language` reports.
      const lacking = maps.filter(
        (map) => !wordsIn(map, language) && declared.some((one) => wordsIn(map, one) !== undefined),
      );
      const isNowhere = maps.length > 1 && maps.every((map) => !wordsIn(map, language));
      if (isNowhere && language !== declared[0]) reportPromise(language, context);
      else for (const map of lacking) reportMap(map, language, maps, context);
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

function reportMap(map: TextMap, language: Written, maps: readonly TextMap[], { report }: Context): void {
  const entry = languageEntry(map, language);
  const at: At = entry && isBlank(entry) ? keyOf(entry) : absentIn(map.mapping);
  const write = (value: string): FixOffer<Messages>['edits'] =>
    entry
      ? [{ op: 'setEntryValue', entry, value }]
      : [{ op: 'addEntry', mapping: map.mapping, key: language, value, after: 'last' }];
  const known = translationIn(maps, map, language);
  const fixes: FixOffer<Messages>[] = [];
  if (known !== undefined) {
    fixes.push({ safety: 'unsafe', title: 'reuse', args: { language, text: shortened(known) }, edits: write(known) });
  }
  if (!entry) fixes.push({ safety: 'unsafe', title: 'prepare', args: { language }, edits: write('') });
  report({ at, message: 'missing', args: { language }, fixes });
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
