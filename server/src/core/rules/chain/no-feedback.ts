import { defineRule, type Rule, type RuleTexts, type Surroundings } from '../../analysis/index.ts';
import type { Texts } from '../../l10n/index.ts';
import { candidatesFor, finishedWaves, type Side, servesColleagues, sideOf } from '../../maturity/index.ts';
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

/** Rules about people nobody has asked yet, on either side of the counter. */
export const rules: readonly Rule[] = [
  missingFeedback({
    id: 'chain/no-external-feedback',
    side: 'external',
    texts: {
      en: {
        ...nameEvidenceTexts.en,
        title: 'No feedback from clients',
        why: 'All other steps answer what clients said; without their voice the office improves what it likes itself.',
        off: 'Switch it off if the office serves nobody but other units.',
        none: ({ n }) =>
          n > 0
            ? 'No survey named here has a finished wave with clients. Name the one that has.'
            : 'No survey named here has a finished wave with clients. Ask them, and name the survey here.',
      },
      cs: {
        ...nameEvidenceTexts.cs,
        title: 'Chybí zpětná vazba od klientů',
        why: 'Všechny další kroky odpovídají na to, co řekli klienti; bez nich úřad zlepšuje jen to, co se líbí jemu.',
        off: 'Vypněte, pokud úřad slouží jen jiným útvarům.',
        none: ({ n }) =>
          n > 0
            ? 'Žádný z uvedených průzkumů nemá ukončenou vlnu mezi klienty. Uveďte ten, který ji má.'
            : 'Žádný z uvedených průzkumů nemá ukončenou vlnu mezi klienty. Zeptejte se jich a průzkum sem uveďte.',
      },
      pl: {
        ...nameEvidenceTexts.pl,
        title: 'Brak informacji zwrotnej od klientów',
        why: 'Wszystkie dalsze kroki odpowiadają na to, co powiedzieli klienci; bez nich urząd poprawia to, co sam lubi.',
        off: 'Wyłącz, jeśli urząd obsługuje tylko inne komórki.',
        none: ({ n }) =>
          n > 0
            ? 'Żadne z podanych badań nie ma zakończonej fali wśród klientów. Podaj to, które ją ma.'
            : 'Żadne z podanych badań nie ma zakończonej fali wśród klientów. Zapytaj ich i podaj tu badanie.',
      },
    },
  }),
  missingFeedback({
    id: 'chain/no-internal-feedback',
    side: 'internal',
    isDue: ({ workspace, today }) => servesColleagues(workspace, today),
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
  }),
];

interface Messages extends NameEvidence {
  /** How many surveys could be named instead. */
  none: { n: number };
}

interface MissingFeedback {
  readonly id: string;
  readonly side: Side;
  /** Whether the office has such clients; every office has when left out. */
  readonly isDue?: (around: Surroundings) => boolean;
  readonly texts: Texts<Messages & RuleTexts>;
}

function missingFeedback({ id, side, isDue = () => true, texts }: MissingFeedback): Rule {
  return defineRule<Messages>()({
    id,
    since: '0.1.0',
    kinds: ['office'],
    severity: 'warning',
    texts,
    concerns: ({ kind }) => kind === 'office',
    check(context) {
      const { workspace, today, report } = context;
      const step = feedbackStep(context);
      // Where no evidence is named at all, or it is written so that nobody can follow it, other rules speak.
      if (!step || step.links.length === 0 || hasUnclearEvidence(step)) return;
      if (!isDue(context) || hasFinishedWave(step, side, context)) return;
      const others = candidatesFor(step, workspace).filter(
        (survey) => sideOf(survey, workspace) === side && finishedWaves(survey, today).length > 0,
      );
      report({
        at: stepKey(step),
        message: 'none',
        args: { n: others.length },
        fixes: offerEvidence(others, addEvidence(step)),
      });
    },
  });
}
