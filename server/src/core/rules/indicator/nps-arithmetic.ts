import { defineRule, valueOf } from '../../analysis/index.ts';
import { number } from '../../l10n/index.ts';
import { netPromoterScore } from '../../model/index.ts';
import { npsParts, ROUNDING, unequalShares } from './promoters.ts';

interface Messages {
  wrong: { stated: number; promoters: number; detractors: number; nps: number };
  correct: { nps: number };
}

export const rule = defineRule<Messages>()({
  id: 'indicator/nps-arithmetic',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      title: 'NPS that is not promoters minus detractors',
      why: 'An NPS computed in another way cannot be compared with anybody, not even with last year.',
      off: 'Switch it off only if you keep a score of your own under the name of NPS.',
      wrong: ({ stated, promoters, detractors, nps }) =>
        `${number('en', promoters)} promoters minus ${number('en', detractors)} detractors are ${number('en', nps)}, not ${number('en', stated)}. Correct the score or the shares.`,
      correct: ({ nps }) => `Correct the score to ${number('en', nps)}`,
    },
    cs: {
      title: 'NPS není příznivci minus kritici',
      why: 'NPS spočítané jinak nejde porovnat s nikým, ani s vlastním loňským rokem.',
      off: 'Vypněte jen tehdy, když pod názvem NPS vedete vlastní skóre.',
      wrong: ({ stated, promoters, detractors, nps }) =>
        `Příznivci ${number('cs', promoters)} minus kritici ${number('cs', detractors)} je ${number('cs', nps)}, ne ${number('cs', stated)}. Opravte skóre, nebo podíly.`,
      correct: ({ nps }) => `Opravit skóre na ${number('cs', nps)}`,
    },
    pl: {
      title: 'NPS to nie promotorzy minus krytycy',
      why: 'NPS policzonego inaczej nie da się porównać z nikim, nawet z własnym poprzednim rokiem.',
      off: 'Wyłącz tylko wtedy, gdy pod nazwą NPS prowadzi się własną ocenę.',
      wrong: ({ stated, promoters, detractors, nps }) =>
        `Promotorzy ${number('pl', promoters)} minus krytycy ${number('pl', detractors)} to ${number('pl', nps)}, a nie ${number('pl', stated)}. Popraw wynik albo udziały.`,
      correct: ({ nps }) => `Popraw wynik na ${number('pl', nps)}`,
    },
  },
  check({ document, covered, report }) {
    for (const parts of npsParts(document)) {
      const { promoters, detractors, scores } = parts;
      if (!promoters || !detractors || unequalShares(parts)) continue;
      const exact = netPromoterScore({ promoters: promoters.value, detractors: detractors.value });
      if (exact === undefined) continue;
      const nps = Math.round(exact * 10) / 10;
      for (const { value, node } of scores) {
        if (Math.abs(value - nps) <= ROUNDING) continue;
        if (Math.abs(value) > 100 && covered('indicator/nps-out-of-range')) continue;
        report({
          at: valueOf(node),
          message: 'wrong',
          args: { stated: value, promoters: promoters.value, detractors: detractors.value, nps },
          fixes: [{ safety: 'safe', title: 'correct', args: { nps }, edits: [{ op: 'set', node, value: nps }] }],
        });
      }
    }
  },
});
