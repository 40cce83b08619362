import { number } from '../../l10n/index.ts';
import { itemsOf, type Views } from '../../model/index.ts';
import type { Block, Row, Words } from '../block.ts';
import { definition, definitions, joined, list, paragraph, plain, section, table } from '../blocks.ts';
import { url } from '../parts/contact.ts';
import { indicatorTable } from '../parts/indicators.ts';
import { ownerRow } from '../parts/owner.ts';
import { reportTable } from '../parts/reports.ts';
import { resources } from '../parts/resources.ts';
import { duration } from '../values.ts';
import type { Writer } from '../writer.ts';
import type { KindPage } from './kind-page.ts';

type Process = Views['process'];

/** Who does what, in which order, and how the office sees that it works. */
export const processPage: KindPage<'process'> = {
  isForClients: false,
  blocks: (process, writer) => {
    const title = (key: string) => writer.field('process', key);
    const part = (key: string, ...blocks: (readonly Block[])[]) =>
      section({ level: 2, title: title(key), anchor: key }, ...blocks);
    return [
      ...writer.prose(process.purpose),
      ...overview(process, writer),
      ...part('steps', steps(process, writer), nextSteps(process, writer)),
      ...part('indicators', indicatorTable(writer, process.indicators, title('indicators'))),
      ...part('escalation', escalation(process, writer)),
      ...part('reports', reportTable(writer, process.reports, title('reports'))),
      ...part('corrective', corrective(process, writer)),
      ...part('resources', resources(writer, process.resources)),
    ];
  },
};

function overview(process: Process, writer: Writer): readonly Block[] {
  const title = (key: string) => writer.field('process', key);
  return definitions(
    definition(title('category'), writer.value('process', 'category', process.category)),
    ownerRow(writer, process.owner),
    definition(title('trigger'), writer.words(process.trigger)),
    definition(title('result'), writer.words(process.result)),
    definition(title('duration'), duration(writer, process.duration)),
    definition(title('clients'), writer.things(process.clients)),
    definition(title('services'), writer.things(process.services)),
    definition(
      title('inputs'),
      list(
        itemsOf(process.inputs).map(({ name, from }) => ({ words: withOther(writer.words(name), writer.words(from)) })),
      ),
    ),
    definition(
      title('outputs'),
      list(
        itemsOf(process.outputs).map(({ name, to }) => ({ words: withOther(writer.words(name), writer.words(to)) })),
      ),
    ),
    definition(title('diagram'), url(writer, process.diagram)),
  );
}

function withOther(name: Words, other: Words): Words {
  return joined([name, other], ' – ');
}

function steps({ steps: field }: Process, writer: Writer): readonly Block[] {
  const raci = (key: string) => writer.field('raci', key);
  return table({
    caption: writer.field('process', 'steps'),
    head: [
      writer.say('step'),
      writer.field('processStep', 'performer'),
      raci('A'),
      raci('C'),
      raci('I'),
      writer.field('processStep', 'duration'),
      writer.field('processStep', 'record'),
    ],
    rows: itemsOf(field).map((step, index): Row => {
      const name = writer.words(step.name);
      return {
        span: writer.placed(step),
        cells: [
          [...plain(`${index + 1}. `), ...(name.length > 0 ? name : writer.asWritten(step.id))],
          writer.thing(step.performer),
          writer.thing(step.raci?.A),
          writer.things(step.raci?.C),
          writer.things(step.raci?.I),
          duration(writer, step.duration),
          writer.words(step.record),
        ],
      };
    }),
  });
}

/** Ways that are not simply the next line. */
function nextSteps({ steps: field }: Process, writer: Writer): readonly Block[] {
  const all = itemsOf(field);
  const turns = all.flatMap((step, index) => {
    const next = itemsOf(step.next);
    const following = all[index + 1]?.id?.value;
    if (next.length === 0 || (next.length === 1 && next[0]?.value === following)) return [];
    const ways = next.map((one): Words => {
      const at = all.findIndex(({ id }) => id !== undefined && id.value === one.value);
      return at < 0 ? writer.asWritten(one) : writer.at(one, writer.say('stepNumber', { n: at + 1 }));
    });
    return [[...plain(`${writer.say('afterStep', { n: index + 1 })} `), ...joined(ways, ` ${writer.say('or')} `)]];
  });
  return turns.flatMap((words) => paragraph(words, 'quiet'));
}

function escalation({ escalation: field }: Process, writer: Writer): readonly Block[] {
  const title = (key: string) => writer.field('processEscalation', key);
  const n = (view: Views['processEscalation']['below']) =>
    view ? writer.at(view, number(writer.locale, view.value)) : [];
  return table({
    caption: writer.field('process', 'escalation'),
    head: [title('indicator'), title('below'), title('above'), title('to'), title('within')],
    rows: itemsOf(field).map((one) => ({
      span: writer.placed(one),
      cells: [
        writer.thing(one.indicator),
        n(one.below),
        n(one.above),
        writer.thing(one.to),
        duration(writer, one.within),
      ],
    })),
  });
}

function corrective({ corrective: view }: Process, writer: Writer): readonly Block[] {
  return definitions(
    definition(writer.field('processCorrective', 'forum'), writer.words(view?.forum)),
    definition(writer.field('processCorrective', 'rule'), writer.words(view?.rule)),
  );
}
