import type { CST } from 'yaml';
import { complainAboutToken, composeNode, composeNothing } from './compose.ts';
import { endOfLine, readEnd, readProps } from './compose-props.ts';
import { addComment, type ComposeState, complain, complainAt, spanAt } from './compose-state.ts';
import type { Node } from './tree.ts';

/** Builds the tree of the first document that holds something; a second one is a problem. */
export function compose(state: ComposeState, tokens: Iterable<CST.Token>): Node | undefined {
  let root: Node | undefined;
  let directive: CST.Directive | undefined;
  let isDone = false;
  for (const token of tokens) {
    switch (token.type) {
      case 'directive':
        directive = token;
        readDirective(state, token);
        break;
      case 'document':
        if (root || isDone) {
          if (!token.value) break;
          complain(state, 'several-documents', firstSign(state, token.offset));
          return root;
        }
        root = composeDocument(state, token, directive);
        directive = undefined;
        break;
      case 'comment':
        addComment(state, token);
        break;
      case 'doc-end':
        readEnd(state, token.end, token.offset);
        break;
      case 'error':
        complainAboutToken(state, token);
        isDone = true;
        break;
      default:
    }
  }
  if (directive) complainAt(state, 'bad-directive', directive);
  return root;
}

function composeDocument(
  state: ComposeState,
  token: CST.Document,
  directive: CST.Directive | undefined,
): Node | undefined {
  const { value } = token;
  const props = readProps(state, token.start, {
    indicator: 'doc-start',
    flow: false,
    next: value ?? token.end?.[0],
    offset: token.offset,
    parentIndent: 0,
    startOnNewline: true,
  });
  if (props.found && !props.hasNewline && (value?.type === 'block-map' || value?.type === 'block-seq')) {
    complainAt(state, 'bad-directive', props.found);
  }
  if (directive && !props.found) complainAt(state, 'bad-directive', directive);
  const root = value ? composeNode(state, value, props) : composeNothing(state, props);
  readEnd(state, token.end, root?.span.start ?? spanAt(state, token.offset, token.offset).start, 'after-root');
  return root;
}

function readDirective(state: ComposeState, token: CST.Directive): void {
  const [name, first, second] = token.source.trim().split(/[ \t]+/);
  if (name === '%YAML' && (first === '1.2' || first === '1.1') && second === undefined) return;
  if (name === '%TAG' && first !== undefined && second !== undefined) state.tagHandles.set(first, second);
  else complainAt(state, 'bad-directive', token);
}

/** The `---` of a document, or its first line. */
function firstSign(state: ComposeState, at: number): { start: number; end: number } {
  const { start } = spanAt(state, at, at + 1);
  return { start, end: state.text.startsWith('---', start) ? start + 3 : endOfLine(state.text, start) };
}
