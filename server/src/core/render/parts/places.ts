import { itemsOf, type Views } from '../../model/index.ts';
import type { Thing } from '../../workspace/index.ts';
import type { Definition } from '../block.ts';
import { bullets, definition, joined } from '../blocks.ts';
import { openingHours, specialHours } from '../values.ts';
import type { Writer } from '../writer.ts';
import { address, url } from './contact.ts';

type Place = Views['officeLocation'];

/** What a person needs to know of a place to come: where it is, when it is open, how to get in. */
export function placeRows(writer: Writer, place: Place): readonly Definition[] {
  const title = (key: string) => writer.field('officeLocation', key);
  const { accessibility } = place;
  const features = joined(
    itemsOf(accessibility?.features).map((feature) => writer.at(feature, featureWords(feature.value, writer))),
  );
  const inWords = writer.words(accessibility?.text);
  return [
    ...definition(title('address'), address(writer, place.address)),
    ...definition(title('openingHours'), bullets(openingHours(writer, place.openingHours))),
    ...definition(title('specialOpeningHours'), bullets(specialHours(writer, place.specialOpeningHours))),
    ...definition(title('accessibility'), bullets([inWords, features, url(writer, accessibility?.url)])),
  ];
}

/** The place a thing of the register is, with the writer for its document; undefined for other things, and while nobody has read `office.yaml`. */
export function placeOf(
  writer: Writer,
  thing: Thing | undefined,
): { readonly writer: Writer; readonly place: Place } | undefined {
  const home = thing?.is === 'location' ? writer.home(thing) : undefined;
  const place = itemsOf(home?.as('office')?.locations).find(({ id }) => id?.value === thing?.facts.id);
  return home && place && { writer: writer.of(home), place };
}

/** The usual features have words; any other is shown as the office wrote it. */
function featureWords(code: string, { say }: Writer): string {
  switch (code) {
    case 'step-free':
      return say('stepFree');
    case 'lift':
      return say('lift');
    case 'accessible-toilet':
      return say('accessibleToilet');
    case 'accessible-parking':
      return say('accessibleParking');
    case 'induction-loop':
      return say('inductionLoop');
    default:
      return code;
  }
}
