import path from 'node:path';
import type { Rule } from '../core/analysis/index.ts';
import { LOCALES, type Locale, localeFrom } from '../core/l10n/index.ts';
import { KIND_IDS } from '../core/model/index.ts';
import { CONFIG_NAME } from '../core/workspace/index.ts';
import { keepingRun } from './cache/keep-run.ts';
import { type Command, type ExitCode, type Io, say } from './commands/command.ts';
import { diff } from './commands/diff.ts';
import { explain } from './commands/explain.ts';
import { init } from './commands/init.ts';
import { lint } from './commands/lint.ts';
import { merge } from './commands/merge.ts';
import { newDocument } from './commands/new.ts';
import { render } from './commands/render.ts';
import { report } from './commands/report.ts';
import { listRules } from './commands/rules.ts';
import { server } from './commands/server.ts';
import { Disk } from './office.ts';
import { type Arguments, type CommandSpec, HELP, type OptionSpec, readArguments, UsageError } from './options.ts';

export const COMMANDS: readonly Command[] = [
  lint,
  merge,
  report,
  render,
  diff,
  listRules,
  explain,
  newDocument,
  init,
  server,
];

/** Options every command has. */
const COMMON: readonly OptionSpec[] = [
  {
    name: 'locale',
    value: 'LANGUAGE',
    choices: LOCALES,
    help: {
      en: 'Language of the messages (else as in .okenko.yaml, else the shell’s)',
      cs: 'Jazyk hlášení (jinak podle .okenko.yaml, jinak podle systému)',
      pl: 'Język komunikatów (domyślnie jak w .okenko.yaml, potem jak w systemie)',
    },
  },
];

/** Runs one command line, without the program's name; gives the exit code. Never throws. */
export async function runCli(
  words: readonly string[],
  io: Io,
  rules: readonly Rule[],
  version: string,
): Promise<ExitCode> {
  const locale = localeOf(words, io.env);
  try {
    const [name, ...rest] = words;
    if (name === '--version') {
      io.out(`${version}\n`);
      return 0;
    }
    if (name === undefined || name === '--help' || name === 'help') {
      io.out(overview(locale, io));
      return name === undefined ? 2 : 0;
    }
    const command = COMMANDS.find(({ spec }) => spec.name === name);
    if (!command) throw new UsageError(say(locale, 'unknownCommand', { command: name }));
    const spec = { ...command.spec, options: [...command.spec.options, ...COMMON] };
    const args = readArguments(spec, rest, {
      unknown: (option) => say(locale, 'unknownOption', { option }),
      missing: (option) => say(locale, 'missingValue', { option }),
      choice: (option, choices) => say(locale, 'badChoice', { option, choices }),
    });
    if (args.values.help) {
      io.out(commandHelp(spec, locale, io));
      return 0;
    }
    const context = { io, args, locale: spokenHere(args, io, rules) ?? locale, rules, version };
    return await keepingRun(context, async (kept) => command.run(kept));
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(`${error.message}\n`);
      return 2;
    }
    io.err(
      `${say(locale, 'internal', { error: error instanceof Error ? (error.stack ?? error.message) : String(error) })}\n`,
    );
    return 3;
  }
}

/** The language is known before the options are read, so that mistakes in them are told in it. */
function localeOf(words: readonly string[], env: Io['env']): Locale {
  const at = words.findIndex((word) => word === '--locale' || word.startsWith('--locale='));
  const given = at < 0 ? undefined : (words[at]?.split('=')[1] ?? words[at + 1]);
  return localeFrom(given ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG));
}

/** The language the configuration of this folder, or the one named, asks for; undefined when there is none, or the words say another. */
function spokenHere(args: Arguments, io: Io, rules: readonly Rule[]): Locale | undefined {
  if (args.values.locale !== undefined) return undefined;
  const { config } = args.values;
  const named = typeof config === 'string' ? path.resolve(io.cwd, config) : undefined;
  return new Disk(rules, { start: io.cwd, config: named }).config(path.join(io.cwd, CONFIG_NAME)).settings.locale;
}

function overview(locale: Locale, io: Io): string {
  const width = Math.max(...COMMANDS.map(({ spec }) => usage(spec).length));
  const rows = COMMANDS.map(({ spec }) => `  ${usage(spec).padEnd(width)}  ${spec.help[locale]}`);
  return `${[
    io.paint.bold('okenko'),
    say(locale, 'about'),
    '',
    io.paint.bold(say(locale, 'commands')),
    ...rows,
    '',
    say(locale, 'more'),
  ].join('\n')}\n`;
}

function commandHelp(spec: CommandSpec, locale: Locale, io: Io): string {
  const options = [...spec.options, HELP];
  const value = ({ value, isOptional }: OptionSpec) => (isOptional ? `[=${value}]` : value ? `=${value}` : '');
  const name = (option: OptionSpec) => `--${option.name}${value(option)}`;
  const width = Math.max(...options.map((option) => name(option).length));
  const rows = options.flatMap((option) => {
    const notes = [
      option.choices && !option.choiceHelp ? say(locale, 'oneOf', { choices: option.choices.join(', ') }) : '',
      option.default === undefined ? '' : say(locale, 'byDefault', { value: option.default }),
    ].filter((note) => note !== '');
    const note = notes.length > 0 ? io.paint.dim(` (${notes.join('; ')})`) : '';
    return [`  ${name(option).padEnd(width)}  ${option.help[locale]}${note}`, ...choiceRows(option, width, locale)];
  });
  const kinds = spec.name === 'new' ? ['', `KIND: ${KIND_IDS.join(', ')}`] : [];
  return `${[`${io.paint.bold(say(locale, 'usage'))}: okenko ${usage(spec)}`, spec.help[locale], ...kinds, '', io.paint.bold(say(locale, 'options')), ...rows].join('\n')}\n`;
}

/** What the values of an option are for, below the option. */
function choiceRows({ choiceHelp }: OptionSpec, indent: number, locale: Locale): readonly string[] {
  const choices = [...(choiceHelp ?? [])];
  const width = Math.max(...choices.map(([choice]) => choice.length));
  return choices.map(([choice, help]) => `  ${' '.repeat(indent)}  ${choice.padEnd(width)}  ${help[locale]}`);
}

function usage(spec: CommandSpec): string {
  return `${spec.name} ${spec.args}`.trimEnd();
}
