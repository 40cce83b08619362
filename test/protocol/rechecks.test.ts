import { expect, test } from 'vitest';
import { PHONE, TOWN } from '../support/office-folder.ts';
import { officeSession } from '../support/office-session.ts';

const OWNED = PHONE.replace('owner: all staff', 'owner: clerk').replace('1. 9. 2025', '2025-09-01');
const LED = OWNED.replace('id: phone', 'id: visits').replace('owner: clerk', 'owner: secretary');
const STRAY = OWNED.replace('id: phone', 'id: post').replace('owner: clerk', 'owner: postmaster');

const FILES = {
  'office.yaml': TOWN,
  'standards/phone.standard.yaml': OWNED,
  'standards/visits.standard.yaml': LED,
  'standards/post.standard.yaml': STRAY,
};

const NAMES = Object.keys(FILES).sort();

test('an edit of the register checks again only what depends on the changed post', async () => {
  const office = officeSession(FILES);
  for (const name of NAMES) office.open(name);
  for (const name of NAMES) await office.check(name);
  expect(office.checkedSince()).toEqual(NAMES);
  const recheck = async (register: string) => {
    office.type('office.yaml', register);
    for (const name of NAMES) await office.check(name);
    return office.checkedSince();
  };
  // Nothing others could see.
  expect(await recheck(TOWN.replace('The office of', 'This is the office of'))).toEqual(['office.yaml']);
  expect(await recheck(`# One line more.\n${TOWN}`)).toEqual(['office.yaml']);
  // The clerk owns the phone standard; the standard with an unknown owner would be offered any post of the office.
  expect(await recheck(TOWN.replace('title: Clerk', 'title: Head clerk'))).toEqual([
    'office.yaml',
    'standards/phone.standard.yaml',
    'standards/post.standard.yaml',
  ]);
  // The post somebody missed has come.
  const withPostmaster = `${TOWN}  - id: postmaster\n    title: Postmaster\n    unit: management\n    deputy: clerk\n`;
  expect(await office.rulesIn('standards/post.standard.yaml')).toContain('owner/unknown-role');
  await recheck(withPostmaster);
  expect(await office.rulesIn('standards/post.standard.yaml')).not.toContain('owner/unknown-role');
});

test('what is not open is checked once, and again only when something it depends on has changed', async () => {
  const office = officeSession(FILES);
  const first = await office.closed();
  expect(first.map(({ uri }) => uri)).toEqual(NAMES.map(office.uriOf));
  expect(office.checkedSince()).toEqual(NAMES);
  expect(await office.closed()).toEqual(first);
  expect(office.checkedSince()).toEqual([]);

  await office.write('office.yaml', TOWN.replace('title: Clerk', 'title: Head clerk'));
  const ids = new Map(first.map(({ uri, id }) => [uri, id]));
  const second = await office.closed();
  expect(office.checkedSince()).toEqual([
    'office.yaml',
    'standards/phone.standard.yaml',
    'standards/post.standard.yaml',
  ]);
  // A new check that finds the same is no news.
  const news = second.filter(({ uri, id }) => ids.get(uri) !== id).map(({ uri }) => uri);
  expect(news).toEqual([]);

  await office.write('standards/visits.standard.yaml', LED.replace('secretary', 'harbour-master'));
  const third = await office.closed();
  // The register speaks for the whole office, so it may depend on any document.
  expect(office.checkedSince().filter((name) => name !== 'office.yaml')).toEqual(['standards/visits.standard.yaml']);
  const visits = third.find(({ uri }) => uri.endsWith('visits.standard.yaml'));
  expect(visits?.diagnostics.map(({ code }) => code)).toContain('owner/unknown-role');
});

test('a document that is open is left out, and counts again once it is closed', async () => {
  const office = officeSession(FILES);
  office.open('office.yaml');
  const names = async () => (await office.closed()).map(({ uri }) => uri);
  expect(await names()).toEqual(NAMES.slice(1).map(office.uriOf));
  await office.session.close(office.uriOf('office.yaml'));
  expect(await names()).toEqual(NAMES.map(office.uriOf));
});

test('a finding that leads to another document follows it when things move there', async () => {
  const twin = OWNED.replace('title: How', 'title: Again: how');
  const office = officeSession({ ...FILES, 'standards/twin.standard.yaml': twin });
  const phone = 'standards/phone.standard.yaml';
  const other = 'standards/twin.standard.yaml';
  office.open(phone);
  office.open(other);
  const leadsTo = async () => {
    const found = await office.check(phone);
    const related = found.is === 'document' ? found.findings.flatMap((finding) => finding.related) : [];
    return related.filter(({ uri }) => uri === office.uriOf(other)).map(({ span }) => span.start);
  };
  const [before] = await leadsTo();
  expect(before).toBe(twin.indexOf('phone'));
  office.type(other, `# One line more.\n${twin}`);
  expect(await leadsTo()).toEqual([twin.indexOf('phone') + '# One line more.\n'.length]);
});

test('a folder that is deleted or moved takes its documents along', async () => {
  const links = OWNED.replace('status: draft', 'status: draft\nreplacedBy: visits').replace('id: phone', 'id: old');
  const office = officeSession({ ...FILES, 'old/old.standard.yaml': links });
  office.open('old/old.standard.yaml');
  expect(await office.rulesIn('old/old.standard.yaml')).not.toContain('reference/unresolved');

  for (const path of [...office.files.keys()]) if (path.includes('/standards/')) office.files.delete(path);
  await office.tell('standards', 'deleted');
  expect(await office.rulesIn('old/old.standard.yaml')).toContain('reference/unresolved');

  office.files.set('/office/promises/2025/visits.standard.yaml', LED);
  await office.tell('promises', 'created');
  expect(await office.rulesIn('old/old.standard.yaml')).not.toContain('reference/unresolved');
});
