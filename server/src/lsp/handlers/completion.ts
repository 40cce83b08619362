import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import type { Locale } from '../../core/l10n/index.ts';
import {
  type About,
  configSuggestions,
  documentationOf,
  type Suggestion,
  suggestions,
} from '../../core/service/index.ts';
import type { LineIndex } from '../../core/text/index.ts';
import { EMPTY_WORKSPACE, type Workspace } from '../../core/workspace/index.ts';
import type { Session } from '../session.ts';
import { completionItemOf, markup } from '../to-protocol.ts';
import type { Handler } from './handler.ts';

/** After which a client asks by itself: where values, items, ids and kinds of ids begin. */
export const TRIGGERS: readonly string[] = [' ', ':', '-', '#', '"', "'", '['];

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

export const onCompletion: Handler<CompletionParams, CompletionList> = async (session, params) => {
  const { uri } = params.textDocument;
  const { abilities, rules } = session;
  const client = { snippets: abilities.snippets, asIs: abilities.insertsAsIs };
  const place = (await session.place(uri)) ?? (await session.newcomer(uri));
  if (place) {
    const { document, workspace, locale, today } = place;
    const offset = document.lines.offsetAt(params.position);
    const found = suggestions(document, offset, { workspace, today, locale, client });
    const items = itemsOf(found, { session, uri, lines: document.lines, workspace, locale });
    return { isIncomplete: !place.isComplete, items };
  }
  const config = await session.configPlace(uri);
  if (!config) return NOTHING;
  const { tree, lines, locale, today } = config;
  const found = configSuggestions(tree, lines.offsetAt(params.position), { today, locale, client, rules });
  return { isIncomplete: false, items: itemsOf(found, { session, uri, lines, workspace: EMPTY_WORKSPACE, locale }) };
};

/** Tells about one suggestion; the client sends back what it got with it. */
export const onCompletionResolve: Handler<CompletionItem, CompletionItem> = async (session, item) => {
  const data = followUpIn(item.data);
  if (!data) return item;
  const place = (await session.place(data.uri)) ?? (await session.configPlace(data.uri));
  const locale = place?.locale ?? session.abilities.locale;
  const workspace = place && 'workspace' in place ? place.workspace : EMPTY_WORKSPACE;
  const text = documentationOf(data.about, workspace, session.rules, locale);
  return text === undefined ? item : { ...item, documentation: markup(text, session.abilities.markdownInCompletion) };
};

interface ListContext {
  readonly session: Session;
  readonly uri: string;
  readonly lines: LineIndex;
  readonly workspace: Workspace;
  readonly locale: Locale;
}

/** What a suggestion carries for the question that may follow. */
interface FollowUp {
  readonly uri: string;
  readonly about: About;
}

function itemsOf(
  found: readonly Suggestion[],
  { session, uri, lines, workspace, locale }: ListContext,
): CompletionItem[] {
  const { abilities, rules } = session;
  return found.map((suggestion, i) => {
    const item = completionItemOf(suggestion, i, lines, abilities);
    const { about } = suggestion;
    if (!about) return item;
    if (abilities.resolvesDocumentation) return { ...item, data: { uri, about } satisfies FollowUp };
    const text = documentationOf(about, workspace, rules, locale);
    return text === undefined ? item : { ...item, documentation: markup(text, abilities.markdownInCompletion) };
  });
}

/** Data comes back as we gave it; what is not ours is left alone. */
function followUpIn(data: unknown): FollowUp | undefined {
  if (typeof data !== 'object' || data === null || !('uri' in data) || !('about' in data)) return undefined;
  return data as FollowUp;
}
