import type { ValueView, Views } from '../../model/index.ts';
import type { Block } from '../block.ts';
import { definition, definitions, paragraph, section } from '../blocks.ts';
import { durationWords } from '../values.ts';
import type { Writer } from '../writer.ts';

/** How long it takes, and what to do when nobody answers. */
export function processingTime(
  { processingTime: view, silence }: Views['service-card'],
  writer: Writer,
): readonly Block[] {
  const { typical, maximum, dayType, basis } = view ?? {};
  const isWorking = dayType?.value === 'working';
  const length = (time: ValueView<string> | undefined) =>
    writer.at(time, durationWords(time?.value ?? '', isWorking, writer.locale));
  const title = (key: string) => writer.field('cardProcessingTime', key);
  return [
    ...definitions(
      definition(title('typical'), length(typical)),
      definition(title('maximum'), length(maximum)),
      definition(title('basis'), writer.words(basis)),
    ),
    ...(typical || maximum ? paragraph(writer.value('cardProcessingTime', 'dayType', dayType), 'quiet') : []),
    ...silenceBlocks(writer, silence),
  ];
}

function silenceBlocks(writer: Writer, silence: Views['service-card']['silence']): readonly Block[] {
  return section({ level: 3, title: writer.field('service-card', 'silence') }, writer.prose(silence));
}
