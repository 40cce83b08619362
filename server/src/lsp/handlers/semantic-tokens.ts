import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { semanticTokens } from '../../core/service/index.ts';
import { deltaBetween, encodedTokens } from '../encoded-tokens.ts';
import type { Session } from '../session.ts';
import type { Handler } from './handler.ts';

/** The three ways to ask for the colours of a document. */
export interface SemanticTokensHandlers {
  readonly full: Handler<SemanticTokensParams, SemanticTokens | null>;
  readonly delta: Handler<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta | null>;
  readonly range: Handler<SemanticTokensRangeParams, SemanticTokens | null>;
}

/** Remembers what each open document was last answered, so that after a keystroke only the difference is sent. */
export function semanticTokensHandlers(): SemanticTokensHandlers {
  const answered = new Map<string, { readonly resultId: string; readonly data: readonly number[] }>();
  const full: SemanticTokensHandlers['full'] = (session, { textDocument: { uri } }) => {
    const data = tokensOf(session, uri);
    if (!data) return null;
    for (const known of answered.keys()) if (!session.documents.get(known)) answered.delete(known);
    const resultId = String(session.documents.get(uri)?.version ?? 0);
    answered.set(uri, { resultId, data });
    return { resultId, data: [...data] };
  };
  return {
    full,
    delta: async (session, params, token) => {
      const before = answered.get(params.textDocument.uri);
      const after = await full(session, params, token);
      if (!after || before?.resultId !== params.previousResultId) return after;
      const { resultId, data } = after;
      return { ...(resultId !== undefined && { resultId }), edits: deltaBetween(before.data, data) };
    },
    range: (session, { textDocument, range }) => {
      const data = tokensOf(session, textDocument.uri, range);
      return data && { data: [...data] };
    },
  };
}

function tokensOf(session: Session, uri: string, range?: SemanticTokensRangeParams['range']): readonly number[] | null {
  const document = session.documents.get(uri)?.ours();
  if (!document?.kind) return null;
  const { lines } = document;
  const shown = range && { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
  return encodedTokens(semanticTokens(document, shown), lines);
}
