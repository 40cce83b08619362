import { defineRule, valueOf } from '../../analysis/index.ts';
import { itemsOf } from '../../model/index.ts';
import { meaningBehind } from '../common/field-words.ts';
import { promisesIn } from './promises.ts';

export const rule = defineRule<{ alone: { method: string; n: number } }>()({
  id: 'standard/one-method-only',
  since: '0.1.0',
  kinds: ['standard'],
  severity: 'info',
  texts: {
    en: {
      title: 'Everything checked in one way',
      why: 'Each method sees something else: clients notice the tone, records show the time, a mystery client sees both for a moment.',
      off: 'Switch it off if the office has the means for one method only.',
      alone: ({ method, n }) =>
        `All promises here (${n}) are checked only by ${method}${meaningBehind('en', 'standardMonitoring', 'method', method)}. Add a second method to at least one of them.`,
    },
    cs: {
      title: 'Všechno se ověřuje jedním způsobem',
      why: 'Každá metoda vidí něco jiného: klienti si všimnou tónu, evidence ukáže čas, fiktivní klient na chvíli vidí obojí.',
      off: 'Vypněte, pokud má úřad prostředky jen na jednu metodu.',
      alone: ({ method, n }) =>
        `Všechny sliby (${n}) se ověřují jen takto: ${method}${meaningBehind('cs', 'standardMonitoring', 'method', method)}. Přidejte aspoň k jednomu druhou metodu.`,
    },
    pl: {
      title: 'Wszystko sprawdzane w jeden sposób',
      why: 'Każda metoda widzi co innego: klienci zauważają ton, ewidencja pokazuje czas, tajemniczy klient przez chwilę widzi jedno i drugie.',
      off: 'Wyłącz, jeśli urząd ma środki tylko na jedną metodę.',
      alone: ({ method, n }) =>
        `Wszystkie obietnice (${n}) sprawdza się tylko tak: ${method}${meaningBehind('pl', 'standardMonitoring', 'method', method)}. Dodaj przynajmniej do jednej drugą metodę.`,
    },
  },
  check(context) {
    const checked = context.once(promisesIn).filter(({ monitoring }) => itemsOf(monitoring).length > 0);
    const methods = checked.flatMap(({ monitoring }) => itemsOf(monitoring).flatMap(({ method }) => method ?? []));
    const [first] = methods;
    // One promise alone may well be checked in one way.
    if (!first || checked.length < 2 || methods.some(({ value }) => value !== first.value)) return;
    context.report({ at: valueOf(first.node), message: 'alone', args: { method: first.value, n: checked.length } });
  },
});
