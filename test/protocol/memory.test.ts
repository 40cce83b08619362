import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { Checked } from '../../server/src/lsp/checks.ts';
import { PHONE, TOWN } from '../support/office-folder.ts';
import { officeSession } from '../support/office-session.ts';

// The garbage collector is called by hand, so that only what is still held counts.
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

async function heldMegabytes(): Promise<number> {
  // What a weak reference was made to lives until the present turn of the event loop ends.
  await setImmediate();
  collect();
  return process.memoryUsage().heapUsed / 1_000_000;
}

test('ten thousand edits leave nothing behind', { timeout: 120_000 }, async () => {
  const visits = PHONE.replace('id: phone', 'id: visits').replace('all staff', 'clerk');
  const office = officeSession({ 'office.yaml': TOWN, 'phone.standard.yaml': PHONE, 'visits.standard.yaml': visits });
  for (const name of ['office.yaml', 'phone.standard.yaml', 'visits.standard.yaml']) office.open(name);
  const versions: WeakRef<Checked>[] = [];
  const edit = async (round: number): Promise<void> => {
    office.type('phone.standard.yaml', `${PHONE}summary: Round ${round} of ${'many '.repeat(round % 50)}edits.\n`);
    versions.push(new WeakRef(await office.check('phone.standard.yaml')));
    if (round % 10 > 0) return;
    await setImmediate();
    // Now and then the whole office sees a change.
    office.type('office.yaml', TOWN.replace('title: Clerk', `title: Clerk ${round}`));
    await office.check('office.yaml');
    await office.check('visits.standard.yaml');
    if (round % 100 === 0) await office.write('visits.standard.yaml', `${visits}# Round ${round}.\n`);
    office.checkedSince();
  };
  for (let round = 0; round < 1000; round++) await edit(round);
  const before = await heldMegabytes();
  for (let round = 1000; round < 10_000; round++) await edit(round);
  const grown = (await heldMegabytes()) - before;
  expect(grown).toBeLessThan(5);
  // Of the document and its findings only the present version is held.
  expect(versions.filter((version) => version.deref() !== undefined)).toHaveLength(1);
});
