import { defineRule, type FixOffer, type Surroundings, valueOf } from '../../analysis/index.ts';
import { fieldEntry, itemsOf } from '../../model/index.ts';
import type { YamlEdit } from '../../syntax/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { lackOf } from '../common/absence.ts';
import { statementIn } from '../common/naming.ts';
import { nameOf, type Objective, objectivesIn } from './objectives.ts';

interface Messages {
  unused: { name: string };
  give: { objective: string };
}

export const rule = defineRule<Messages>()({
  id: 'strategy/value-unused',
  since: '0.1.0',
  kinds: ['strategy'],
  severity: 'info',
  texts: {
    en: {
      title: 'Value for the poster only',
      why: 'A value that no objective and no competency takes up changes nothing about the work.',
      off: 'Switch it off while objectives and competencies are still being written.',
      unused: ({ name }) =>
        `No objective and no competency takes up the value “${name}”. Name it under “values” of an objective or a competency.`,
      give: ({ objective }) => `Name it at the objective “${objective}”`,
    },
    cs: {
      title: 'Hodnota jen na plakát',
      why: 'Hodnota, kterou nepřevezme žádný cíl ani kompetence, na práci nic nezmění.',
      off: 'Vypněte, dokud cíle a kompetence teprve píšete.',
      unused: ({ name }) =>
        `Na hodnotu „${name}“ nenavazuje žádný cíl ani kompetence. Uveďte ji v „values“ u některého cíle nebo kompetence.`,
      give: ({ objective }) => `Uvést ji u cíle „${objective}“`,
    },
    pl: {
      title: 'Wartość tylko na plakat',
      why: 'Wartość, której nie podejmuje żaden cel ani kompetencja, niczego w pracy nie zmienia.',
      off: 'Wyłącz, dopóki cele i kompetencje dopiero powstają.',
      unused: ({ name }) =>
        `Żaden cel ani kompetencja nie podejmuje wartości „${name}”. Wpisz ją w „values” przy celu lub kompetencji.`,
      give: ({ objective }) => `Wpisz ją przy celu „${objective}”`,
    },
  },
  concerns: ({ kind, items }) => kind === 'strategy' && items.some(({ type }) => type === 'value'),
  check(context) {
    const { document, workspace, report } = context;
    const objectives = context.once(objectivesIn);
    const here = new Set(objectives.flatMap(({ values }) => itemsOf(values).map(({ value }) => value)));
    const isNamed = (name: string): boolean => here.has(name) || workspace.contains(valuesNamed, name);
    for (const { id, name } of itemsOf(document.as('strategy')?.values)) {
      if (!id || id.value === '' || isNamed(id.value) || isNamed(`${document.id ?? ''}#${id.value}`)) continue;
      report({
        at: valueOf(id.node),
        message: 'unused',
        args: { name: statementIn(name, id) },
        fixes: offers(id.value, context),
      });
    }
  },
});

/** Values objectives and competencies name: `respect`, `close-to-people#respect`. */
function valuesNamed(workspace: Workspace): ReadonlySet<string> {
  return new Set(
    workspace
      .documents()
      .flatMap(({ references }) =>
        references
          .filter(({ key, holder }) => key === 'values' && (holder === 'strategyObjective' || holder === 'competency'))
          .map(({ text }) => text.slice(text.indexOf(':') + 1)),
      ),
  );
}

/** Strategic objectives first; four at most. */
function offers(value: string, around: Surroundings): readonly FixOffer<Messages>[] {
  const isStrategic = ({ level }: Objective): number => Number(level?.value === 'strategic');
  return [...around.once(objectivesIn)]
    .sort((a, b) => isStrategic(b) - isStrategic(a))
    .slice(0, 4)
    .flatMap((objective): readonly FixOffer<Messages>[] => {
      const edit = naming(objective, value);
      const args = { objective: nameOf(objective) };
      return edit && args.objective !== '' ? [{ safety: 'unsafe', title: 'give', args, edits: [edit] }] : [];
    });
}

function naming(objective: Objective, value: string): YamlEdit | undefined {
  const lack = lackOf(objective, 'values');
  if (lack) return lack.fill([value]);
  return objective.values && fieldEntry(objective, 'values')
    ? { op: 'addItem', sequence: objective.values.node, value }
    : undefined;
}
