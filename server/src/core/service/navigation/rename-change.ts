import { OfficeDocument } from '../../model/index.ts';
import { applyEdits, overlaps, type TextEdit } from '../../text/index.ts';
import { type DocumentFacts, factsOf, type ReferenceFacts, type Workspace } from '../../workspace/index.ts';
import { fileOf } from './file-of.ts';
import { type Mention, mentionsIn, mentionsOf } from './mentions.ts';
import { names } from './references.ts';
import { type Refusal, refusal } from './rename-refusal.ts';
import type { Target } from './target.ts';

/** What a new id makes of one document. */
export interface Change {
  readonly uri: string;
  readonly edits: readonly TextEdit[];
  /** What the office will know of it; undefined for a document without a kind. */
  readonly facts: DocumentFacts | undefined;
  /** Both texts, where they had to be read. */
  readonly read?: { readonly before: OfficeDocument; readonly after: OfficeDocument };
}

/** True when a text has the thing's id exactly where the facts say, so that it need not be read. Merge keys hide references. */
export function isAsKnown(facts: DocumentFacts, text: string, target: Target, workspace: Workspace): boolean {
  if (text.includes('<<')) return false;
  return facts.references
    .flatMap((reference) => mentionsOf(reference, facts, workspace))
    .filter((mention) => names(mention, target))
    .every(({ span }) => text.slice(span.start, span.end) === target.id);
}

/** The change of a document of which only facts are known. */
export function keptChange(
  facts: DocumentFacts,
  text: string,
  target: Target,
  newId: string,
  workspace: Workspace,
): Change | Refusal {
  const mentions = facts.references.flatMap((reference) => mentionsOf(reference, facts, workspace));
  const shared = sharedId(mentions, target, text);
  if (shared !== undefined) return refusal('alias', { id: shared });
  const references = facts.references.map((reference): ReferenceFacts => {
    const here = mentionsOf(reference, facts, workspace).filter((mention) => names(mention, target));
    const edits = here.map(({ within }) => ({ span: within, newText: newId }));
    return edits.length === 0 ? reference : { ...reference, text: applyEdits(reference.text, edits) };
  });
  return { uri: facts.uri, edits: editsOf(mentions, target, newId), facts: { ...facts, references } };
}

/** The change of a document that has been read. */
export function readChange(
  document: OfficeDocument,
  target: Target,
  newId: string,
  workspace: Workspace,
): Change | Refusal {
  const { uri, text, version } = document;
  const mentions = mentionsIn(document, workspace);
  const shared = sharedId(mentions, target, text) ?? mergedId(document, target);
  if (shared !== undefined) return refusal('alias', { id: shared });
  const edits = editsOf(mentions, target, newId);
  const line = brokenLine(document, edits);
  if (line !== undefined) return refusal('broken', { file: fileOf(uri), line });
  if (edits.length === 0) return { uri, edits, facts: factsOf(document) };
  const after = new OfficeDocument({ uri, text: applyEdits(text, edits), version });
  return { uri, edits, facts: factsOf(after), read: { before: document, after } };
}

/** A piece written once and used twice (anchors) is edited once. */
function editsOf(mentions: readonly Mention[], target: Target, newId: string): readonly TextEdit[] {
  const spans = mentions.filter((mention) => names(mention, target)).map(({ span }) => span);
  return spans
    .filter(({ start }, index) => spans.findIndex((one) => one.start === start) === index)
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ span, newText: newId }));
}

/** The id as written, when the same characters also name something else: `owner: &x civil` and `unit: *x`. */
function sharedId(mentions: readonly Mention[], target: Target, text: string): string | undefined {
  const own = new Set(mentions.filter((mention) => names(mention, target)).map(({ span }) => span.start));
  const shared = mentions.find((mention) => own.has(mention.span.start) && !names(mention, target));
  return shared && text.slice(shared.span.start, shared.span.end);
}

/** The id, when some mapping takes it over with a merge key: what the model reads there is not a place of its own. */
function mergedId({ inventory }: OfficeDocument, { id }: Target): string | undefined {
  if (id === undefined) return undefined;
  const isMerged = [...inventory.shapes.values()].flat().some(({ self }) =>
    self.node.merged.some(({ value }) => {
      const node = value?.type === 'alias' ? value.target : value;
      return node?.type === 'scalar' && node.text.split(/[:#]/).includes(id);
    }),
  );
  return isMerged ? id : undefined;
}

/** Number of the first line to be changed that cannot be read as it is, counted from 1. */
function brokenLine({ tree, lines }: OfficeDocument, edits: readonly TextEdit[]): number | undefined {
  for (const { span } of edits) {
    const { line } = lines.positionAt(span.start);
    const whole = { start: lines.lineStart(line), end: lines.lineEnd(line) + 1 };
    if (tree.problems.some((problem) => overlaps(problem.span, whole))) return line + 1;
  }
  return undefined;
}
