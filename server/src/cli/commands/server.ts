import { createRequire } from 'node:module';
import path from 'node:path';
import { type CommandSpec, UsageError } from '../options.ts';
import { type Command, type ExitCode, say } from './command.ts';

const spec: CommandSpec = {
  name: 'server',
  args: '',
  help: {
    en: 'Run the language server for an editor',
    cs: 'Spustit jazykový server pro editor',
    pl: 'Uruchom serwer językowy dla edytora',
  },
  options: [
    {
      name: 'stdio',
      help: {
        en: 'Talk over standard input and output',
        cs: 'Mluvit přes standardní vstup a výstup',
        pl: 'Rozmawiaj przez standardowe wejście i wyjście',
      },
    },
    {
      name: 'node-ipc',
      help: {
        en: 'Talk over the channel to the parent process',
        cs: 'Mluvit kanálem k rodičovskému procesu',
        pl: 'Rozmawiaj kanałem do procesu nadrzędnego',
      },
    },
    {
      name: 'socket',
      value: 'PORT',
      help: {
        en: 'Talk over a TCP port of this machine',
        cs: 'Mluvit přes TCP port tohoto počítače',
        pl: 'Rozmawiaj przez port TCP tego komputera',
      },
    },
    {
      name: 'clientProcessId',
      value: 'PID',
      help: {
        en: 'End when that process ends',
        cs: 'Skončit, až skončí tento proces',
        pl: 'Zakończ, gdy zakończy się ten proces',
      },
    },
  ],
};

export const server: Command = {
  spec,
  run({ args, locale }): ExitCode {
    if (!args.values.stdio && !args.values['node-ipc'] && !args.values.socket)
      throw new UsageError(say(locale, 'needsTransport'));
    // The server is a bundle of its own beside this one and reads the same words; the other commands start without it.
    createRequire(__filename)(path.join(__dirname, '../server/main.cjs'));
    return 0;
  },
};
