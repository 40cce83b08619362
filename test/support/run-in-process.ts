import type { Io } from '../../server/src/cli/commands/command.ts';
import { runCli } from '../../server/src/cli/run-cli.ts';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';
import type { CliRun } from './run-cli.ts';

const same = (text: string) => text;

/** Runs `okenko` from its sources in a folder, in English unless the words say otherwise. */
export async function okenkoIn(folder: string, ...words: readonly string[]): Promise<CliRun> {
  const said = { stdout: '', stderr: '' };
  const io: Io = {
    cwd: folder,
    env: { LC_ALL: 'en_GB.UTF-8' },
    out: (text) => {
      said.stdout += text;
    },
    err: (text) => {
      said.stderr += text;
    },
    progress: () => undefined,
    readStdin: async () => new Uint8Array(),
    paint: { error: same, warning: same, info: same, dim: same, bold: same },
  };
  const code = await runCli(words, io, RULES, '1.2.3');
  return { ...said, code };
}
