import { defineRule, type FixOffer } from '../../analysis/index.ts';
import { itemsOf } from '../../model/index.ts';
import { lackOf } from '../common/absence.ts';
import { SURVEY_METHODS, surveysFor } from './monitoring.ts';
import { promisesIn } from './promises.ts';

interface Messages {
  unarranged: { method: string };
  use: { survey: string; title: string };
}

export const rule = defineRule<Messages>()({
  id: 'standard/method-without-survey',
  since: '0.1.0',
  kinds: ['standard'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Check that is not arranged',
      why: 'A survey or a mystery study happens only when somebody has prepared it; without one the promise stays unchecked.',
      off: 'Switch it off if surveys are arranged by somebody outside the office and not described here.',
      unarranged: ({ method }) =>
        `No survey is named for the method “${method}”. Add “survey” with the survey that asks about this promise.`,
      use: ({ survey, title }) => `Check it in the survey ${survey}${title && ` (${title})`}`,
    },
    cs: {
      title: 'Ověření, které nikdo nezajistil',
      why: 'Průzkum nebo šetření s fiktivním klientem proběhne, jen když ho někdo připraví; jinak slib zůstane neověřený.',
      off: 'Vypněte, pokud průzkumy zajišťuje někdo mimo úřad a zde je nepopisujete.',
      unarranged: ({ method }) =>
        `U metody „${method}“ není uveden průzkum. Doplňte „survey“ s průzkumem, který se na tento slib ptá.`,
      use: ({ survey, title }) => `Ověřovat v průzkumu ${survey}${title && ` (${title})`}`,
    },
    pl: {
      title: 'Sprawdzenie, którego nikt nie przygotował',
      why: 'Badanie lub wizyta tajemniczego klienta odbędzie się tylko wtedy, gdy ktoś je przygotuje; inaczej nikt nie sprawdzi obietnicy.',
      off: 'Wyłącz, jeśli badania prowadzi ktoś spoza urzędu i nie są tutaj opisane.',
      unarranged: ({ method }) =>
        `Przy metodzie „${method}” brakuje badania. Dopisz „survey” z badaniem, które pyta o tę obietnicę.`,
      use: ({ survey, title }) => `Sprawdzaj w badaniu ${survey}${title && ` (${title})`}`,
    },
  },
  concerns: ({ kind }) => kind === 'standard',
  check(context) {
    const { workspace, report } = context;
    for (const { area, monitoring } of context.once(promisesIn)) {
      for (const way of itemsOf(monitoring)) {
        const method = way.method?.value;
        const lack = lackOf(way, 'survey');
        if (method === undefined || !SURVEY_METHODS.includes(method) || !lack) continue;
        report({
          at: lack.at,
          message: 'unarranged',
          args: { method },
          fixes: surveysFor(method, area?.value, workspace)
            .slice(0, 5)
            .map(
              (survey): FixOffer<Messages> => ({
                safety: 'unsafe',
                title: 'use',
                args: { survey, title: workspace.document('survey', survey)?.title ?? '' },
                edits: [lack.fill(survey)],
              }),
            ),
        });
      }
    }
  },
});
