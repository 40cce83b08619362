import type { Data, DataList, DataMap } from './data.ts';
import type { Dice } from './dice.ts';
import { keySource, scalarSource } from './render-scalar.ts';

/** How one author writes. */
export interface Hand {
  readonly dice: Dice;
  /** Spaces a level. */
  readonly step: number;
  /** Spaces before the dashes of a list, from its key. */
  readonly dashStep: number;
  /** Blanks between a dash and what follows it. */
  readonly afterDash: number;
  /** Shares of all places where the author does so. */
  readonly flow: number;
  readonly comments: number;
  readonly anchors: number;
  readonly plain: number;
  readonly quoted: number;
}

/** Valid YAML that says exactly `data`, in one of the many ways to write it. Lines end with the chosen line break. */
export function renderYaml(data: DataMap, dice: Dice, commentTexts: readonly string[]): string {
  const step = dice.pick([2, 2, 2, 4, 3, 1]);
  const hand: Hand = {
    dice,
    step,
    dashStep: dice.chance(0.4) ? 0 : step,
    afterDash: dice.pick([1, 1, 1, 2, 3]),
    flow: dice.pick([0, 0.05, 0.2, 0.6]),
    comments: dice.pick([0, 0.03, 0.15]),
    anchors: dice.pick([0, 0, 0.1, 0.4]),
    plain: dice.pick([0.2, 0.6, 1]),
    quoted: dice.pick([0.1, 0.5]),
  };
  const pen: Pen = { hand, commentTexts, anchored: new Map(), names: 0 };
  const head = dice.pick(['', '', '', '---\n', '# služba\n', '\n\n', '%YAML 1.2\n---\n', '# a\n\n# b\n---\n']);
  const body = blockMap(data, 0, pen);
  const end = dice.pick(['', '', '', '...\n', '# konec\n', '\n\n']);
  const tail = keepsBreaks(body) && end === '\n\n' ? '' : end;
  const text = head + (dice.chance(0.1) && tail === '' ? body.replace(/(?<=[^\n])\n$/, '') : body) + tail;
  return text.replaceAll('\n', dice.pick(['\n', '\n', '\n', '\r\n', '\r\n', '\r']));
}

interface Pen {
  readonly hand: Hand;
  readonly commentTexts: readonly string[];
  /** Values that have a name already, by what they say. */
  readonly anchored: Map<string, { readonly name: string; readonly data: Data }>;
  names: number;
}

function blockMap({ entries }: DataMap, indent: number, pen: Pen): string {
  const { dice } = pen.hand;
  const base = mergeable(entries, pen);
  const own = base ? entries.filter(([key]) => !base.keys.has(key)) : entries;
  const pad = ' '.repeat(indent);
  const merge = base ? `${pad}<<: *${base.name}\n` : '';
  return own.reduce((before, [key, value]) => {
    const blank = dice.chance(pen.hand.comments / 2) && !keepsBreaks(before) ? '\n' : '';
    const line = `${comment(pad, pen)}${pad}${keySource(key, dice)}:${afterSign(value, indent, 'key', pen)}`;
    return before + blank + line;
  }, merge);
}

/** A block text with `+` says every empty line behind it. */
function keepsBreaks(text: string): boolean {
  return text.endsWith('\n\n');
}

function blockList({ items }: DataList, indent: number, pen: Pen): string {
  const pad = ' '.repeat(indent);
  return items.map((item) => `${comment(pad, pen)}${pad}-${afterSign(item, indent, 'dash', pen)}`).join('');
}

/** What stands behind a colon or dash of a line with that indentation, with the line break at the end. */
function afterSign(data: Data, indent: number, sign: 'key' | 'dash', pen: Pen): string {
  const { hand } = pen;
  const { dice, step, dashStep, afterDash } = hand;
  const said = JSON.stringify(data);
  const known = pen.anchored.get(said);
  if (known && dice.chance(0.8)) return ` *${known.name}${lineComment(pen)}`;
  const name = dice.chance(hand.anchors) ? `a${++pen.names}` : undefined;
  const anchor = name === undefined ? '' : `&${name} `;
  const finish = (text: string) => {
    if (name !== undefined) pen.anchored.set(said, { name, data });
    return text;
  };
  if (typeof data !== 'object') {
    const place = { indent, step, isFlow: false, isKey: false, comment: lineComment(pen) };
    return finish(` ${anchor}${scalarSource(data, place, hand)}`);
  }
  if (isEmpty(data) || dice.chance(hand.flow))
    return finish(` ${anchor}${flow(data, indent + step, pen)}${lineComment(pen)}`);
  if (sign === 'dash' && anchor === '' && !dice.chance(0.1)) {
    const inner = indent + 1 + afterDash;
    const text = data.t === 'map' ? blockMap(data, inner, pen) : blockList(data, inner, pen);
    // A comment or blank line before the first key keeps the block from starting on the line of the dash.
    return finish(/^ *[#\n]/.test(text) ? `\n${text}` : text.slice(indent + 1));
  }
  const inner = data.t === 'list' && sign === 'key' ? indent + dashStep : indent + step;
  const start = `${anchor === '' ? '' : ` ${anchor.trimEnd()}`}${lineComment(pen)}`;
  return finish(start + (data.t === 'map' ? blockMap(data, inner, pen) : blockList(data, inner, pen)));
}

/** In brackets or braces, sometimes over several lines that are indented at least by `indent`. */
function flow(data: Data, indent: number, pen: Pen): string {
  const { dice } = pen.hand;
  if (typeof data !== 'object') {
    return scalarSource(data, { indent, step: 0, isFlow: true, isKey: false, comment: '' }, pen.hand);
  }
  const parts =
    data.t === 'list'
      ? data.items.map((item) => flow(item, indent, pen))
      : data.entries.map(([key, value]) => `${keySource(key, dice)}: ${flow(value, indent, pen)}`);
  const [open, close] = data.t === 'list' ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return open + close;
  const pad = `\n${' '.repeat(indent)}`;
  switch (dice.below(4)) {
    case 0:
      return `${open}${pad}${parts.join(`,${pad}`)}${pad}${close}`;
    case 1:
      return `${open}${parts.join(', ')}${dice.chance(0.2) ? ',' : ''}${close}`;
    default:
      return `${open} ${parts.join(', ')} ${close}`;
  }
}

function isEmpty(data: DataList | DataMap): boolean {
  return (data.t === 'list' ? data.items : data.entries).length === 0;
}

/** A named map all of whose entries these entries begin with. */
function mergeable(entries: DataMap['entries'], pen: Pen): { name: string; keys: ReadonlySet<string> } | undefined {
  for (const { name, data } of pen.anchored.values()) {
    if (typeof data !== 'object' || data.t !== 'map' || data.entries.length === 0) continue;
    if (data.entries.length >= entries.length) continue;
    const isBase = data.entries.every(([key, value]) =>
      entries.some(([other, said]) => other === key && JSON.stringify(said) === JSON.stringify(value)),
    );
    if (isBase) return { name, keys: new Set(data.entries.map(([key]) => key)) };
  }
  return undefined;
}

/** Now and then a comment on its own line. */
function comment(pad: string, { hand, commentTexts }: Pen): string {
  return hand.dice.chance(hand.comments) ? `${pad}# ${hand.dice.pick(commentTexts)}\n` : '';
}

/** The end of a line, now and then with a comment. */
function lineComment({ hand, commentTexts }: Pen): string {
  const { dice } = hand;
  const blanks = dice.chance(0.05) ? '  ' : '';
  return dice.chance(hand.comments) ? ` # ${dice.pick(commentTexts)}\n` : `${blanks}\n`;
}
