import { isDeepStrictEqual } from 'node:util';
import { OpenDocuments } from '../../../server/src/lsp/open-document.ts';
import type { Dice } from '../dice.ts';
import { uriOf } from '../offices.ts';
import type { Subject } from '../subject.ts';
import { expectThat } from './broken.ts';
import { typing } from './typing.ts';

/** Messages of a client; each may hold several changes. */
const MESSAGES = 4;

/** A text that came in pieces is the text that came whole, and is read as such. */
export function checkSync({ name, text, office }: Subject, dice: Dice): void {
  const uri = uriOf(office.folder, name);
  const documents = new OpenDocuments();
  documents.open({ uri, languageId: 'yaml', version: 1, text }, 0);
  let now = text;
  for (let message = 0; message < MESSAGES; message++) {
    const changes = Array.from({ length: dice.pick([1, 1, 1, 2, 3]) }, () => {
      const { change, after } = typing(now, dice);
      now = after;
      return change;
    });
    const open = documents.change(uri, message + 2, changes, 0);
    expectThat(
      open?.text === now,
      'sync: the text in pieces is the text',
      () => `${JSON.stringify(changes)} made\n${JSON.stringify(open?.text)}\nnot\n${JSON.stringify(now)}`,
    );
    expectThat(open.version === message + 2, 'sync: versions', () => `${open.version}`);
  }
  const pieces = documents.get(uri);
  const whole = new OpenDocuments().open({ uri, languageId: 'yaml', version: MESSAGES + 1, text: now }, 0);
  const problems = [pieces, whole].map((open) => open?.ours()?.tree.problems);
  expectThat(isDeepStrictEqual(problems[0], problems[1]), 'sync: read alike', () => JSON.stringify(problems));
  expectThat(isDeepStrictEqual(pieces?.facts(), whole.facts()), 'sync: known alike', () => now);
}
