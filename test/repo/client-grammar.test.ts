import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import onigurumaModule from 'vscode-oniguruma';
import textmateModule, { type IGrammar } from 'vscode-textmate';
import { readManifest } from '../support/manifest.ts';

const root = path.resolve(import.meta.dirname, '../..');
const contributedGrammars = readManifest().contributes.grammars;
const grammarFiles = new Map([
  ['source.yaml', 'test/fixtures/grammar/source.yaml.json'],
  ...contributedGrammars.map(({ scopeName, path }): [string, string] => [scopeName, path]),
]);

let grammar: IGrammar;

beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await onigurumaModule.loadWASM(readFileSync(wasm));
  const registry = new textmateModule.Registry({
    onigLib: Promise.resolve(onigurumaModule),
    loadGrammar: async (scopeName) => {
      const file = grammarFiles.get(scopeName);
      if (file === undefined) return null;
      return textmateModule.parseRawGrammar(readFileSync(path.join(root, file), 'utf8'), file);
    },
    getInjections: (scopeName) =>
      contributedGrammars.filter(({ injectTo }) => injectTo.includes(scopeName)).map((injected) => injected.scopeName),
  });
  const loaded = await registry.loadGrammar('source.yaml');
  if (loaded === null) throw new Error('The base grammar did not load.');
  grammar = loaded;
});

/** One line per token: its text and its scopes without the root. Tokens without a scope of their own are left out. */
function tokenise(text: string): string {
  let state = textmateModule.INITIAL;
  const lines = text.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.flatMap(({ startIndex, endIndex, scopes }) => {
      const word = line.slice(startIndex, endIndex);
      const own = scopes.slice(1).filter((scope) => scope !== 'meta.document.okenko');
      return word.trim() === '' || own.length === 0 ? [] : [`${word.trim()} → ${own.join(' ')}`];
    });
  });
  return `\n${lines.join('\n')}\n`;
}

