import type { CST } from 'yaml';
import { Lexer, Parser } from 'yaml';
import { compose } from './compose-document.ts';
import { type Complaint, type ComplaintCode, type ComposeState, complain, newState, spanAt } from './compose-state.ts';
import { type LineRepair, type ParserText, parserText } from './parser-text.ts';
import type { Comment, Node } from './tree.ts';

export interface Limits {
  readonly maxDepth: number;
  readonly maxAliasNodes: number;
}

/** One attempt at reading a text, with some lines repaired for the parser. */
export interface Reading {
  readonly parserText: ParserText;
  readonly root: Node | undefined;
  readonly comments: readonly Comment[];
  /** In order of their places. */
  readonly complaints: readonly Complaint[];
  /** How many nodes were found, aliases written out. */
  readonly nodes: number;
}

export function read(text: string, repairs: readonly LineRepair[], limits: Limits): Reading {
  const given = parserText(text, repairs);
  const state = newState(given.shown, given.map, limits.maxAliasNodes);
  const root = compose(state, tokensOf(state, given.source, limits.maxDepth));
  return {
    parserText: given,
    root,
    comments: inOrder(state.comments),
    complaints: sorted(withoutEchoes(state.complaints)),
    nodes: state.nodes,
  };
}

/**
 * The parser's tokens. The parser and our composer go down one call per level of nesting, so a document that is
 * nested too deep is cut off there.
 */
function* tokensOf(state: ComposeState, source: string, maxDepth: number): Generator<CST.Token, void> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(source)) {
    const at = parser.offset;
    yield* parser.next(lexeme);
    if (parser.stack.length > maxDepth + 1) {
      complain(state, 'too-deep', spanAt(state, at, at + 1), { depth: maxDepth });
      break;
    }
  }
  yield* parser.end();
}

/** Where a document is cut off because it is too deep, all its brackets are open and its last keys have no value. */
function withoutEchoes(complaints: Complaint[]): Complaint[] {
  const isCut = complaints.some((complaint) => complaint.code === 'too-deep');
  return isCut ? complaints.filter(({ code }) => !ECHOES.has(code)) : complaints;
}

const ECHOES: ReadonlySet<ComplaintCode> = new Set([
  'unclosed-bracket',
  'complex-key',
  'empty-key',
  'missing-comma',
  'missing-colon',
]);

function sorted(complaints: Complaint[]): Complaint[] {
  return complaints.length < 2 ? complaints : complaints.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The parser hands over a few comments (behind a key without a value) later than others. */
function inOrder(comments: Comment[]): Comment[] {
  for (let i = 1; i < comments.length; i++) {
    const before = comments[i - 1];
    const now = comments[i];
    if (before && now && before.span.start > now.span.start) {
      return comments.sort((a, b) => a.span.start - b.span.start);
    }
  }
  return comments;
}
