import type { Wordings } from '../model/index.ts';

/** An option of a rule: the only place its default exists. */
export type OptionSpec = IntegerOption | NumberOption | BooleanOption | WordsOption;

interface OptionBase {
  /** One line for settings and pages. */
  readonly description: Wordings;
}
export interface IntegerOption extends OptionBase {
  readonly type: 'integer';
  readonly default: number;
  readonly min?: number;
  readonly max?: number;
}
export interface NumberOption extends OptionBase {
  readonly type: 'number';
  readonly default: number;
  readonly min?: number;
  readonly max?: number;
}
export interface BooleanOption extends OptionBase {
  readonly type: 'boolean';
  readonly default: boolean;
}
export interface WordsOption extends OptionBase {
  readonly type: 'words';
  readonly default: readonly string[];
}

export type OptionSpecs = { readonly [name: string]: OptionSpec };

export type OptionValues<O extends OptionSpecs> = { readonly [Name in keyof O]: ValueOf<O[Name]> };

type ValueOf<S> = S extends { type: 'boolean' }
  ? boolean
  : S extends { type: 'words' }
    ? readonly string[]
    : S extends { type: 'integer' | 'number' }
      ? number
      : never;

export function integer(spec: Omit<IntegerOption, 'type'>): IntegerOption {
  return { type: 'integer', ...spec };
}
export function boolean(spec: Omit<BooleanOption, 'type'>): BooleanOption {
  return { type: 'boolean', ...spec };
}
export function words(spec: Omit<WordsOption, 'type'>): WordsOption {
  return { type: 'words', ...spec };
}

/** Every option at its default, then what the office set. A value of the wrong type is left out; the configuration reports it. */
export function optionValues<O extends OptionSpecs>(
  specs: O,
  given: { readonly [name: string]: unknown } = {},
): OptionValues<OptionSpecs> {
  const values: { [name: string]: number | boolean | readonly string[] } = {};
  for (const [name, spec] of Object.entries(specs)) values[name] = valueOf(spec, given[name]);
  return values;
}

function valueOf(spec: OptionSpec, given: unknown): number | boolean | readonly string[] {
  if (spec.type === 'words') return isWords(given) ? given : spec.default;
  if (spec.type === 'boolean') return typeof given === 'boolean' ? given : spec.default;
  return typeof given === 'number' ? given : spec.default;
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
