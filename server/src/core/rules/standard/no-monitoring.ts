import { defineRule } from '../../analysis/index.ts';
import { lackOf } from '../common/absence.ts';
import { meaningBehind } from '../common/field-words.ts';
import { waysToCheck } from './monitoring.ts';
import { genitive, nameOf, subject } from './naming.ts';
import { promisesIn } from './promises.ts';

interface Messages {
  none: { name: string };
  check: { method: string };
}

export const rule = defineRule<Messages>()({
  id: 'standard/no-monitoring',
  since: '0.1.0',
  kinds: ['standard'],
  severity: 'error',
  texts: {
    en: {
      title: 'Promise nobody checks',
      why: 'A promise nobody checks is only a decoration on the wall.',
      off: 'Switch it off while you only collect promises and choose the ways of checking later.',
      none: ({ name }) =>
        `Nobody checks whether ${name === '' ? 'this promise' : `the promise “${name}”`} is kept. Add “monitoring” with a method and how often.`,
      check: ({ method }) => `Check it by ${method}${meaningBehind('en', 'standardMonitoring', 'method', method)}`,
    },
    cs: {
      title: 'Slib, který nikdo neověřuje',
      why: 'Slib, který nikdo neověřuje, je jen ozdoba na zdi.',
      off: 'Vypněte, dokud sliby teprve sbíráte a způsob ověření vyberete později.',
      none: ({ name }) =>
        `${subject.cs(name)} nikdo neověřuje. Doplňte „monitoring“ se způsobem ověření a s tím, jak často.`,
      check: ({ method }) => `Ověřovat takto: ${method}${meaningBehind('cs', 'standardMonitoring', 'method', method)}`,
    },
    pl: {
      title: 'Obietnica, której nikt nie sprawdza',
      why: 'Obietnica, której nikt nie sprawdza, jest tylko ozdobą na ścianie.',
      off: 'Wyłącz, dopóki obietnice są dopiero zbierane, a sposób sprawdzania zostanie wybrany później.',
      none: ({ name }) => `${genitive.pl(name)} nikt nie sprawdza. Dopisz „monitoring” z metodą i częstotliwością.`,
      check: ({ method }) => `Sprawdzaj tak: ${method}${meaningBehind('pl', 'standardMonitoring', 'method', method)}`,
    },
  },
  concerns: ({ kind }) => kind === 'standard',
  check(context) {
    for (const item of context.once(promisesIn)) {
      const lack = lackOf(item, 'monitoring');
      if (!lack) continue;
      context.report({
        at: lack.at,
        message: 'none',
        args: { name: nameOf(item) },
        fixes: waysToCheck(item.area?.value, context).map((way) => ({
          safety: 'unsafe',
          title: 'check',
          args: { method: way.method },
          edits: [lack.fill([way])],
        })),
      });
    }
  },
});
