import { runCli } from '../../server/src/cli/run-cli.ts';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';
import type { HereRun } from './reviewed-office.ts';

/** Runs the command line in this process, with all rules; in English unless the words say otherwise. */
export async function cliHere(cwd: string, words: readonly string[]): Promise<HereRun> {
  const said = { out: '', err: '' };
  const plain = (text: string) => text;
  const io = {
    cwd,
    env: { LC_ALL: 'en_GB.UTF-8' },
    out: (text: string) => {
      said.out += text;
    },
    err: (text: string) => {
      said.err += text;
    },
    progress: () => undefined,
    readStdin: () => Promise.resolve(new Uint8Array()),
    paint: { error: plain, warning: plain, info: plain, dim: plain, bold: plain },
  };
  const code = await runCli(words, io, RULES, '1.2.3');
  return { ...said, code };
}
