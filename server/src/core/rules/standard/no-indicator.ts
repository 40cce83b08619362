import { defineRule, type FixOffer, type Surroundings } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import type { LocatedItem } from '../../workspace/index.ts';
import { type Absence, lackOf } from '../common/absence.ts';
import { referenceTo } from '../common/item-references.ts';
import { indicatorFor } from './indicator-proposals.ts';
import { nameOf, subject } from './naming.ts';
import { promisesIn, type StandardItem } from './promises.ts';

interface Messages {
  none: { name: string };
  use: { indicator: string; title: string };
  describe: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'standard/no-indicator',
  since: '0.1.0',
  kinds: ['standard'],
  severity: 'error',
  texts: {
    en: {
      title: 'Promise without an indicator',
      why: 'Only a figure shows whether a promise is kept more often than a year ago.',
      off: 'Switch it off if the figures of your promises are kept outside these documents.',
      none: ({ name }) =>
        `No figure says how often ${name === '' ? 'this promise' : `the promise “${name}”`} is kept. Write the id of an indicator under “indicator”, or describe a new one there.`,
      use: ({ indicator, title }) => `Use the indicator ${indicator}${title && ` (${title})`}`,
      describe: 'Describe a new indicator: how often the promise is kept',
    },
    cs: {
      title: 'Slib bez ukazatele',
      why: 'Jen číslo ukáže, jestli se slib daří plnit častěji než před rokem.',
      off: 'Vypněte, pokud čísla ke slibům vedete mimo tyto dokumenty.',
      none: ({ name }) =>
        `${subject.cs(name)} nemá číslo, které by ukázalo, jak často ho dodržíte. Do „indicator“ napište zkratku ukazatele, nebo tam nový ukazatel popište.`,
      use: ({ indicator, title }) => `Použít ukazatel ${indicator}${title && ` (${title})`}`,
      describe: 'Popsat nový ukazatel: jak často se slib dodrží',
    },
    pl: {
      title: 'Obietnica bez wskaźnika',
      why: 'Dopiero liczba pokazuje, czy obietnica jest dotrzymywana częściej niż rok temu.',
      off: 'Wyłącz, jeśli liczby do obietnic są poza tymi dokumentami.',
      none: ({ name }) =>
        `${subject.pl(name)} nie ma liczby, która pokazuje, jak często jest dotrzymywana. Wpisz w „indicator” skrót wskaźnika albo opisz tam nowy wskaźnik.`,
      use: ({ indicator, title }) => `Użyj wskaźnika ${indicator}${title && ` (${title})`}`,
      describe: 'Opisz nowy wskaźnik: jak często obietnica jest dotrzymywana',
    },
  },
  concerns: ({ kind }) => kind === 'standard',
  check(context) {
    for (const item of context.once(promisesIn)) {
      const lack = lackOf(item, 'indicator');
      if (!lack) continue;
      context.report({
        at: lack.at,
        message: 'none',
        args: { name: nameOf(item) },
        fixes: offers(item, lack, context),
      });
    }
  },
});

/** Indicators of this document that no promise uses yet, its others, those of other standards; at last one made for the promise. */
function offers(item: StandardItem, lack: Absence, around: Surroundings): readonly FixOffer<Messages>[] {
  const { document, workspace } = around;
  const used = new Set(
    around.once(promisesIn).flatMap(({ indicator }) => (indicator?.is === 'value' ? indicator.value : [])),
  );
  const rank = ({ document: { uri }, item: { id } }: LocatedItem): number =>
    uri !== document.uri ? 2 : Number(used.has(id));
  const ranked = workspace
    .items('indicator')
    .filter(({ document: { kind } }) => kind === 'standard')
    .sort((a, b) => rank(a) - rank(b));
  return [
    ...ranked.slice(0, 4).map((located): FixOffer<Messages> => {
      const indicator = referenceTo(located, workspace);
      const args = { indicator, title: located.item.title ?? '' };
      return { safety: 'unsafe', title: 'use', args, edits: [lack.fill(indicator)] };
    }),
    { safety: 'unsafe', title: 'describe', edits: [lack.fill(indicatorFor(item, around))] },
  ];
}
