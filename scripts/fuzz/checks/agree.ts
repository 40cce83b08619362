import { isDeepStrictEqual } from 'node:util';
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
    const shown = async () =>
      [...(await server.findings(office, name)), ...(await server.findings(office, other))].sort();
    const reported = await lint(office, name, now, [other]);
    let difference = differenceOf(await shown(), reported);
    // Where it has not read everything yet, the server says later that there is more.
    while (difference !== undefined && (await server.outdated())) difference = differenceOf(await shown(), reported);
    expectThat(
      difference === undefined,
      'server and command line: find the same',
      () => `${difference}\nbeside ${other}, in\n${now}`,
    );
  } finally {
    await server.close(office, name);
    await server.close(office, other);
  }
}

function differenceOf(shown: readonly string[], reported: readonly string[]): string | undefined {
  if (isDeepStrictEqual(shown, reported)) return undefined;
  const missing = reported.find((one) => !shown.includes(one));
  const added = shown.find((one) => !reported.includes(one));
  return `only the command line: ${missing}\nonly the server: ${added}`;
}
