import path from 'node:path';
import { cards, writeOffice } from './cards.ts';

/** Cards of one office: a town with a few thousand people has some hundreds of services and duties. */
export const OFFICE = 300;

/** Writes that many generated cards as offices of realistic size, each with a register of its own. Gives the number of offices. */
export function writeCountry(folder: string, count: number): number {
  const offices = Math.ceil(count / OFFICE);
  for (let office = 0; office < offices; office++) {
    const size = Math.min(OFFICE, count - office * OFFICE);
    const name = `office-${String(office + 1).padStart(4, '0')}`;
    writeOffice(path.join(folder, name.slice(0, -2), name), cards(size, office + 1));
  }
  return offices;
}
