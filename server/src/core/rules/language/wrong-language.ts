import { defineRule, type FixOffer, type RuleContext, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import type { TextPlace } from '../../model/index.ts';
import type { YamlEdit } from '../../syntax/index.ts';
import { copiesIn } from './copies.ts';
import { declaredItem } from './declared-item.ts';
import { inLanguage } from './language-names.ts';
import { languageEntry, languageField, type TextMap, textMapsIn, type Written, written } from './text-maps.ts';
import { otherLanguage } from './which-language.ts';

interface Messages {
  wrong: { language: string; real: string };
  swapped: { language: string; real: string };
  wholeDocument: { language: string; real: string };
  move: { real: string };
  swap: { language: string; real: string };
  declare: { real: string };
}

export const rule = defineRule<Messages>()({
  id: 'language/wrong-language',
  since: '0.1.0',
  severity: 'info',
  texts: {
    en: {
      title: 'Text in another language',
      why: 'Readers who chose their language get one they may not know, and the text is checked by the wrong words.',
      off: 'Switch it off if many texts quote other languages on purpose.',
      wrong: ({ language, real }) =>
        `This text looks written ${inLanguage('en', real)}, but it stands where texts ${inLanguage('en', language)} belong.`,
      swapped: ({ language, real }) =>
        `The texts under “${language}” and “${real}” look swapped: each is written in the other language.`,
      wholeDocument: ({ language, real }) =>
        `The document says it is ${inLanguage('en', language)}, but most of its texts look written ${inLanguage('en', real)}.`,
      move: ({ real }) => `Move the text to “${real}”`,
      swap: ({ language, real }) => `Swap “${language}” and “${real}”`,
      declare: ({ real }) => `Write ${real}`,
    },
    cs: {
      title: 'Text v jiném jazyce',
      why: 'Čtenář, který si vybral jazyk, dostane jiný, a text se kontroluje podle nesprávných slov.',
      off: 'Vypněte, pokud mnoho textů záměrně cituje jiné jazyky.',
      wrong: ({ language, real }) =>
        `Tento text vypadá, že je ${inLanguage('cs', real)}, ale stojí tam, kde má být text ${inLanguage('cs', language)}.`,
      swapped: ({ language, real }) =>
        `Texty pod „${language}“ a „${real}“ vypadají prohozené: každý je v jazyce toho druhého.`,
      wholeDocument: ({ language, real }) =>
        `Podle „language“ je dokument ${inLanguage('cs', language)}, ale většina textů vypadá, že je ${inLanguage('cs', real)}.`,
      move: ({ real }) => `Přesunout text pod „${real}“`,
      swap: ({ language, real }) => `Prohodit „${language}“ a „${real}“`,
      declare: ({ real }) => `Napsat ${real}`,
    },
    pl: {
      title: 'Tekst w innym języku',
      why: 'Kto wybrał swój język, dostaje inny, którego może nie znać, a tekst sprawdza się według niewłaściwych słów.',
      off: 'Wyłącz, jeśli wiele tekstów celowo cytuje inne języki.',
      wrong: ({ language, real }) =>
        `Ten tekst wygląda na napisany ${inLanguage('pl', real)}, a stoi tam, gdzie ma być tekst ${inLanguage('pl', language)}.`,
      swapped: ({ language, real }) =>
        `Teksty pod „${language}” i „${real}” wyglądają na zamienione: każdy jest w języku tego drugiego.`,
      wholeDocument: ({ language, real }) =>
        `Dokument ma być ${inLanguage('pl', language)}, a większość tekstów wygląda na napisaną ${inLanguage('pl', real)}.`,
      move: ({ real }) => `Przenieś tekst pod „${real}”`,
      swap: ({ language, real }) => `Zamień „${language}” i „${real}”`,
      declare: ({ real }) => `Wpisz ${real}`,
    },
  },
  check(context) {
    const suspects: Strange[] = [];
    for (const text of context.document.texts) {
      const strange = strangeText(text);
      if (strange) suspects.push(strange);
    }
    if (suspects.length === 0) return;
    const maps = context.once(textMapsIn);
    const copies = new Set(maps.flatMap(copiesIn).map(({ text }) => text));
    const isCopy = ({ text }: Strange) => copies.has(text) && context.covered('language/copied-translation');
    const strange = suspects.filter((one) => !isCopy(one));
    if (reportDocument(strange, context)) return;
    const mapOf = new Map(maps.map((map) => [map.mapping, map]));
    const done = new Set<TextPlace['node']>();
    for (const { text, language, real } of strange) {
      if (done.has(text.node)) continue;
      done.add(text.node);
      const map = text.map && mapOf.get(text.map);
      const other =
        map && strange.find((one) => one.text.map === text.map && one.language === real && one.real === language);
      if (other) done.add(other.text.node);
      context.report({
        at: valueOf(text.node),
        message: other ? 'swapped' : 'wrong',
        args: { language, real },
        fixes: map ? repairs(map, language, real, other !== undefined) : [],
      });
    }
  },
});

/** A text that looks written in another language than the one it stands for. */
interface Strange {
  readonly text: TextPlace;
  readonly language: Written;
  readonly real: Written;
}

function strangeText(text: TextPlace): Strange | undefined {
  const language = written(text.language);
  // Names of acts stay in the language of their country.
  if (!language || text.role === 'legal') return undefined;
  const real = otherLanguage(text.node.text, language);
  return real && { text, language, real };
}

/** When most plain texts look alike in another language, the one wrong word is in `language`. */
function reportDocument(
  strange: readonly Strange[],
  context: Pick<RuleContext<Messages, Empty>, 'document' | 'report'>,
): boolean {
  const { document, report } = context;
  const plain = document.texts.filter(({ map, role }) => !map && role !== 'legal');
  const [first] = strange.filter(({ text }) => !text.map);
  if (!first) return false;
  const { language, real } = first;
  const alike = strange.filter((one) => !one.text.map && one.real === real);
  const field = languageField(context);
  if (alike.length < 3 || alike.length * 2 <= plain.length || !field?.value) return false;
  const node = declaredItem(field, language)?.node ?? field.value;
  const offer: FixOffer<Messages> = {
    safety: 'unsafe',
    title: 'declare',
    args: { real },
    edits: [{ op: 'set', node, value: real }],
  };
  report({ at: valueOf(node), message: 'wholeDocument', args: { language, real }, fixes: [offer] });
  return true;
}

/** Swaps two texts, or moves one to its free place. */
function repairs(map: TextMap, language: Written, real: Written, isSwapped: boolean): readonly FixOffer<Messages>[] {
  const entry = languageEntry(map, language);
  const other = languageEntry(map, real);
  if (!entry || (other && !isSwapped)) return [];
  const edits: YamlEdit[] = [{ op: 'renameKey', entry, key: real }];
  if (other) edits.push({ op: 'renameKey', entry: other, key: language });
  return [{ safety: 'unsafe', title: isSwapped ? 'swap' : 'move', args: { language, real }, edits }];
}
