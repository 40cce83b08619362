import { type At, defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import { conventionalPath, KINDS, type Kind } from '../../model/index.ts';
import { entryOf, type Node } from '../../syntax/index.ts';
import { partsOf, thingsCalled, type Workspace } from '../../workspace/index.ts';

interface Messages {
  name: { file: string; id: string; expected: string };
  place: { file: string; expected: string };
  useName: { id: string };
}

export const rule = defineRule<Messages>()({
  id: 'reference/file-name-mismatch',
  since: '0.1.0',
  severity: 'info',
  texts: {
    en: {
      title: 'File that is called otherwise than its document',
      why: 'People look for a document by the name of its file, and other documents by its id; both should say the same.',
      off: 'Switch it off if another system gives the files their names.',
      name: ({ file, id, expected }) =>
        `The file is called ${file}, but the document “${id}”. Rename the file to ${expected}, or change the id.`,
      place: ({ file, expected }) => `People will look for this document under ${expected}; now it lies in ${file}.`,
      useName: ({ id }) => `Take the id from the file name: ${id}`,
    },
    cs: {
      title: 'Soubor se jmenuje jinak než dokument',
      why: 'Lidé hledají dokument podle názvu souboru a ostatní dokumenty podle jeho zkratky; obojí má říkat totéž.',
      off: 'Vypněte, pokud názvy souborů určuje jiný systém.',
      name: ({ file, id, expected }) =>
        `Soubor se jmenuje ${file}, ale dokument „${id}“. Přejmenujte soubor na ${expected}, nebo změňte zkratku (id).`,
      place: ({ file, expected }) =>
        `Tento dokument budou lidé hledat pod názvem ${expected}; teď je v souboru ${file}.`,
      useName: ({ id }) => `Převzít zkratku z názvu souboru: ${id}`,
    },
    pl: {
      title: 'Plik nazywa się inaczej niż dokument',
      why: 'Ludzie szukają dokumentu po nazwie pliku, a inne dokumenty po jego skrócie; oba powinny mówić to samo.',
      off: 'Wyłącz, jeśli nazwy plików nadaje inny system.',
      name: ({ file, id, expected }) =>
        `Plik nazywa się ${file}, a dokument „${id}”. Zmień nazwę pliku na ${expected} albo zmień skrót (id).`,
      place: ({ file, expected }) => `Tego dokumentu będą szukać pod nazwą ${expected}; teraz jest w pliku ${file}.`,
      useName: ({ id }) => `Przejmij skrót z nazwy pliku: ${id}`,
    },
  },
  concerns: ({ uri, kind, id }) => mismatchOf(uri, kind, id) !== undefined,
  check({ document, workspace, report }) {
    const { uri, kind, id } = document;
    const mismatch = kind && mismatchOf(uri, kind, id);
    if (!kind || !mismatch || id === undefined) return;
    const idNode = entryOf(document.root, 'id')?.value;
    const kindNode = entryOf(document.root, 'kind')?.value;
    const at = placeOf(mismatch, idNode, kindNode);
    if (!at) return;
    const expected = conventionalPath(kind, id);
    const file = tailOf(uri, expected);
    if (mismatch === 'place') report({ at, message: 'place', args: { file, expected } });
    else
      report({ at, message: 'name', args: { file, id, expected }, fixes: fixesFor(uri, kind, id, idNode, workspace) });
  },
});

/** `name`: the file is not called after the id. `place`: its ending or its folder is another one. */
function mismatchOf(uri: string, kind: Kind, id: string | undefined): 'name' | 'place' | undefined {
  // A document that is not saved yet has no name.
  if (id === undefined || !/\.ya?ml$/i.test(uri)) return undefined;
  const { folder, suffix, single } = KINDS[kind];
  const [file = '', ...folders] = uri.split('/').reverse();
  const base = baseOf(file);
  if (single) return base === suffix ? undefined : 'place';
  if (base !== id && nameIn(base, kind) !== id) return 'name';
  return base.endsWith(`.${suffix}`) && folders.includes(folder) ? undefined : 'place';
}

/** What stands before the ending of its kind, or before any ending. */
function nameIn(base: string, kind: Kind): string {
  const ending = `.${KINDS[kind].suffix}`;
  return base.endsWith(ending) ? base.slice(0, -ending.length) : base.replace(/\..*$/, '');
}

function baseOf(file: string): string {
  return file.replace(/\.ya?ml$/i, '');
}

function placeOf(mismatch: 'name' | 'place', id: Node | undefined, kind: Node | undefined): At | undefined {
  const node = mismatch === 'name' ? id : kind;
  return node && valueOf(node);
}

/** As much of an address as the expected path has. */
function tailOf(uri: string, expected: string): string {
  return uri.split('/').slice(-expected.split('/').length).join('/');
}

/** The name of the file as id, unless another document has it, or leads to the id there is. */
function fixesFor(
  uri: string,
  kind: Kind,
  id: string,
  node: Node | undefined,
  workspace: Workspace,
): readonly FixOffer<Messages>[] {
  const name = nameIn(baseOf(uri.slice(uri.lastIndexOf('/') + 1)), kind);
  const parts = partsOf(name);
  const isFree = parts?.id === name && thingsCalled(name, workspace).every((thing) => thing.is !== 'document');
  const isNamed = workspace
    .documents()
    .some(({ references }) => references.some(({ text }) => partsOf(text)?.id === id));
  if (!node || !isFree || isNamed) return [];
  return [{ safety: 'unsafe', title: 'useName', args: { id: name }, edits: [{ op: 'set', node, value: name }] }];
}
