import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Greeting, startClient } from '../support/language-client.ts';

const OFFICE = 'file:///town/office.yaml';
const START = [process.execPath, path.resolve('dist/cli/okenko.cjs'), 'server', '--stdio'];

describe('the language of the findings', () => {
  test.each<{ readonly title: string; readonly greeting: Greeting; readonly word: string }>([
    { title: "is the editor's", greeting: { locale: 'pl', env: { LC_ALL: 'cs_CZ.UTF-8' } }, word: 'Dokument nie mówi' },
    {
      title: "is the shell's when the editor names none",
      greeting: { env: { LC_ALL: 'cs_CZ.UTF-8' } },
      word: 'Doplňte',
    },
    {
      title: 'is English in a shell without one',
      greeting: { env: { LC_ALL: 'C' } },
      word: 'The document does not say',
    },
    {
      title: 'is the one asked for, whatever the editor says',
      greeting: { command: [...START, '--locale', 'cs'], locale: 'pl' },
      word: 'Doplňte',
    },
    {
      title: 'can also be asked for in one word',
      greeting: { command: [...START, '--locale=pl'], env: { LC_ALL: 'cs_CZ.UTF-8' } },
      word: 'Dokument nie mówi',
    },
  ])('$title', async ({ greeting, word }) => {
    const client = await startClient({ command: START, ...greeting });
    await client.open(OFFICE, 'kind: office\nschemaVersion: "1.0"\nid: town\n');
    const { diagnostics } = await client.next<{ readonly diagnostics: readonly { readonly message: string }[] }>(
      'textDocument/publishDiagnostics',
    );
    expect(diagnostics.map(({ message }) => message).join('\n')).toContain(word);
    await client.stop();
  });
});
