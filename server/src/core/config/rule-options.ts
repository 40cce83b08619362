/** What the configuration needs to know of a rule. */
export interface ConfigurableRule {
  readonly id: string;
  readonly aliases?: readonly string[];
  readonly options?: { readonly [name: string]: ConfigurableOption };
}

export interface ConfigurableOption {
  readonly type: 'integer' | 'number' | 'boolean' | 'words';
  readonly min?: number;
  readonly max?: number;
}

/** Whether a value is what an option takes. */
export function fits(option: ConfigurableOption, value: unknown): boolean {
  if (option.type === 'boolean') return typeof value === 'boolean';
  if (option.type === 'words') return Array.isArray(value) && value.every((item) => typeof item === 'string');
  if (typeof value !== 'number' || (option.type === 'integer' && !Number.isInteger(value))) return false;
  return value >= (option.min ?? -Infinity) && value <= (option.max ?? Infinity);
}

/** The bounds of an option, for a sentence: ` (1–9)`; an empty text when it has none. */
export function range({ min, max }: ConfigurableOption): string {
  if (min !== undefined && max !== undefined) return ` (${min}–${max})`;
  if (min !== undefined) return ` (≥ ${min})`;
  return max === undefined ? '' : ` (≤ ${max})`;
}
