import { defineRule } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { lackOf } from '../common/absence.ts';
import { clientText, type Words } from '../common/writing.ts';
import { nameOf, subject } from './naming.ts';
import { isInternal, promisesIn, type StandardItem } from './promises.ts';

export const rule = defineRule<{ none: { name: string }; apologise: Empty }>()({
  id: 'standard/no-redress',
  since: '0.1.0',
  kinds: ['standard'],
  severity: 'info',
  texts: {
    en: {
      title: 'Nothing said for the case that we fail',
      why: 'Clients forgive a broken promise when they know beforehand what the office does then.',
      off: 'Switch it off if one common rule says what happens when any promise is broken.',
      none: ({ name }) =>
        `${subject.en(name)} is published without a word on what happens when you fail. Add “redress”: an apology and the next step.`,
      apologise: 'Add an apology with the next step',
    },
    cs: {
      title: 'Není řečeno, co když slib nesplníte',
      why: 'Klienti nesplněný slib odpustí, když předem vědí, co úřad udělá potom.',
      off: 'Vypněte, pokud jedno společné pravidlo říká, co se stane při porušení kteréhokoli slibu.',
      none: ({ name }) =>
        `${subject.cs(name)} je zveřejněný, ale neříká, co uděláte, když ho nesplníte. Doplňte „redress“: omluvu a další krok.`,
      apologise: 'Přidat omluvu a další krok',
    },
    pl: {
      title: 'Nie wiadomo, co wtedy, gdy się nie uda',
      why: 'Klienci wybaczają złamaną obietnicę, gdy z góry wiedzą, co urząd wtedy zrobi.',
      off: 'Wyłącz, jeśli jedna wspólna zasada mówi, co się dzieje, gdy jakakolwiek obietnica zostanie złamana.',
      none: ({ name }) =>
        `${subject.pl(name)} jest opublikowana, ale nie mówi, co się stanie, gdy nie zostanie dotrzymana. Dopisz „redress”: przeprosiny i następny krok.`,
      apologise: 'Dodaj przeprosiny i następny krok',
    },
  },
  check({ document, once, report }) {
    if (document.status !== 'published') return;
    for (const item of once(promisesIn)) {
      const lack = lackOf(item, 'redress');
      if (!lack) continue;
      report({
        at: lack.at,
        message: 'none',
        args: { name: nameOf(item) },
        fixes: [{ safety: 'unsafe', title: 'apologise', edits: [lack.fill(clientText(document, apologyFor(item)))] }],
      });
    }
  },
});

/** What fits the promise: a call back, a new day, or an apology and a repair. */
function apologyFor(item: StandardItem): Words {
  const unit = item.commitment?.unit?.value ?? '';
  if (isInternal(item)) return NEW_DAY;
  if (item.area?.value === 'telephone' && unit === 'rings') return CALL_BACK;
  return ['days', 'working-days', 'hours'].includes(unit) ? NEW_DAY : REPAIR;
}

const CALL_BACK: Words = {
  en: 'If we miss your call, we call you back the same day.',
  cs: 'Když hovor nestihneme, zavoláme vám zpátky týž den.',
  pl: 'Jeśli nie odbierzemy, oddzwonimy tego samego dnia.',
};

const NEW_DAY: Words = {
  en: 'If we are late, we apologise and tell you the new day.',
  cs: 'Když se opozdíme, omluvíme se a řekneme vám nový termín.',
  pl: 'Jeśli się spóźnimy, przeprosimy i podamy nowy termin.',
};

const REPAIR: Words = {
  en: 'If we fail, we apologise and put it right at once.',
  cs: 'Když slib nesplníme, omluvíme se a hned to napravíme.',
  pl: 'Jeśli nie dotrzymamy słowa, przeprosimy i od razu to naprawimy.',
};