describe('the injected grammar', () => {
  test('colours kind, ids and roles in a document of ours', () => {
    const document = `kind: service-card
id: id-card # the number on the door
owner: registry-head
steps:
  - id: come
    performer: registry-clerk
    channel: counter
  - {id: collect, owner: {role: hr-head}}`;
    expect(tokenise(document)).toMatchInlineSnapshot(`
      "
      kind → entity.name.tag.yaml
      : → punctuation.separator.key-value.mapping.yaml
      service-card → entity.name.type.kind.okenko
      id → entity.name.tag.yaml
      : → punctuation.separator.key-value.mapping.yaml
      id-card → entity.name.function.id.okenko
      # the number on the door → comment.line.number-sign.yaml
      owner → entity.name.tag.yaml
      : → punctuation.separator.key-value.mapping.yaml
      registry-head → variable.other.role.okenko
      steps → entity.name.tag.yaml
      : → punctuation.separator.key-value.mapping.yaml
      id → entity.name.tag.yaml
      : → punctuation.separator.key-value.mapping.yaml
      come → entity.name.function.id.okenko
      performer → entity.name.tag.yaml
      : → punctuation.separator.key-value.mapping.yaml
      registry-clerk → variable.other.role.okenko
      channel → entity.name.tag.yaml
      : → punctuation.separator.key-value.mapping.yaml
      counter → string.unquoted.plain.yaml
      id → entity.name.tag.yaml
      : → punctuation.separator.key-value.mapping.yaml
      collect → entity.name.function.id.okenko
      owner → entity.name.tag.yaml
      : → punctuation.separator.key-value.mapping.yaml
      role → entity.name.tag.yaml
      : → punctuation.separator.key-value.mapping.yaml
      hr-head → variable.other.role.okenko
      "
    `);
  });

  test("does not touch other people's YAML", () => {
    const document = `kind: Deployment
id: shop
owner: somebody`;
    expect(tokenise(document)).toMatchInlineSnapshot(`
      "
      kind → entity.name.tag.yaml
      : → punctuation.separator.key-value.mapping.yaml
      Deployment → string.unquoted.plain.yaml
      id → entity.name.tag.yaml
      : → punctuation.separator.key-value.mapping.yaml
      shop → string.unquoted.plain.yaml
      owner → entity.name.tag.yaml
      : → punctuation.separator.key-value.mapping.yaml
      somebody → string.unquoted.plain.yaml
      "
    `);
  });

  test('stops at the end of the document', () => {
    expect(tokenise('kind: office\nid: town\n---\nid: shop')).toMatchInlineSnapshot(`
      "
      kind → entity.name.tag.yaml
      : → punctuation.separator.key-value.mapping.yaml
      office → entity.name.type.kind.okenko
      id → entity.name.tag.yaml
      : → punctuation.separator.key-value.mapping.yaml
      town → entity.name.function.id.okenko
      id → entity.name.tag.yaml
      : → punctuation.separator.key-value.mapping.yaml
      shop → string.unquoted.plain.yaml
      "
    `);
  });

  test('leaves free text alone where an id or a role would stand', () => {
    expect(tokenise('kind: office\nid: Town Hall\nowner: head of registry')).toMatchInlineSnapshot(`
      "
      kind → entity.name.tag.yaml
      : → punctuation.separator.key-value.mapping.yaml
      office → entity.name.type.kind.okenko
      id → entity.name.tag.yaml
      : → punctuation.separator.key-value.mapping.yaml
      Town Hall → string.unquoted.plain.yaml
      owner → entity.name.tag.yaml
      : → punctuation.separator.key-value.mapping.yaml
      head of registry → string.unquoted.plain.yaml
      "
    `);
  });

  test('shows the parts of an ignore comment', () => {
    const document = `# okenko-ignore-file language/officialese -- quoted from the law
kind: office
# okenko-ignore owner/vague, owner/missing until 2026-12-31 -- one clerk
owner: registry-head # okenko-ignore owner/overloaded`;
    expect(tokenise(document)).toMatchInlineSnapshot(`
      "
      # → comment.line.number-sign.okenko punctuation.definition.comment.yaml
      okenko-ignore-file → comment.line.number-sign.okenko keyword.control.suppression.okenko
      language/officialese → comment.line.number-sign.okenko variable.other.constant.rule.okenko
      -- → comment.line.number-sign.okenko punctuation.separator.reason.okenko
      quoted from the law → comment.line.number-sign.okenko comment.line.reason.okenko
      kind → entity.name.tag.yaml
      : → punctuation.separator.key-value.mapping.yaml
      office → entity.name.type.kind.okenko
      # → comment.line.number-sign.okenko punctuation.definition.comment.yaml
      okenko-ignore → comment.line.number-sign.okenko keyword.control.suppression.okenko
      owner/vague → comment.line.number-sign.okenko variable.other.constant.rule.okenko
      , → comment.line.number-sign.okenko
      owner/missing → comment.line.number-sign.okenko variable.other.constant.rule.okenko
      until → comment.line.number-sign.okenko keyword.control.until.okenko
      2026-12-31 → comment.line.number-sign.okenko constant.numeric.date.okenko
      -- → comment.line.number-sign.okenko punctuation.separator.reason.okenko
      one clerk → comment.line.number-sign.okenko comment.line.reason.okenko
      owner → entity.name.tag.yaml
      : → punctuation.separator.key-value.mapping.yaml
      registry-head → variable.other.role.okenko
      # → comment.line.number-sign.okenko punctuation.definition.comment.yaml
      okenko-ignore → comment.line.number-sign.okenko keyword.control.suppression.okenko
      owner/overloaded → comment.line.number-sign.okenko variable.other.constant.rule.okenko
      "
    `);
  });

  test('finds neither ids nor ignore comments inside a text', () => {
    const document = `kind: office
summary: >-
  # okenko-ignore owner/vague -- this is text
  id: text as well
id: town`;
    expect(tokenise(document)).toMatchInlineSnapshot(`
      "
      kind → entity.name.tag.yaml
      : → punctuation.separator.key-value.mapping.yaml
      office → entity.name.type.kind.okenko
      summary → entity.name.tag.yaml
      : → punctuation.separator.key-value.mapping.yaml
      >- → keyword.control.flow.block-scalar.yaml
      # okenko-ignore owner/vague -- this is text → string.unquoted.block.yaml
      id: text as well → string.unquoted.block.yaml
      id → entity.name.tag.yaml
      : → punctuation.separator.key-value.mapping.yaml
      town → entity.name.function.id.okenko
      "
    `);
  });
});
