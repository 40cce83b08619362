import { levelWord } from '../../maturity/index.ts';
import { itemsOf, type ValueView, type Views } from '../../model/index.ts';
import type { Block, Row, Words } from '../block.ts';
import { bullets, definition, definitions, joined, list, plain, section, table } from '../blocks.ts';
import { anchorOf } from '../names.ts';
import { contactRows, email, phone, url } from '../parts/contact.ts';
import { placeRows } from '../parts/places.ts';
import type { Writer } from '../writer.ts';
import type { KindPage } from './kind-page.ts';

type Office = Views['office'];

/** Where the office is, who does what in it, and how far it is with the eight steps. */
export const officePage: KindPage<'office'> = {
  isForClients: false,
  blocks: (office, writer) => {
    const title = (key: string) => writer.field('office', key);
    const part = (key: string, ...blocks: (readonly Block[])[]) =>
      section({ level: 2, title: title(key), anchor: key }, ...blocks);
    return [
      ...part('contact', definitions(contactRows(writer, office.contact))),
      ...part(
        'locations',
        itemsOf(office.locations).flatMap((place) => location(place, writer)),
      ),
      ...part('units', units(office, writer)),
      ...part('roles', roles(office, writer)),
      ...part('bodies', bullets(itemsOf(office.bodies).map(({ name }) => writer.words(name)))),
      ...part('eightQ', steps(office, writer), assessments(office, writer), news(office, writer)),
      ...part('glossary', glossary(office, writer)),
      ...part('externalOrganisations', externals(office, writer)),
      ...part('identifiers', identifiers(office, writer)),
    ];
  },
};

function location(place: Views['officeLocation'], writer: Writer): readonly Block[] {
  return section(
    {
      level: 3,
      title: nameOr(writer.words(place.name), place.id, writer),
      anchor: anchorOf(place.id?.value),
      span: writer.placed(place),
    },
    definitions(placeRows(writer, place)),
    environment(place, writer),
  );
}

function environment({ environment: view }: Views['officeLocation'], writer: Writer): readonly Block[] {
  if (!writer.forColleagues) return [];
  const keys = ['waiting', 'signage', 'privacy', 'queue'] as const;
  return definitions(
    ...keys.map((key) => definition(writer.field('officeEnvironment', key), writer.words(view?.[key]))),
  );
}

function units({ units: field }: Office, writer: Writer): readonly Block[] {
  const title = (key: string) => writer.field('officeUnit', key);
  return table({
    caption: writer.field('office', 'units'),
    head: [writer.say('unit'), title('head'), title('parent'), writer.say('phone'), writer.say('email')],
    rows: itemsOf(field).map(
      (unit): Row => ({
        span: writer.placed(unit),
        cells: [
          nameOr(writer.words(unit.name), unit.id, writer),
          writer.thing(unit.head),
          writer.thing(unit.parent),
          phone(writer, unit.contact?.phone),
          email(writer, unit.contact?.email),
        ],
      }),
    ),
  });
}

function roles({ roles: field }: Office, writer: Writer): readonly Block[] {
  const title = (key: string) => writer.field('officeRole', key);
  return table({
    caption: writer.field('office', 'roles'),
    head: [writer.say('post'), title('unit'), title('deputy'), writer.say('remark')],
    rows: itemsOf(field).map((role): Row => {
      const vacant = writer.date(role.vacantSince);
      const acting = writer.thing(role.acting);
      return {
        span: writer.placed(role),
        cells: [
          nameOr(writer.words(role.title), role.id, writer),
          writer.thing(role.unit),
          writer.thing(role.deputy),
          joined([
            vacant.length === 0 ? [] : [...plain(`${title('vacantSince')} `), ...vacant],
            acting.length === 0 ? [] : [...plain(`${title('acting')}: `), ...acting],
          ]),
        ],
      };
    }),
  });
}

