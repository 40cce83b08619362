import { defineRule, type FixOffer } from '../../analysis/index.ts';
import { count, type Empty } from '../../l10n/index.ts';
import { neededAnswers, npsDeviation, shareDeviation } from '../../model/index.ts';
import { lackOf } from '../common/absence.ts';
import { isMystery, type Survey, takesSample } from './instruments.ts';

interface Messages {
  missing: Empty;
  noMethod: Empty;
  noTarget: Empty;
  plan: { method: string; n: number };
  useMethod: { method: string };
  planAnswers: { n: number };
}

export const rule = defineRule<Messages>()({
  id: 'survey/sampling-missing',
  since: '0.1.0',
  kinds: ['survey'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Sample not planned',
      why: 'How exact a result will be is decided before the first question is asked: by whom you choose and how many.',
      off: 'Switch it off if your surveys only collect ideas and show no figures.',
      missing:
        'The survey does not say how people are chosen and how many answers you need. Add “sampling” with “method” and “targetN”.',
      noMethod: 'It is not written how people are chosen. Add “method”, for example time-window or random.',
      noTarget: 'It is not written how many answers you need. Add “targetN”.',
      plan: ({ method, n }) => `Plan ${answers.en(n)} (choice: ${method})`,
      useMethod: ({ method }) => `Write the choice ${method}`,
      planAnswers: ({ n }) => `Plan ${answers.en(n)}`,
    },
    cs: {
      title: 'Výběr není naplánovaný',
      why: 'O přesnosti výsledku se rozhoduje dřív, než se poprvé zeptáte: podle toho, koho vyberete a kolik lidí to bude.',
      off: 'Vypněte, pokud průzkumy jen sbírají nápady a žádná čísla neukazují.',
      missing:
        'Průzkum neříká, jak lidi vyberete a kolik odpovědí potřebujete. Doplňte „sampling“ s poli „method“ a „targetN“.',
      noMethod: 'Není uvedeno, jak lidi vyberete. Doplňte „method“, například time-window nebo random.',
      noTarget: 'Není uvedeno, kolik odpovědí potřebujete. Doplňte „targetN“.',
      plan: ({ method, n }) => `Naplánovat ${answers.cs(n)} (výběr: ${method})`,
      useMethod: ({ method }) => `Zapsat způsob výběru ${method}`,
      planAnswers: ({ n }) => `Naplánovat ${answers.cs(n)}`,
    },
    pl: {
      title: 'Próba nie jest zaplanowana',
      why: 'Dokładność wyniku rozstrzyga się, zanim padnie pierwsze pytanie: zależy od tego, kogo się wybierze i ile będzie osób.',
      off: 'Wyłącz, jeśli badania tylko zbierają pomysły i nie pokazują liczb.',
      missing:
        'Badanie nie mówi, jak dobiera się osoby i ile odpowiedzi potrzeba. Dopisz „sampling” z polami „method” i „targetN”.',
      noMethod: 'Nie wpisano, jak dobiera się osoby. Dopisz „method”, na przykład time-window albo random.',
      noTarget: 'Nie wpisano, ile odpowiedzi potrzeba. Dopisz „targetN”.',
      plan: ({ method, n }) => `Zaplanuj ${answers.pl(n)} (dobór: ${method})`,
      useMethod: ({ method }) => `Wpisz sposób doboru ${method}`,
      planAnswers: ({ n }) => `Zaplanuj ${answers.pl(n)}`,
    },
  },
  check({ document, report }) {
    const survey = document.as('survey');
    if (!survey || !takesSample(survey)) return;
    const [method, n] = [usualMethod(survey), plannedAnswers(survey)];
    const whole = lackOf(survey, 'sampling');
    if (whole) {
      report({
        at: whole.at,
        message: 'missing',
        fixes: [offer('plan', { method, n }, [whole.fill({ method, targetN: n })])],
      });
      return;
    }
    const plan = survey.sampling;
    const [noMethod, noTarget] = plan ? [lackOf(plan, 'method'), lackOf(plan, 'targetN')] : [];
    // Whoever asks everybody has planned the number by naming the population.
    const asksAll = plan?.method?.value === 'census' && survey.population?.size !== undefined;
    if (noMethod) {
      const edits = [noMethod.fill(method), ...(noTarget ? [noTarget.fill(n)] : [])];
      const title = noTarget ? 'plan' : 'useMethod';
      report({ at: noMethod.at, message: 'noMethod', fixes: [offer(title, { method, n }, edits)] });
    } else if (noTarget && !asksAll) {
      report({ at: noTarget.at, message: 'noTarget', fixes: [offer('planAnswers', { n }, [noTarget.fill(n)])] });
    }
  },
});

function offer(
  title: 'plan' | 'useMethod' | 'planAnswers',
  args: { readonly method?: string; readonly n: number },
  edits: FixOffer<Messages>['edits'],
): FixOffer<Messages> {
  return { safety: 'unsafe', title, args, edits };
}

/** Colleagues can all be asked; where questionnaires lie about, everybody who comes in a given time is. */
function usualMethod(survey: Survey): string {
  if (survey.type?.value === 'internal-client-survey') return 'census';
  const comesIn = survey.mode?.value === 'self-completed' || survey.mode?.value === 'face-to-face';
  return comesIn ? 'time-window' : 'random';
}

/** A share exact to 5 points, an NPS to 10; of visits as many as a trend needs; of colleagues all. */
function plannedAnswers(survey: Survey): number {
  const population = survey.population?.size?.value;
  if (survey.type?.value === 'internal-client-survey' && population !== undefined && population > 0) return population;
  if (isMystery(survey)) return 20;
  const isNps = survey.type?.value === 'nps';
  const needed = neededAnswers(isNps ? npsDeviation() : shareDeviation(), isNps ? 10 : 5, { population });
  return needed ?? 385;
}

const answers = {
  en: (n: number) => count('en', n, { one: 'answer', other: 'answers' }),
  cs: (n: number) => count('cs', n, { one: 'odpověď', few: 'odpovědi', other: 'odpovědí' }),
  pl: (n: number) => count('pl', n, { one: 'odpowiedź', few: 'odpowiedzi', other: 'odpowiedzi' }),
};
