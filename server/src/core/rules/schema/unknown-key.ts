import { defineRule, type FixOffer, keyOf } from '../../analysis/index.ts';
import { type Holder, KIND_IDS, type RightLevel, rightLevel, SHAPES } from '../../model/index.ts';
import type { Entry } from '../../syntax/index.ts';
import { sentenceBehind, shapeOf, shapeTitle, wordsForField } from '../common/field-words.ts';
import { issuesFor } from './issue-owner.ts';
import { nearest } from './nearest.ts';

interface Messages {
  near: { key: string; shape: string; nearest: string };
  used: { key: string; nearest: string };
  unknown: { key: string; shape: string; known: readonly string[] };
  everything: { key: string; shape: string };
  form: { name: string; shape: string; key: string };
  rename: { key: string };
  sentence: { text: string };
  inner: { key: string; into: string };
  inners: { keys: readonly string[]; into: string };
  outer: { key: string };
  move: { keys: readonly string[]; into: string };
  quote: { text: string };
}

export const rule = defineRule<Messages>()({
  id: 'schema/unknown-key',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      title: 'Field nobody reads',
      why: 'What stands under a mistyped name is not read by anybody, and nobody notices.',
      off: 'Switch it off if you keep fields of your own in the documents.',
      near: ({ key, shape, nearest }) =>
        `There is no field “${key}” here (${shapeTitle('en', shape)}). Did you mean “${nearest}”?`,
      used: ({ key, nearest }) =>
        `There is no field “${key}”. It looks like “${nearest}”, which stands here already; keep what is right there.`,
      unknown: ({ key, shape, known }) =>
        `There is no field “${key}” here (${shapeTitle('en', shape)}). You can use: ${known.join(', ')}.`,
      everything: ({ key, shape }) =>
        `There is no field “${key}” here (${shapeTitle('en', shape)}), and all fields there are have been used.`,
      form: ({ name, shape, key }) => `“${name}” cannot be a name in “${key}”.${sentenceBehind('en', shape, key)}`,
      rename: ({ key }) => `Rename to “${key}”`,
      sentence: ({ text }) =>
        `The colon splits the text in two: “${text}” now looks like the name of a field. Put the whole text in quotes.`,
      inner: ({ key, into }) => `“${key}” belongs to “${into}” above, but is not indented far enough.`,
      inners: ({ keys, into }) =>
        `${listed(keys, '“”', 'and')} belong to “${into}” above, but are not indented far enough.`,
      outer: ({ key }) => `“${key}” is indented too far: it is no part of what stands above it.`,
      move: ({ keys, into }) =>
        `Move ${listed(keys, '“”', 'and')} ${into ? `into “${into}”` : 'one level to the left'}`,
      quote: ({ text }) => `Put the text in quotes: "${text}"`,
    },
    cs: {
      title: 'Pole, které nikdo nečte',
      why: 'Co stojí pod překlepem, to nikdo nepřečte a nikdo si toho nevšimne.',
      off: 'Vypněte, pokud si v dokumentech vedete vlastní pole.',
      near: ({ key, shape, nearest }) =>
        `Pole „${key}“ zde není (${shapeTitle('cs', shape)}). Nemysleli jste „${nearest}“?`,
      used: ({ key, nearest }) =>
        `Pole „${key}“ neexistuje. Podobá se poli „${nearest}“, které už tu je; co platí, nechte jen tam.`,
      unknown: ({ key, shape, known }) =>
        `Pole „${key}“ zde není (${shapeTitle('cs', shape)}). Použít můžete: ${known.join(', ')}.`,
      everything: ({ key, shape }) =>
        `Pole „${key}“ zde není (${shapeTitle('cs', shape)}) a všechna ostatní už jsou použita.`,
      form: ({ name, shape, key }) =>
        `„${name}“ nemůže být označením v poli „${key}“.${sentenceBehind('cs', shape, key)}`,
      rename: ({ key }) => `Přejmenovat na „${key}“`,
      sentence: ({ text }) =>
        `Dvojtečka dělí text na dvě části, takže „${text}“ vypadá jako název pole. Dejte celý text do uvozovek.`,
      inner: ({ key, into }) => `„${key}“ patří do pole „${into}“ výše, ale není dost odsazené.`,
      inners: ({ keys, into }) => `${listed(keys, '„“', 'a')} patří do pole „${into}“ výše, ale nejsou dost odsazené.`,
      outer: ({ key }) => `„${key}“ je odsazené příliš: není součástí toho, co stojí nad ním.`,
      move: ({ keys, into }) => `Přesunout ${listed(keys, '„“', 'a')} ${into ? `do „${into}“` : 'o úroveň doleva'}`,
      quote: ({ text }) => `Dát text do uvozovek: "${text}"`,
    },
    pl: {
      title: 'Pole, którego nikt nie czyta',
      why: 'Treści pod nazwą z literówką nikt nie odczyta i nikt tego nie zauważy.',
      off: 'Wyłącz, jeśli w dokumentach są własne pola urzędu.',
      near: ({ key, shape, nearest }) =>
        `Nie ma tu pola „${key}” (${shapeTitle('pl', shape)}). Może chodziło o „${nearest}”?`,
      used: ({ key, nearest }) =>
        `Nie ma pola „${key}”. Przypomina „${nearest}”, które już tu jest; właściwą treść zostaw tylko tam.`,
      unknown: ({ key, shape, known }) =>
        `Nie ma tu pola „${key}” (${shapeTitle('pl', shape)}). Można użyć: ${known.join(', ')}.`,
      everything: ({ key, shape }) =>
        `Nie ma tu pola „${key}” (${shapeTitle('pl', shape)}), a wszystkie istniejące są już użyte.`,
      form: ({ name, shape, key }) =>
        `„${name}” nie może być nazwą w polu „${key}”.${sentenceBehind('pl', shape, key)}`,
      rename: ({ key }) => `Zmień nazwę na „${key}”`,
      sentence: ({ text }) =>
        `Dwukropek dzieli tekst na dwie części, przez co „${text}” wygląda jak nazwa pola. Ujmij cały tekst w cudzysłów.`,
      inner: ({ key, into }) => `„${key}” należy do pola „${into}” powyżej, ale ma za małe wcięcie.`,
      inners: ({ keys, into }) =>
        `${listed(keys, '„”', 'i')} należą do pola „${into}” powyżej, ale mają za małe wcięcie.`,
      outer: ({ key }) => `„${key}” ma za duże wcięcie: nie jest częścią tego, co stoi nad nim.`,
      move: ({ keys, into }) => `Przenieś ${listed(keys, '„”', 'i')} ${into ? `do „${into}”` : 'o poziom w lewo'}`,
      quote: ({ text }) => `Ujmij tekst w cudzysłów: "${text}"`,
    },
  },
  check(context) {
    // Thousands of strange keys in one mapping share what is free there.
    const known = new Map<Holder['node'], Free>();
    const told = new Set<Entry>();
    for (const issue of issuesFor('schema/unknown-key', context)) {
      if (issue.issue === 'key-form') {
        const name = issue.entry.key.text;
        const args = { name, shape: shapeOf(issue.holders), key: issue.key };
        context.report({ at: keyOf(issue.entry), message: 'form', args });
      }
      if (issue.issue !== 'unknown-key') continue;
      const { entry, holder } = issue;
      const key = entry.key.text;
      const { shape } = holder;
      const sentence = splitSentence(holder, entry, context.document.text);
      if (sentence !== undefined) {
        const edits = [{ op: 'set', node: holder.node, value: sentence }] as const;
        const fix = { safety: 'unsafe', title: 'quote', args: { text: sentence }, edits } as const;
        context.report({ at: keyOf(entry), message: 'sentence', args: { text: key }, fixes: [fix] });
        continue;
      }
      const level = rightLevel(issue, context.document.tree);
      if (level) {
        // Fields that go together are told of once, at the first of them that does not fit here.
        if (!level.entries.some((one) => told.has(one))) context.report(wrongLevel(entry, level));
        told.add(entry);
        continue;
      }
      const free = known.get(holder.node) ?? freeIn(holder);
      known.set(holder.node, free);
      const near = meantFields(key, free);
      context.report({
        at: keyOf(entry),
        ...wordsFor(key, shape, free, near[0]),
        fixes: near.map(
          (name): FixOffer<Messages> => ({
            safety: 'unsafe',
            title: 'rename',
            args: { key: name },
            edits: [{ op: 'renameKey', entry, key: name }],
          }),
        ),
      });
    }
  },
});

