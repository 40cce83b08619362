import { beginCard } from './begin-card.mjs';
import { lookAtOffice } from './look-at-office.mjs';
import { previewCard } from './preview-card.mjs';
import { repairCard } from './repair-card.mjs';
import { setUpOffice } from './set-up-office.mjs';
import { writeCard } from './write-card.mjs';

/**
 * A clerk's first hour, from an empty folder on, with nothing but what the window offers.
 *
 * @returns {[title: string, step: () => Promise<void>][]}
 */
export function firstHour(hands, folder) {
  return [
    ...setUpOffice(hands, folder),
    ...beginCard(hands),
    ...writeCard(hands),
    ...repairCard(hands),
    ...previewCard(hands),
    ...lookAtOffice(hands),
  ];
}
