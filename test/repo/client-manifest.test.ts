import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

import { documentKinds, looksLikeOurs } from '../../client/src/recognise.ts';
import { conventionalPath, KIND_IDS } from '../../server/src/core/model/kinds.ts';
import { readManifest } from '../support/manifest.ts';

const manifest = readManifest();
const root = path.resolve(import.meta.dirname, '../..');

describe('the manifest', () => {
  test('names files that exist', () => {
    const { contributes, icon } = manifest;
    const files = [
      icon,
      ...contributes.grammars.map((grammar) => grammar.path),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.markdown)),
    ];
    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  test('offers no snippets of its own: those are offered on every line of every YAML file', () => {
    expect(Object.keys(manifest.contributes)).not.toContain('snippets');
  });

  test('has every page of the walkthrough, with its picture and words for who cannot see it, in three languages', () => {
    const words: string[] = [];
    for (const { media } of manifest.contributes.walkthroughs.flatMap(({ steps }) => steps)) {
      const pages = ['.md', '.nls.cs.md', '.nls.pl.md'].map((end) => media.markdown.replace(/\.md$/, end));
      for (const page of pages) {
        const [, alt = '', picture = ''] =
          /!\[(.+?)\]\((.+?)\)/.exec(readFileSync(path.join(root, page), 'utf8')) ?? [];
        words.push(alt);
        expect(existsSync(path.join(root, path.dirname(page), picture || 'none')), page).toBe(true);
      }
    }
    expect(new Set(words).size).toBe(words.length);
  });

  test('declares the commands that the client registers', () => {
    const folder = path.join(root, 'client/src');
    const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(path.join(folder, name), 'utf8'))
      .join('\n');
    const constants = new Map(
      [...source.matchAll(/const (\w+) = '(okenko\.\w+)'/g)].map((found) => [found[1], found[2]]),
    );
    const registered = [...source.matchAll(/registerCommand\(\s*(?:'([^']+)'|(\w+))/g)].map(
      ([, id, constant]) => id ?? constants.get(constant),
    );
    expect(registered.sort()).toEqual(manifest.contributes.commands.map(({ command }) => command).sort());
  });
});

describe('recognising documents of ours', () => {
  test('knows the kinds of the model, and so does the grammar', () => {
    expect([...documentKinds].sort()).toEqual([...KIND_IDS].sort());
    const grammar = readFileSync(path.join(root, 'syntaxes/okenko.injection.tmLanguage.json'), 'utf8');
    const [, alternatives = ''] = /\(((?:[a-z-]+\|){10}[a-z-]+)\)/.exec(grammar) ?? [];
    expect(alternatives.split('|').sort()).toEqual([...KIND_IDS].sort());
  });

  test.each(KIND_IDS)('wakes up for %s by name and by kind', (kind) => {
    expect(looksLikeOurs(path.basename(conventionalPath(kind, 'x')), '')).toBe(true);
    expect(looksLikeOurs('anything.yml', `# a note\r\nkind: "${kind}" # ours\r\n`)).toBe(true);
  });

  test('wakes up for the configuration and for a misspelt kind in our envelope', () => {
    expect(looksLikeOurs('.okenko.yaml', '')).toBe(true);
    expect(looksLikeOurs('card.yaml', 'kind: servicecard\nid: a\ntitle: A\n')).toBe(true);
  });

  test.each([
    ['deployment.yaml', 'apiVersion: v1\nkind: Service\nmetadata:\n  id: a\n  title: b\n'],
    ['deployment.yaml', 'spec:\n  kind: office\n'],
    ['deployment.yaml', 'kind: Service\nid: a\n'],
    ['my-office.yaml', 'a: 1\n'],
    ['service.yaml', 'a: 1\n'],
    ['office.json', '{"kind": "office"}'],
    ['empty.yaml', ''],
  ])('sleeps on for %s: %j', (name, text) => {
    expect(looksLikeOurs(name, text)).toBe(false);
  });
});
