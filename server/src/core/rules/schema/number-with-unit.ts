import { type At, defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import { type SchemaIssue, shapeNameOf } from '../../model/index.ts';
import type { ScalarNode } from '../../syntax/index.ts';
import { issuesFor } from './issue-owner.ts';
import { type NumberReading, readNumber } from './read-number.ts';
import { type UnitHome, unitHome } from './unit-field.ts';

interface Messages {
  withUnit: { text: string; value: number };
  money: { text: string; value: number; currency: string };
  moveUnit: { value: number; unit: string };
  onlyNumber: { value: number };
  amount: { value: number; currency: string };
}

export const rule = defineRule<Messages>()({
  id: 'schema/number-with-unit',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      title: 'Number and unit in one field',
      why: 'The unit has a field of its own; together with it the number is a text nobody can compare or count with.',
      off: 'There is hardly a reason to: a number that carries its unit cannot be used anywhere.',
      withUnit: ({ text, value }) =>
        `“${text}” is not read as a number. Write only ${value}; the unit has its own field.`,
      money: ({ text, value, currency }) =>
        `“${text}” is not read as an amount. Write the amount ${value} and the currency ${currency} in their own fields.`,
      moveUnit: ({ value, unit }) => `Write ${value} with the unit ${unit}`,
      onlyNumber: ({ value }) => `Write only ${value}`,
      amount: ({ value, currency }) => `Write amount ${value}, currency ${currency}`,
    },
    cs: {
      title: 'Číslo i jednotka v jednom poli',
      why: 'Jednotka má své vlastní pole; s ní je číslo jen text, který se nedá porovnat ani použít ve výpočtu.',
      off: 'Sotva k tomu najdete důvod: číslo s jednotkou se nedá nikde použít.',
      withUnit: ({ text, value }) =>
        `„${text}“ se nepřečte jako číslo. Napište jen ${value}; jednotka má své vlastní pole.`,
      money: ({ text, value, currency }) =>
        `„${text}“ se nepřečte jako částka. Napište částku ${value} a měnu ${currency} každou do svého pole.`,
      moveUnit: ({ value, unit }) => `Napsat ${value} a jednotku ${unit}`,
      onlyNumber: ({ value }) => `Napsat jen ${value}`,
      amount: ({ value, currency }) => `Napsat částku ${value} a měnu ${currency}`,
    },
    pl: {
      title: 'Liczba i jednostka w jednym polu',
      why: 'Jednostka ma własne pole; razem z nią liczba jest tekstem, którego nie da się porównać ani użyć w obliczeniach.',
      off: 'Trudno o powód: liczby z jednostką nigdzie nie można użyć.',
      withUnit: ({ text, value }) =>
        `„${text}” nie zostanie odczytane jako liczba. Wpisz samo ${value}; jednostka ma własne pole.`,
      money: ({ text, value, currency }) =>
        `„${text}” nie zostanie odczytane jako kwota. Wpisz kwotę ${value} i walutę ${currency} w osobnych polach.`,
      moveUnit: ({ value, unit }) => `Wpisz ${value} i jednostkę ${unit}`,
      onlyNumber: ({ value }) => `Wpisz tylko ${value}`,
      amount: ({ value, currency }) => `Wpisz kwotę ${value} i walutę ${currency}`,
    },
  },
  check(context) {
    for (const issue of issuesFor('schema/number-with-unit', context)) {
      if (issue.issue !== 'type' && issue.issue !== 'enum') continue;
      const { node } = issue;
      const reading = node.type === 'scalar' ? readNumber(node.text) : undefined;
      if (node.type === 'scalar' && reading) context.report(reportOf(issue, node, reading));
    }
  },
});

interface Told {
  readonly at: At;
  readonly message: 'withUnit' | 'money';
  readonly args: { readonly [name: string]: string | number };
  readonly fixes: readonly FixOffer<Messages>[];
}

function reportOf(issue: SchemaIssue, node: ScalarNode, reading: NumberReading): Told {
  const { value, unit } = reading;
  const at = valueOf(node);
  const text = node.text.trim();
  const safety = reading.isAmbiguous ? 'unsafe' : 'safe';
  if (unit?.currency && shapeNameOf(issue.type) === 'money') {
    const args = { value, currency: unit.currency };
    const edits = [{ op: 'set', node, value: { amount: value, currency: unit.currency } }] as const;
    return { at, message: 'money', args: { text, ...args }, fixes: [{ safety, title: 'amount', args, edits }] };
  }
  const home: UnitHome = unit ? unitHome(issue, unit) : { edits: [], isKept: false };
  const moved = home.edits.length > 0 && unit?.unit !== undefined;
  return {
    at,
    message: 'withUnit',
    args: { text, value },
    fixes: [
      {
        safety: home.isKept ? safety : 'unsafe',
        title: moved ? 'moveUnit' : 'onlyNumber',
        args: moved ? { value, unit: unit.currency ?? unit.unit } : { value },
        edits: [{ op: 'set', node, value }, ...home.edits],
      },
    ],
  };
}
