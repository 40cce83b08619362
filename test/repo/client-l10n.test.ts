import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

describe('texts of the client', () => {
  const texts = textsInClient();

  test('are found at all', () => {
    expect(texts.length).toBeGreaterThanOrEqual(9);
  });

  test.each(['cs', 'pl'])('have an entry in %s, and no entry is left over', (locale) => {
    expect(Object.keys(bundle(locale)).sort()).toEqual([...new Set(texts)].sort());
  });

  test.each(['cs', 'pl'])('keep their placeholders in %s', (locale) => {
    for (const [english, translated] of Object.entries(bundle(locale))) {
      expect(placeholders(translated), english).toEqual(placeholders(english));
      expect(translated).not.toBe(english);
    }
  });
});

describe('texts of the manifest', () => {
  const manifest = readFileSync(path.join(root, 'client/contributes.json'), 'utf8');
  const wanted = [...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);

  test.each(['en', 'cs', 'pl'])('exist in %s for every key in use', (locale) => {
    const texts: Record<string, string> = JSON.parse(
      readFileSync(path.join(root, `client/nls/${locale}.json`), 'utf8'),
    );
    expect(Object.keys(texts).sort()).toEqual(['description', 'displayName', ...new Set(wanted)].sort());
    expect(Object.entries(texts).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

function bundle(locale: string): Record<string, string> {
  return JSON.parse(readFileSync(path.join(root, `l10n/bundle.l10n.${locale}.json`), 'utf8'));
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\d+\}/g)].map(([found]) => found).sort();
}

/** The first argument of every `l10n.t(…)` in the client; anything but a plain text there cannot be translated. */
function textsInClient(): string[] {
  const folder = path.join(root, 'client/src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.flatMap((name) => {
    const source = ts.createSourceFile(
      name,
      readFileSync(path.join(folder, name), 'utf8'),
      ts.ScriptTarget.ES2022,
      true,
    );
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && /\bl10n\.t$/.test(node.expression.getText(source))) {
        const [text] = node.arguments;
        if (text === undefined || !ts.isStringLiteral(text)) throw new Error(`${name}: ${node.getText(source)}`);
        found.push(text.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}
