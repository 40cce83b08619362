import { defineRule, type Surroundings, valueOf } from '../../analysis/index.ts';
import { isDay, itemsOf, type ValueView } from '../../model/index.ts';
import { indicatorsOf } from '../indicator/indicators.ts';
import { objectivesIn } from './objectives.ts';

interface Messages {
  before: { day: string; from: string };
  after: { day: string; to: string };
}

export const rule = defineRule<Messages>()({
  id: 'strategy/outside-horizon',
  since: '0.1.0',
  kinds: ['strategy'],
  severity: 'error',
  texts: {
    en: {
      title: 'Deadline outside the period',
      why: 'What is due when the strategy does not hold belongs to another strategy; nobody will report on it in this one.',
      off: 'Switch it off if your strategies plan goals beyond their own end on purpose.',
      before: ({ day, from }) =>
        `${day} lies before the strategy begins (${from}). Move the deadline, or let “horizon” begin earlier.`,
      after: ({ day, to }) =>
        `${day} lies after the strategy ends (${to}). Bring the deadline forward, or let “horizon” end later.`,
    },
    cs: {
      title: 'Termín mimo období',
      why: 'Co má být hotové, až strategie neplatí, patří do jiné strategie; v této o tom nikdo nepodá zprávu.',
      off: 'Vypněte, pokud vaše strategie záměrně obsahují i cíle po svém konci.',
      before: ({ day, from }) =>
        `Termín ${day} je dřív, než strategie začíná (${from}). Posuňte ho, nebo nechte „horizon“ začít dřív.`,
      after: ({ day, to }) =>
        `Termín ${day} je až po konci strategie (${to}). Zkraťte ho, nebo nechte „horizon“ skončit později.`,
    },
    pl: {
      title: 'Termin poza okresem',
      why: 'To, co ma być gotowe, gdy strategia nie obowiązuje, należy do innej strategii; w tej nikt nie złoży z tego sprawozdania.',
      off: 'Wyłącz, jeśli strategie celowo sięgają poza swój koniec.',
      before: ({ day, from }) =>
        `Termin ${day} jest wcześniejszy niż początek strategii (${from}). Przesuń go albo zacznij „horizon” wcześniej.`,
      after: ({ day, to }) =>
        `Termin ${day} jest późniejszy niż koniec strategii (${to}). Skróć go albo zakończ „horizon” później.`,
    },
  },
  check(context) {
    const { from, to } = context.document.as('strategy')?.horizon ?? {};
    const [begins, ends] = [dayOf(from), dayOf(to)];
    if (begins !== undefined && ends !== undefined && begins > ends) return;
    for (const { value: day, node } of deadlinesIn(context)) {
      if (!isDay(day)) continue;
      if (begins !== undefined && day < begins) {
        context.report({ at: valueOf(node), message: 'before', args: { day, from: begins } });
      } else if (ends !== undefined && day > ends) {
        context.report({ at: valueOf(node), message: 'after', args: { day, to: ends } });
      }
    }
  },
});

function dayOf(view: ValueView<string> | undefined): string | undefined {
  return view && isDay(view.value) ? view.value : undefined;
}

/** Of objectives, tasks and the strategy's own indicators, each once. */
function deadlinesIn(around: Surroundings): readonly ValueView<string>[] {
  const objectives = around.once(objectivesIn);
  const days = [
    ...objectives.flatMap(({ due, tasks }) => [due, ...itemsOf(tasks).map((task) => task.due)]),
    ...indicatorsOf(around.document).map(({ target }) => target?.deadline),
  ].flatMap((day) => day ?? []);
  return [...new Map(days.map((day) => [day.node, day])).values()];
}
