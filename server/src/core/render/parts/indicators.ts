import { number } from '../../l10n/index.ts';
import { itemsOf, type ListView, type ValueView, type Views } from '../../model/index.ts';
import type { Block, Row, Words } from '../block.ts';
import { joined, plain, table } from '../blocks.ts';
import { measured } from '../values.ts';
import type { Writer } from '../writer.ts';
import { postWords } from './owner.ts';

type Indicator = Views['indicator'];
type IndicatorField = ListView<ValueView<string> | Indicator> | ValueView<string> | Indicator | undefined;

/** Indicators written in place as a table; those only named as links in it. */
export function indicatorTable(writer: Writer, field: IndicatorField, caption: string): readonly Block[] {
  const indicators = field?.is === 'list' ? field.items : field ? [field] : [];
  return table({
    caption,
    head: ['name', 'baseline', 'target', 'actuals', 'frequency', 'owner'].map((key) => writer.field('indicator', key)),
    rows: indicators.map((one): Row => (one.is === 'value' ? namedRow(writer, one) : ownRow(writer, one))),
  });
}

/** Names of indicators with their targets, for a sentence. */
export function indicatorWords(writer: Writer, field: IndicatorField): Words {
  const indicators = field?.is === 'list' ? field.items : field ? [field] : [];
  return joined(
    indicators.map((one) => {
      if (one.is === 'shape') return joined([nameWords(writer, one), targetWords(writer, one)], ' – ');
      return joined([writer.thing(one), knownTarget(writer, one)], ' – ');
    }),
    '; ',
  );
}

/** What an indicator stands for, a line for those who want to know how it is made. */
export function nameWords(writer: Writer, { name, id }: Indicator): Words {
  const words = writer.words(name);
  return words.length > 0 ? words : writer.asWritten(id);
}

export function targetWords(writer: Writer, { target, unit, currency }: Indicator): Words {
  const value = (view: ValueView<number>, before = '') =>
    writer.at(view, `${before}${measured(view.value, unit?.value, currency?.value, writer.locale)}`);
  if (!target) return [];
  const { value: one, min, max, deadline } = target;
  const wanted = one
    ? value(one)
    : min && max
      ? [...writer.at(min, `${number(writer.locale, min.value)}–`), ...value(max)]
      : [...(min ? value(min, '≥ ') : []), ...(max ? value(max, '≤ ') : [])];
  return wanted.length === 0 ? [] : joined([wanted, dated(writer, 'by', deadline)], ' ');
}

function namedRow(writer: Writer, view: ValueView<string>): Row {
  const found = foundIndicator(writer, view);
  const [, ...cells] = found ? ownRow(found.writer, found.indicator).cells : [];
  return { cells: [writer.thing(view), ...cells], span: view.node.span };
}

function knownTarget(writer: Writer, view: ValueView<string>): Words {
  const found = foundIndicator(writer, view);
  return found ? targetWords(found.writer, found.indicator) : [];
}

/** The indicator a reference names, wherever it is written, with the writer for its document. */
function foundIndicator(
  writer: Writer,
  view: ValueView<string>,
): { readonly writer: Writer; readonly indicator: Indicator } | undefined {
  const thing = writer.found(view);
  const home = writer.home(thing);
  const indicator = home?.all('indicator').find(({ id }) => id !== undefined && id.value === thing?.facts.id);
  return home && indicator && { writer: writer.of(home), indicator };
}

function ownRow(writer: Writer, indicator: Indicator): Row {
  const { baseline, unit, currency, frequency, owner } = indicator;
  const value = (view: ValueView<number> | undefined) =>
    view ? writer.at(view, measured(view.value, unit?.value, currency?.value, writer.locale)) : [];
  const last = itemsOf(indicator.actuals).at(-1);
  const start = baseline?.value
    ? joined([value(baseline.value), dated(writer, 'on', baseline.date)], ' ')
    : joined([writer.at(baseline?.status, writer.say('toBeMeasured')), dated(writer, 'by', baseline?.by)], ' ');
  return {
    cells: [
      nameWords(writer, indicator),
      start,
      targetWords(writer, indicator),
      joined([value(last?.value), dated(writer, 'on', last?.date)], ' '),
      writer.value('indicator', 'frequency', frequency),
      postWords(writer, owner),
    ],
    span: writer.placed(indicator),
  };
}

/** "(by 31 December 2026)". */
function dated(writer: Writer, id: 'by' | 'on', view: ValueView<string> | undefined): Words {
  const day = writer.date(view);
  return day.length === 0 ? [] : [...plain(`(${writer.say(id)}`), ...day, ...plain(')')];
}
