import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import { number } from '../../l10n/index.ts';
import { itemsOf, type ValueView, type Views } from '../../model/index.ts';
import { lackOf } from '../common/absence.ts';

interface Messages {
  sum: { sum: number; whole: number };
  scale: { whole: number };
  share: { whole: number };
}

export const rule = defineRule<Messages>()({
  id: 'survey/weights-sum',
  since: '0.1.0',
  kinds: ['survey'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Weights that do not make a whole',
      why: 'The index is a weighted mean; when the weights do not make 1 or 100, readers see the wrong share of each question.',
      off: 'Switch it off if your weights are points of importance and not shares.',
      sum: ({ sum, whole }) =>
        `The weights of the questions make ${number('en', sum)} together, not ${whole}. Correct them so that the shares add up.`,
      scale: ({ whole }) => `Keep the proportions and make the sum ${whole}`,
      share: ({ whole }) => `Give the rest up to ${whole} to the questions without a weight`,
    },
    cs: {
      title: 'Váhy nedávají celek',
      why: 'Index je vážený průměr; když váhy nedají 1 nebo 100, čtenáři vidí podíl otázek špatně.',
      off: 'Vypněte, pokud vaše váhy jsou body důležitosti, ne podíly.',
      sum: ({ sum, whole }) =>
        `Váhy otázek dávají dohromady ${number('cs', sum)}, ne ${whole}. Upravte je tak, aby podíly souhlasily.`,
      scale: ({ whole }) => `Zachovat poměry a součet upravit na ${whole}`,
      share: ({ whole }) => `Zbytek do ${whole} dát otázkám bez váhy`,
    },
    pl: {
      title: 'Wagi nie dają całości',
      why: 'Indeks to średnia ważona; gdy wagi nie dają 1 ani 100, czytelnicy widzą zły udział pytań.',
      off: 'Wyłącz, jeśli wagi oznaczają punkty ważności, a nie udziały.',
      sum: ({ sum, whole }) =>
        `Wagi pytań dają razem ${number('pl', sum)}, a nie ${whole}. Popraw je tak, aby udziały się zgadzały.`,
      scale: ({ whole }) => `Zachowaj proporcje i ustaw sumę ${whole}`,
      share: ({ whole }) => `Resztę do ${whole} daj pytaniom bez wagi`,
    },
  },
  check({ document, report }) {
    const questions = itemsOf(document.as('survey')?.questions);
    const weights = questions.flatMap(({ weight }) => weight ?? []);
    const [first] = weights;
    const sum = weights.reduce((total, { value }) => total + value, 0);
    const whole = sum > 2 ? 100 : 1;
    if (!first || Math.abs(sum - whole) <= TOLERANCE + 1e-9) return;
    report({
      at: valueOf(first.node),
      message: 'sum',
      args: { sum, whole },
      fixes: weights.every(({ value }) => value > 0) ? fixesFor(questions, weights, sum, whole) : [],
    });
  },
});

/** What rounding of the weights may leave. */
const TOLERANCE = 0.01;

type Question = Views['surveyQuestion'];

/**
 * The index does not change when all weights grow alike, so that is safe; but where a rated question has no weight yet, the
 * rest may be meant for it.
 */
function fixesFor(
  questions: readonly Question[],
  weights: readonly ValueView<number>[],
  sum: number,
  whole: number,
): readonly FixOffer<Messages>[] {
  const digits = whole === 1 ? 1000 : 10;
  const without = questions.filter(({ type, weight }) => type?.value === 'scale' && !weight);
  const scaled = portions(
    weights.map(({ value }) => (value / sum) * whole * digits),
    whole * digits,
  );
  const scale: FixOffer<Messages> = {
    safety: without.length === 0 ? 'safe' : 'unsafe',
    title: 'scale',
    args: { whole },
    edits: weights.map(({ node }, index) => ({ op: 'set', node, value: (scaled[index] ?? 0) / digits })),
  };
  if (without.length === 0 || sum >= whole) return [scale];
  const rest = (whole - sum) * digits;
  const shares = portions(
    without.map(() => rest / without.length),
    Math.round(rest),
  );
  const edits = without.flatMap((question, index) => {
    return lackOf(question, 'weight')?.fill((shares[index] ?? 0) / digits) ?? [];
  });
  return [{ safety: 'unsafe', title: 'share', args: { whole }, edits }, scale];
}

/** Whole numbers nearest to some parts that make exactly the sum; the largest remainders are rounded up. */
function portions(parts: readonly number[], sum: number): readonly number[] {
  const down = parts.map((part) => Math.floor(part + 1e-9));
  const left = Math.round(sum - down.reduce((total, part) => total + part, 0));
  const order = parts
    .map((part, index) => ({ index, remainder: part - Math.floor(part + 1e-9) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, left)
    .map(({ index }) => index);
  return down.map((part, index) => (order.includes(index) ? part + 1 : part));
}
