import { itemsOf, type ValueView, type Views } from '../../model/index.ts';
import type { Block, Definition, Words } from '../block.ts';
import { bullets, definition, definitions, joined, plain, section } from '../blocks.ts';
import { address, email, emailText, phone, phoneText, url } from '../parts/contact.ts';
import { roleOf, unitOf } from '../parts/owner.ts';
import { placeOf, placeRows } from '../parts/places.ts';
import { openingHours } from '../values.ts';
import type { Writer } from '../writer.ts';

type Card = Views['service-card'];
type Channel = Views['cardChannel'];

/** Each way to reach the office, with place, hours and address. */
export function channels(card: Card, writer: Writer): readonly Block[] {
  return itemsOf(card.channels).flatMap((channel) => {
    const name = writer.value('cardChannel', 'type', channel.type);
    const rows = channelRows(channel, card, writer);
    const title: Words = name.length > 0 ? name : writer.asWritten(channel.id);
    const content = definitions(rows);
    if (title.length === 0) return content;
    return content.length > 0
      ? section({ level: 3, title, span: writer.placed(channel) }, content)
      : section({ level: 3, title, span: writer.placed(channel) }, [
          { is: 'paragraph', words: plain(writer.say('seeContact')) },
        ]);
  });
}

function channelRows(channel: Channel, card: Card, writer: Writer): readonly Definition[] {
  const { location, booking, authentication } = channel;
  const title = (key: string) => writer.field('cardChannel', key);
  const found = placeOf(writer, writer.found(location));
  const hours = bullets(openingHours(writer, channel.openingHours));
  const place = (found ? placeRows(found.writer, found.place) : []).filter(
    ({ term }) =>
      hours.length === 0 || term[0]?.is !== 'text' || term[0].text !== writer.field('officeLocation', 'openingHours'),
  );
  return [
    ...definition(title('location'), writer.thing(location)),
    ...place,
    ...definition(title('openingHours'), hours),
    ...definition(title('url'), url(writer, channel.url)),
    ...reach(channel, card, writer),
    ...definition(title('booking'), bookingWords(booking, writer)),
    ...definition(title('authentication'), joined(itemsOf(authentication).map((way) => signingIn(way, writer)))),
  ];
}

/** How to use a channel: the number or address of the card, else of who owns it, else of the office. */
function reach(channel: Channel, { contact, owner }: Card, writer: Writer): readonly Definition[] {
  const role = roleOf(writer, owner)?.contact;
  const unit = unitOf(writer, owner)?.contact;
  const office = officeOf(writer);
  const title = (key: string) => writer.field('contact', key);
  switch (channel.type?.value) {
    case 'phone': {
      const number = role?.phone ?? unit?.phone;
      return definition(title('phone'), contact?.phone ? phone(writer, contact.phone) : phoneText(number ?? ''));
    }
    case 'email': {
      const written = role?.email ?? unit?.email;
      return definition(title('email'), contact?.email ? email(writer, contact.email) : emailText(written ?? ''));
    }
    case 'post': {
      const own = address(writer, contact?.address);
      return definition(writer.say('writeTo'), own.length > 0 ? own : office.address);
    }
    case 'databox':
      return definition(title('dataBox'), contact?.dataBox ? writer.asWritten(contact.dataBox) : office.dataBox);
    case 'e-delivery':
      return definition(
        title('eDelivery'),
        contact?.eDelivery ? writer.asWritten(contact.eDelivery) : office.eDelivery,
      );
    default:
      return [];
  }
}

/** Where the office as a whole gets its letters: its own address, else that of its first place. */
function officeOf(writer: Writer): { readonly address: Words; readonly dataBox: Words; readonly eDelivery: Words } {
  const uri = writer.workspace.registerUri;
  const home = uri === undefined ? undefined : writer.documentAt(uri);
  const office = home?.as('office');
  if (!home || !office) return { address: [], dataBox: [], eDelivery: [] };
  const theirs = writer.of(home);
  const { contact, identifiers } = office;
  const [first] = itemsOf(office.locations);
  const street = address(theirs, contact?.address ?? first?.address);
  return {
    address: street.length === 0 ? [] : joined([theirs.words(office.name), street]),
    dataBox: theirs.asWritten(contact?.dataBox ?? identifiers?.dataBox),
    eDelivery: theirs.asWritten(contact?.eDelivery ?? identifiers?.eDelivery),
  };
}

function bookingWords(booking: Channel['booking'], writer: Writer): Words {
  if (booking?.value === true) return writer.at(booking, writer.say('canBook'));
  if (booking?.value === false) return writer.at(booking, writer.say('noBooking'));
  return typeof booking?.value === 'string' ? url(writer, { ...booking, value: booking.value }) : [];
}

/** The usual ways to prove who one is have words; any other is shown as the office wrote it. */
function signingIn(way: ValueView<string>, writer: Writer): Words {
  switch (way.value) {
    case 'eid':
      return writer.at(way, writer.say('eid'));
    case 'bank-id':
      return writer.at(way, writer.say('bankId'));
    default:
      return writer.asWritten(way);
  }
}
