import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { Preview } from '../../server/src/lsp/custom-messages.ts';
import { MODERN, startClient } from '../support/language-client.ts';
import { officeFolder, PHONE, TOWN } from '../support/office-folder.ts';

const FOLDER = path.resolve('examples/rivermeet');

test('shows a document as people will read it, in each of its languages, with names of other documents', async () => {
  const client = await startClient({ capabilities: MODERN, locale: 'en', folders: [pathToFileURL(FOLDER).href] });
  const file = path.join(FOLDER, 'services/dog-fee.service.yaml');
  const uri = pathToFileURL(file).href;
  const text = readFileSync(file, 'utf8');
  await client.open(uri, text);
  await client.request('okenko/maturity', { uri });

  const english = await client.request<Preview>('okenko/preview', { uri });
  expect(english).toMatchObject({
    language: 'en',
    languages: ['en', 'cs', 'pl'],
    title: 'Register your dog',
    version: 1,
  });
  const czech = await client.request<Preview>('okenko/preview', { uri, language: 'cs' });
  expect(czech).toMatchObject({ language: 'cs', title: 'Přihlaste svého psa' });
  expect(czech.html).toContain('Vedoucí finančního odboru');
  expect(czech.html).toContain('Bydlíte v našem městě');
  const foreign = await client.request<Preview>('okenko/preview', { uri, language: 'de' });
  expect(foreign.language).toBe('en');

  const place = text.indexOf('Dejte nám o psovi vědět');
  expect(czech.html).toContain(`data-from="${place}"`);
  const place2 = text.slice(0, place).split('\n').length - 1;
  expect(czech.html).toContain(`data-line="${place2}"`);

  const whole = await client.request<Preview>('okenko/preview', { uri, language: 'pl', isWhole: true });
  expect(whole.html).toMatch(/^<!DOCTYPE html>\n<html lang="pl">/);
  expect(whole.html).not.toContain('data-');
  expect(await client.stop()).toBe(0);
});

test('follows what is typed, and shows findings where they are', async () => {
  using folder = officeFolder({ 'office.yaml': TOWN, 'standards/phone.standard.yaml': PHONE });
  const client = await startClient({ capabilities: MODERN, locale: 'cs', folders: [folder.uri] });
  const uri = folder.uriOf('standards/phone.standard.yaml');
  await client.open(uri, PHONE.replace(/^title: .*/m, 'title: <b>Telefon</b>'));
  await client.request('okenko/maturity', { uri });
  const { html, title } = await client.request<Preview>('okenko/preview', { uri });
  expect(title).toBe('<b>Telefon</b>');
  expect(html).toContain('&#60;b&#62;Telefon&#60;/b&#62;');
  expect(html).toMatch(/<dd>[^<]*<span[^>]*>1\. 9\. 2025<\/span><span class="note error" role="note"/);
  expect(await client.stop()).toBe(0);
});

test('has nothing to show of a text that is none of ours', async () => {
  const client = await startClient({ capabilities: MODERN });
  await client.open('file:///elsewhere/deployment.yaml', 'kind: Deployment\n');
  expect(await client.request('okenko/preview', { uri: 'file:///elsewhere/deployment.yaml' })).toBeNull();
  expect(await client.request('okenko/preview', { uri: 'file:///elsewhere/closed.yaml' })).toBeNull();
  expect(await client.stop()).toBe(0);
});
