import {
  type Diagnostic,
  DiagnosticSeverity,
  type MarkupContent,
  type Hover as ProtocolHover,
  type Range,
} from 'vscode-languageserver';
import type { Severity } from '../core/analysis/index.ts';
import type { Hover } from '../core/service/index.ts';
import type { LineIndex, Span } from '../core/text/index.ts';

/** The one place where spans become ranges. */
export function rangeOf(lines: LineIndex, { start, end }: Span): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

export function hoverOf(hover: Hover, lines: LineIndex, isMarkdown: boolean): ProtocolHover {
  return { contents: markup(hover.body, isMarkdown), range: rangeOf(lines, hover.span) };
}

export function markup(markdown: string, isMarkdown: boolean): MarkupContent {
  return isMarkdown ? { kind: 'markdown', value: markdown } : { kind: 'plaintext', value: plainOf(markdown) };
}

export function severityOf(severity: Severity): DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return DiagnosticSeverity.Error;
    case 'warning':
      return DiagnosticSeverity.Warning;
    case 'info':
      return DiagnosticSeverity.Information;
    case 'hint':
      return DiagnosticSeverity.Hint;
  }
}

/** What travels with a diagnostic, so that an action can tell whether it still speaks of the same text. */
export interface DiagnosticData {
  readonly version: number;
}

export const SOURCE = 'okenko';

/** Our own Markdown without its signs: only emphasis, code and escapes occur. */
function plainOf(markdown: string): string {
  return markdown
    .replaceAll(/(?<!\\)(\*\*|[*`])/g, '')
    .replaceAll(/\\([\\`*_{}[\]<>#|~])/g, '$1')
    .replaceAll(/ +$/gm, '');
}

export type { Diagnostic };
