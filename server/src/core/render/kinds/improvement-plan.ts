import { number } from '../../l10n/index.ts';
import { itemsOf, type Views } from '../../model/index.ts';
import type { Block, Words } from '../block.ts';
import { bullets, definition, definitions, joined, list, section } from '../blocks.ts';
import { anchorOf } from '../names.ts';
import { url } from '../parts/contact.ts';
import { indicatorWords } from '../parts/indicators.ts';
import { ownerRow } from '../parts/owner.ts';
import { resources } from '../parts/resources.ts';
import type { Writer } from '../writer.ts';
import type { KindPage } from './kind-page.ts';

type Plan = Views['improvement-plan'];
type Measure = Views['planMeasure'];

/** What changes after feedback: by whom, until when, and whether it helped. */
export const improvementPlanPage: KindPage<'improvement-plan'> = {
  isForClients: false,
  blocks: (plan, writer) => {
    const title = (key: string) => writer.field('improvement-plan', key);
    const part = (key: string, ...blocks: (readonly Block[])[]) =>
      section({ level: 2, title: title(key), anchor: key }, ...blocks);
    return [
      ...part(
        'measures',
        itemsOf(plan.measures).flatMap((measure) => measureBlocks(measure, writer)),
      ),
      ...part('basedOn', bullets(itemsOf(plan.basedOn).map((one) => writer.thing(one)))),
      ...part('discussions', discussions(plan, writer)),
      ...part('rejected', rejected(plan, writer)),
    ];
  },
};

function measureBlocks(measure: Measure, writer: Writer): readonly Block[] {
  const title = (key: string) => writer.field('planMeasure', key);
  const name = writer.words(measure.title);
  return section(
    {
      level: 3,
      title: name.length > 0 ? name : writer.asWritten(measure.id),
      anchor: anchorOf(measure.id?.value),
      span: writer.placed(measure),
    },
    [
      ...writer.prose(measure.description),
      ...definitions(
        definition(writer.field('planMeasure', 'status'), status(measure, writer)),
        ownerRow(writer, measure.owner),
        definition(title('start'), writer.date(measure.start)),
        definition(title('due'), writer.date(measure.due)),
        definition(title('addresses'), bullets(itemsOf(measure.addresses).map((one) => writer.thing(one)))),
        definition(title('type'), writer.value('planMeasure', 'type', measure.type)),
        definition(title('effect'), effect(measure, writer)),
        definition(title('evidence'), evidence(measure, writer)),
        definition(title('announcement'), writer.words(measure.announcement)),
        definition(title('communicatedTo'), writer.things(measure.communicatedTo)),
        definition(title('resources'), resources(writer, measure.resources)),
        definition(title('reason'), writer.words(measure.reason)),
      ),
    ],
  );
}

function status({ status: view, doneOn }: Measure, writer: Writer): Words {
  return joined([writer.value('planMeasure', 'status', view), writer.date(doneOn)]);
}

/** A reference, an address or words. */
function evidence({ evidence: field }: Measure, writer: Writer): readonly Block[] {
  return list(
    itemsOf(field).map((one) => {
      const thing = one.is === 'value' ? writer.found(one) : undefined;
      return { words: thing && one.is === 'value' ? writer.thing(one) : writer.words(one) };
    }),
  );
}

function effect({ effect: view }: Measure, writer: Writer): readonly Block[] {
  if (!view) return [];
  const title = (key: string) => writer.field('planEffect', key);
  return definitions(
    definition(title('indicator'), indicatorWords(writer, view.indicator)),
    definition(
      title('expected'),
      view.expected ? writer.at(view.expected, number(writer.locale, view.expected.value)) : [],
    ),
    definition(title('verifyBy'), view.verifiedOn ? [] : writer.date(view.verifyBy)),
    definition(title('verifiedOn'), writer.date(view.verifiedOn)),
    definition(title('outcome'), writer.value('planEffect', 'outcome', view.outcome)),
  );
}

function discussions({ discussions: field }: Plan, writer: Writer): readonly Block[] {
  const title = (key: string) => writer.field('planDiscussion', key);
  return itemsOf(field).flatMap((discussion): readonly Block[] => {
    const heading = joined([writer.date(discussion.date), writer.words(discussion.forum)], ' – ');
    const rows = definitions(
      definition(title('participants'), writer.things(discussion.participants)),
      definition(title('conclusions'), writer.prose(discussion.conclusions)),
      definition(title('minutesUrl'), url(writer, discussion.minutesUrl)),
    );
    return heading.length === 0
      ? rows
      : [{ is: 'heading', level: 3, words: heading, span: writer.placed(discussion) }, ...rows];
  });
}

function rejected({ rejected: field }: Plan, writer: Writer): readonly Block[] {
  return list(
    itemsOf(field).map((rejection) => ({
      words: writer.thing(rejection.finding),
      blocks: [
        ...writer.prose(rejection.reason),
        ...definitions(definition(writer.field('planRejection', 'decidedBy'), writer.thing(rejection.decidedBy))),
      ],
      span: writer.placed(rejection),
    })),
  );
}
