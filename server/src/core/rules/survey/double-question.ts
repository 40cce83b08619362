import { defineRule, type FixOffer, fragmentOf } from '../../analysis/index.ts';
import { itemsOf, type Views } from '../../model/index.ts';
import { type ScalarNode, toData, type YamlValue } from '../../syntax/index.ts';
import { type Wording, wordingsIn } from '../common/text-fields.ts';
import { type JoinedAspects, joinedAspects } from './joined-aspects.ts';

interface Messages {
  two: { first: string; second: string };
  split: { first: string; second: string };
}

export const rule = defineRule<Messages>()({
  id: 'survey/double-question',
  since: '0.1.0',
  kinds: ['survey'],
  severity: 'warning',
  noisy: {
    en: 'not every “and” joins two questions, and only a person can tell',
    cs: 'ne každé „a“ spojuje dvě otázky a poznat to může jen člověk',
    pl: 'nie każde „i” łączy dwa pytania, a rozpozna to tylko człowiek',
  },
  texts: {
    en: {
      title: 'Two questions in one',
      why: 'Who is content with one and not with the other cannot answer, and you will not know what to improve.',
      off: 'Switch it off if your questions come from a tested questionnaire that must not change.',
      two: ({ first, second }) =>
        `“${first}” and “${second}” are two things, but there is one answer. Ask about each in a question of its own.`,
      split: ({ first, second }) => `Ask about “${first}” and “${second}” separately`,
    },
    cs: {
      title: 'Dvě otázky v jedné',
      why: 'Kdo je s jedním spokojený a s druhým ne, neví, co odpovědět, a vy nezjistíte, co zlepšit.',
      off: 'Vypněte, pokud otázky přebíráte z ověřeného dotazníku, který se měnit nesmí.',
      two: ({ first, second }) =>
        `„${first}“ a „${second}“ jsou dvě věci, ale odpověď je jen jedna. Zeptejte se na každou zvlášť.`,
      split: ({ first, second }) => `Zeptat se zvlášť na „${first}“ a na „${second}“`,
    },
    pl: {
      title: 'Dwa pytania w jednym',
      why: 'Kto jest zadowolony z jednego, a z drugiego nie, nie wie, co odpowiedzieć, a urząd nie dowie się, co poprawić.',
      off: 'Wyłącz, jeśli pytania pochodzą ze sprawdzonej ankiety, której nie wolno zmieniać.',
      two: ({ first, second }) =>
        `„${first}” i „${second}” to dwie rzeczy, a odpowiedź jest jedna. Zapytaj o każdą z nich osobno.`,
      split: ({ first, second }) => `Zapytaj osobno o „${first}” i o „${second}”`,
    },
  },
  check({ document, report }) {
    const questions = document.as('survey')?.questions;
    for (const question of itemsOf(questions)) {
      // Words and several ticks can speak of both things.
      if (question.type?.value === 'open' || question.type?.value === 'multi') continue;
      const wordings = wordingsIn(document, question.text);
      const joined = wordings.flatMap((wording) => {
        const joint = wording.language && joinedAspects(wording.node.text, wording.language);
        return joint ? [{ ...wording, ...joint }] : [];
      });
      for (const { node, joint, first, second } of joined) {
        report({
          at: fragmentOf(node, joint),
          message: 'two',
          args: { first, second },
          fixes: joined[0]?.node === node ? split(questions, question, wordings, joined) : [],
        });
      }
    }
  },
});

type Joined = JoinedAspects & Wording;
type List = NonNullable<Views['survey']['questions']>;

/** Keeps the first thing in the question and adds a question about the second, when every translation can be taken apart. */
function split(
  list: List | undefined,
  question: Views['surveyQuestion'],
  wordings: readonly Wording[],
  joined: readonly Joined[],
): readonly FixOffer<Messages>[] {
  const [first] = joined;
  const id = question.id?.value;
  const parts = joined.flatMap(({ node, alone }) => (alone ? [{ node, alone }] : []));
  if (!list || !first || id === undefined || parts.length < wordings.length) return [];
  const second = copyOf(question, { id: freeName(`${id}b`, list), text: secondText(question, parts) });
  return [
    {
      safety: 'unsafe',
      title: 'split',
      args: { first: first.first, second: first.second },
      edits: [
        ...parts.map(({ node, alone }) => ({ op: 'set', node, value: alone[0] }) as const),
        { op: 'addItem', sequence: list.node, value: second },
      ],
    },
  ];
}

interface Part {
  readonly node: ScalarNode;
  readonly alone: readonly [string, string];
}

function secondText({ text }: Views['surveyQuestion'], parts: readonly Part[]): YamlValue {
  if (text?.is !== 'shape') return parts[0]?.alone[1] ?? '';
  return Object.fromEntries(
    (['en', 'cs', 'pl'] as const).flatMap((language) => {
      const part = parts.find(({ node }) => node === text[language]?.node);
      return part ? [[language, part.alone[1]]] : [];
    }),
  );
}

/** The same question with another id and text; a weight is not shared out here. */
function copyOf({ self }: Views['surveyQuestion'], changed: { readonly [key: string]: YamlValue }): YamlValue {
  return Object.fromEntries(
    self.node.entries.flatMap((entry): [string, YamlValue][] => {
      const key = entry.key.text;
      const value = changed[key] ?? yamlValue(toData(entry.value));
      return value === undefined || key === 'weight' ? [] : [[key, value]];
    }),
  );
}

function yamlValue(data: unknown): YamlValue | undefined {
  if (typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean') return data;
  if (Array.isArray(data)) return data.flatMap((item) => yamlValue(item) ?? []);
  if (typeof data !== 'object' || data === null) return undefined;
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, item]) => {
      const value = yamlValue(item);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function freeName(wanted: string, list: List): string {
  const taken = new Set(list.items.map(({ id }) => id?.value));
  let name = wanted;
  for (let n = 2; taken.has(name); n += 1) name = `${wanted}${n}`;
  return name;
}
