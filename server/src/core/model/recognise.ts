import { distance } from 'fastest-levenshtein';
import { entryOf, type SyntaxTree } from '../syntax/index.ts';
import { isKind, KIND_IDS, kindOfFileName } from './kinds.ts';

/** How far a mistyped kind may be from a real one, in keystrokes. */
const NEAR_MISS = 3;

/** Envelope keys that together with a near miss of a kind make a document ours. */
const ENVELOPE = ['schemaVersion', 'id', 'title', 'language', 'status', 'owner', 'readers', 'validFrom', 'reviewedOn'];

/**
 * Is a YAML file a document of ours? Yes when its `kind` is one of ours, when its name carries one of our suffixes, or
 * when its `kind` is a near miss and two more envelope keys are there. (Document model, section 6, "What is ours".)
 */
export function isOurs(document: {
  readonly uri: string;
  readonly tree: SyntaxTree;
  readonly kindText: string | undefined;
}): boolean {
  const kind = document.kindText;
  if (kind !== undefined && isKind(kind)) return true;
  if (kindOfFileName(document.uri) !== undefined) return true;
  if (kind === undefined || nearestKind(kind) === undefined) return false;
  return ENVELOPE.filter((key) => entryOf(document.tree.root, key) !== undefined).length >= 2;
}

/** The kind somebody most likely meant; undefined when none is near. */
export function nearestKind(text: string): (typeof KIND_IDS)[number] | undefined {
  const plain = text.toLowerCase().replaceAll(/[\s_]+/g, '-');
  const [nearest] = KIND_IDS.map((kind) => ({ kind, away: distance(plain, kind) })).sort((a, b) => a.away - b.away);
  return nearest && nearest.away <= NEAR_MISS ? nearest.kind : undefined;
}

/** A `kind` key with what comes next, on this line or a later one, and a line behind that may belong to it. */
const KIND_LINE =
  /(?:^|[\s{,])["'„“”‚‘’«»]?kind["'„“”‚‘’«»]?[ \t]*[:：](?=\s*([^\r\n]{0,40})(\s*[\r\n][ \t]+[^\s#:][^:\r\n]*(?=[\r\n]|$))?)/g;

/** Words, perhaps in quotes, and nothing behind them but a comment. Whatever else stands there takes a parser to be read. */
const PLAIN_KIND = /^(["']?)([^\s"'&*!|>#\\%@`[{][^"'\\]*?)\1\s*(?:\s#.*)?$/;

/** A quick look that never parses: false only for files that are surely none of ours. */
export function mightBeOurs(uri: string, text: string): boolean {
  if (kindOfFileName(uri) !== undefined) return true;
  for (const [, value = '', more] of text.matchAll(KIND_LINE)) {
    const kind = PLAIN_KIND.exec(value)?.[2];
    if (kind === undefined || more !== undefined || isNear(kind)) return true;
    // In braces it ends sooner.
    if (/[,}\]]/.test(kind) && isNear(kind.replace(/[,}\]].*/, ''))) return true;
  }
  return false;
}

function isNear(kind: string): boolean {
  return isKind(kind) || nearestKind(kind) !== undefined;
}