/** The eight steps as the office sees itself: who leads each, what shows it, how far it says it is. */
function steps({ eightQ }: Office, writer: Writer): readonly Block[] {
  const numbers = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;
  return numbers.flatMap((number) => {
    const step = eightQ?.steps?.[number];
    if (!step) return [];
    const title = (key: string) => writer.field('officeStep', key);
    const label = writer.words(step.label);
    return section(
      {
        level: 3,
        title: [...plain(`${number}. `), ...(label.length > 0 ? label : plain(writer.field('officeSteps', number)))],
        span: writer.placed(step),
      },
      definitions(
        definition(title('lead'), writer.thing(step.lead)),
        definition(title('evidence'), bullets(itemsOf(step.evidence).map((one) => writer.thing(one)))),
        definition(title('claimedLevel'), levelWords(step.claimedLevel, writer)),
      ),
    );
  });
}

function levelWords(level: ValueView<number> | undefined, writer: Writer): Words {
  const value = level?.value;
  if (value !== 0 && value !== 1 && value !== 2 && value !== 3 && value !== 4) return writer.asWritten(level);
  return writer.at(level, `${value} – ${levelWord(value, writer.locale)}`);
}

function assessments({ eightQ }: Office, writer: Writer): readonly Block[] {
  const title = (key: string) => writer.field('officeAssessment', key);
  const { certification } = eightQ ?? {};
  return [
    ...table({
      caption: writer.field('officeEightQ', 'assessments'),
      head: [title('date'), title('levels'), title('by')],
      rows: itemsOf(eightQ?.assessments).map((one) => ({
        span: writer.placed(one),
        cells: [
          writer.date(one.date),
          joined((one.levels?.items ?? []).map(({ key, value }) => [...plain(`${key}: `), ...writer.asWritten(value)])),
          writer.thing(one.by),
        ],
      })),
    }),
    ...definitions(
      definition(
        writer.field('officeEightQ', 'certification'),
        joined([
          writer.asWritten(certification?.scheme),
          writer.asWritten(certification?.level),
          writer.date(certification?.grantedOn),
        ]),
      ),
    ),
  ];
}

function news({ eightQ }: Office, writer: Writer): readonly Block[] {
  return section(
    { level: 3, title: writer.field('officeEightQ', 'publicity') },
    list(
      itemsOf(eightQ?.publicity).map((one) => ({
        words: joined([
          writer.words(one.what),
          writer.words(one.where),
          url(writer, one.url),
          writer.date(one.publishedOn),
        ]),
        span: writer.placed(one),
      })),
    ),
  );
}

function glossary({ glossary: field }: Office, writer: Writer): readonly Block[] {
  return definitions(
    ...itemsOf(field).map((entry) =>
      definition(writer.asWritten(entry.term), writer.words(entry.plain), writer.placed(entry)),
    ),
  );
}

function externals({ externalOrganisations: field }: Office, writer: Writer): readonly Block[] {
  if (!writer.forColleagues) return [];
  return list(
    itemsOf(field).map((one) => {
      const until = writer.date(one.contractUntil);
      const title = writer.field('officeExternalOrganisation', 'contractUntil');
      return {
        words: joined([
          nameOr(writer.words(one.name), one.id, writer),
          until.length > 0 ? [...plain(`${title} `), ...until] : [],
        ]),
        span: writer.placed(one),
      };
    }),
  );
}

function identifiers({ identifiers: view }: Office, writer: Writer): readonly Block[] {
  const keys = ['ico', 'nip', 'regon', 'teryt', 'municipalityCode', 'dataBox', 'eDelivery'] as const;
  return definitions(
    ...keys.map((key) => definition(writer.field('officeIdentifiers', key), writer.asWritten(view?.[key]))),
  );
}

function nameOr(name: Words, id: ValueView<string> | undefined, writer: Writer): Words {
  return name.length > 0 ? name : writer.asWritten(id);
}
