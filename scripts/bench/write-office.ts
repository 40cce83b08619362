import { cards, writeOffice } from './cards.ts';

// Writes an office of generated cards into a folder: `node scripts/run.mjs scripts/bench/write-office.ts FOLDER COUNT`.
const [folder, count] = process.argv.slice(2);
if (folder === undefined || count === undefined) throw new Error('where, and how many cards?');
writeOffice(folder, cards(Number(count)));
