import { parseArgs } from 'node:util';
import type { Wordings } from '../core/model/index.ts';

/** One option of a command. The table is all there is: parsing, `--help` and the page in the docs are made from it. */
export interface OptionSpec {
  readonly name: string;
  /** Placeholder of the value; an option without one is a switch. */
  readonly value?: string;
  /** The value may be left out; it is given with `=` then. */
  readonly isOptional?: true;
  /** Allowed values. */
  readonly choices?: readonly string[];
  /** What some of them are for; each gets a line of its own in the help. */
  readonly choiceHelp?: ReadonlyMap<string, Wordings>;
  readonly default?: string;
  readonly help: Wordings;
}

export interface CommandSpec {
  readonly name: string;
  /** Positional arguments as shown in the usage line. */
  readonly args: string;
  readonly help: Wordings;
  readonly options: readonly OptionSpec[];
}

export interface Arguments {
  readonly positionals: readonly string[];
  /** The value of an option; `true` for a switch that was given. */
  readonly values: { readonly [name: string]: string | boolean | undefined };
}

/** Wrong usage: a message for the reader, and exit code 2. */
export class UsageError extends Error {}

/** Reads the words after a command. Throws `UsageError` for what the table does not allow; `unknown` makes its message. */
export function readArguments(
  spec: CommandSpec,
  words: readonly string[],
  say: {
    unknown(option: string): string;
    missing(option: string): string;
    choice(option: string, choices: string): string;
  },
): Arguments {
  const options = Object.fromEntries(
    [...spec.options, HELP].map(({ name, value, isOptional }) => [
      name,
      { type: value && !isOptional ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const values: { [name: string]: string | boolean } = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = [...spec.options, HELP].find(({ name }) => name === token.name);
    if (!option || !token.rawName.startsWith('--')) throw new UsageError(say.unknown(token.rawName));
    if (!option.value) {
      if (token.value !== undefined) throw new UsageError(say.unknown(`${token.rawName}=${token.value}`));
      values[option.name] = true;
      continue;
    }
    if (token.value === undefined && option.isOptional) {
      values[option.name] = true;
      continue;
    }
    if (token.value === undefined || (option.isOptional && token.value === '')) {
      throw new UsageError(say.missing(token.rawName));
    }
    if (option.choices && !option.choices.includes(token.value)) {
      throw new UsageError(say.choice(token.rawName, option.choices.join(', ')));
    }
    values[option.name] = token.value;
  }
  for (const option of spec.options) if (option.default !== undefined) values[option.name] ??= option.default;
  return { positionals, values };
}

export const HELP: OptionSpec = {
  name: 'help',
  help: { en: 'Show this help', cs: 'Zobrazit tuto nápovědu', pl: 'Pokaż tę pomoc' },
};
