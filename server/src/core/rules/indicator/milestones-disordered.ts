import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import { number } from '../../l10n/index.ts';
import { isDay, type OfficeDocument } from '../../model/index.ts';
import type { YamlEdit } from '../../syntax/index.ts';
import { type Indicator, indicatorsOf } from './indicators.ts';
import { firstAgainst, firstOutOfOrder, type Milestone, milestonesOf } from './milestones.ts';
import { contradictsDirection } from './values.ts';

interface Messages {
  order: { date: string };
  against: { value: number; direction: string };
  late: { date: string; deadline: string };
  sort: { first: string };
  pair: { first: string };
}

export const rule = defineRule<Messages>()({
  id: 'indicator/milestones-disordered',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'warning',
  texts: {
    en: {
      title: 'Milestones out of order',
      why: 'Milestones show whether the target is still in reach; in a wrong order the plan contradicts itself.',
      off: 'Switch it off if your milestones are not steps of one path.',
      order: ({ date }) =>
        `The milestone of ${date} comes after one that is not earlier. Put the milestones in order of time.`,
      against: ({ value, direction }) =>
        `The direction is ${direction}, but the milestone ${number('en', value)} does not lie on the way from the start to the target. Correct the value.`,
      late: ({ date, deadline }) =>
        `The milestone of ${date} comes after the deadline ${deadline}. Move the milestone or the deadline.`,
      sort: ({ first }) => `Sort the milestones, ${first} first`,
      pair: ({ first }) => `Sort days and values each on their own, ${first} first`,
    },
    cs: {
      title: 'Mezníky nejsou v pořadí',
      why: 'Mezníky ukazují, jestli je cíl stále na dosah; ve špatném pořadí si plán odporuje.',
      off: 'Vypněte, pokud vaše mezníky nejsou kroky jedné cesty.',
      order: ({ date }) => `Mezník ${date} následuje po jiném, který není dřívější. Seřaďte mezníky podle času.`,
      against: ({ value, direction }) =>
        `Směr je ${direction}, ale mezník ${number('cs', value)} neleží na cestě od výchozí hodnoty k cíli. Opravte hodnotu.`,
      late: ({ date, deadline }) => `Mezník ${date} je až po termínu ${deadline}. Posuňte mezník, nebo termín.`,
      sort: ({ first }) => `Seřadit mezníky, první ${first}`,
      pair: ({ first }) => `Seřadit zvlášť dny a zvlášť hodnoty, první ${first}`,
    },
    pl: {
      title: 'Kamienie milowe nie po kolei',
      why: 'Kamienie milowe pokazują, czy cel jest wciąż w zasięgu; w złej kolejności plan sam sobie przeczy.',
      off: 'Wyłącz, jeśli kamienie milowe nie są krokami jednej drogi.',
      order: ({ date }) => `Kamień milowy ${date} stoi po innym, który nie jest wcześniejszy. Ułóż je według czasu.`,
      against: ({ value, direction }) =>
        `Kierunek to ${direction}, ale kamień milowy ${number('pl', value)} nie leży na drodze od wartości wyjściowej do celu. Popraw wartość.`,
      late: ({ date, deadline }) =>
        `Kamień milowy ${date} wypada po terminie ${deadline}. Przesuń kamień milowy albo termin.`,
      sort: ({ first }) => `Ułóż kamienie milowe, najpierw ${first}`,
      pair: ({ first }) => `Ułóż osobno dni i osobno wartości, najpierw ${first}`,
    },
  },
  check({ document, report }) {
    for (const indicator of indicatorsOf(document)) {
      const milestones = milestonesOf(indicator);
      const unordered = firstOutOfOrder(milestones);
      if (unordered) {
        const fixes = fixesFor(indicator, milestones, document);
        report({ at: valueOf(unordered.dateNode), message: 'order', args: { date: unordered.date }, fixes });
      }
      const against = unordered ? undefined : firstAgainst(indicator, milestones);
      if (against) {
        const direction = indicator.direction?.value ?? '';
        report({ at: valueOf(against.valueNode), message: 'against', args: { value: against.value, direction } });
      }
      const deadline = indicator.target?.deadline?.value;
      if (deadline === undefined || !isDay(deadline)) continue;
      for (const { date, dateNode } of milestones.filter((milestone) => milestone.date > deadline)) {
        report({ at: valueOf(dateNode), message: 'late', args: { date, deadline } });
      }
    }
  },
});

/** Sorting whole milestones is safe when the path makes sense afterwards; else days and values were most likely swapped. */
function fixesFor(
  indicator: Indicator,
  milestones: readonly Milestone[],
  document: OfficeDocument,
): readonly FixOffer<Messages>[] {
  const sorted = [...milestones].sort((a, b) => (a.date < b.date ? -1 : 1));
  const [first] = sorted;
  if (!first || firstOutOfOrder(sorted)) return [];
  const args = { first: first.date };
  if (!firstAgainst(indicator, sorted)) {
    if (!canMove(milestones, document)) return [];
    return [{ safety: 'safe', title: 'sort', args, edits: [moveTexts(milestones, sorted, document)] }];
  }
  const down = indicator.direction?.value === 'decrease';
  const values = milestones.map(({ value }) => value).sort((a, b) => (down ? b - a : a - b));
  const paired = sorted.map((milestone, index) => ({ ...milestone, value: values[index] ?? milestone.value }));
  if (contradictsDirection(indicator) || firstAgainst(indicator, paired)) return [];
  const edits = milestones.flatMap(({ dateNode, valueNode, date, value }, index): readonly YamlEdit[] => {
    const place = paired[index];
    return [
      ...(place && place.date !== date ? [{ op: 'set', node: dateNode, value: place.date } as const] : []),
      ...(place && place.value !== value ? [{ op: 'set', node: valueNode, value: place.value } as const] : []),
    ];
  });
  return [{ safety: 'unsafe', title: 'pair', args, edits }];
}

/** Lines below the first are indented for the column the milestone begins in; in another one they would mean something else. */
function canMove(milestones: readonly Milestone[], { text, lines }: OfficeDocument): boolean {
  const spans = milestones.map(({ view }) => view.self.node.span);
  const columns = new Set(spans.map(({ start }) => lines.positionAt(start).character));
  return columns.size === 1 || spans.every(({ start, end }) => !/[\r\n]/.test(text.slice(start, end)));
}

/** Each milestone's text moves as a whole, comments inside it included. */
function moveTexts(from: readonly Milestone[], to: readonly Milestone[], { text }: OfficeDocument): YamlEdit {
  const edits = from.flatMap(({ view }, index) => {
    const source = to[index]?.view.self.node;
    const { node } = view.self;
    if (!source || source === node) return [];
    return [{ span: node.span, newText: text.slice(source.span.start, source.span.end) }];
  });
  return { op: 'text', edits };
}
