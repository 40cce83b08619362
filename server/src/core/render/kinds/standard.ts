import { itemsOf, type Views } from '../../model/index.ts';
import type { Block, Words } from '../block.ts';
import { bullets, callout, definition, definitions, joined, section } from '../blocks.ts';
import { anchorOf } from '../names.ts';
import { indicatorTable, indicatorWords } from '../parts/indicators.ts';
import { legalBasis } from '../parts/legal.ts';
import { ownerRow } from '../parts/owner.ts';
import { measured } from '../values.ts';
import type { Writer } from '../writer.ts';
import type { KindPage } from './kind-page.ts';

type Item = Views['standardItem'];

/** What clients can expect: promises, each with how it is kept and checked. */
export const standardPage: KindPage<'standard'> = {
  isForClients: true,
  blocks: (standard, writer) => [
    ...section(
      { level: 2, title: writer.say('whatWePromise'), anchor: 'promises' },
      itemsOf(standard.items).flatMap((item) => promise(item, writer)),
    ),
    ...section({ level: 2, title: writer.field('standard', 'scope'), anchor: 'scope' }, scope(standard, writer)),
    ...section(
      { level: 2, title: writer.say('howWeMeasure'), anchor: 'indicators' },
      indicatorTable(writer, standard.indicators, writer.say('howWeMeasure')),
    ),
  ],
};

function promise(item: Item, writer: Writer): readonly Block[] {
  const title = (key: string) => writer.field('standardItem', key);
  const statement = writer.words(item.statement);
  const heading = statement.length > 0 ? statement : writer.asWritten(item.id);
  const rows = definitions(
    definition(writer.say('measure'), commitment(item, writer)),
    definition(title('exceptions'), writer.bullets(item.exceptions)),
    definition(title('redress'), writer.prose(item.redress)),
    definition(title('monitoring'), monitoring(item, writer)),
    definition(title('indicator'), indicatorWords(writer, item.indicator)),
    ownerRow(writer, item.owner),
    definition(title('legalBasis'), legalBasis(writer, item.legalBasis)),
  );
  if (heading.length === 0) return rows;
  return [
    { is: 'heading', level: 3, words: heading, anchor: anchorOf(item.id?.value), span: writer.placed(item) },
    ...rows,
    ...forColleagues(item, writer),
  ];
}

function forColleagues(item: Item, writer: Writer): readonly Block[] {
  if (!writer.forColleagues) return [];
  const title = (key: string) => writer.field('standardItem', key);
  return callout('colleagues', writer.say('forColleagues'), [
    ...writer.prose(item.guidance),
    ...definitions(
      definition(title('competencies'), writer.things(item.competencies)),
      definition(title('activities'), writer.things(item.activities)),
    ),
  ]);
}

/** "At most 15 minutes, in opening hours". */
function commitment({ commitment: view }: Item, writer: Writer): Words {
  if (!view) return [];
  const { operator, value, unit, condition } = view;
  const isPlain = operator?.value === 'always' || typeof value?.value === 'boolean';
  const amount =
    value && typeof value.value === 'number'
      ? writer.at(value, measured(value.value, unit?.value, undefined, writer.locale))
      : [];
  const how = isPlain ? writer.at(operator, writer.say('always')) : operatorWords(operator, writer);
  return joined([joined([how, amount], ' '), writer.words(condition)]);
}

function operatorWords(operator: NonNullable<Item['commitment']>['operator'], writer: Writer): Words {
  switch (operator?.value) {
    case 'at-most':
      return writer.at(operator, writer.say('atMost'));
    case 'at-least':
      return writer.at(operator, writer.say('atLeast'));
    case 'exactly':
    case 'equals':
      return writer.at(operator, writer.say('exactly'));
    default:
      return writer.asWritten(operator);
  }
}

function monitoring({ monitoring: field }: Item, writer: Writer): readonly Block[] {
  return bullets(
    itemsOf(field).map(({ method, survey, frequency }) =>
      joined(
        [
          writer.value('standardMonitoring', 'method', method),
          writer.value('standardMonitoring', 'frequency', frequency),
          writer.thing(survey),
        ],
        ' · ',
      ),
    ),
  );
}

function scope(standard: Views['standard'], writer: Writer): readonly Block[] {
  const { scope: view } = standard;
  const title = (key: string) => writer.field('standardScope', key);
  return definitions(
    definition(
      title('channels'),
      joined(itemsOf(view?.channels).map((channel) => writer.value('standardScope', 'channels', channel))),
    ),
    definition(title('units'), writer.things(view?.units)),
    definition(title('groups'), writer.things(view?.groups)),
    definition(title('services'), writer.things(view?.services)),
    definition(writer.field('standard', 'complaints'), writer.thing(standard.complaints)),
  );
}
