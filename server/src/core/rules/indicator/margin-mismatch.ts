import { defineRule, valueOf } from '../../analysis/index.ts';
import { number } from '../../l10n/index.ts';
import { marginClaims, TOLERANCE, tenthUp } from './precision.ts';

export const rule = defineRule<{
  mismatch: { n: number; margin: number; computed: number };
  correct: { margin: number };
}>()({
  id: 'indicator/margin-mismatch',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      title: 'Margin that does not follow from the answers',
      why: 'A wrong margin hides real changes: the result is more exact than the document says.',
      off: 'Switch it off if your margins come from another method that is described elsewhere.',
      mismatch: ({ n, margin, computed }) =>
        `With ${number('en', n)} answers the margin is ±${number('en', computed)}, not ±${number('en', margin)}. Correct the margin or the number of answers.`,
      correct: ({ margin }) => `Correct the margin to ±${number('en', margin)}`,
    },
    cs: {
      title: 'Odchylka neodpovídá počtu odpovědí',
      why: 'Chybná odchylka zakrývá skutečné změny: výsledek je přesnější, než dokument říká.',
      off: 'Vypněte, pokud odchylky počítáte jinou metodou, která je popsaná jinde.',
      mismatch: ({ n, margin, computed }) =>
        `Při počtu odpovědí ${number('cs', n)} vychází odchylka ±${number('cs', computed)}, ne ±${number('cs', margin)}. Opravte odchylku, nebo počet odpovědí.`,
      correct: ({ margin }) => `Opravit odchylku na ±${number('cs', margin)}`,
    },
    pl: {
      title: 'Margines nie wynika z liczby odpowiedzi',
      why: 'Błędny margines ukrywa prawdziwe zmiany: wynik jest dokładniejszy, niż mówi dokument.',
      off: 'Wyłącz, jeśli marginesy liczy się inną metodą, opisaną gdzie indziej.',
      mismatch: ({ n, margin, computed }) =>
        `Przy liczbie odpowiedzi ${number('pl', n)} margines wynosi ±${number('pl', computed)}, a nie ±${number('pl', margin)}. Popraw margines albo liczbę odpowiedzi.`,
      correct: ({ margin }) => `Popraw margines na ±${number('pl', margin)}`,
    },
  },
  check({ document, report }) {
    for (const { margin, n, most } of marginClaims(document)) {
      if (margin.value - most <= TOLERANCE) continue;
      const computed = tenthUp(most);
      report({
        at: valueOf(margin.node),
        message: 'mismatch',
        args: { n: n.value, margin: margin.value, computed },
        fixes: [
          {
            safety: 'safe',
            title: 'correct',
            args: { margin: computed },
            edits: [{ op: 'set', node: margin.node, value: computed }],
          },
        ],
      });
    }
  },
});