function wrongLevel(entry: Entry, { into, entries, edits }: RightLevel) {
  const keys = entries.map(({ key }) => key.text);
  const fix = { safety: 'unsafe', title: 'move', args: { keys, into }, edits } as const;
  const common = { at: keyOf(entry), fixes: [fix] } as const;
  if (keys.length > 1) return { ...common, message: 'inners', args: { keys, into } } as const;
  return { ...common, message: into ? 'inner' : 'outer', args: { key: entry.key.text, into } } as const;
}

/** `“a”, “b” and “c”`, with the quotes and the word of a language. */
function listed(names: readonly string[], quotes: string, and: string): string {
  const quoted = names.map((name) => `${quotes[0]}${name}${quotes[1]}`);
  return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter((part) => part !== '').join(` ${and} `);
}

/** `- No. 5: the rest`, where a text can stand alone: the words before the colon are no name of a language. */
function splitSentence({ shape, node }: Holder, entry: Entry, text: string): string | undefined {
  if (shape !== 'text' || node.flow || node.entries.length !== 1 || !/[^A-Za-z-]/.test(entry.key.text))
    return undefined;
  const written = text.slice(node.span.start, node.span.end);
  return /[\r\n]/.test(written) ? undefined : written;
}

/** The fields of a mapping that are not used yet. */
interface Free {
  readonly fields: readonly string[];
  /** What a reader is told of them. */
  readonly known: readonly string[];
  /** By their names and titles in any language. */
  readonly byWord: ReadonlyMap<string, string>;
}

