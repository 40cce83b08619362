import { defineRule, valueOf } from '../../analysis/index.ts';
import { number } from '../../l10n/index.ts';
import { npsParts, unequalShares } from './promoters.ts';

export const rule = defineRule<{ sum: { promoters: number; passives: number; detractors: number; sum: number } }>()({
  id: 'indicator/nps-shares',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      title: 'NPS shares that do not add up',
      why: 'Everyone who answered is a promoter, a passive or a detractor, so the shares make 100 together.',
      off: 'There is hardly a reason to switch it off: shares of a whole always add up.',
      sum: ({ promoters, passives, detractors, sum }) =>
        `${number('en', promoters)} + ${number('en', passives)} + ${number('en', detractors)} is ${number('en', sum)}, not 100. Check which share is wrong.`,
    },
    cs: {
      title: 'Podíly NPS nedávají dohromady 100',
      why: 'Každý, kdo odpověděl, je příznivec, neutrální, nebo kritik, takže podíly dají dohromady 100.',
      off: 'Důvod k vypnutí skoro není: podíly z celku vždy dají celek.',
      sum: ({ promoters, passives, detractors, sum }) =>
        `${number('cs', promoters)} + ${number('cs', passives)} + ${number('cs', detractors)} je ${number('cs', sum)}, ne 100. Zkontrolujte, který podíl je chybný.`,
    },
    pl: {
      title: 'Udziały NPS nie sumują się do 100',
      why: 'Każdy, kto odpowiedział, jest promotorem, osobą neutralną albo krytykiem, więc udziały dają razem 100.',
      off: 'Prawie nie ma powodu, by wyłączać: udziały w całości zawsze dają całość.',
      sum: ({ promoters, passives, detractors, sum }) =>
        `${number('pl', promoters)} + ${number('pl', passives)} + ${number('pl', detractors)} to ${number('pl', sum)}, a nie 100. Sprawdź, który udział jest błędny.`,
    },
  },
  check({ document, report }) {
    for (const parts of npsParts(document)) {
      const unequal = unequalShares(parts);
      if (!unequal) continue;
      const { shares, sum } = unequal;
      const [promoters, passives, detractors] = shares;
      const last = shares.reduce((a, b) => (b.node.span.start > a.node.span.start ? b : a));
      report({
        at: valueOf(last.node),
        message: 'sum',
        args: { promoters: promoters.value, passives: passives.value, detractors: detractors.value, sum },
      });
    }
  },
});
