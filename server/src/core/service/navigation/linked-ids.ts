import type { OfficeDocument } from '../../model/index.ts';
import type { Offset, Span } from '../../text/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { documentHighlights, references } from './references.ts';
import { mentionAt } from './target-at.ts';

/**
 * The places of a document that change together while an id is typed: where a thing gets it and where it is referred to, the
 * place under the cursor among them. Empty when another document refers to it too (that takes a rename), when only one place
 * has it, and when one of them is written with escapes.
 */
export function linkedIds(document: OfficeDocument, workspace: Workspace, offset: Offset): readonly Span[] {
  const mention = mentionAt(document, workspace, offset);
  const [target] = mention?.targets ?? [];
  if (!mention || !target?.id || target.uri !== document.uri || mention.throughAlias || !mention.isClear) return [];
  const { id } = target;
  const spans = documentHighlights(document, workspace, offset).map(({ span }) => span);
  const isLiteral = spans.every(({ start, end }) => document.text.slice(start, end) === id);
  const isHere = spans.some(({ start, end }) => start <= offset && offset <= end);
  if (spans.length < 2 || !isLiteral || !isHere) return [];
  const elsewhere = references(document, workspace, offset, { withDeclaration: true });
  return elsewhere.some(({ uri }) => uri !== document.uri) ? [] : spans;
}
