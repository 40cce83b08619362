import { type At, absentIn, defineRule, type FixOffer, keyOf, spanAt, valueOf } from '../../analysis/index.ts';
import { KIND_IDS, type Kind, kindOfFileName, nearestKind, type OfficeDocument } from '../../model/index.ts';
import { type Entry, entryOf, layoutOf, resolved, type YamlEdit } from '../../syntax/index.ts';
import { insertion } from '../../text/index.ts';
import { isUnset } from '../common/fill.ts';

interface Messages {
  absent: { kinds: string };
  empty: { kinds: string };
  unknown: { text: string; kinds: string };
  strange: { kinds: string };
  noFields: { kinds: string };
  useKind: { kind: string };
}

export const rule = defineRule<Messages>()({
  id: 'schema/unknown-kind',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      title: 'Kind of document unknown',
      why: 'The kind says which fields belong in the document, so without it nothing else can be checked.',
      off: 'Exclude the file in .okenko.yaml instead, if it is none of these documents.',
      absent: ({ kinds }) => `The document does not say what it is. Add the line “kind:” with one of: ${kinds}.`,
      empty: ({ kinds }) => `Nothing stands behind “kind”. Choose one of: ${kinds}.`,
      unknown: ({ text, kinds }) => `There is no kind of document called “${text}”. Choose one of: ${kinds}.`,
      strange: ({ kinds }) => `The kind is a single word. Choose one of: ${kinds}.`,
      noFields: ({ kinds }) => `A document begins with the line “kind:” and one of: ${kinds}.`,
      useKind: ({ kind }) => `Write kind: ${kind}`,
    },
    cs: {
      title: 'Neznámý druh dokumentu',
      why: 'Druh určuje, co do dokumentu patří, takže bez něj nejde zkontrolovat nic dalšího.',
      off: 'Pokud soubor žádným z těchto dokumentů není, raději ho vyřaďte v .okenko.yaml.',
      absent: ({ kinds }) => `Dokument neříká, čím je. Doplňte řádek „kind:“ s jednou z možností: ${kinds}.`,
      empty: ({ kinds }) => `Za „kind“ nic není. Vyberte jednu z možností: ${kinds}.`,
      unknown: ({ text, kinds }) => `Druh dokumentu „${text}“ neexistuje. Vyberte jednu z možností: ${kinds}.`,
      strange: ({ kinds }) => `Druh dokumentu je jediné slovo. Vyberte jednu z možností: ${kinds}.`,
      noFields: ({ kinds }) => `Dokument začíná řádkem „kind:“ s jednou z možností: ${kinds}.`,
      useKind: ({ kind }) => `Napsat kind: ${kind}`,
    },
    pl: {
      title: 'Nieznany rodzaj dokumentu',
      why: 'Rodzaj określa, jakie pola należą do dokumentu, więc bez niego nie da się sprawdzić niczego więcej.',
      off: 'Jeśli plik nie jest żadnym z tych dokumentów, lepiej wyłącz go w .okenko.yaml.',
      absent: ({ kinds }) => `Dokument nie mówi, czym jest. Dodaj wiersz „kind:” z jedną z wartości: ${kinds}.`,
      empty: ({ kinds }) => `Po „kind” nic nie ma. Wybierz jedną z wartości: ${kinds}.`,
      unknown: ({ text, kinds }) => `Nie ma rodzaju dokumentu „${text}”. Wybierz jedną z wartości: ${kinds}.`,
      strange: ({ kinds }) => `Rodzaj dokumentu to jedno słowo. Wybierz jedną z wartości: ${kinds}.`,
      noFields: ({ kinds }) => `Dokument zaczyna się od wiersza „kind:” z jedną z wartości: ${kinds}.`,
      useKind: ({ kind }) => `Wpisz kind: ${kind}`,
    },
  },
  check({ document, report }) {
    if (document.kind !== undefined || !document.isOurs) return;
    const kinds = KIND_IDS.join(', ');
    const text = document.kindText;
    const found = mistakeOf(document, text);
    if (!found) return;
    const { at, message, edit } = found;
    const promised = kindOfFileName(document.uri);
    const near = text === undefined ? undefined : nearestKind(text);
    const likely = [...new Set([near, promised])].flatMap((kind) => kind ?? []);
    const fixes = likely.flatMap((kind): readonly FixOffer<Messages>[] =>
      edit ? [{ safety: 'unsafe', title: 'useKind', args: { kind }, edits: [edit(kind)] }] : [],
    );
    report({ at, message, args: message === 'unknown' ? { text: text ?? '', kinds } : { kinds }, fixes });
  },
});

interface Mistake {
  readonly at: At;
  readonly message: 'absent' | 'empty' | 'unknown' | 'strange' | 'noFields';
  /** Undefined where the text would have to be written anew. */
  readonly edit: ((kind: Kind) => YamlEdit) | undefined;
}

/** Undefined for a text nobody could read: `schema/not-yaml` says so. */
function mistakeOf(document: OfficeDocument, text: string | undefined): Mistake | undefined {
  const { root, tree } = document;
  const entry: Entry | undefined = entryOf(root, 'kind');
  if (entry) {
    const edit = (kind: Kind): YamlEdit => ({ op: 'setEntryValue', entry, value: kind });
    if (isUnset(entry) || !entry.value) return { at: keyOf(entry), message: 'empty', edit };
    // An alias without a target is a problem of its own.
    if (!resolved(entry.value)) return undefined;
    return { at: valueOf(entry.value), message: text === undefined ? 'strange' : 'unknown', edit };
  }
  if (tree.problems.some(({ code }) => code !== 'duplicate-key')) return undefined;
  if (root && root.entries.length > 0) {
    const edit = (value: Kind): YamlEdit => ({ op: 'addEntry', mapping: root, key: 'kind', value, after: 'first' });
    return { at: absentIn(root), message: 'absent', edit };
  }
  if (root)
    return { at: valueOf(root), message: 'noFields', edit: (kind) => ({ op: 'set', node: root, value: { kind } }) };
  if (tree.root) return { at: valueOf(tree.root), message: 'noFields', edit: undefined };
  const start = tree.text.startsWith('\ufeff') ? 1 : 0;
  const { newline } = layoutOf(tree);
  const marker = /^\ufeff?---(?!\S)[^\r\n]*/m.exec(tree.text);
  const edit = (kind: Kind): YamlEdit => ({
    op: 'text',
    edits: marker
      ? [insertion(marker.index + marker[0].length, `${newline}kind: ${kind}`)]
      : [insertion(start, `kind: ${kind}${newline}`)],
  });
  return { at: spanAt({ start, end: start }), message: 'noFields', edit };
}
