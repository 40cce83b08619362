import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import { type Empty, render } from '../../l10n/index.ts';
import { candidatesFor, type EvidenceLink, themeTexts } from '../../maturity/index.ts';
import { fieldEntry, itemsOf } from '../../model/index.ts';
import { resolved, type ScalarNode } from '../../syntax/index.ts';
import { type LinkMessages, leadTo, linkTexts } from '../common/link-offers.ts';
import {
  isUnclearSurvey,
  type NameEvidence,
  nameEvidenceTexts,
  type OfficeStep,
  offerEvidence,
  officeSteps,
} from './office-steps.ts';

interface Messages extends NameEvidence, LinkMessages {
  kind: { step: string; theme: string; text: string };
  survey: { step: string; text: string };
  standard: { step: string; text: string };
  remove: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'chain/wrong-evidence-kind',
  since: '0.1.0',
  kinds: ['office'],
  severity: 'error',
  texts: {
    en: {
      ...nameEvidenceTexts.en,
      ...linkTexts.en,
      title: 'Evidence of another step',
      why: 'Evidence that shows something else shows nothing; whoever checks the step will send it back.',
      off: 'Switch it off if the office shows its steps by other documents than the model knows.',
      kind: ({ step, theme, text }) =>
        `“${text}” does not show step ${step} (${render(themeTexts, 'en', theme)}). Name a document that is about it.`,
      survey: ({ step, text }) =>
        `“${text}” is no audit of buildings, so it does not show step ${step}. Name a survey of type environment-audit or a standard with promises on the environment.`,
      standard: ({ step, text }) =>
        `“${text}” promises nothing about buildings and environment, so it does not show step ${step}. Add an item with “area: environment” there, or name another document.`,
      remove: 'Take it out of this step',
    },
    cs: {
      ...nameEvidenceTexts.cs,
      ...linkTexts.cs,
      title: 'Doklad jiného kroku',
      why: 'Doklad, který dokládá něco jiného, nedokládá nic; kdo bude krok posuzovat, vrátí ho.',
      off: 'Vypněte, pokud úřad kroky dokládá jinými dokumenty, než model zná.',
      kind: ({ step, theme, text }) =>
        `„${text}“ nedokládá krok ${step} (${render(themeTexts, 'cs', theme)}). Uveďte dokument, který o něm je.`,
      survey: ({ step, text }) =>
        `„${text}“ není audit budov, takže krok ${step} nedokládá. Uveďte průzkum typu environment-audit nebo standard se sliby o prostředí.`,
      standard: ({ step, text }) =>
        `„${text}“ neslibuje nic o budovách a prostředí, takže krok ${step} nedokládá. Přidejte do něj položku s „area: environment“, nebo uveďte jiný dokument.`,
      remove: 'Odstranit z tohoto kroku',
    },
    pl: {
      ...nameEvidenceTexts.pl,
      ...linkTexts.pl,
      title: 'Dowód innego kroku',
      why: 'Dowód, który potwierdza co innego, nie potwierdza niczego; kto będzie oceniał krok, odeśle go.',
      off: 'Wyłącz, jeśli urząd potwierdza kroki innymi dokumentami, niż zna model.',
      kind: ({ step, theme, text }) =>
        `„${text}” nie potwierdza kroku ${step} (${render(themeTexts, 'pl', theme)}). Podaj dokument, który go dotyczy.`,
      survey: ({ step, text }) =>
        `„${text}” to nie audyt budynków, więc nie potwierdza kroku ${step}. Podaj badanie typu environment-audit albo standard z obietnicami o otoczeniu.`,
      standard: ({ step, text }) =>
        `„${text}” nic nie obiecuje o budynkach i otoczeniu, więc nie potwierdza kroku ${step}. Dodaj tam pozycję z „area: environment” albo podaj inny dokument.`,
      remove: 'Usuń z tego kroku',
    },
  },
  concerns: ({ kind }) => kind === 'office',
  check(context) {
    const { workspace, report } = context;
    for (const step of context.once(officeSteps)) {
      const nodes = itemsOf(step.view.evidence).map(({ node }) => node);
      for (const [index, link] of step.links.entries()) {
        const node = nodes[index];
        const { document, fit, text } = link;
        if (!node || !document || fit === 'fits' || (fit === 'content' && isUnclearSurvey(document))) continue;
        const message = fit === 'kind' ? 'kind' : document.kind === 'survey' ? 'survey' : 'standard';
        report({
          at: valueOf(node),
          message,
          args: { step: step.step, theme: step.theme, text },
          fixes: [
            ...offerEvidence(candidatesFor(step, workspace), (reference) => ({
              op: 'set',
              node,
              value: reference,
            })),
            ...removal(step, link, node),
          ],
          related: leadTo([{ is: 'document', facts: document }], workspace),
        });
      }
    }
  },
});

/** Taking it out is offered where something else is left. */
function removal({ view, links }: OfficeStep, link: EvidenceLink, node: ScalarNode): readonly FixOffer<Messages>[] {
  const list = resolved(fieldEntry(view, 'evidence')?.value);
  const isRest = links.some((other) => other !== link && other.fit === 'fits');
  if (!isRest || list?.type !== 'sequence' || !list.items.includes(node)) return [];
  const index = list.items.indexOf(node);
  return [{ safety: 'unsafe', title: 'remove', edits: [{ op: 'removeItem', sequence: list, index }] }];
}
