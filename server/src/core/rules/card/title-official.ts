import { defineRule, fragmentOf, integer, valueOf } from '../../analysis/index.ts';
import { count } from '../../l10n/index.ts';
import type { Span } from '../../text/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { wordingsOf } from '../common/text-fields.ts';
import { fold, wordList } from '../common/words.ts';
import { countWords, LAW_NUMBER, wordsOf } from './title-words.ts';

interface Messages {
  law: { text: string };
  phrase: { text: string };
  unit: { text: string };
  long: { n: number; max: number };
}

export const rule = defineRule<Messages>()({
  id: 'card/title-official',
  since: '0.1.0',
  kinds: ['service-card'],
  severity: 'warning',
  options: {
    maxWords: integer({
      default: 8,
      min: 2,
      description: {
        en: 'How many words the title of a service may have',
        cs: 'Kolik slov smí mít název služby',
        pl: 'Ile słów może mieć nazwa usługi',
      },
    }),
  },
  texts: {
    en: {
      title: 'A title in office language',
      why: 'People search by the words they use in speech; a title from the law or the office chart they do not recognise as theirs.',
      off: 'Switch it off if the names of your services are laid down in a register.',
      law: ({ text }) => `“${text}” belongs under “legalBasis”. In the title write what people call the matter.`,
      phrase: ({ text }) => `“${text}” is how files are named. Write what people get, for example “New identity card”.`,
      unit: ({ text }) => `“${text}” is one of our units. People look for their matter, so name that.`,
      long: ({ n, max }) =>
        `The title has ${count('en', n, { one: 'word', other: 'words' })}. Shorten it to ${max} or fewer; the rest belongs in the summary.`,
    },
    cs: {
      title: 'Úřední název',
      why: 'Lidé hledají slovy, která sami říkají; v názvu ze zákona nebo z organizační struktury svou věc nepoznají.',
      off: 'Vypněte, pokud názvy služeb určuje registr.',
      law: ({ text }) => `„${text}“ patří do pole „legalBasis“. Do názvu napište, jak té věci říkají lidé.`,
      phrase: ({ text }) => `„${text}“ se hodí na spis. Napište, co člověk získá, například „Nový občanský průkaz“.`,
      unit: ({ text }) => `„${text}“ je náš útvar. Lidé hledají svou věc, pojmenujte proto ji.`,
      long: ({ n, max }) =>
        `Název má ${count('cs', n, { one: 'slovo', few: 'slova', other: 'slov' })}. Zkraťte ho nejvýš na ${max}; zbytek patří do shrnutí.`,
    },
    pl: {
      title: 'Urzędowa nazwa',
      why: 'Ludzie szukają słowami, których sami używają; w nazwie z ustawy lub ze schematu urzędu nie rozpoznają swojej sprawy.',
      off: 'Wyłącz, jeśli nazwy usług narzuca rejestr.',
      law: ({ text }) =>
        `Miejsce dla „${text}” jest w polu „legalBasis”. W nazwie napisz, jak ludzie mówią o tej sprawie.`,
      phrase: ({ text }) => `„${text}” pasuje do akt. Napisz, co się otrzyma, na przykład „Nowy dowód osobisty”.`,
      unit: ({ text }) => `„${text}” to komórka naszego urzędu. Ludzie szukają swojej sprawy, więc nazwij sprawę.`,
      long: ({ n, max }) =>
        `Nazwa ma ${count('pl', n, { one: 'słowo', few: 'słowa', many: 'słów', other: 'słowa' })}. Skróć ją do najwyżej ${max}; reszta należy do streszczenia.`,
    },
  },
  check({ document, workspace, options: { maxWords: max }, report }) {
    for (const node of wordingsOf(document.as('service-card')?.title)) {
      const found = officialPart(node.text, workspace);
      const n = countWords(node.text);
      if (found) {
        const text = node.text.slice(found.span.start, found.span.end);
        report({ at: fragmentOf(node, found.span), message: found.is, args: { text } });
      } else if (n > max) {
        report({ at: valueOf(node), message: 'long', args: { n, max } });
      }
    }
  },
});

interface OfficialPart {
  readonly is: 'law' | 'phrase' | 'unit';
  readonly span: Span;
}

function officialPart(text: string, workspace: Workspace): OfficialPart | undefined {
  const law = LAW_NUMBER.exec(text);
  if (law) return { is: 'law', span: { start: law.index, end: law.index + law[0].length } };
  const phrase = OFFICIAL_PHRASES.spanIn(text);
  if (phrase) return { is: 'phrase', span: phrase };
  const unit = unitIn(text, workspace);
  return unit && { is: 'unit', span: unit };
}

const OFFICIAL_PHRASES = wordList(
  'řízení ve věci, řízení o, správní řízení, ve věci',
  'postępowani* w sprawie, postępowani* w przedmiocie, postępowani* administracyjn*, w przedmiocie',
  'proceedings, procedure in the matter, in the matter of, administrative procedure',
);

function unitIn(text: string, workspace: Workspace): Span | undefined {
  const folded = comparable(text);
  for (const name of workspace.derived(namesOfUnits)) {
    const start = folded.indexOf(name);
    const end = start + name.length;
    if (start >= 0 && !isLetter(folded[start - 1]) && !isLetter(folded[end])) return { start, end };
  }
  return undefined;
}

/** Names of several words: one word alone may well be what people call the matter. */
function namesOfUnits({ office }: Workspace): readonly string[] {
  const names = office?.units.flatMap((unit) => unit.names) ?? [];
  return names.filter((name) => wordsOf(name).length > 1).map((name) => comparable(name.trim()));
}

/** As long as the text itself. */
function comparable(text: string): string {
  return fold(text).toLowerCase();
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}
