import {
  type CompletionItem,
  CompletionItemKind,
  DiagnosticSeverity,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  InsertTextFormat,
  InsertTextMode,
  type MarkupContent,
  type ParameterInformation,
  type TextEdit as ProtocolEdit,
  type Hover as ProtocolHover,
  type InlayHint as ProtocolInlayHint,
  type Range,
  type SelectionRange,
  type SignatureHelp,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { Severity } from '../core/analysis/index.ts';
import type { Fold, Hover, InlayHint, OutlineNode, Signature, Suggestion } from '../core/service/index.ts';
import type { LineIndex, Span, TextEdit } from '../core/text/index.ts';
import type { Abilities } from './abilities.ts';

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

export function editOf({ span, newText }: TextEdit, lines: LineIndex): ProtocolEdit {
  return { range: rangeOf(lines, span), newText };
}

/** A suggestion; `position` is its place in the list, which the client keeps. */
export function completionItemOf(
  suggestion: Suggestion,
  position: number,
  lines: LineIndex,
  abilities: Abilities,
): CompletionItem {
  const { label, what, detail, filter, insertion } = suggestion;
  return {
    label,
    kind: itemKindOf(what),
    ...(detail !== '' && { detail }),
    ...(detail !== '' && abilities.labelDetails && { labelDetails: { description: fewWords(detail) } }),
    filterText: filter,
    sortText: String(position).padStart(4, '0'),
    textEdit: { range: rangeOf(lines, insertion.span), newText: insertion.text },
    ...(insertion.isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(abilities.insertsAsIs && insertion.text.includes('\n') && { insertTextMode: InsertTextMode.asIs }),
  };
}

/** What stands beside a suggestion leaves room for the suggestion itself; all of it stands in `detail`. */
function fewWords(detail: string): string {
  return detail.length <= BESIDE ? detail : `${detail.slice(0, BESIDE - 1).trimEnd()}…`;
}

const BESIDE = 40;

export function symbolOf(node: OutlineNode, lines: LineIndex): DocumentSymbol {
  return {
    name: node.name,
    ...(node.detail !== '' && { detail: node.detail }),
    kind: symbolKindOf(node.what),
    range: rangeOf(lines, node.span),
    selectionRange: rangeOf(lines, node.nameSpan),
    children: node.children.map((child) => symbolOf(child, lines)),
  };
}

/** For clients whose outline has no levels. */
export function flatSymbolsOf(
  node: OutlineNode,
  lines: LineIndex,
  uri: string,
  container?: string,
): SymbolInformation[] {
  const own: SymbolInformation = {
    name: node.name,
    kind: symbolKindOf(node.what),
    location: { uri, range: rangeOf(lines, node.span) },
    ...(container !== undefined && { containerName: container }),
  };
  return [own, ...node.children.flatMap((child) => flatSymbolsOf(child, lines, uri, node.name))];
}

/** The words keep their distance from the value. */
export function inlayHintOf(hint: InlayHint, lines: LineIndex, isMarkdown: boolean): ProtocolInlayHint {
  const { offset, label, tooltip } = hint;
  return { position: lines.positionAt(offset), label, paddingLeft: true, tooltip: markup(tooltip, isMarkdown) };
}

export function signatureHelpOf({ label, legend, fields, active }: Signature, isMarkdown: boolean): SignatureHelp {
  const parameters = fields.map(({ span, documentation }): ParameterInformation => {
    return { label: [span.start, span.end], documentation: markup(documentation, isMarkdown) };
  });
  // Behind the last field nothing is active.
  const activeParameter = active ?? fields.length;
  return { signatures: [{ label, documentation: legend, parameters }], activeSignature: 0, activeParameter };
}

export function foldingRangeOf({ span, what }: Fold, lines: LineIndex): FoldingRange {
  return {
    startLine: lines.positionAt(span.start).line,
    endLine: lines.positionAt(span.end).line,
    ...(what === 'comment' && { kind: FoldingRangeKind.Comment }),
  };
}

/** `spans` grow and are never none. */
export function selectionRangeOf(spans: readonly Span[], lines: LineIndex): SelectionRange {
  return (
    spans.reduceRight<SelectionRange | undefined>(
      (parent, span) => ({ range: rangeOf(lines, span), ...(parent && { parent }) }),
      undefined,
    ) ?? { range: rangeOf(lines, { start: 0, end: 0 }) }
  );
}

function itemKindOf(what: Suggestion['what']): CompletionItemKind {
  switch (what) {
    case 'key':
      return CompletionItemKind.Property;
    case 'value':
      return CompletionItemKind.EnumMember;
    case 'thing':
      return CompletionItemKind.Reference;
    case 'item':
      return CompletionItemKind.Snippet;
    case 'rule':
      return CompletionItemKind.Event;
  }
}

function symbolKindOf(what: OutlineNode['what']): SymbolKind {
  switch (what) {
    case 'document':
      return SymbolKind.File;
    case 'section':
      return SymbolKind.Field;
    case 'item':
      return SymbolKind.Object;
  }
}

/** What travels with a diagnostic, so that an action can tell whether it still speaks of the same text. */
export interface DiagnosticData {
  readonly version: number;
}

export const SOURCE = 'okenko';

/** Our own Markdown without its signs: only emphasis, code, fences and escapes occur. */
function plainOf(markdown: string): string {
  return markdown
    .replaceAll(/^```.*\n?/gm, '')
    .replaceAll(/(?<!\\)(\*\*|[*`])/g, '')
    .replaceAll(/\\([\\`*_{}[\]<>#|~])/g, '$1')
    .replaceAll(/ +$/gm, '');
}
