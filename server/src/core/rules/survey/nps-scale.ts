import { defineRule, valueOf } from '../../analysis/index.ts';
import { type Empty, number } from '../../l10n/index.ts';
import type { ValueView, Views } from '../../model/index.ts';
import type { YamlEdit } from '../../syntax/index.ts';
import { fillField } from '../common/fill.ts';
import { nameOf, question as subject } from './naming.ts';
import { asksToRecommend, NPS_WORDING, npsQuestions } from './nps-questions.ts';

interface Messages {
  otherScale: { name: string; min: number; max: number };
  asksElse: { name: string };
  useScale: Empty;
  askToRecommend: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'survey/nps-scale',
  since: '0.1.0',
  kinds: ['survey'],
  severity: 'error',
  texts: {
    en: {
      title: 'Not a question for NPS',
      why: 'Promoters are 9–10, passives 7–8 and detractors 0–6; on another scale or another question these groups mean nothing.',
      off: 'There is hardly a reason to switch it off; use the type scale for other questions.',
      otherScale: ({ name, min, max }) =>
        `${subject.en(name)} runs from ${number('en', min)} to ${number('en', max)}, but NPS needs 0 to 10. Change the scale before you ask.`,
      asksElse: ({ name }) =>
        `${subject.en(name)} does not ask if people would recommend you, so no NPS can come of it. Ask about recommending, or use the type scale.`,
      useScale: 'Use the scale 0 to 10',
      askToRecommend: 'Ask if people would recommend the office',
    },
    cs: {
      title: 'Otázka, ze které NPS nevyjde',
      why: 'Příznivci jsou 9–10, neutrální 7–8 a kritici 0–6; na jiné škále nebo u jiné otázky tyto skupiny nic neznamenají.',
      off: 'Důvod k vypnutí skoro není; pro jiné otázky použijte druh scale.',
      otherScale: ({ name, min, max }) =>
        `${subject.cs(name)} má škálu od ${number('cs', min)} do ${number('cs', max)}, ale NPS potřebuje 0 až 10. Změňte škálu, než se začnete ptát.`,
      asksElse: ({ name }) =>
        `${subject.cs(name)} se neptá, zda by vás lidé doporučili, takže z ní NPS nevyjde. Zeptejte se na doporučení, nebo použijte druh scale.`,
      useScale: 'Použít škálu 0 až 10',
      askToRecommend: 'Zeptat se, zda by lidé úřad doporučili',
    },
    pl: {
      title: 'Pytanie, z którego nie wyjdzie NPS',
      why: 'Promotorzy to 9–10, neutralni 7–8, a krytycy 0–6; na innej skali lub przy innym pytaniu te grupy nic nie znaczą.',
      off: 'Prawie nie ma powodu, by wyłączać; do innych pytań służy rodzaj scale.',
      otherScale: ({ name, min, max }) =>
        `${subject.pl(name)} ma skalę od ${number('pl', min)} do ${number('pl', max)}, a NPS wymaga skali od 0 do 10. Zmień skalę, zanim zaczną się odpowiedzi.`,
      asksElse: ({ name }) =>
        `${subject.pl(name)} nie dotyczy polecania urzędu, więc nie wyjdzie z niego NPS. Zapytaj o polecanie albo użyj rodzaju scale.`,
      useScale: 'Użyj skali od 0 do 10',
      askToRecommend: 'Zapytaj, czy ludzie poleciliby urząd',
    },
  },
  check({ document, report }) {
    for (const { question, wordings } of npsQuestions(document)) {
      const name = nameOf(question);
      const wrong = wrongEnd(question.scale);
      if (wrong) {
        const { scale, end } = wrong;
        report({
          at: valueOf(end.node),
          message: 'otherScale',
          args: { name, min: scale.min?.value ?? 0, max: scale.max?.value ?? 10 },
          fixes: [{ safety: 'unsafe', title: 'useScale', edits: zeroToTen(scale) }],
        });
      }
      const [first] = wordings;
      // One translation that asks rightly shows what is meant; the others are for `survey/nps-public-wording`.
      if (!first || wordings.some(asksToRecommend)) continue;
      report({
        at: valueOf(first.node),
        message: 'asksElse',
        args: { name },
        fixes: [
          {
            safety: 'unsafe',
            title: 'askToRecommend',
            edits: wordings.map(({ node, language }) => ({ op: 'set', node, value: NPS_WORDING[language] })),
          },
        ],
      });
    }
  },
});

type ScaleView = Views['surveyScale'];

function wrongEnd(
  scale: ScaleView | undefined,
): { readonly scale: ScaleView; readonly end: ValueView<number> } | undefined {
  if (!scale) return undefined;
  const { min, max } = scale;
  const end = min && min.value !== 0 ? min : max && max.value !== 10 ? max : undefined;
  return end && { scale, end };
}

/** Labels for each of other points would not fit any more, but whoever reads them sees that at once. */
function zeroToTen({ self, min, max }: ScaleView): readonly YamlEdit[] {
  return [
    ...(min?.value === 0 ? [] : [fillField(self, 'min', 0)]),
    ...(max?.value === 10 ? [] : [fillField(self, 'max', 10)]),
  ];
}
