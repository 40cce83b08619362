import { defineRule, valueOf } from '../../analysis/index.ts';
import { count, LOCALES, type Locale } from '../../l10n/index.ts';
import { itemsOf, type OfficeDocument, type Views } from '../../model/index.ts';
import { lackOf } from '../common/absence.ts';
import { isAllowed } from '../common/allowed.ts';
import { wordingsIn } from '../common/text-fields.ts';
import { NEGATIVE_LABELS, NEUTRAL_LABELS, POSITIVE_LABELS, SCHOOL_MARKS } from './lexicon.ts';
import { nameOf, question as subject } from './naming.ts';

interface Messages {
  unbalanced: { name: string; positive: number; negative: number };
  unlabelled: { name: string };
  otherCount: { name: string; labels: number; points: number };
}

export const rule = defineRule<Messages>()({
  id: 'survey/scale-unbalanced',
  since: '0.1.0',
  kinds: ['survey'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Scale that leans to one side',
      why: 'When there are more ways to praise than to complain, or nobody knows which end is the good one, the answers say nothing.',
      off: 'Switch it off if your scales come from a tested questionnaire that must not change.',
      unbalanced: ({ name, positive, negative }) =>
        `${subject.en(name)} offers ${count('en', positive, { one: 'good answer', other: 'good answers' })} and ${count('en', negative, { one: 'bad one', other: 'bad ones' })}. Give both sides the same number.`,
      unlabelled: ({ name }) =>
        `${subject.en(name)} does not say which end of the scale is the good one. Add “labels” for both ends.`,
      otherCount: ({ name, labels, points }) =>
        `${subject.en(name)} has ${count('en', labels, { one: 'label', other: 'labels' })} for ${count('en', points, { one: 'point', other: 'points' })}. Name every point, or only the two ends.`,
    },
    cs: {
      title: 'Škála nakloněná na jednu stranu',
      why: 'Když lze chválit více způsoby než kritizovat, nebo není jasné, který konec je ten dobrý, odpovědi nic neříkají.',
      off: 'Vypněte, pokud škály přebíráte z ověřeného dotazníku, který se měnit nesmí.',
      unbalanced: ({ name, positive, negative }) =>
        `${subject.cs(name)} nabízí ${count('cs', positive, { one: 'dobrou odpověď', few: 'dobré odpovědi', other: 'dobrých odpovědí' })} a ${count('cs', negative, { one: 'špatnou', few: 'špatné', other: 'špatných' })}. Nabídněte stejně dobrých jako špatných.`,
      unlabelled: ({ name }) =>
        `${subject.cs(name)} neříká, který konec škály je ten dobrý. Doplňte „labels“ aspoň pro oba konce.`,
      otherCount: ({ name, labels, points }) =>
        `${subject.cs(name)} má ${count('cs', labels, { one: 'popisek', few: 'popisky', other: 'popisků' })} na ${count('cs', points, { one: 'bod', few: 'body', other: 'bodů' })} škály. Popište každý bod, nebo jen oba konce.`,
    },
    pl: {
      title: 'Skala przechylona na jedną stronę',
      why: 'Gdy pochwalić można na więcej sposobów niż skrytykować albo nie wiadomo, który koniec jest dobry, odpowiedzi nic nie mówią.',
      off: 'Wyłącz, jeśli skale pochodzą ze sprawdzonej ankiety, której nie wolno zmieniać.',
      unbalanced: ({ name, positive, negative }) =>
        `${subject.pl(name)} daje ${count('pl', positive, { one: 'dobrą odpowiedź', few: 'dobre odpowiedzi', other: 'dobrych odpowiedzi' })} i ${count('pl', negative, { one: 'złą', few: 'złe', other: 'złych' })}. Daj tyle samo po obu stronach.`,
      unlabelled: ({ name }) =>
        `${subject.pl(name)} nie mówi, który koniec skali jest dobry. Dopisz „labels” przynajmniej dla obu końców.`,
      otherCount: ({ name, labels, points }) =>
        `${subject.pl(name)} ma ${count('pl', labels, { one: 'opis', few: 'opisy', many: 'opisów', other: 'opisu' })} na ${count('pl', points, { one: 'punkt', few: 'punkty', many: 'punktów', other: 'punktu' })} skali. Opisz każdy punkt albo tylko oba końce.`,
    },
  },
  check({ document, report }) {
    for (const question of itemsOf(document.as('survey')?.questions)) {
      const { scale } = question;
      const name = nameOf(question);
      const noScale = question.type?.value === 'scale' ? lackOf(question, 'scale') : undefined;
      if (noScale) report({ at: noScale.at, message: 'unlabelled', args: { name } });
      // The ends of an NPS scale are known, and a question of a type there is not may be one of those.
      const type = question.type?.value;
      if (!scale || type === 'nps' || !isAllowed('surveyQuestion', 'type', type)) continue;
      const lack = lackOf(scale, 'labels');
      const labels = itemsOf(scale.labels);
      const points = pointsOf(scale);
      const lean = leaningOf(document, labels);
      if (lack) report({ at: lack.at, message: 'unlabelled', args: { name } });
      else if (!scale.labels) continue;
      else if (lean) report({ at: valueOf(scale.labels.node), message: 'unbalanced', args: { name, ...lean } });
      else if (points !== undefined && labels.length !== 2 && labels.length !== points) {
        const args = { name, labels: labels.length, points };
        report({ at: valueOf(scale.labels.node), message: 'otherCount', args });
      }
    }
  },
});

type Label = NonNullable<Views['surveyScale']['labels']>['items'][number];

function pointsOf({ min, max }: Views['surveyScale']): number | undefined {
  return min && max && max.value > min.value ? max.value - min.value + 1 : undefined;
}

/** How many labels praise and how many complain, where praise wins in one of the languages even if every unknown word complains. */
function leaningOf(
  document: OfficeDocument,
  labels: readonly Label[],
): { readonly positive: number; readonly negative: number } | undefined {
  const wordings = labels.flatMap((label) => wordingsIn(document, label));
  for (const language of LOCALES) {
    const words = wordings.filter((one) => one.language === language).map(({ node }) => node.text);
    const sides = words.map((label) => sideOf(label, language));
    const countOf = (side: Side): number => sides.filter((one) => one === side).length;
    const [positive, negative] = [countOf('positive'), countOf('negative')];
    if (positive - negative > countOf('unknown') && !SCHOOL_MARKS.isIn(...words)) return { positive, negative };
  }
  return undefined;
}

type Side = 'neutral' | 'negative' | 'positive' | 'unknown';

function sideOf(label: string, language: Locale): Side {
  if (NEUTRAL_LABELS[language].isIn(label)) return 'neutral';
  if (NEGATIVE_LABELS[language].isIn(label)) return 'negative';
  return POSITIVE_LABELS[language].isIn(label) ? 'positive' : 'unknown';
}
