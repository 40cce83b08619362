import { defineRule } from '../../analysis/index.ts';
import { candidatesFor, finishedWaves, servesColleagues, sideOf } from '../../maturity/index.ts';
import { hasFinishedWave } from './feedback-waves.ts';
import {
  addEvidence,
  feedbackStep,
  hasUnclearEvidence,
  type NameEvidence,
  nameEvidenceTexts,
  offerEvidence,
  stepKey,
} from './office-steps.ts';

interface Messages extends NameEvidence {
  none: { n: number };
}

export const rule = defineRule<Messages>()({
  id: 'chain/no-internal-feedback',
  since: '0.1.0',
  kinds: ['office'],
  severity: 'warning',
  texts: {
    en: {
      ...nameEvidenceTexts.en,
      title: 'No feedback from colleagues',
      why: 'Units that work for colleagues have clients too, and these deserve the same yardstick.',
      off: 'Switch it off if colleagues are asked outside these documents.',
      none: ({ n }) =>
        n > 0
          ? 'Some units work for colleagues, but no survey named here has asked these. Name the one that has.'
          : 'Some units work for colleagues, but no survey named here has asked these. Plan a survey of type internal-client-survey.',
    },
    cs: {
      ...nameEvidenceTexts.cs,
      title: 'Chybí zpětná vazba od kolegů',
      why: 'I útvary, které pracují pro kolegy, mají klienty, a ti si zaslouží stejné měřítko.',
      off: 'Vypněte, pokud se kolegů ptáte mimo tyto dokumenty.',
      none: ({ n }) =>
        n > 0
          ? 'Některé útvary pracují pro kolegy, ale žádný z uvedených průzkumů se jich neptal. Uveďte ten, který se ptal.'
          : 'Některé útvary pracují pro kolegy, ale žádný z uvedených průzkumů se jich neptal. Naplánujte průzkum typu internal-client-survey.',
    },
    pl: {
      ...nameEvidenceTexts.pl,
      title: 'Brak informacji zwrotnej od współpracowników',
      why: 'Komórki, które pracują dla współpracowników, też mają klientów, a tym należy się ta sama miara.',
      off: 'Wyłącz, jeśli współpracownicy są pytani poza tymi dokumentami.',
      none: ({ n }) =>
        n > 0
          ? 'Niektóre komórki pracują dla współpracowników, ale żadne z podanych badań ich nie pytało. Podaj to, które pytało.'
          : 'Niektóre komórki pracują dla współpracowników, ale żadne z podanych badań ich nie pytało. Zaplanuj badanie typu internal-client-survey.',
    },
  },
  concerns: ({ kind }) => kind === 'office',
  check(context) {
    const { workspace, today, report } = context;
    const step = feedbackStep(context);
    if (!step || step.links.length === 0 || hasUnclearEvidence(step)) return;
    if (!servesColleagues(workspace, today) || hasFinishedWave(step, 'internal', context)) return;
    const others = candidatesFor(step, workspace).filter(
      (survey) => sideOf(survey, workspace) === 'internal' && finishedWaves(survey, today).length > 0,
    );
    report({
      at: stepKey(step),
      message: 'none',
      args: { n: others.length },
      fixes: offerEvidence(others, addEvidence(step)),
    });
  },
});
