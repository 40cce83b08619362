import { itemsOf, type Views } from '../../model/index.ts';
import type { Block, Row, Words } from '../block.ts';
import { bullets, definition, definitions, joined, list, section, table } from '../blocks.ts';
import { anchorOf } from '../names.ts';
import { indicatorTable, indicatorWords } from '../parts/indicators.ts';
import { ownerRow, postWords } from '../parts/owner.ts';
import { reportTable } from '../parts/reports.ts';
import { resources } from '../parts/resources.ts';
import type { Writer } from '../writer.ts';
import type { KindPage } from './kind-page.ts';

type Strategy = Views['strategy'];

/** Where the office is going, what it believes in, and how anybody will see that it got there. */
export const strategyPage: KindPage<'strategy'> = {
  isForClients: false,
  blocks: (strategy, writer) => {
    const title = (key: string) => writer.field('strategy', key);
    const part = (key: string, ...blocks: (readonly Block[])[]) =>
      section({ level: 2, title: title(key), anchor: key }, ...blocks);
    return [
      ...part('mission', writer.prose(strategy.mission)),
      ...part('vision', writer.prose(strategy.vision)),
      ...part(
        'values',
        itemsOf(strategy.values).flatMap((value) => valueBlocks(value, writer)),
      ),
      ...part('messages', messages(strategy, writer)),
      ...part(
        'objectives',
        itemsOf(strategy.objectives).flatMap((objective) => objectiveBlocks(objective, writer)),
      ),
      ...part('indicators', indicatorTable(writer, strategy.indicators, title('indicators'))),
      ...part('analysis', analysis(strategy, writer)),
      ...part('risks', writer.bullets(strategy.risks)),
      ...part('basedOn', bullets(itemsOf(strategy.basedOn).map((one) => writer.thing(one)))),
      ...part('reporting', reportTable(writer, strategy.reporting, title('reporting'))),
      ...part('resources', resources(writer, strategy.resources)),
      ...period(strategy, writer),
    ];
  },
};

function period({ horizon }: Strategy, writer: Writer): readonly Block[] {
  const days = joined([writer.date(horizon?.from), writer.date(horizon?.to)], ' – ');
  return definitions(definition(writer.field('strategy', 'horizon'), days));
}

function valueBlocks(value: Views['strategyValue'], writer: Writer): readonly Block[] {
  const name = writer.words(value.name);
  const content = [...writer.prose(value.meaning), ...writer.bullets(value.behaviours)];
  const title = name.length > 0 ? name : writer.asWritten(value.id);
  if (title.length === 0) return content;
  return [
    { is: 'heading', level: 3, words: title, anchor: anchorOf(value.id?.value), span: writer.placed(value) },
    ...content,
  ];
}

function messages({ messages: field }: Strategy, writer: Writer): readonly Block[] {
  return definitions(
    ...itemsOf(field).map((message) =>
      definition(writer.thing(message.group), writer.prose(message.text), writer.placed(message)),
    ),
  );
}

function objectiveBlocks(objective: Views['strategyObjective'], writer: Writer): readonly Block[] {
  const title = (key: string) => writer.field('strategyObjective', key);
  const name = writer.words(objective.title);
  const rows = definitions(
    definition(title('level'), writer.value('strategyObjective', 'level', objective.level)),
    definition(title('parent'), writer.thing(objective.parent)),
    ownerRow(writer, objective.owner),
    definition(title('due'), writer.date(objective.due)),
    definition(title('perspective'), writer.words(objective.perspective)),
    definition(title('groups'), writer.things(objective.groups)),
    definition(title('values'), writer.things(objective.values)),
    definition(title('indicators'), indicatorWords(writer, objective.indicators)),
    definition(title('keyResults'), writer.bullets(objective.keyResults)),
  );
  return [
    ...section(
      {
        level: 3,
        title: name.length > 0 ? name : writer.asWritten(objective.id),
        anchor: anchorOf(objective.id?.value),
        span: writer.placed(objective),
      },
      rows,
      tasks(objective, writer),
    ),
  ];
}

function tasks({ tasks: field }: Views['strategyObjective'], writer: Writer): readonly Block[] {
  const title = (key: string) => writer.field('strategyTask', key);
  return table({
    caption: writer.field('strategyObjective', 'tasks'),
    head: [writer.say('task'), title('owner'), title('due'), title('status'), title('process')],
    rows: itemsOf(field).map(
      (task): Row => ({
        span: writer.placed(task),
        cells: [
          writer.words(task.title),
          postWords(writer, task.owner),
          writer.date(task.due),
          writer.value('strategyTask', 'status', task.status),
          writer.thing(task.process),
        ],
      }),
    ),
  });
}

function analysis({ analysis: view }: Strategy, writer: Writer): readonly Block[] {
  const keys = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;
  return keys.flatMap((key) =>
    section(
      { level: 3, title: writer.field('strategyAnalysis', key) },
      list(
        itemsOf(view?.[key]).map((point) => {
          if (point.is === 'value') return { words: writer.words(point) };
          const found: Words = writer.things(point.findings);
          const words = writer.words(point.text ?? point);
          return { words, blocks: definitions(definition(writer.field('strategyAnalysisPoint', 'findings'), found)) };
        }),
      ),
    ),
  );
}
