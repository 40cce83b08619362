import { itemsOf, type ListView, type Views } from '../../model/index.ts';
import type { Block } from '../block.ts';
import { table } from '../blocks.ts';
import { duration } from '../values.ts';
import type { Writer } from '../writer.ts';
import { postWords } from './owner.ts';

/** Who is told what, how often. */
export function reportTable(
  writer: Writer,
  field: ListView<Views['report']> | undefined,
  caption: string,
): readonly Block[] {
  const keys = ['recipients', 'indicators', 'detail', 'frequency', 'dueAfter', 'forum', 'owner'];
  return table({
    caption,
    head: [writer.say('report'), ...keys.map((key) => writer.field('report', key))],
    rows: itemsOf(field).map((report) => ({
      span: writer.placed(report),
      cells: [
        writer.words(report.title),
        writer.things(report.recipients),
        writer.things(report.indicators),
        writer.value('report', 'detail', report.detail),
        writer.value('report', 'frequency', report.frequency),
        duration(writer, report.dueAfter),
        writer.words(report.forum),
        postWords(writer, report.owner),
      ],
    })),
  });
}
