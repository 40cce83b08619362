import { describe, expect, test } from 'vitest';
import { importsOf, read, trackedFiles } from '../support/sources.ts';

const CORE = 'server/src/core/';
const sources = trackedFiles('server/src', 'client/src').filter((file) => file.endsWith('.ts'));
const code = sources.filter((file) => !file.endsWith('.test.ts'));

/** What each folder of the core may import, as docs/architecture.md says. */
const allowed = layersIn(read('docs/architecture.md'));

describe('the table of folders in docs/architecture.md', () => {
  test('names every folder of the core', () => {
    const folders = new Set(code.flatMap((file) => (isCore(file) ? [folderOf(file)] : [])));
    expect([...folders].sort()).toEqual([...allowed.keys()].sort());
  });

  test('has no circle', () => {
    const circles = [...allowed].flatMap(([folder, others]) =>
      [...others].filter((other) => allowed.get(other)?.has(folder)).map((other) => `${folder} <-> ${other}`),
    );
    expect(circles).toEqual([]);
  });

  test.each([...allowed.keys()])('holds for core/%s', (folder) => {
    const wrong = importsWhere(
      (file) => isCore(file) && folderOf(file) === folder,
      (target) => isCore(target) && folderOf(target) !== folder && !allowed.get(folder)?.has(folderOf(target)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the core', () => {
  test('imports nothing of the shells, of Node or of an editor', () => {
    const packages = new Set(['yaml', 'fastest-levenshtein']);
    const isData = (target: string) => /^snippets\/okenko\.[a-z]{2}\.code-snippets$/.test(target);
    const wrong = importsWhere(
      isCore,
      (target) => !isCore(target) && !packages.has(target) && !isTextlint(target) && !isData(target),
    );
    expect(wrong).toEqual([]);
  });

  test('parses YAML in one folder', () => {
    const wrong = importsWhere(
      (file) => !file.startsWith(`${CORE}syntax/`),
      (target) => target === 'yaml' || target.startsWith('yaml/'),
    );
    expect(wrong).toEqual([]);
  });

  test('meets textlint in one folder', () => {
    expect(importsWhere((file) => !file.startsWith(`${CORE}prose/`), isTextlint)).toEqual([]);
  });

  test('has no rule that another file needs: deleting its two files deletes it', () => {
    const isRule = (file: string) =>
      file.startsWith(`${CORE}rules/`) && code.includes(file) && /^export const rules?\b/m.test(read(file));
    expect(importsWhere((file) => !file.startsWith(`${CORE}rules/generated/`), isRule)).toEqual([]);
  });
});

describe('the shells', () => {
  const below = (folder: string) => (file: string) => file.startsWith(`server/src/${folder}/`);

  // Joins the server to Node's disk, for two entry points.
  const wiring = 'server/src/lsp/serve.ts';

  test('server/src/lsp needs only the core and the protocol', () => {
    const wrong = importsWhere(
      (file) => below('lsp')(file) && file !== wiring,
      (target) => !isCore(target) && !below('lsp')(target) && !target.startsWith('vscode-languageserver'),
    );
    expect(wrong).toEqual([]);
  });

  test('server/src/cli does not know the protocol', () => {
    expect(importsWhere(below('cli'), (target) => target.startsWith('vscode-'))).toEqual([]);
  });

  test('server/src/platform knows the core and nothing of the command line', () => {
    const wrong = importsWhere(below('platform'), below('cli'));
    expect(wrong).toEqual([]);
  });

  test('Node is met in server/src/platform, server/src/cli and the entry points only', () => {
    const mayMeetNode = /^server\/src\/(platform\/node|cli)\/|^server\/src\/main\.[a-z]+\.ts$/;
    const wrong = importsWhere(
      (file) => file.startsWith('server/') && !mayMeetNode.test(file),
      (target) => target.startsWith('node:'),
    );
    expect(wrong).toEqual([]);
  });

  test('nobody imports an entry point', () => {
    expect(
      importsWhere(
        () => true,
        (target) => /^server\/src\/main\./.test(target),
      ),
    ).toEqual([]);
  });

  test('client and server share one file', () => {
    const shared = 'server/src/lsp/custom-messages.ts';
    const wrong = importsWhere(
      (file) => file.startsWith('client/'),
      (target) => target.startsWith('server/') && target !== shared,
    );
    expect(wrong).toEqual([]);
    expect(importsOf(shared)).toEqual([]);
    expect(
      importsWhere(
        (file) => file.startsWith('server/'),
        (target) => target.startsWith('client/'),
      ),
    ).toEqual([]);
  });

  test('the client knows nothing of YAML', () => {
    expect(
      importsWhere(
        (file) => file.startsWith('client/'),
        (target) => target === 'yaml',
      ),
    ).toEqual([]);
  });
});

/** `from -> to` for each import of a file of ours that `isWrong`. */
function importsWhere(
  from: (file: string) => boolean,
  isWrong: (target: string, file: string) => boolean,
): readonly string[] {
  return code
    .filter(from)
    .flatMap((file) => importsOf(file).flatMap((target) => (isWrong(target, file) ? [`${file} -> ${target}`] : [])));
}

function isCore(file: string): boolean {
  return file.startsWith(CORE);
}

function isTextlint(target: string): boolean {
  return target.startsWith('@textlint/') || target === 'textlint';
}

function folderOf(file: string): string {
  const [folder = '', below = ''] = file.slice(CORE.length).split('/');
  return folder === 'rules' && /^(generated|common)$/.test(below) ? `rules/${below}` : folder;
}

/** Rows such as `  model/   kinds, views   syntax, text; a note`; "all above" means the rows before. */
function layersIn(architecture: string): ReadonlyMap<string, ReadonlySet<string>> {
  const layers = new Map<string, ReadonlySet<string>>();
  const rows =
    architecture
      .match(/^server\/src\/core\/ [\s\S]*?(?=^\S)/m)?.[0]
      .split('\n')
      .slice(1) ?? [];
  for (const row of rows.filter((line) => line.trim() !== '')) {
    const [name = '', , rule = ''] = row.trim().split(/\s{2,}/);
    const folder = name.replace(/\/(<[a-z]+>\/)?$/, '');
    const imports = rule.replace(/;.*/, '');
    const above = [...layers.keys()];
    const except = /^all above(?: except (.+))?$/.exec(imports);
    if (except) layers.set(folder, new Set(above.filter((other) => !except[1]?.split(', ').includes(other))));
    else if (imports === 'imports nothing') layers.set(folder, new Set());
    else layers.set(folder, new Set(imports.split(', ')));
  }
  return layers;
}
