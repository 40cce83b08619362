import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { Maturity } from '../../server/src/lsp/custom-messages.ts';
import { MODERN, startClient } from '../support/language-client.ts';

test.each(['rivermeet', 'first-draft'])('%s stands in the editor where the report says it stands', async (name) => {
  const folder = path.resolve('examples', name);
  const report = JSON.parse(
    execFileSync(process.execPath, ['dist/cli/okenko.cjs', 'report', folder, '--format', 'json', '--locale', 'cs'], {
      encoding: 'utf8',
    }),
  );
  const client = await startClient({ capabilities: MODERN, locale: 'cs', folders: [pathToFileURL(folder).href] });
  const uri = pathToFileURL(path.join(folder, 'office.yaml')).href;
  await client.open(uri, readFileSync(path.join(folder, 'office.yaml'), 'utf8'));
  const maturity = await client.request<Maturity>('okenko/maturity', { uri });
  expect(maturity.steps.map(({ step, level }) => [step, level])).toEqual(
    report.steps.map(({ step, level }: { step: string; level: number }) => [step, level]),
  );
  expect(maturity.level).toBe(Math.min(...maturity.steps.map(({ level }) => level)));
  for (const { reasons, title } of maturity.steps) {
    expect(title).not.toBe('');
    expect(reasons.length).toBeGreaterThan(0);
  }
  expect(await client.stop()).toBe(0);
});

test('says nothing of a text that is none of ours', async () => {
  const client = await startClient({ capabilities: MODERN });
  await client.open('file:///elsewhere/deployment.yaml', 'kind: Deployment\n');
  expect(await client.request('okenko/maturity', { uri: 'file:///elsewhere/deployment.yaml' })).toBeNull();
  expect(await client.request('okenko/maturity', { uri: 'file:///elsewhere/closed.yaml' })).toBeNull();
  expect(await client.stop()).toBe(0);
});
