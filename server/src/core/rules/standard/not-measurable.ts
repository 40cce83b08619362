import { absentIn, defineRule, type FixOffer, keyOf, type Report } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { fieldEntry } from '../../model/index.ts';
import { lackOf } from '../common/absence.ts';
import { commitmentText } from './commitment-words.ts';
import { type Commitment, lackingIn, likelyCommitments, operatorFor, usualValue } from './commitments.ts';
import { genitive, nameOf, subject } from './naming.ts';
import { promisesIn, type StandardItem } from './promises.ts';

interface Messages {
  none: { name: string };
  incomplete: { name: string; fields: readonly string[] };
  promise: { operator: string; value: number; unit: string };
  act: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'standard/not-measurable',
  since: '0.1.0',
  kinds: ['standard'],
  severity: 'error',
  texts: {
    en: {
      title: 'Promise nobody can check',
      why: 'Results are measured against promises; a promise without a number or a visible act cannot be kept or broken.',
      off: 'Switch it off while promises are only being collected and nobody checks them yet.',
      none: ({ name }) =>
        `${subject.en(name)} says neither how much nor which act. Add “commitment”, for example at most 3 rings, or a behaviour that happens or does not.`,
      incomplete: ({ name, fields }) =>
        `${subject.en(name)} cannot be checked yet: “commitment” lacks ${fields.map((field) => `“${field}”`).join(' and ')}. Write the comparison, the number and its unit, for example at most 3 rings.`,
      promise: ({ operator, value, unit }) => `Promise ${commitmentText('en', operator, value, unit)}`,
      act: 'Make it a behaviour that happens or does not',
    },
    cs: {
      title: 'Slib, který nejde ověřit',
      why: 'Výsledky se měří podle slibů; slib bez čísla nebo viditelného chování nejde splnit ani porušit.',
      off: 'Vypněte, dokud sliby teprve sbíráte a nikdo je neověřuje.',
      none: ({ name }) =>
        `${subject.cs(name)} neříká, kolik, ani co přesně uděláte. Doplňte „commitment“, třeba nejvýš 3 zazvonění, nebo chování, které buď nastane, nebo ne.`,
      incomplete: ({ name, fields }) =>
        `${subject.cs(name)} zatím nejde ověřit: v „commitment“ chybí ${fields.map((field) => `„${field}“`).join(' a ')}. Napište porovnání, číslo a jednotku, třeba nejvýš 3 zazvonění.`,
      promise: ({ operator, value, unit }) => `Slíbit ${commitmentText('cs', operator, value, unit)}`,
      act: 'Zapsat jako chování, které buď nastane, nebo ne',
    },
    pl: {
      title: 'Obietnica, której nie da się sprawdzić',
      why: 'Wyniki mierzy się według obietnic; obietnicy bez liczby lub widocznego zachowania nie można ani dotrzymać, ani złamać.',
      off: 'Wyłącz, dopóki obietnice są dopiero zbierane i nikt ich nie sprawdza.',
      none: ({ name }) =>
        `${subject.pl(name)} nie mówi, ile ani co dokładnie. Dopisz „commitment”, na przykład najwyżej 3 sygnały, albo zachowanie, które ma miejsce lub nie.`,
      incomplete: ({ name, fields }) =>
        `${genitive.pl(name)} nie da się jeszcze sprawdzić: w „commitment” brakuje ${fields.map((field) => `„${field}”`).join(' i ')}. Wpisz porównanie, liczbę i jednostkę, na przykład najwyżej 3 sygnały.`,
      promise: ({ operator, value, unit }) => `Obiecaj ${commitmentText('pl', operator, value, unit)}`,
      act: 'Zapisz jako zachowanie, które ma miejsce lub nie',
    },
  },
  check(context) {
    for (const item of context.once(promisesIn)) {
      const found = whole(item) ?? incomplete(item);
      if (found) context.report(found);
    }
  },
});

function whole(item: StandardItem): Report<Messages> | undefined {
  const lack = lackOf(item, 'commitment');
  if (!lack) return undefined;
  const fixes = likelyCommitments(item).map((one) => offer(one, [lack.fill({ ...one })]));
  return { at: lack.at, message: 'none', args: { name: nameOf(item) }, fixes };
}

function incomplete(item: StandardItem): Report<Messages> | undefined {
  const { commitment } = item;
  const fields = commitment ? lackingIn(commitment) : [];
  const [first, another] = fields;
  if (!commitment || first === undefined) return undefined;
  const empty = another === undefined ? fieldEntry(commitment, first) : undefined;
  const full = completed(item);
  const edits = fields.flatMap((field) => lackOf(commitment, field)?.fill(full[field]) ?? []);
  return {
    at: empty ? keyOf(empty) : absentIn(commitment.self.node),
    message: 'incomplete',
    args: { name: nameOf(item), fields },
    fixes: [offer(full, edits)],
  };
}

/** What is there, with what most likely belongs to it. */
function completed(item: StandardItem): Commitment {
  const { operator, value, unit } = item.commitment ?? {};
  // With a number it is no act, whatever the comparison says.
  const isAct = typeof value?.value !== 'number' && (value !== undefined || ACTS.has(operator?.value ?? ''));
  const likely = likelyCommitments(item).find((one) => unit === undefined || one.unit === unit.value);
  const kind = unit?.value ?? (isAct ? 'yes-no' : (likely?.unit ?? 'percent'));
  return {
    operator: operator?.value ?? operatorFor(kind),
    value: value?.value ?? (likely?.unit === kind ? likely.value : usualValue(kind)),
    unit: kind,
  };
}

/** Comparisons that go with an act rather than a number. */
const ACTS: ReadonlySet<string> = new Set(['equals', 'always']);

function offer(one: Commitment, edits: FixOffer<Messages>['edits']): FixOffer<Messages> {
  const { operator, value, unit } = one;
  return typeof value === 'boolean'
    ? { safety: 'unsafe', title: 'act', edits }
    : { safety: 'unsafe', title: 'promise', args: { operator, value, unit }, edits };
}
