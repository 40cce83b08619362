import type { Layout } from './edit-layout.ts';
import { type ScalarContext, scalarSource } from './scalar-source.ts';

export type YamlValue = string | number | boolean | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/**
 * What follows `key:` whose key stands in column `indent`, with the blank or line break before it:
 * ` 5`, or a line break and the indented lines of a list.
 */
export function afterKey(value: YamlValue, indent: number, layout: Layout): string {
  const { newline, step, dashStep } = layout;
  if (isList(value) && value.length > 0) {
    return newline + listLines(value, indent + dashStep, layout).join(newline);
  }
  if (isMap(value) && Object.keys(value).length > 0) {
    return newline + entryLines(value, indent + step, layout).join(newline);
  }
  return ` ${inFlow(value, { indent: indent + step, newline })}`;
}

/** What follows a dash in column `indent`, with the blank before it. */
export function afterDash(value: YamlValue, indent: number, layout: Layout): string {
  const { newline } = layout;
  if (isList(value) && value.length > 0) {
    return ` ${listLines(value, indent + 2, layout)
      .join(newline)
      .trimStart()}`;
  }
  if (isMap(value) && Object.keys(value).length > 0) {
    return ` ${entryLines(value, indent + 2, layout)
      .join(newline)
      .trimStart()}`;
  }
  return ` ${inFlow(value, { indent: indent + 2, newline })}`;
}

export function entryLine(key: string, value: YamlValue, indent: number, layout: Layout): string {
  return `${scalarSource(key, { key: true })}:${afterKey(value, indent, layout)}`;
}

/** A value on one line, collections in brackets; a text of several lines only where the context has an indentation. */
export function inFlow(value: YamlValue, context: ScalarContext = { flow: true }): string {
  const inside = { flow: true } as const;
  if (isList(value)) return `[${value.map((item) => inFlow(item, inside)).join(', ')}]`;
  if (isMap(value)) {
    const entries = Object.entries(value).map(
      ([key, one]) => `${scalarSource(key, { key: true, flow: true })}: ${inFlow(one, inside)}`,
    );
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  return scalarSource(value, context);
}

export function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

export function isMap(value: YamlValue): value is { readonly [key: string]: YamlValue } {
  return typeof value === 'object' && !Array.isArray(value);
}

function listLines(values: readonly YamlValue[], indent: number, layout: Layout): string[] {
  const pad = ' '.repeat(indent);
  return values.map((value) => `${pad}-${afterDash(value, indent, layout)}`);
}

function entryLines(values: { readonly [key: string]: YamlValue }, indent: number, layout: Layout): string[] {
  const pad = ' '.repeat(indent);
  return Object.entries(values).map(([key, value]) => pad + entryLine(key, value, indent, layout));
}
