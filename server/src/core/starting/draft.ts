import { OfficeDocument, type TextPlace } from '../model/index.ts';
import { editsFor, type YamlEdit } from '../syntax/index.ts';
import { applyEdits, overlaps, type Span, type TextEdit } from '../text/index.ts';

/** A text that somebody is to finish, with the places where they have something to say. */
export interface Draft {
  readonly text: string;
  /** In reading order; none lies in another. */
  readonly stops: readonly Stop[];
}

/** A place to fill in; what stands there is a suggestion. */
export interface Stop {
  readonly span: Span;
  /** Places with the same number and the same text are filled in together. */
  readonly number: number;
  /** What can stand there, when it is one of a few words. */
  readonly choices: readonly string[];
}

/**
 * A snippet in the notation of editors (`${1:text}`, `${2|one,other|}`, `$0`, `${CURRENT_YEAR}`) with its suggestions
 * filled in. Tab stops without a suggestion leave nothing behind.
 */
export function draftOf(snippet: string, today: string): Draft {
  const [year = '', month = '', day = ''] = today.split('-');
  const dates: { readonly [name: string]: string } = { CURRENT_YEAR: year, CURRENT_MONTH: month, CURRENT_DATE: day };
  const dated = snippet.replaceAll(/\$\{(CURRENT_\w+)\}/g, (_, name: string) => dates[name] ?? '');
  const stops: Stop[] = [];
  let text = '';
  let done = 0;
  for (const { index, 0: whole, groups = {} } of dated.matchAll(STOP)) {
    const { choices, suggestion } = groups;
    text += dated.slice(done, index);
    done = index + whole.length;
    const options = choices?.split(',') ?? [];
    const shown = options[0] ?? suggestion ?? '';
    if (shown === '') continue;
    stops.push({
      span: { start: text.length, end: text.length + shown.length },
      number: Number(groups.number),
      choices: options,
    });
    text += shown;
  }
  return { text: `${(text + dated.slice(done)).trimEnd()}\n`, stops };
}

/** The snippet an editor inserts: the draft with its stops numbered in reading order. */
export function snippetOf({ text, stops }: Draft): string {
  const numbers = new Map<string, number>();
  let snippet = '';
  let done = 0;
  for (const { span, number, choices } of stops) {
    const shown = text.slice(span.start, span.end);
    const key = `${number} ${shown}`;
    const own = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, own);
    snippet += escaped(text.slice(done, span.start));
    // The choice that was made comes first: an editor starts with the first.
    const options = [shown, ...choices.filter((choice) => choice !== shown)];
    snippet +=
      choices.length > 0
        ? `\${${own}|${options.map((choice) => choice.replaceAll(/[\\,|]/g, '\\$&')).join(',')}|}`
        : `\${${own}:${escaped(shown)}}`;
    done = span.end;
  }
  return snippet + escaped(text.slice(done));
}

/** A draft as a document, to find places in it. */
export function read({ text }: Draft): OfficeDocument {
  return new OfficeDocument({ uri: 'new', text, version: 0 });
}

/**
 * The draft after some changes of its document, as `read` gave it; a stop that is replaced as a whole stays one, around
 * what stands there now.
 */
export function changed(draft: Draft, { tree }: OfficeDocument, edits: readonly YamlEdit[]): Draft {
  return after(draft, editsFor(tree, edits), true);
}

/** The same for changes that are the answers of a person: what they have said is nothing to fill in any more. */
export function answered(draft: Draft, { tree }: OfficeDocument, edits: readonly YamlEdit[]): Draft {
  return after(draft, editsFor(tree, edits), false);
}

/** The draft with more places to fill in; those that overlap one it has are left out. */
export function withStops(draft: Draft, spans: readonly Span[]): Draft {
  const first = Math.max(0, ...draft.stops.map(({ number }) => number)) + 1;
  const added = spans
    .filter((span) => span.end > span.start && !draft.stops.some((stop) => overlaps(stop.span, span)))
    .map((span, index): Stop => ({ span, number: first + index, choices: [] }));
  return { text: draft.text, stops: [...draft.stops, ...added].sort((a, b) => a.span.start - b.span.start) };
}

/** What stands between the quotation marks of a text; all of it where there are none. */
export function innerSpan({ span, style }: TextPlace['node']): Span {
  return style === 'double' || style === 'single' ? { start: span.start + 1, end: span.end - 1 } : span;
}

const STOP = /\$\d+|\$\{(?<number>\d+)(?:\|(?<choices>[^}]*)\||:(?<suggestion>[^}]*))?\}/g;

function after({ text, stops }: Draft, edits: readonly TextEdit[], keepReplaced: boolean): Draft {
  const moved = stops.flatMap((stop): Stop[] => {
    const around = edits.find(({ span }) => overlaps(span, stop.span));
    if (around && !(keepReplaced && isSame(around.span, stop.span) && around.newText !== '')) return [];
    const by = edits
      .filter((edit) => edit !== around && edit.span.end <= stop.span.start)
      .reduce((sum, { span, newText }) => sum + newText.length - (span.end - span.start), 0);
    const length = around ? around.newText.length : stop.span.end - stop.span.start;
    const start = stop.span.start + by;
    return [{ ...stop, span: { start, end: start + length } }];
  });
  return { text: applyEdits(text, edits), stops: moved };
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\$}]/g, '\\$&');
}
