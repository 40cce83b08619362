import { itemsOf, type Views } from '../../model/index.ts';
import type { Block, Words } from '../block.ts';
import { bullets, callout, definition, definitions, joined, list, paragraph, plain, section } from '../blocks.ts';
import { languageNames, whoToAsk } from '../parts/contact.ts';
import { indicatorTable } from '../parts/indicators.ts';
import { legalBasis } from '../parts/legal.ts';
import { duration } from '../values.ts';
import type { Writer } from '../writer.ts';
import type { KindPage } from './kind-page.ts';
import { channels } from './service-card-channels.ts';
import { costs, documents } from './service-card-needs.ts';
import { steps } from './service-card-steps.ts';
import { processingTime } from './service-card-time.ts';

type Card = Views['service-card'];

/** How to settle one matter, in the order a person asks: is it for me, what do I need, what do I do, what do I get. */
export const serviceCardPage: KindPage<'service-card'> = {
  isForClients: true,
  blocks: (card, writer) => {
    const { say } = writer;
    const part = (title: Parameters<typeof say>[0], ...blocks: (readonly Block[])[]) =>
      section({ level: 2, title: say(title), anchor: anchorOf(title) }, ...blocks);
    return [
      ...part('forWhom', audience(card, writer)),
      ...part('whenToAct', writer.prose(card.whenToAct)),
      ...part('first', bullets(itemsOf(card.requires).map((one) => writer.thing(one)))),
      ...part('whatYouNeed', documents(card, writer)),
      ...part('whatItCosts', costs(card, writer)),
      ...part('howLong', processingTime(card, writer)),
      ...part('stepByStep', steps(card, writer)),
      ...part('whereAndWhen', channels(card, writer)),
      ...part('whatYouGet', outputs(card, writer)),
      ...part('afterwards', writer.bullets(card.otherDuties)),
      ...part('disagree', appeal(card, writer)),
      ...part('consequences', sanctions(card, writer)),
      ...part('questions', questions(card, writer)),
      ...part('contact', whoToAsk(writer, card.contact, card.owner), spoken(card, writer)),
      ...part('promises', promises(card, writer)),
      ...part('related', bullets(itemsOf(card.related).map((one) => writer.thing(one)))),
      ...part('law', legalBasis(writer, card.legalBasis), relatedLaw(card, writer)),
      ...forColleagues(card, writer),
    ];
  },
};

function anchorOf(title: string): string {
  return title.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function audience({ audience: groups, eligibility, initiation }: Card, writer: Writer): readonly Block[] {
  const conditions = itemsOf(eligibility).map(
    (one): Words => writer.words(one.is === 'shape' ? (one.text ?? one) : one),
  );
  return [
    ...paragraph(joined(itemsOf(groups).map((group) => writer.thing(group)))),
    ...bullets(conditions),
    ...(initiation?.value === 'ex-officio' ? paragraph(writer.at(initiation, writer.say('exOfficio')), 'quiet') : []),
  ];
}

function outputs({ outputs: results }: Card, writer: Writer): readonly Block[] {
  return list(
    itemsOf(results).map((output) => ({
      words: writer.words(output.name),
      blocks: definitions(
        definition(writer.field('cardOutput', 'validity'), writer.words(output.validity)),
        definition(writer.field('cardOutput', 'delivery'), writer.words(output.delivery)),
      ),
      span: writer.placed(output),
    })),
  );
}

function appeal({ appeal: view }: Card, writer: Writer): readonly Block[] {
  if (!view) return [];
  const title = (key: string) => writer.field('cardAppeal', key);
  const isImpossible = view.possible?.value === false;
  return [
    ...(isImpossible ? paragraph(writer.at(view.possible, writer.say('noAppeal'))) : []),
    ...writer.prose(view.how),
    ...definitions(
      definition(title('reason'), writer.words(view.reason)),
      definition(title('within'), duration(writer, view.within)),
      definition(title('via'), writer.words(view.via)),
      definition(title('body'), writer.words(view.body)),
      definition(title('fee'), writer.words(view.fee)),
    ),
  ];
}

function sanctions({ sanctions: field }: Card, writer: Writer): readonly Block[] {
  return list(
    itemsOf(field).map((sanction) => ({
      words: joined([writer.words(sanction.text), inBrackets(writer.words(sanction.basis))], ' '),
      span: writer.placed(sanction),
    })),
  );
}

function questions({ faq }: Card, writer: Writer): readonly Block[] {
  return itemsOf(faq).flatMap(({ q, a }) => {
    const question = writer.words(q);
    const answer = writer.prose(a);
    return question.length === 0
      ? answer
      : section({ level: 3, title: question }, answer.length > 0 ? answer : paragraph(plain('…')));
  });
}

function spoken({ languages }: Card, writer: Writer): readonly Block[] {
  return definitions(definition(writer.field('service-card', 'languages'), languageNames(writer, languages)));
}

/** Promises that hold for this service, in the words of the standard. */
function promises({ standards }: Card, writer: Writer): readonly Block[] {
  return list(
    itemsOf(standards).map((one) => {
      const thing = writer.found(one);
      const home = thing?.is === 'document' ? writer.home(thing) : undefined;
      const statements = itemsOf(home?.as('standard')?.items).map(({ statement }) =>
        home ? writer.of(home).words(statement) : [],
      );
      return { words: writer.thing(one), blocks: bullets(statements), span: one.node.span };
    }),
  );
}

function relatedLaw({ relatedLaw: field }: Card, writer: Writer): readonly Block[] {
  return section({ level: 3, title: writer.field('service-card', 'relatedLaw') }, legalBasis(writer, field));
}

function forColleagues(card: Card, writer: Writer): readonly Block[] {
  if (!writer.forColleagues) return [];
  const { codes, process, participants } = card;
  const title = (key: string) => writer.field('service-card', key);
  return callout('colleagues', writer.say('forColleagues'), [
    ...definitions(
      definition(title('process'), writer.thing(process)),
      definition(title('participants'), writer.bullets(participants)),
      definition(writer.field('cardCodes', 'rppService'), writer.asWritten(codes?.rppService)),
      definition(writer.field('cardCodes', 'agenda'), writer.asWritten(codes?.agenda)),
    ),
    ...indicatorTable(writer, card.indicators, title('indicators')),
  ]);
}

function inBrackets(words: Words): Words {
  return words.length === 0 ? [] : [...plain('('), ...words, ...plain(')')];
}
