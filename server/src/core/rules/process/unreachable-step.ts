import { absentIn, defineRule, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { fieldEntry, itemsOf } from '../../model/index.ts';
import { nameIn } from '../common/naming.ts';
import type { Process } from './people.ts';

interface Messages {
  unreached: { step: string; id: string };
  unconnected: Empty;
  deadEnd: { step: string };
}

type Step = NonNullable<Process['steps']>['items'][number];

export const rule = defineRule<Messages>()({
  id: 'process/unreachable-step',
  since: '0.1.0',
  kinds: ['process'],
  holds: 'processStep',
  severity: 'warning',
  texts: {
    en: {
      title: 'Step off the path',
      why: 'Work follows the path that is written down; a step beside it is forgotten, and without an end nobody closes the matter.',
      off: 'Switch it off if the diagram, not this list, says what follows what.',
      unreached: ({ step, id }) =>
        `No step leads to “${step}”. Add “${id}” to “next” of the step before it, or take the step out.`,
      unconnected:
        'No step says what follows it. Add “next:” with the id of the following step to each, and “end: true” to the last.',
      deadEnd: ({ step }) =>
        `Nothing follows “${step}”. Add “next:” with the following step, or “end: true” if the process ends here.`,
    },
    cs: {
      title: 'Krok mimo cestu',
      why: 'Práce jde cestou, která je napsaná; na krok vedle ní se zapomene a bez konce věc nikdo neuzavře.',
      off: 'Vypněte, pokud pořadí kroků říká schéma, ne tento seznam.',
      unreached: ({ step, id }) =>
        `Ke kroku „${step}“ žádný krok nevede. Přidejte „${id}“ do „next“ předchozího kroku, nebo krok vypusťte.`,
      unconnected:
        'Žádný krok neříká, co následuje. Ke každému doplňte „next:“ s id dalšího kroku a k poslednímu „end: true“.',
      deadEnd: ({ step }) =>
        `Po kroku „${step}“ nic nenásleduje. Doplňte „next:“ s dalším krokem, nebo „end: true“, pokud tu proces končí.`,
    },
    pl: {
      title: 'Krok poza ścieżką',
      why: 'Praca idzie ścieżką, która jest zapisana; o kroku obok się zapomina, a bez końca nikt nie zamyka sprawy.',
      off: 'Wyłącz, jeśli kolejność kroków podaje schemat, a nie ta lista.',
      unreached: ({ step, id }) =>
        `Do kroku „${step}” nie prowadzi żaden krok. Dodaj „${id}” do „next” poprzedniego kroku albo usuń ten krok.`,
      unconnected:
        'Żaden krok nie mówi, co dalej. Do każdego dopisz „next:” z id następnego kroku, a do ostatniego „end: true”.',
      deadEnd: ({ step }) =>
        `Po kroku „${step}” nic nie następuje. Dopisz „next:” z następnym krokiem albo „end: true”, jeśli proces tu się kończy.`,
    },
  },
  check({ document, covered, report }) {
    const steps = itemsOf(document.as('process')?.steps);
    const [, second] = steps;
    // What stands in `end` and is neither true nor false, the schema rules report.
    const isOpen = (step: Step): boolean => step.end?.value === false || fieldEntry(step, 'end') === undefined;
    const ends = steps.filter((step) => nextsOf(step).length === 0 && isOpen(step));
    const ids = new Set(steps.flatMap(({ id }) => id?.value ?? []));
    const isMisspelt = steps.some((step) => nextsOf(step).some((id) => !ids.has(id)));
    // Where a step leads nowhere, or to a word that is no step, it most likely should lead to those nothing leads to.
    const isExplained = (step: Step): boolean =>
      (isMisspelt && covered('reference/unresolved')) || ends.some((end) => !reachedFrom(step, steps).has(end));
    const stray = new Set([...strayIn(steps)].filter((step) => !isExplained(step)));
    if (second && steps.every((step) => nextsOf(step).length === 0)) {
      const at = second.id ? valueOf(second.id.node) : absentIn(second.self.node);
      report({ at, message: 'unconnected' });
      return;
    }
    for (const step of steps) {
      const args = { step: nameIn(step.name, step.id) };
      if (step.id && stray.has(step)) {
        report({ at: valueOf(step.id.node), message: 'unreached', args: { ...args, id: step.id.value } });
      } else if (ends.includes(step)) {
        report({ at: absentIn(step.self.node), message: 'deadEnd', args });
      }
    }
  },
});

/** Steps no way leads to from the first one; of a whole piece that is cut off only the step it begins with. */
function strayIn(steps: readonly Step[]): ReadonlySet<Step> {
  const byId = new Map(steps.flatMap((step) => (step.id ? [[step.id.value, step] as const] : [])));
  const following = (step: Step): readonly Step[] => nextsOf(step).flatMap((id) => byId.get(id) ?? []);
  const reached = new Set<Step>();
  const reach = (from: Step): void => {
    const open = [from];
    for (const step of open) {
      if (reached.has(step)) continue;
      reached.add(step);
      open.push(...following(step));
    }
  };
  const [first] = steps;
  if (first) reach(first);
  for (const step of steps) if (!step.id) reach(step);
  const stray = new Set<Step>();
  const isLedTo = (step: Step): boolean => steps.some((other) => other !== step && following(other).includes(step));
  for (const step of [...steps.filter((one) => !isLedTo(one)), ...steps]) {
    if (reached.has(step)) continue;
    stray.add(step);
    reach(step);
  }
  return stray;
}

/** A step and all that can come after it. */
function reachedFrom(step: Step, steps: readonly Step[]): ReadonlySet<Step> {
  const reached = new Set([step]);
  for (const one of reached) {
    for (const id of nextsOf(one)) {
      const next = steps.find((other) => other.id?.value === id);
      if (next) reached.add(next);
    }
  }
  return reached;
}

function nextsOf({ next }: Step): readonly string[] {
  return itemsOf(next).map(({ value }) => value);
}
