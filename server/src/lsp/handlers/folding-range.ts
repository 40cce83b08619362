import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { folds } from '../../core/service/index.ts';
import { foldingRangeOf } from '../to-protocol.ts';
import type { Handler } from './handler.ts';

/** Nothing at all, rather than no ranges, for other texts: then the client folds by indentation. */
export const onFoldingRanges: Handler<FoldingRangeParams, FoldingRange[] | null> = (session, { textDocument }) => {
  const document = session.documents.get(textDocument.uri)?.ours();
  if (!document?.kind) return null;
  return folds(document).map((fold) => foldingRangeOf(fold, document.lines));
};
