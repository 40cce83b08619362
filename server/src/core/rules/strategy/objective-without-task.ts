import { defineRule } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import type { OfficeDocument } from '../../model/index.ts';
import { lackOf } from '../common/absence.ts';
import { freeId, staffText, type Words, type YamlMap } from '../common/writing.ts';
import { nameOf, type Objective, objectivesIn, subject } from './objectives.ts';
import { ownerFor } from './proposals.ts';

export const rule = defineRule<{ none: { name: string }; begin: Empty }>()({
  id: 'strategy/objective-without-task',
  since: '0.1.0',
  kinds: ['strategy'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Objective nobody works on',
      why: 'An objective comes nearer only when somebody does something for it by a day.',
      off: 'Switch it off if tasks are kept in another system, for example in plans of the units.',
      none: ({ name }) =>
        `${subject.en(name)} has no task and no operational objective below it. Write under “tasks” who does what and by when.`,
      begin: 'Add a first task: plan the steps',
    },
    cs: {
      title: 'Cíl, na kterém nikdo nepracuje',
      why: 'Cíl se přiblíží, jen když pro něj někdo do určitého dne něco udělá.',
      off: 'Vypněte, pokud úkoly vedete jinde, třeba v plánech odborů.',
      none: ({ name }) =>
        `${subject.cs(name)} nemá žádný úkol ani operativní cíl pod sebou. Napište do „tasks“, kdo co udělá a do kdy.`,
      begin: 'Přidat první úkol: naplánovat kroky',
    },
    pl: {
      title: 'Cel, nad którym nikt nie pracuje',
      why: 'Cel przybliża się tylko wtedy, gdy ktoś robi coś dla niego w określonym terminie.',
      off: 'Wyłącz, jeśli zadania są gdzie indziej, na przykład w planach wydziałów.',
      none: ({ name }) =>
        `${subject.pl(name)} nie ma ani zadania, ani celu operacyjnego poniżej. Wpisz w „tasks”, kto co zrobi i do kiedy.`,
      begin: 'Dodaj pierwsze zadanie: zaplanować kroki',
    },
  },
  check(context) {
    const objectives = context.once(objectivesIn);
    const parents = new Set(
      objectives.flatMap(({ parent }) => (parent ? [parent.value.slice(parent.value.lastIndexOf('#') + 1)] : [])),
    );
    for (const objective of objectives) {
      const lack = lackOf(objective, 'tasks');
      // Objectives below it carry it on.
      if (!lack || parents.has(objective.id?.value ?? '')) continue;
      context.report({
        at: lack.at,
        message: 'none',
        args: { name: nameOf(objective) },
        fixes: [{ safety: 'unsafe', title: 'begin', edits: [lack.fill([firstTask(objective, context.document)])] }],
      });
    }
  },
});

function firstTask(objective: Objective, document: OfficeDocument): YamlMap {
  const owner = ownerFor(objective, document);
  const due = objective.due?.value;
  return {
    id: freeId(objective.id ? `${objective.id.value}-steps` : 'steps', document),
    title: staffText(document, PLAN),
    kind: 'conceptual',
    ...(owner !== undefined && { owner }),
    ...(due !== undefined && { due }),
  };
}

const PLAN: Words = {
  en: 'Plan the steps with the people who will do them',
  cs: 'Naplánovat kroky s lidmi, kteří je udělají',
  pl: 'Zaplanować kroki z osobami, które je wykonają',
};
