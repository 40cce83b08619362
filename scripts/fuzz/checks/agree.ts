import { decode } from '../../../server/src/platform/node/read-text.ts';
import type { Dice } from '../dice.ts';
import type { Shells } from '../shells.ts';
import type { Subject } from '../subject.ts';
import { expectThat } from './broken.ts';
import { typing } from './typing.ts';

/** Messages of changes before the sides are compared. */
const CHANGES = [0, 0, 1, 2, 4];

/**
 * While a text is typed, the server finds in it, and in another open document of its office, what the command line finds
 * in the same texts that it reads afresh. Whatever the server keeps from one version to the next is checked by this.
 */
export async function checkAgreement(
  { name, text, office }: Subject,
  dice: Dice,
  { server, lint }: Shells,
): Promise<void> {
  // As bytes can say it: an editor has no other texts, and none with a byte order mark.
  let now = decode(Buffer.from(text, 'utf8')).text;
  const others = office.documents.map(({ uri }) => uri.slice(uri.indexOf(office.folder) + office.folder.length + 1));
  const other = dice.pick(others.filter((one) => one !== name));
  const original = office.files.find((file) => file.name === other)?.text ?? '';
  try {
    await server.open(office, other, original);
    await server.open(office, name, now);
    for (let count = dice.pick(CHANGES); count > 0; count--) {
      if (dice.chance(0.6)) await server.findings(office, dice.chance(0.7) ? name : other);
      const { change, after } = typing(now, dice);
      // Halves of characters cannot be read from a file.
      if (decode(Buffer.from(after, 'utf8')).text !== after) continue;
      await server.change(office, name, [change]);
      now = after;
    }
    const shown = [...(await server.findings(office, name)), ...(await server.findings(office, other))].sort();
    const reported = await lint(office, name, now, [other]);
    const missing = reported.find((one) => !shown.includes(one));
    const added = shown.find((one) => !reported.includes(one));
    expectThat(
      shown.length === reported.length && missing === undefined && added === undefined,
      'server and command line: find the same',
      () => `only the command line: ${missing}\nonly the server: ${added}\nbeside ${other}, in\n${now}`,
    );
  } finally {
    await server.close(office, name);
    await server.close(office, other);
  }
}
