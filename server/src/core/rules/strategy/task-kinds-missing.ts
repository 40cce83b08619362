import { defineRule, valueOf } from '../../analysis/index.ts';
import { itemsOf } from '../../model/index.ts';
import { objectivesIn } from './objectives.ts';

/** As many tasks of one kind may be chance. */
const FEW = 2;

export const rule = defineRule<{ alike: { kind: string; n: number } }>()({
  id: 'strategy/task-kinds-missing',
  since: '0.1.0',
  kinds: ['strategy'],
  severity: 'info',
  texts: {
    en: {
      title: 'Tasks of one kind only',
      why: 'A strategy needs changes of rules and systems, plans for decisions, and everyday work; one kind alone changes little.',
      off: 'Switch it off if other documents hold the tasks of the other kinds.',
      alike: ({ kind, n }) =>
        `All ${n} tasks are of the kind “${kind}”. Think what needs to change in rules or systems, and what needs a concept first.`,
    },
    cs: {
      title: 'Úkoly jen jednoho druhu',
      why: 'Strategie potřebuje změny pravidel a systémů, koncepce i běžnou práci; jen jedno z toho změní málo.',
      off: 'Vypněte, pokud úkoly ostatních druhů jsou v jiných dokumentech.',
      alike: ({ kind, n }) =>
        `Všechny úkoly (${n}) jsou druhu „${kind}“. Zvažte, co je třeba změnit v pravidlech nebo systémech a k čemu nejdřív připravit koncepci.`,
    },
    pl: {
      title: 'Zadania tylko jednego rodzaju',
      why: 'Strategia potrzebuje zmian zasad i systemów, koncepcji i codziennej pracy; sam jeden rodzaj niewiele zmienia.',
      off: 'Wyłącz, jeśli zadania innych rodzajów są w innych dokumentach.',
      alike: ({ kind, n }) =>
        `Wszystkie zadania (${n}) są rodzaju „${kind}”. Zastanów się, co trzeba zmienić w zasadach lub systemach, a do czego najpierw przygotować koncepcję.`,
    },
  },
  check(context) {
    const kinds = context
      .once(objectivesIn)
      .flatMap(({ tasks }) => itemsOf(tasks).flatMap(({ kind }) => (kind ? [kind] : [])));
    const [first] = kinds;
    if (!first || kinds.length <= FEW || kinds.some(({ value }) => value !== first.value)) return;
    context.report({ at: valueOf(first.node), message: 'alike', args: { kind: first.value, n: kinds.length } });
  },
});
