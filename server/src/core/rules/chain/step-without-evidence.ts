import { defineRule } from '../../analysis/index.ts';
import { count, type Empty, render } from '../../l10n/index.ts';
import { candidatesFor, stepsOf, themeTexts } from '../../maturity/index.ts';
import { STEP_NUMBERS } from '../../workspace/index.ts';
import {
  addEvidence,
  beforeSteps,
  hasUnclearEvidence,
  type NameEvidence,
  nameEvidenceTexts,
  offerEvidence,
  officeSteps,
  stepKey,
} from './office-steps.ts';

interface Messages extends NameEvidence {
  none: { step: string; theme: string };
  nothing: Empty;
  unwritten: { steps: string; n: number };
}

export const rule = defineRule<Messages>()({
  id: 'chain/step-without-evidence',
  since: '0.1.0',
  kinds: ['office'],
  severity: 'warning',
  texts: {
    en: {
      ...nameEvidenceTexts.en,
      title: 'Step without evidence',
      why: 'The eight steps hold one another up; a step nobody can show is a gap the others fall into.',
      off: 'Switch it off if the office does not follow the eight steps.',
      nothing:
        'None of the eight steps has evidence yet. Begin with step 1: ask clients and colleagues, and name the survey here.',
      none: ({ step, theme }) =>
        `Step ${step} (${render(themeTexts, 'en', theme)}) names no document as evidence. Name those that show it, or plan the first one.`,
      unwritten: ({ steps, n }) =>
        `${n === 1 ? 'Step' : 'Steps'} ${steps} ${n === 1 ? 'is' : 'are'} not here. Write down who leads ${n === 1 ? 'it and what proves it' : 'each and what proves it'}.`,
    },
    cs: {
      ...nameEvidenceTexts.cs,
      title: 'Krok bez dokladu',
      why: 'Osm kroků se opírá jeden o druhý; krok, který nikdo nedoloží, je mezera, do níž ostatní spadnou.',
      off: 'Vypněte, pokud úřad osmi kroky nepostupuje.',
      nothing:
        'Žádný z osmi kroků zatím nemá doklad. Začněte krokem 1: zeptejte se klientů a kolegů a průzkum sem uveďte.',
      none: ({ step, theme }) =>
        `Krok ${step} (${render(themeTexts, 'cs', theme)}) neuvádí žádný doklad. Uveďte dokumenty, které ho dokládají, nebo naplánujte první.`,
      unwritten: ({ steps, n }) =>
        `${count('cs', n, { one: 'krok', few: 'kroky', other: 'kroků' })} tu chybí: ${steps}. Zapište, kdo který vede a čím je doložen.`,
    },
    pl: {
      ...nameEvidenceTexts.pl,
      title: 'Krok bez dowodu',
      why: 'Osiem kroków wspiera się nawzajem; krok, którego nikt nie potrafi wykazać, to luka dla pozostałych.',
      off: 'Wyłącz, jeśli urząd nie stosuje ośmiu kroków.',
      nothing:
        'Żaden z ośmiu kroków nie ma jeszcze dowodu. Zacznij od kroku 1: zapytaj klientów i współpracowników i podaj tu badanie.',
      none: ({ step, theme }) =>
        `Krok ${step} (${render(themeTexts, 'pl', theme)}) nie podaje żadnego dowodu. Podaj dokumenty, które go potwierdzają, albo zaplanuj pierwszy.`,
      unwritten: ({ steps, n }) =>
        `Brakuje tu ${count('pl', n, { one: 'kroku', other: 'kroków' })}: ${steps}. Zapisz, kto prowadzi każdy z nich i co go potwierdza.`,
    },
  },
  concerns: ({ kind }) => kind === 'office',
  check(context) {
    const { document, workspace, report } = context;
    const steps = context.once(officeSteps);
    const empty = steps.filter((step) => step.links.length === 0 && !hasUnclearEvidence(step));
    const [first] = empty;
    // At the very beginning one word is enough.
    if (first && empty.length === STEP_NUMBERS.length) {
      report({
        at: stepKey(first),
        message: 'nothing',
        fixes: offerEvidence(candidatesFor(first, workspace), addEvidence(first)),
      });
      return;
    }
    // Steps are taken one after the other: gaps are told, the next step, and those a document is there for.
    const shown = steps.filter((step) => !empty.includes(step)).at(-1);
    const next = shown ? steps.indexOf(shown) + 1 : 0;
    for (const step of empty) {
      const candidates = candidatesFor(step, workspace);
      if (steps.indexOf(step) > next && candidates.length === 0) continue;
      report({
        at: stepKey(step),
        message: 'none',
        args: { step: step.step, theme: step.theme },
        fixes: offerEvidence(candidates, addEvidence(step)),
      });
    }
    const map = document.as('office')?.eightQ?.steps;
    // An office that has written down no step at all is not on this way yet.
    if (!map || map.self.node.entries.length === 0 || workspace.registerUri !== document.uri) return;
    const unwritten = stepsOf(workspace).filter(({ facts }) => !facts);
    const missing = unwritten.filter(({ step }) => !map.self.node.entries.some(({ key }) => key.text === step));
    if (missing.length === 0) return;
    const numbers = missing.map(({ step }) => step).join(', ');
    report({ at: beforeSteps(map), message: 'unwritten', args: { steps: numbers, n: missing.length } });
  },
});
