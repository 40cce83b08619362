import type { Wordings } from '../../core/model/index.ts';
import type { Paint } from '../../core/report/index.ts';
import type { OptionSpec } from '../options.ts';
import { type CommandContext, textOption } from './command.ts';
import { writeOutput } from './write-output.ts';

const FORMATS = ['text', 'markdown', 'html', 'json'] as const;

/** A result in every format that `formatOption` lets people choose. */
export type Printers = { readonly [F in (typeof FORMATS)[number]]: (paint: Paint) => string };

/** `--format` of a command whose result is read from beginning to end. */
export function formatOption(help: Wordings): OptionSpec {
  return { name: 'format', value: 'FORMAT', choices: FORMATS, default: 'text', help };
}

/** Prints a result in the format that was asked for, to standard output or to the file of `--output`. */
export function printResult(printers: Printers, context: CommandContext): void {
  const { args, io } = context;
  const output = textOption(args, 'output');
  const format = FORMATS.find((one) => one === args.values.format) ?? 'text';
  const text = printers[format](output === undefined ? io.paint : PLAIN);
  if (output === undefined) io.out(text);
  else writeOutput(output, text, context);
}

const same = (text: string) => text;

/** For files, which show no emphasis. */
export const PLAIN: Paint = { error: same, warning: same, info: same, dim: same, bold: same };
