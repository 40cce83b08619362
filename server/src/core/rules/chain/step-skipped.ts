import { defineRule } from '../../analysis/index.ts';
import { render } from '../../l10n/index.ts';
import { themeTexts } from '../../maturity/index.ts';
import { officeLevels, officeSteps, stepKey } from './office-steps.ts';

interface Messages {
  skipped: { step: string; theme: string; later: string; level: number };
}

export const rule = defineRule<Messages>()({
  id: 'chain/step-skipped',
  since: '0.1.0',
  kinds: ['office'],
  severity: 'info',
  texts: {
    en: {
      title: 'Step skipped',
      why: 'Each step feeds the next ones: without the earlier step the later one works on guesses.',
      off: 'Switch it off if the office takes the steps in an order of its own on purpose.',
      skipped: ({ step, theme, later, level }) =>
        `Step ${step} (${render(themeTexts, 'en', theme)}) is still at 0, while step ${later} stands at ${level}. Take it now, so that the later steps have something to build on.`,
    },
    cs: {
      title: 'Vynechaný krok',
      why: 'Každý krok živí ty další: bez dřívějšího kroku stojí pozdější na dohadech.',
      off: 'Vypněte, pokud úřad záměrně postupuje ve vlastním pořadí.',
      skipped: ({ step, theme, later, level }) =>
        `Krok ${step} (${render(themeTexts, 'cs', theme)}) je stále na 0, zatímco krok ${later} je na ${level}. Udělejte ho teď, aby měly další kroky na čem stavět.`,
    },
    pl: {
      title: 'Pominięty krok',
      why: 'Każdy krok zasila następne: bez wcześniejszego późniejszy opiera się na domysłach.',
      off: 'Wyłącz, jeśli urząd celowo idzie we własnej kolejności.',
      skipped: ({ step, theme, later, level }) =>
        `Krok ${step} (${render(themeTexts, 'pl', theme)}) jest wciąż na 0, a krok ${later} jest na ${level}. Zrób go teraz, żeby dalsze kroki miały na czym się oprzeć.`,
    },
  },
  concerns: ({ kind }) => kind === 'office',
  check(context) {
    const { steps } = context.once(officeLevels);
    const written = context.once(officeSteps);
    for (const [index, { step, theme, level }] of steps.entries()) {
      const own = written.find((one) => one.step === step);
      if (!own || level > 0) continue;
      const later = steps
        .slice(index + 1)
        .map((one) => ({ step: one.step, level: Math.max(one.level, one.claimed ?? 0) }))
        .find((one) => one.level >= 2);
      if (!later) continue;
      context.report({
        at: stepKey(own),
        message: 'skipped',
        args: { step, theme, later: later.step, level: later.level },
      });
    }
  },
});
