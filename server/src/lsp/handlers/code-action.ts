import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Command,
  type Diagnostic,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Finding } from '../../core/analysis/index.ts';
import { type Action, actionsAt, fixAll, type Refactoring, refactoringsAt } from '../../core/service/index.ts';
import type { Checked } from '../checks.ts';
import { rulePage, versionOf } from '../diagnostics.ts';
import { wishOf } from '../from-protocol.ts';
import type { Session } from '../session.ts';
import { editOf, rangeOf } from '../to-protocol.ts';
import { elsewhereAction } from './elsewhere-action.ts';
import { SHOW_PAGE } from './execute-command.ts';
import type { Handler } from './handler.ts';

/** Repairs everything that is safe when a document is saved, for clients that are told to. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.okenko`;

export const CODE_ACTION_KINDS: string[] = [
  CodeActionKind.QuickFix,
  FIX_ALL,
  CodeActionKind.RefactorExtract,
  CodeActionKind.RefactorRewrite,
];

/** What can be done here. Always about the present version: edits for an older one would hit the wrong places. */
export const onCodeAction: Handler<CodeActionParams, CodeAction[]> = async (session, params, token) => {
  const open = session.documents.get(params.textDocument.uri);
  if (!open?.ours()) return [];
  const checked = await session.check(open, wishOf(token));
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  if (!checked) throw new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed');
  if (checked.is !== 'document') return [];
  const locale = await session.localeFor(open);
  const { document, findings } = checked;
  const base = { document, findings, rules: session.rules, locale };
  const { only, diagnostics } = params.context;
  const wants = (kind: string) => !only || only.some((one) => kind === one || kind.startsWith(`${one}.`));
  const selection = {
    start: document.lines.offsetAt(params.range.start),
    end: document.lines.offsetAt(params.range.end),
  };
  const snippets = session.abilities.snippetEdits && session.abilities.versionedEdits;
  const here = wants(CodeActionKind.QuickFix) ? actionsAt(selection, { ...base, snippets }) : [];
  const all = only && wants(FIX_ALL) ? fixAll(base) : undefined;
  const shown = diagnostics.filter((diagnostic) => versionOf(diagnostic) === open.version);
  const wantsRefactoring = Object.values(REFACTOR_KINDS).some(wants);
  const place = wantsRefactoring ? await session.place(open.uri) : undefined;
  const rewritten =
    place && session.isCurrent(open) ? refactoringsAt(document, place.workspace, selection.start, locale) : [];
  const actions: CodeAction[] = [];
  for (const action of [...here, ...(all ? [all] : [])]) {
    const known = baseOf(action, checked, shown);
    if (action.is !== 'fix-elsewhere') actions.push(...codeActionOf(action, known, checked, session));
    else actions.push(...(await elsewhereAction(known, action, { session, uri: open.uri, locale })));
  }
  // What was read meanwhile may have taken its time.
  if (!session.isCurrent(open)) throw new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed');
  return [
    ...actions,
    ...rewritten.filter(({ kind }) => wants(REFACTOR_KINDS[kind])).map((one) => refactorAction(one, checked, session)),
  ];
};

const REFACTOR_KINDS: { readonly [K in Refactoring['kind']]: CodeActionKind } = {
  extract: CodeActionKind.RefactorExtract,
  rewrite: CodeActionKind.RefactorRewrite,
};

function refactorAction({ kind, title, edits }: Refactoring, checked: CheckedDocument, session: Session): CodeAction {
  return { title, kind: REFACTOR_KINDS[kind], edit: workspaceEdit({ edits }, checked, session) };
}

type CheckedDocument = Extract<Checked, { is: 'document' }>;

/** An action as far as it is the same for all; with the findings the client shows that it is about. */
function baseOf(action: Action, checked: CheckedDocument, shown: readonly Diagnostic[]): CodeAction {
  const { title } = action;
  if (action.is === 'fix-all') return { title, kind: FIX_ALL };
  const about = shown.filter((diagnostic) => isOf(diagnostic, action.finding, checked));
  return { title, kind: CodeActionKind.QuickFix, ...(about.length > 0 && { diagnostics: about }) };
}

function codeActionOf(
  action: Exclude<Action, { is: 'fix-elsewhere' }>,
  base: CodeAction,
  checked: CheckedDocument,
  session: Session,
): readonly CodeAction[] {
  if (action.is === 'open-page') {
    const command = pageCommand(action.title, action.finding.rule, session);
    return command ? [{ ...base, command }] : [];
  }
  const preferred = action.is === 'fix' && action.isPreferred ? { isPreferred: true } : {};
  return [{ ...base, ...preferred, edit: workspaceEdit(action, checked, session) }];
}

function isOf(diagnostic: Diagnostic, finding: Finding, { document }: CheckedDocument): boolean {
  if (diagnostic.code !== finding.rule) return false;
  const { start, end } = rangeOf(document.lines, finding.span);
  const { range } = diagnostic;
  const same = (a: typeof start, b: typeof start) => a.line === b.line && a.character === b.character;
  return same(range.start, start) && same(range.end, end);
}

function workspaceEdit(
  action: Extract<Action, { edits: unknown }> | Pick<Refactoring, 'edits'>,
  { open, document }: CheckedDocument,
  { abilities }: Session,
): WorkspaceEdit {
  const edits = action.edits.map((edit) => editOf(edit, document.lines));
  // Without versions the client cannot tell that the text has moved on, but it is the one that knows.
  if (!abilities.versionedEdits) return { changes: { [open.uri]: edits } };
  const isSnippet = 'isSnippet' in action && action.isSnippet;
  const written = isSnippet
    ? edits.map(({ range, newText }) => ({ range, snippet: { kind: 'snippet' as const, value: newText } }))
    : edits;
  return { documentChanges: [{ textDocument: { uri: open.uri, version: open.version }, edits: written }] };
}

/** The client's own way to show a page, else ours; undefined when there is neither. */
function pageCommand(title: string, rule: string, session: Session): Command | undefined {
  const { abilities } = session;
  if (abilities.commands.includes('okenko.openRulePage')) {
    return { title, command: 'okenko.openRulePage', arguments: [rule] };
  }
  const canShow = abilities.showsDocuments && rulePage(session, rule) !== undefined;
  return canShow ? { title, command: SHOW_PAGE, arguments: [rule] } : undefined;
}
