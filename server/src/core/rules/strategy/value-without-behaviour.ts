import { defineRule } from '../../analysis/index.ts';
import { lackOf } from '../common/absence.ts';
import { distinct } from '../common/distinct.ts';
import { statementIn } from '../common/naming.ts';
import { textsIn } from '../common/text-fields.ts';
import { staffText } from '../common/writing.ts';
import { behaviourFor } from './proposals.ts';

export const rule = defineRule<{ none: { name: string }; show: { text: string } }>()({
  id: 'strategy/value-without-behaviour',
  since: '0.1.0',
  kinds: ['strategy'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Value without behaviour',
      why: 'A value becomes a norm only as behaviour: people can do what they can see, not what a word means.',
      off: 'Switch it off if the behaviour for your values stands in the competency model.',
      none: ({ name }) =>
        `What do people do who live by ${name === '' ? 'this value' : `“${name}”`}? Add “behaviours” with at least one act anybody can see.`,
      show: ({ text }) => `Add the behaviour “${text}”`,
    },
    cs: {
      title: 'Hodnota bez chování',
      why: 'Hodnota se stane normou až jako chování: lidé umějí dělat to, co je vidět, ne to, co znamená slovo.',
      off: 'Vypněte, pokud je chování k hodnotám popsáno v kompetenčním modelu.',
      none: ({ name }) =>
        `Co dělají lidé, kteří se řídí ${name === '' ? 'touto hodnotou' : `hodnotou „${name}“`}? Doplňte „behaviours“ aspoň s jednou věcí, která je vidět.`,
      show: ({ text }) => `Přidat chování „${text}“`,
    },
    pl: {
      title: 'Wartość bez zachowania',
      why: 'Wartość staje się normą dopiero jako zachowanie: ludzie umieją robić to, co widać, a nie to, co znaczy słowo.',
      off: 'Wyłącz, jeśli zachowania do wartości są opisane w modelu kompetencji.',
      none: ({ name }) =>
        `Co robią ludzie, którzy kierują się ${name === '' ? 'tą wartością' : `wartością „${name}”`}? Dopisz „behaviours” z choćby jedną rzeczą, którą widać.`,
      show: ({ text }) => `Dodaj zachowanie „${text}”`,
    },
  },
  check({ document, report }) {
    for (const value of distinct(document.all('strategyValue'))) {
      const lack = lackOf(value, 'behaviours');
      if (!lack) continue;
      const text = staffText(document, behaviourFor([...textsIn(value.name), value.id?.value ?? ''].join(' ')));
      report({
        at: lack.at,
        message: 'none',
        args: { name: statementIn(value.name, value.id) },
        fixes: [{ safety: 'unsafe', title: 'show', args: { text }, edits: [lack.fill([text])] }],
      });
    }
  },
});
