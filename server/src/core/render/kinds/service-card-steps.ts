import { itemsOf, type Views } from '../../model/index.ts';
import type { Block } from '../block.ts';
import { list, paragraph } from '../blocks.ts';
import type { Writer } from '../writer.ts';

/** What to do, one thing after another; what the office does says so. */
export function steps({ steps: field }: Views['service-card'], writer: Writer): readonly Block[] {
  return list(
    itemsOf(field).map((step) => {
      const words = writer.words(step.text);
      const isOurs = step.performer?.value === 'office' && words.length > 0;
      return {
        words,
        blocks: isOurs ? paragraph(writer.at(step.performer, writer.say('weDo')), 'quiet') : [],
        span: writer.placed(step),
      };
    }),
    { isOrdered: true },
  );
}
