import type { CST } from 'yaml';
import type { BlockContent, BlockHeader } from './block-scalar.ts';
import { type Props, readEnd } from './compose-props.ts';
import { addComment, anchored, type ComposeState, complain, complainAt, spanAt, spanOf } from './compose-state.ts';
import { plainValue } from './core-schema.ts';
import { contentStart, isOddSpace } from './parser-text.ts';
import { insidePrintedQuotes } from './printed-quotes.ts';
import { blockScalar, emptyScalar, flowScalar } from './scalar-node.ts';
import { checkLines } from './suspicious-lines.ts';
import type { ScalarNode, ScalarStyle, ScalarValue } from './tree.ts';

/** A scalar without quotes, or with them; a missing closing quote is a complaint at the opening one. */
export function composeFlowScalar(state: ComposeState, token: CST.FlowScalar, props: Props): ScalarNode {
  const span = spanOf(state, token);
  const node = anchored(state, props.anchor, () =>
    token.type === 'scalar' ? plain(state, token, props) : quoted(state, token, props),
  );
  readEnd(state, token.end, span.start);
  return node;
}

export function composeBlockScalar(state: ComposeState, token: CST.BlockScalar, props: Props): ScalarNode {
  const { header, headerEnd, contentStart } = readHeader(state, token);
  const { start, end } = spanAt(state, token.offset, headerEnd);
  const content = spanAt(state, contentStart, contentStart + token.source.length);
  let trouble: BlockContent['trouble'];
  const node = anchored(state, props.anchor, () => {
    const read = blockScalar(
      state.text,
      {
        start,
        header,
        headerEnd: end,
        contentStart: content.start,
        contentEnd: content.end,
        parentIndent: token.indent,
        anchor: props.anchor,
      },
      (decoded) => meaningOf(state, header.folded ? 'folded' : 'literal', decoded, props.tag),
    );
    trouble = read.trouble;
    return read.node;
  });
  // Of a repaired text the lines stand as the reader wrote them: how they are indented was said already.
  if (trouble && !state.map && !(state.atRoot && trouble.kind === 'not-indented')) {
    const where = { start: trouble.at, end: trouble.at + 1 };
    if (state.text[trouble.at] === '\t') complain(state, 'tab-indent', where);
    else complain(state, 'bad-indent', where, { kind: trouble.kind === 'empty-lines' ? 'empty-lines' : 'block' });
  }
  return node;
}

/** What an anchor or a tag without a value stands for. `at` is the parser's offset. */
export function composeEmpty(state: ComposeState, at: number, props: Props): ScalarNode {
  const { start } = spanAt(state, at, at);
  return anchored(state, props.anchor, () =>
    emptyScalar(start, meaningOf(state, 'plain', '', props.tag), props.anchor),
  );
}

function plain(state: ComposeState, token: CST.FlowScalar, props: Props): ScalarNode {
  const span = spanOf(state, token);
  checkStart(state, token, span.start);
  if (token.source.includes('\n')) checkLines(state, span);
  const inner = insidePrintedQuotes(state.text, span);
  if (inner) {
    complain(
      state,
      'curly-quote',
      { start: span.start, end: span.start + 1 },
      { quote: token.source[0] ?? '', whole: 1 },
    );
    return flowScalar(state.text, { style: 'plain', span, inner, anchor: props.anchor }, (decoded) =>
      meaningOf(state, 'double', decoded, props.tag),
    );
  }
  return flowScalar(state.text, { style: 'plain', span, inner: span, anchor: props.anchor }, (decoded) =>
    meaningOf(state, 'plain', decoded, props.tag),
  );
}

function quoted(state: ComposeState, token: CST.FlowScalar, props: Props): ScalarNode {
  const { text } = state;
  const span = spanOf(state, token);
  const style = token.type === 'single-quoted-scalar' ? 'single' : 'double';
  const quote = style === 'single' ? "'" : '"';
  const isClosed = token.source.length > 1 && token.source.endsWith(quote) && !endsEscaped(token.source);
  if (!isClosed) complain(state, 'unclosed-quote', { start: span.start, end: span.start + 1 }, { quote });
  const inner = isClosed
    ? spanAt(state, token.offset + 1, token.offset + token.source.length - 1)
    : { start: span.start + 1, end: span.end };
  return flowScalar(
    text,
    { style, span, inner, anchor: props.anchor },
    (decoded) => meaningOf(state, style, decoded, props.tag),
    (start, end) => complain(state, 'bad-escape', { start, end }, { escape: text.slice(start, end) }),
  );
}

/** `"Karta\\"`: the last quote belongs to the text. The parser takes it for the closing one. */
function endsEscaped(source: string): boolean {
  if (source[0] !== '"') return false;
  let start = source.length - 1;
  while (start > 1 && source[start - 1] === '\\') start--;
  return (source.length - 1 - start) % 2 === 1;
}

interface Header {
  readonly header: BlockHeader;
  readonly headerEnd: number;
  readonly contentStart: number;
}

/** Offsets are the parser's. */
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
  const { start: from } = spanAt(state, token.offset, headerEnd);
  if (isBad) complain(state, 'bad-block-header', spanAt(state, token.offset, headerEnd), { header: source }, from);
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
      complain(state, 'bad-block-header', spanOf(state, prop), { header: source[0] ?? '|' }, from);
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
  switch (tagName(state, tag)) {
    case undefined:
      return style === 'plain' && decoded === '' ? null : decoded;
    case 'null':
    case 'bool':
    case 'int':
    case 'float':
      return plainValue(decoded);
    default:
      return decoded;
  }
}

/** The short name of a YAML tag (`str` for `!!str`); undefined for a foreign one, most often plain text that starts with `!`. */
export function tagName(state: ComposeState, tag: CST.SourceToken): string | undefined {
  const { source } = tag;
  if (source === '!') return 'str';
  const full = source.startsWith('!<') ? source.slice(2, -1) : expanded(state, source);
  if (full?.startsWith(YAML_TAG)) return full.slice(YAML_TAG.length);
  complainAt(state, 'reserved-character', tag, { character: '!' });
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
function checkStart(state: ComposeState, token: CST.FlowScalar, start: number): void {
  switch (token.source.charCodeAt(0)) {
    case 0x09:
    case 0x2c: // ,
    case 0x25: // %
    case 0x7c: // |
    case 0x3e: // >
    case 0x40: // @
    case 0x60: // `
      complain(state, 'reserved-character', { start, end: start + 1 }, { character: token.source[0] ?? '' });
      break;
    default:
      if (isOddSpace(token.source.charCodeAt(0)) && isLineStart(state.text, start)) {
        complain(state, 'odd-space', { start, end: contentStart(state.text, start, start + token.source.length) });
      }
  }
}

function isLineStart(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '-')) start--;
  if (start === 1 && text.charCodeAt(0) === 0xfeff) return true;
  return start === 0 || text[start - 1] === '\n' || text[start - 1] === '\r';
}
