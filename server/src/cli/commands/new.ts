import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { isKind, KIND_IDS, type Kind, OfficeDocument } from '../../core/model/index.ts';
import { placeFor, skeleton } from '../../core/starting/index.ts';
import { reasonOf } from '../../platform/node/find-files.ts';
import { officeRoot } from '../../platform/node/locate.ts';
import { stayInside } from '../../platform/node/stay-inside.ts';
import { writeWhole } from '../../platform/node/write-whole.ts';
import { systemDay } from '../../platform/system-day.ts';
import { faultWords } from '../fault-texts.ts';
import { displayPath } from '../lint.ts';
import { Disk, slashed } from '../office.ts';
import { type CommandSpec, UsageError } from '../options.ts';
import { type Command, type CommandContext, type ExitCode, say } from './command.ts';

const spec: CommandSpec = {
  name: 'new',
  args: 'KIND [ID]',
  help: {
    en: 'Write a first document of a kind, at its place; never overwrites',
    cs: 'Vytvořit první verzi dokumentu na jeho místě; nic nepřepisuje',
    pl: 'Utwórz pierwszą wersję dokumentu we właściwym miejscu; niczego nie nadpisuje',
  },
  options: [],
};

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const newDocument: Command = {
  spec,
  run(context) {
    const { args, io, locale, rules } = context;
    const [kind, id] = args.positionals;
    const kinds = KIND_IDS.join(', ');
    if (kind === undefined) throw new UsageError(say(locale, 'needsKind', { kinds }));
    if (!isKind(kind)) throw new UsageError(say(locale, 'unknownKind', { kind, kinds }));
    if (id !== undefined && !(ID.test(id) && id.length <= 64)) throw new UsageError(say(locale, 'badId', { id }));
    const root = officeRoot(io.cwd, io.cwd);
    const workspace = new Disk(rules, { start: io.cwd }).workspace(path.join(root, 'office.yaml'));
    const { draft, leftOut } = skeleton({ kind, id }, { workspace, locale, today: systemDay() });
    const kept = workspace.documents(kind).map((facts) => ({
      path: slashed(path.relative(root, facts.uri)),
      id: facts.id,
    }));
    const file = path.join(root, placeFor(kind, id ?? idOf(draft.text, kind), kept));
    const code = create(root, file, draft.text, context);
    if (code === 0 && leftOut.length > 0) {
      const commands = leftOut.map((other) => `okenko new ${other}`).join(', ');
      io.out(`${say(locale, 'leftOut', { commands })}\n`);
    }
    return code;
  },
};

/** Writes a new file in a folder and says so; leaves alone an existing one and what a link leads to, and ends with 2. */
export function create(folder: string, file: string, text: string, { io, locale }: CommandContext): ExitCode {
  const shown = displayPath(file, io.cwd);
  try {
    if (!existsSync(file)) stayInside(folder, file);
    mkdirSync(path.dirname(file), { recursive: true });
    writeWhole(file, text, { isNew: true });
  } catch (error) {
    const reason = reasonOf(error);
    const fault = reason === 'EEXIST' && existsSync(file) ? 'exists' : 'unwritable';
    io.err(`${say(locale, fault, { path: shown, reason: faultWords(locale, reason) })}\n`);
    return 2;
  }
  io.out(`${say(locale, 'wrote', { path: shown })}\n`);
  return 0;
}

function idOf(text: string, kind: Kind): string {
  return new OfficeDocument({ uri: '', text, version: 0 }).id ?? kind;
}
