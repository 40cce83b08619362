import { defineRule } from '../../analysis/index.ts';
import { render } from '../../l10n/index.ts';
import { themeTexts } from '../../maturity/index.ts';
import { type LinkMessages, leadTo, linkTexts } from '../common/link-offers.ts';
import { hasUnclearEvidence, type OfficeStep, officeSteps, stepKey } from './office-steps.ts';

interface Messages extends LinkMessages {
  drafts: { step: string; theme: string; documents: string };
}

export const rule = defineRule<Messages>()({
  id: 'chain/evidence-draft-only',
  since: '0.1.0',
  kinds: ['office'],
  severity: 'warning',
  texts: {
    en: {
      ...linkTexts.en,
      title: 'Only drafts as evidence',
      why: 'A plan on paper is no step: nobody works by a document that is not approved.',
      off: 'Switch it off while the first documents of the office are being written.',
      drafts: ({ step, theme, documents }) =>
        `Step ${step} (${render(themeTexts, 'en', theme)}) rests only on drafts: ${documents}. Have at least one approved.`,
    },
    cs: {
      ...linkTexts.cs,
      title: 'Dokladem jsou jen návrhy',
      why: 'Plán na papíře není krok: podle dokumentu, který není schválený, nikdo nepracuje.',
      off: 'Vypněte, dokud úřad své první dokumenty teprve píše.',
      drafts: ({ step, theme, documents }) =>
        `Krok ${step} (${render(themeTexts, 'cs', theme)}) se opírá jen o návrhy: ${documents}. Nechte aspoň jeden schválit.`,
    },
    pl: {
      ...linkTexts.pl,
      title: 'Dowodem są same projekty',
      why: 'Plan na papierze to nie krok: według niezatwierdzonego dokumentu nikt nie pracuje.',
      off: 'Wyłącz, dopóki powstają pierwsze dokumenty urzędu.',
      drafts: ({ step, theme, documents }) =>
        `Krok ${step} (${render(themeTexts, 'pl', theme)}) opiera się na samych projektach: ${documents}. Doprowadź do zatwierdzenia co najmniej jednego.`,
    },
  },
  concerns: ({ kind }) => kind === 'office',
  check(context) {
    for (const step of context.once(officeSteps)) {
      if (!restsOnDrafts(step)) continue;
      const documents = step.links.flatMap(({ document, fit }) => (document && fit === 'fits' ? [document] : []));
      context.report({
        at: stepKey(step),
        message: 'drafts',
        args: { step: step.step, theme: step.theme, documents: step.links.map(({ text }) => text).join(', ') },
        related: leadTo(
          [...new Set(documents)].map((facts) => ({ is: 'document' as const, facts })),
          context.workspace,
        ),
      });
    }
  },
});

/** Everything named is clear and fits, and nothing of it is approved. */
function restsOnDrafts(step: OfficeStep): boolean {
  return (
    step.links.length > 0 &&
    !hasUnclearEvidence(step) &&
    step.links.every(
      ({ document, fit }) => fit === 'fits' && (document?.status === 'draft' || document?.status === 'in-review'),
    )
  );
}
