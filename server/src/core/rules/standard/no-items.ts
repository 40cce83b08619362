import { defineRule } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { itemsOf, type Views } from '../../model/index.ts';
import { lackOf } from '../common/absence.ts';
import { meaningBehind } from '../common/field-words.ts';
import { type ExampleArea, examplePromise } from './examples.ts';

export const rule = defineRule<{ none: Empty; begin: { area: string } }>()({
  id: 'standard/no-items',
  since: '0.1.0',
  kinds: ['standard'],
  severity: 'error',
  texts: {
    en: {
      title: 'Standard without a promise',
      why: 'A standard without a single promise tells clients nothing they could count on.',
      off: 'Switch it off if your standards are kept in another system and only named here.',
      none: 'This standard promises nothing yet. Add the first promise under “items”: what clients can expect, with a number or an act anybody can see.',
      begin: ({ area }) =>
        `Begin with a promise in the area ${area}${meaningBehind('en', 'standardItem', 'area', area)}`,
    },
    cs: {
      title: 'Standard bez slibu',
      why: 'Standard bez jediného slibu klientům neříká nic, na co by se mohli spolehnout.',
      off: 'Vypněte, pokud standardy vedete v jiném systému a zde je jen jmenujete.',
      none: 'Tento standard zatím nic neslibuje. Doplňte do „items“ první slib: co mohou klienti čekat, s číslem nebo s chováním, které je vidět.',
      begin: ({ area }) => `Začít slibem v oblasti ${area}${meaningBehind('cs', 'standardItem', 'area', area)}`,
    },
    pl: {
      title: 'Standard bez obietnicy',
      why: 'Standard bez ani jednej obietnicy nie mówi klientom nic, na co mogliby liczyć.',
      off: 'Wyłącz, jeśli standardy są w innym systemie, a tutaj podaje się tylko ich nazwy.',
      none: 'Ten standard jeszcze niczego nie obiecuje. Dopisz w „items” pierwszą obietnicę: czego mogą oczekiwać klienci, z liczbą albo z zachowaniem, które widać.',
      begin: ({ area }) =>
        `Zacznij od obietnicy w obszarze ${area}${meaningBehind('pl', 'standardItem', 'area', area)}`,
    },
  },
  concerns: ({ kind }) => kind === 'standard',
  check(context) {
    const view = context.document.as('standard');
    const lack = view && lackOf(view, 'items');
    if (!view || !lack) return;
    context.report({
      at: lack.at,
      message: 'none',
      fixes: areasFor(view).map((area) => ({
        safety: 'unsafe',
        title: 'begin',
        args: { area },
        edits: [lack.fill([examplePromise(area, context)])],
      })),
    });
  },
});

/** Areas that belong to the ways of contact the standard is for, the telephone where it names none. */
function areasFor({ scope }: Views['standard']): readonly ExampleArea[] {
  const found = itemsOf(scope?.channels).flatMap(({ value }) =>
    Object.hasOwn(AREAS, value) ? (AREAS[value] ?? []) : [],
  );
  return found.length > 0 ? [...new Set(found)] : ['telephone', 'personal-contact', 'electronic'];
}

const AREAS: { readonly [channel: string]: ExampleArea } = {
  phone: 'telephone',
  counter: 'personal-contact',
  'contact-point': 'personal-contact',
  email: 'electronic',
  online: 'electronic',
  databox: 'written',
  'e-delivery': 'written',
  post: 'written',
};
