import type { SemanticTokensEdit, SemanticTokensLegend } from 'vscode-languageserver';
import type { SemanticToken, TokenSort } from '../core/service/index.ts';
import type { LineIndex } from '../core/text/index.ts';

/**
 * Names of what pieces of a document are. Standard ones as far as there are any, so that every editor and theme has colours
 * for them; `prose` and `law` are declared in `client/contributes.json`, and other clients show them as they like.
 */
const TYPES: { readonly [S in TokenSort]: string } = {
  post: 'class',
  id: 'function',
  time: 'number',
  choice: 'enumMember',
  prose: 'prose',
  law: 'law',
};

const SORTS: readonly TokenSort[] = ['post', 'id', 'time', 'choice', 'prose', 'law'];
const DECLARATION = 1;

export const TOKEN_LEGEND: SemanticTokensLegend = {
  tokenTypes: SORTS.map((sort) => TYPES[sort]),
  tokenModifiers: ['declaration'],
};

/** Five numbers for each token, places counted from the token before, as the protocol wants. */
export function encodedTokens(tokens: readonly SemanticToken[], lines: LineIndex): readonly number[] {
  const data: number[] = [];
  let before = { line: 0, character: 0 };
  for (const { span, sort, isDeclaration } of tokens) {
    const { line, character } = lines.positionAt(span.start);
    const column = line === before.line ? character - before.character : character;
    const length = span.end - span.start;
    data.push(line - before.line, column, length, SORTS.indexOf(sort), isDeclaration ? DECLARATION : 0);
    before = { line, character };
  }
  return data;
}

/** One edit that leaves the beginning and the end that are the same alone; none when all is the same. */
export function deltaBetween(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const deleteCount = before.length - start - end;
  const data = after.slice(start, after.length - end);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data: [...data] }];
}
