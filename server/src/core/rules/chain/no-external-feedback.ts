import { defineRule } from '../../analysis/index.ts';
import { candidatesFor, finishedWaves, sideOf } from '../../maturity/index.ts';
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
  id: 'chain/no-external-feedback',
  since: '0.1.0',
  kinds: ['office'],
  severity: 'warning',
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
  concerns: ({ kind }) => kind === 'office',
  check(context) {
    const { workspace, today, report } = context;
    const step = feedbackStep(context);
    // Where no evidence is named at all, or it is written so that nobody can follow it, other rules speak.
    if (!step || step.links.length === 0 || hasUnclearEvidence(step)) return;
    if (hasFinishedWave(step, 'external', context)) return;
    const others = candidatesFor(step, workspace).filter(
      (survey) => sideOf(survey, workspace) === 'external' && finishedWaves(survey, today).length > 0,
    );
    report({
      at: stepKey(step),
      message: 'none',
      args: { n: others.length },
      fixes: offerEvidence(others, addEvidence(step)),
    });
  },
});
