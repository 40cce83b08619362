import { type At, defineRule, valueOf } from '../../analysis/index.ts';
import { number } from '../../l10n/index.ts';
import { itemsOf, type ValueView, type Views } from '../../model/index.ts';
import type { ScalarNode } from '../../syntax/index.ts';
import { wordingsIn } from '../common/text-fields.ts';
import { type EarlierQuestion, earlierSurveys } from './earlier-surveys.ts';
import type { Survey } from './instruments.ts';

interface Messages {
  scale: { name: string; survey: string; before: string; now: string };
  text: { name: string; survey: string; before: string };
  offScale: { name: string; value: number; min: number; max: number };
}

export const rule = defineRule<Messages>()({
  id: 'survey/question-changed',
  since: '0.1.0',
  kinds: ['survey'],
  severity: 'info',
  texts: {
    en: {
      title: 'Compared, but not the same question',
      why: 'When the wording or the scale changes, the difference between two waves comes from the question, not from the office.',
      off: 'Switch it off if you never compare your surveys with each other.',
      scale: ({ name, survey, before, now }) =>
        `The question “${name}” had the scale ${before} in “${survey}” and has ${now} here, so its results cannot be compared. Keep the scale, or give the new question a new id such as ${name}b.`,
      text: ({ name, survey, before }) =>
        `In “${survey}” the question “${name}” read “${before}”, so its results cannot be compared. Keep the wording, or give the new question a new id such as ${name}b.`,
      offScale: ({ name, value, min, max }) =>
        `The value ${number('en', value)} lies outside the scale of “${name}” (${number('en', min)} to ${number('en', max)}), though values of other waves lie on it. If the scale has changed, give the new question a new id such as ${name}b.`,
    },
    cs: {
      title: 'Srovnáváte, ale otázka není stejná',
      why: 'Když se změní znění nebo škála, rozdíl mezi vlnami způsobila otázka, ne úřad.',
      off: 'Vypněte, pokud průzkumy mezi sebou nikdy nesrovnáváte.',
      scale: ({ name, survey, before, now }) =>
        `Otázka „${name}“ měla v „${survey}“ škálu ${before}, tady má ${now}, takže výsledky srovnat nejde. Škálu ponechte, nebo dejte nové otázce nové id, třeba ${name}b.`,
      text: ({ name, survey, before }) =>
        `V „${survey}“ zněla otázka „${name}“ takto: „${before}“. Výsledky proto srovnat nejde. Znění ponechte, nebo dejte nové otázce nové id, třeba ${name}b.`,
      offScale: ({ name, value, min, max }) =>
        `Hodnota ${number('cs', value)} leží mimo škálu otázky „${name}“ (${number('cs', min)} až ${number('cs', max)}), i když hodnoty z jiných vln na ní leží. Pokud se škála změnila, dejte nové otázce nové id, třeba ${name}b.`,
    },
    pl: {
      title: 'Porównuje się, ale pytanie jest inne',
      why: 'Gdy zmieniają się słowa lub skala, różnica między falami pochodzi z pytania, a nie z urzędu.',
      off: 'Wyłącz, jeśli badań nigdy się ze sobą nie porównuje.',
      scale: ({ name, survey, before, now }) =>
        `Pytanie „${name}” miało w „${survey}” skalę ${before}, a tu ma ${now}, więc wyników nie da się porównać. Zachowaj skalę albo nadaj nowemu pytaniu nowe id, na przykład ${name}b.`,
      text: ({ name, survey, before }) =>
        `W „${survey}” pytanie „${name}” brzmiało „${before}”, więc wyników nie da się porównać. Zachowaj słowa albo nadaj nowemu pytaniu nowe id, na przykład ${name}b.`,
      offScale: ({ name, value, min, max }) =>
        `Wartość ${number('pl', value)} leży poza skalą pytania „${name}” (od ${number('pl', min)} do ${number('pl', max)}), choć wartości z innych fal na niej leżą. Jeśli skala się zmieniła, nadaj nowemu pytaniu nowe id, na przykład ${name}b.`,
    },
  },
  concerns: ({ kind, id, content }, workspace) =>
    kind === 'survey' &&
    ((content.survey?.waves.length ?? 0) > 1 ||
      (id !== undefined && workspace.keyed(earlierSurveys, id) !== undefined)),
  check({ document, workspace, report }) {
    const survey = document.as('survey');
    if (!survey) return;
    const earlier = document.id === undefined ? [] : (workspace.keyed(earlierSurveys, document.id) ?? []);
    for (const question of itemsOf(survey.questions)) {
      const name = question.id?.value;
      if (name === undefined) continue;
      for (const { min, max, value } of offScale(survey, question)) {
        const args = { name, value: value.value, min, max };
        report({ at: valueOf(value.node), message: 'offScale', args });
      }
      for (const { id, questions } of earlier) {
        const before = questions.find((one) => one.id === name);
        const scale = before && changedScale(question, before);
        const node = before && changedText(wordingsIn(document, question.text), before);
        if (scale) report({ at: scale.at, message: 'scale', args: { name, survey: id, ...scale.args } });
        else if (node)
          report({ at: valueOf(node), message: 'text', args: { name, survey: id, before: before.wordings[0] ?? '' } });
        if (scale || node) break;
      }
    }
  },
});

type Question = Views['surveyQuestion'];

function changedScale(
  { scale }: Question,
  before: EarlierQuestion,
): { readonly at: At; readonly args: { readonly before: string; readonly now: string } } | undefined {
  const { min, max } = scale ?? {};
  if (!min || !max || before.min === undefined || before.max === undefined) return undefined;
  const end = max.value !== before.max ? max : min.value !== before.min ? min : undefined;
  return (
    end && {
      at: valueOf(end.node),
      args: { before: `${before.min}–${before.max}`, now: `${min.value}–${max.value}` },
    }
  );
}

/** Something else is asked when no wording of before is left; signs, capitals and blanks do not count. */
function changedText(
  wordings: readonly { readonly node: ScalarNode }[],
  before: EarlierQuestion,
): ScalarNode | undefined {
  const known = new Set(before.wordings.map(essence));
  if (known.size === 0 || wordings.some(({ node }) => known.has(essence(node.text)))) return undefined;
  return wordings[0]?.node;
}

function essence(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

interface OffScale {
  readonly value: ValueView<number>;
  readonly min: number;
  readonly max: number;
}

/** Results outside the scale of their question, where other waves lie on it: the scale was another one then. */
function offScale(survey: Survey, { id, scale, type }: Question): readonly OffScale[] {
  const [min, max] = [scale?.min?.value, scale?.max?.value];
  if (type?.value !== 'scale' || min === undefined || max === undefined) return [];
  const values = itemsOf(survey.waves).flatMap(({ results }) =>
    itemsOf(results).flatMap(({ question, value }) => (value && question?.value === id?.value ? [value] : [])),
  );
  const off = values.filter(({ value }) => value < min || value > max);
  return off.length < values.length ? off.map((value) => ({ value, min, max })) : [];
}