function wordsFor(key: string, shape: string, { fields, known }: Free, meant: string | undefined) {
  if (meant !== undefined) return { message: 'near', args: { key, shape, nearest: meant } } as const;
  const [used] = nearest(key, Object.keys(SHAPES[shape]?.fields ?? {}));
  if (used !== undefined) return { message: 'used', args: { key, nearest: used } } as const;
  if (fields.length === 0) return { message: 'everything', args: { key, shape } } as const;
  return { message: 'unknown', args: { key, shape, known } } as const;
}

/** More names than this nobody reads; hover and completion know them all. */
const MOST_NAMES = 12;

/** The fields of the kind itself before those every document has. */
function shortened(fields: readonly string[]): readonly string[] {
  const everywhere = (key: string) => KIND_IDS.every((kind) => Object.hasOwn(SHAPES[kind]?.fields ?? {}, key));
  const own = fields.filter((key) => !everywhere(key));
  const names = [...own, ...fields.filter(everywhere)];
  return names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), '…'] : names;
}

function freeIn({ shape, node }: Holder): Free {
  const used = new Set([...node.merged, ...node.entries].map(({ key }) => key.text));
  const fields = Object.keys(SHAPES[shape]?.fields ?? {}).filter((key) => !used.has(key));
  const byWord = new Map(fields.flatMap((field) => wordsForField(shape, field).map((word) => [word, field] as const)));
  return { fields, known: shortened(fields), byWord };
}

/** Names people give to a field of another name; the first that exists in the mapping is meant. */
const OTHER_NAMES: { readonly [key: string]: readonly string[] } = {
  audience: ['readers', 'groups'],
  name: ['title'],
  title: ['name'],
  label: ['name', 'title'],
  description: ['summary', 'definition', 'text'],
  responsible: ['owner'],
  author: ['owner'],
};

/** The free fields somebody most likely meant, by key or by title in any language; at most three. */
function meantFields(key: string, { fields, byWord }: Free): readonly string[] {
  const near = nearest(key, [...byWord.keys()]).flatMap((word) => byWord.get(word) ?? []);
  const other = (Object.hasOwn(OTHER_NAMES, key) ? OTHER_NAMES[key] : undefined)?.filter((name) =>
    fields.includes(name),
  );
  return [...new Set([...near, ...(other ?? [])])].slice(0, 3);
}
