import type { CST } from 'yaml';
import type { BlockHeader } from './block-scalar.ts';
import type { Props } from './compose-props.ts';
import { readEnd } from './compose-props.ts';
import { addComment, anchored, type ComposeState, complain, complainAt } from './compose-state.ts';
import { plainValue } from './core-schema.ts';
import { blockScalar, emptyScalar, flowScalar } from './scalar-node.ts';
import type { ScalarNode, ScalarStyle, ScalarValue } from './tree.ts';

/** A scalar without quotes, or with them; a missing closing quote is a complaint at the opening one. */
export function composeFlowScalar(state: ComposeState, token: CST.FlowScalar, props: Props): ScalarNode {
  const { text } = state;
  const start = token.offset;
  const end = start + token.source.length;
  const node = anchored(state, props.anchor, () => {
    if (token.type === 'scalar') {
      const span = { start, end };
      checkStart(state, start);
      return flowScalar(text, { style: 'plain', span, inner: span, anchor: props.anchor }, (decoded) =>
        meaningOf(state, 'plain', decoded, props.tag),
      );
    }
    const style = token.type === 'single-quoted-scalar' ? 'single' : 'double';
    const isClosed =
      token.source.length > 1 && token.source[token.source.length - 1] === (style === 'single' ? "'" : '"');
    if (!isClosed) complain(state, 'unclosed-quote', start, start + 1);
    const inner = { start: start + 1, end: isClosed ? end - 1 : end };
    return flowScalar(
      text,
      { style, span: { start, end }, inner, anchor: props.anchor },
      (decoded) => meaningOf(state, style, decoded, props.tag),
      (at, until) => complain(state, 'bad-escape', at, until, { escape: text.slice(at, until) }),
    );
  });
  readEnd(state, token.end, true);
  return node;
}

export function composeBlockScalar(state: ComposeState, token: CST.BlockScalar, props: Props): ScalarNode {
  const { header, headerEnd, contentStart } = readHeader(state, token);
  const atRoot = state.atRoot;
  return anchored(state, props.anchor, () => {
    const { node, trouble } = blockScalar(
      state.text,
      {
        start: token.offset,
        header,
        headerEnd,
        contentStart,
        contentEnd: contentStart + token.source.length,
        parentIndent: token.indent,
        anchor: props.anchor,
      },
      (decoded) => meaningOf(state, header.folded ? 'folded' : 'literal', decoded, props.tag),
    );
    if (trouble && !(atRoot && trouble.kind === 'not-indented')) {
      complain(state, 'bad-indent', trouble.at, trouble.at + 1, { kind: trouble.kind });
    }
    return node;
  });
}

/** What an anchor or a tag without a value stands for. */
export function composeEmpty(state: ComposeState, at: number, props: Props): ScalarNode {
  return anchored(state, props.anchor, () => emptyScalar(at, meaningOf(state, 'plain', '', props.tag), props.anchor));
}

interface Header {
  readonly header: BlockHeader;
  readonly headerEnd: number;
  readonly contentStart: number;
}

function readHeader(state: ComposeState, token: CST.BlockScalar): Header {
  const first = token.props[0];
  const source = first && 'source' in first ? first.source : '|';
  let indent = 0;
  let chomp: BlockHeader['chomp'] = '';
  let isBad = false;
  for (const sign of source.slice(1)) {
    if (chomp === '' && (sign === '-' || sign === '+')) chomp = sign;
    else if (indent === 0 && sign >= '1' && sign <= '9') indent = Number(sign);
    else isBad = true;
  }
  const headerEnd = token.offset + source.length;
  if (isBad) complain(state, 'bad-block-header', token.offset, headerEnd, { header: source });
  let contentStart = headerEnd;
  let hasSpace = false;
  for (let i = 1; i < token.props.length; i++) {
    const prop = token.props[i];
    if (!prop || !('source' in prop)) continue;
    contentStart += prop.source.length;
    if (prop.type === 'space') hasSpace = true;
    else if (prop.type === 'comment') {
      if (!hasSpace) complainAt(state, 'comment-needs-space', prop);
      addComment(state, prop);
    } else if (prop.type !== 'newline') {
      complain(state, 'bad-block-header', prop.offset, prop.offset + prop.source.length, { header: source });
    }
  }
  return { header: { folded: source[0] === '>', indent, chomp }, headerEnd, contentStart };
}

function meaningOf(
  state: ComposeState,
  style: ScalarStyle,
  decoded: string,
  tag: CST.SourceToken | undefined,
): ScalarValue {
  if (!tag) return style === 'plain' ? plainValue(decoded) : decoded;
  const name = tagName(state, tag);
  if (name === undefined) return style === 'plain' && decoded === '' ? null : decoded;
  switch (name) {
    case 'null':
    case 'bool':
    case 'int':
    case 'float':
      return plainValue(decoded);
    default:
      return decoded;
  }
}

/** The short name of a YAML tag (`str` for `!!str`); undefined for a foreign one, which is most often plain text that starts with `!`. */
export function tagName(state: ComposeState, tag: CST.SourceToken): string | undefined {
  const { source } = tag;
  if (source === '!') return 'str';
  const full = source.startsWith('!<') ? source.slice(2, -1) : expanded(state, source);
  if (full?.startsWith(YAML_TAG)) return full.slice(YAML_TAG.length);
  complainAt(state, 'reserved-character', tag);
  return undefined;
}

const YAML_TAG = 'tag:yaml.org,2002:';

function expanded(state: ComposeState, source: string): string | undefined {
  const end = source.indexOf('!', 1) + 1;
  const handle = end > 0 ? source.slice(0, end) : '!';
  const prefix = state.tagHandles.get(handle) ?? (handle === '!!' ? YAML_TAG : undefined);
  return prefix === undefined ? undefined : prefix + source.slice(handle.length);
}

/** Characters no scalar without quotes may start with; the parser hands them on as text. */
function checkStart(state: ComposeState, start: number): void {
  switch (state.text[start]) {
    case '\t':
    case ',':
    case '%':
    case '|':
    case '>':
    case '@':
    case '`':
      complain(state, 'reserved-character', start, start + 1, { character: state.text[start] ?? '' });
  }
}
