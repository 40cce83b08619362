import { defineRule, type Related, spanAt, valueOf } from '../../analysis/index.ts';
import { entryOf } from '../../syntax/index.ts';
import { type DocumentFacts, repeatedIds, thingsCalled, type Workspace } from '../../workspace/index.ts';
import { sortWord } from './sort-words.ts';

interface Messages {
  document: { id: string; kind: string; file: string };
  item: { id: string };
  other: { id: string };
  first: { id: string };
}

export const rule = defineRule<Messages>()({
  id: 'reference/duplicate-id',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      title: 'One id for two things',
      why: 'Nobody who follows the id can know which of the two counts.',
      off: 'Switch it off only while you bring documents of two offices together.',
      document: ({ id, kind, file }) =>
        `${file} has the id “${id}”, too (${sortWord('en', kind)}). Give one of the two another id.`,
      item: ({ id }) => `The id “${id}” already stands for something else here. Give one of the two another id.`,
      other: ({ id }) => `This is “${id}”, too.`,
      first: ({ id }) => `“${id}” stands here for the first time.`,
    },
    cs: {
      title: 'Jedna zkratka pro dvě věci',
      why: 'Kdo jde za zkratkou, nepozná, která z obou věcí platí.',
      off: 'Vypněte jen tehdy, když slučujete dokumenty dvou úřadů.',
      document: ({ id, kind, file }) =>
        `Zkratku „${id}“ (${sortWord('cs', kind)}) má i ${file}. Dejte jednomu z obou dokumentů jinou.`,
      item: ({ id }) => `Zkratka „${id}“ už tu označuje něco jiného. Dejte jedné z obou položek jinou.`,
      other: ({ id }) => `Také „${id}“.`,
      first: ({ id }) => `Zde je „${id}“ poprvé.`,
    },
    pl: {
      title: 'Jeden skrót dla dwóch rzeczy',
      why: 'Kto pójdzie za skrótem, nie pozna, która z dwóch rzeczy obowiązuje.',
      off: 'Wyłącz tylko podczas łączenia dokumentów dwóch urzędów.',
      document: ({ id, kind, file }) =>
        `Skrót „${id}” (${sortWord('pl', kind)}) ma też ${file}. Nadaj jednemu z dwóch dokumentów inny.`,
      item: ({ id }) => `Skrót „${id}” oznacza tu już coś innego. Nadaj jednej z dwóch pozycji inny.`,
      other: ({ id }) => `To też „${id}”.`,
      first: ({ id }) => `Tu „${id}” występuje po raz pierwszy.`,
    },
  },
  concerns: (facts, workspace) => facts.isTangled === true || othersCalled(facts, workspace).length > 0,
  check({ document, workspace, report }) {
    const { kind, id } = document;
    const node = entryOf(document.root, 'id')?.value;
    const others = kind && id !== undefined ? othersCalled({ uri: document.uri, kind, id }, workspace) : [];
    const [other] = others;
    if (node && kind && id !== undefined && other) {
      report({
        at: valueOf(node),
        message: 'document',
        args: { id, kind, file: tailOf(other.uri) },
        related: others.map(
          ({ uri, span }): Related<Messages> => ({ uri, at: spanAt(span), message: 'other', args: { id } }),
        ),
      });
    }
    for (const repeated of repeatedIds(document)) {
      report({
        at: valueOf(repeated.node),
        message: 'item',
        args: { id: repeated.id },
        related: [{ at: spanAt(repeated.first), message: 'first', args: { id: repeated.id } }],
      });
    }
  },
});

/** Other documents of the same kind and id. */
function othersCalled(
  { uri, kind, id }: Pick<DocumentFacts, 'uri' | 'kind' | 'id'>,
  workspace: Workspace,
): readonly DocumentFacts[] {
  return thingsCalled(id ?? '', workspace).flatMap((thing) =>
    thing.is === 'document' && thing.facts.kind === kind && thing.facts.uri !== uri ? [thing.facts] : [],
  );
}

/** `standards/phone.standard.yaml`: enough of an address to know the file by. */
function tailOf(uri: string): string {
  return uri.split('/').slice(-2).join('/');
}
