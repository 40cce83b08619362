import { number } from '../../l10n/index.ts';
import { itemsOf, type Views } from '../../model/index.ts';
import type { Block, Words } from '../block.ts';
import { bullets, definition, definitions, joined, list, paragraph, plain, section } from '../blocks.ts';
import { durationWords } from '../values.ts';
import type { Writer } from '../writer.ts';
import type { KindPage } from './kind-page.ts';
import { waves } from './survey-waves.ts';

type Survey = Views['survey'];

/** What is asked, of whom and how, and what came out. */
export const surveyPage: KindPage<'survey'> = {
  isForClients: false,
  blocks: (survey, writer) => {
    const title = (key: string) => writer.field('survey', key);
    return [
      ...writer.prose(survey.purpose),
      ...waves(survey, writer),
      ...section({ level: 2, title: title('questions'), anchor: 'questions' }, questions(survey, writer)),
      ...section({ level: 2, title: title('scenarios'), anchor: 'scenarios' }, scenarios(survey, writer)),
      ...section({ level: 2, title: title('criteria'), anchor: 'criteria' }, criteria(survey, writer)),
      ...section({ level: 2, title: writer.say('howWeAsk'), anchor: 'how' }, howWeAsk(survey, writer)),
      ...section({ level: 2, title: title('conduct'), anchor: 'conduct' }, conduct(survey, writer)),
    ];
  },
};

function questions({ questions: field }: Survey, writer: Writer): readonly Block[] {
  return list(
    itemsOf(field).map((question) => ({
      words: writer.words(question.text),
      blocks: [
        ...paragraph(
          joined(
            [writer.value('surveyQuestion', 'dimension', question.dimension), answerWords(question, writer)],
            ' · ',
          ),
          'quiet',
        ),
        ...writer.bullets(question.options),
      ],
      span: writer.placed(question),
    })),
    { isOrdered: true },
  );
}

/** "from 1 (very badly) to 5 (very well)". */
function answerWords({ type, scale }: Views['surveyQuestion'], writer: Writer): Words {
  const kind = writer.value('surveyQuestion', 'type', type);
  const { min, max, labels } = scale ?? {};
  // What NPS asks is fixed by its definition.
  if (!min || !max || type?.value === 'nps') return kind;
  const texts = itemsOf(labels);
  const end = (at: typeof min, label: (typeof texts)[number] | undefined): Words => {
    const words = writer.words(label);
    const value = writer.at(at, number(writer.locale, at.value));
    return words.length === 0 ? value : [...value, ...plain(' ('), ...words, ...plain(')')];
  };
  return joined(
    [kind, [...end(min, texts[0]), ...plain(' – '), ...end(max, texts.length > 1 ? texts.at(-1) : undefined)]],
    ': ',
  );
}

function scenarios({ scenarios: field }: Survey, writer: Writer): readonly Block[] {
  return list(
    itemsOf(field).map((scenario) => ({
      words: writer.words(scenario.situation),
      blocks: writer.bullets(scenario.steps),
      span: writer.placed(scenario),
    })),
    { isOrdered: true },
  );
}

function criteria({ criteria: field }: Survey, writer: Writer): readonly Block[] {
  return list(
    itemsOf(field).map((criterion) => ({
      words: writer.words(criterion.text),
      blocks: paragraph(
        joined([writer.value('surveyCriterion', 'area', criterion.area), writer.thing(criterion.standard)], ' · '),
        'quiet',
      ),
      span: writer.placed(criterion),
    })),
    { isOrdered: true },
  );
}

function howWeAsk(survey: Survey, writer: Writer): readonly Block[] {
  const { population, sampling, dataProtection } = survey;
  const title = (key: string) => writer.field('survey', key);
  const retention = dataProtection?.retention;
  return definitions(
    definition(title('type'), writer.value('survey', 'type', survey.type)),
    definition(title('mode'), writer.value('survey', 'mode', survey.mode)),
    definition(title('groups'), writer.things(survey.groups)),
    definition(title('services'), writer.things(survey.services)),
    definition(title('locations'), writer.things(survey.locations)),
    definition(title('standards'), bullets(itemsOf(survey.standards).map((one) => writer.thing(one)))),
    definition(
      title('population'),
      joined([
        writer.words(population?.description),
        population?.size ? writer.at(population.size, number(writer.locale, population.size.value)) : [],
        writer.date(population?.asOf),
      ]),
    ),
    definition(
      title('sampling'),
      joined([
        writer.value('surveySampling', 'method', sampling?.method),
        sampling?.targetN
          ? [...plain(`${writer.field('surveySampling', 'targetN')}: `), ...writer.asWritten(sampling.targetN)]
          : [],
      ]),
    ),
    definition(title('anonymity'), writer.value('survey', 'anonymity', survey.anonymity)),
    definition(title('dataProtection'), writer.words(dataProtection?.legalBasis)),
    definition(
      writer.field('surveyDataProtection', 'retention'),
      writer.at(retention, durationWords(retention?.value ?? '', false, writer.locale)),
    ),
  );
}

function conduct({ conduct: view }: Survey, writer: Writer): readonly Block[] {
  const title = (key: string) => writer.field('surveyConduct', key);
  const yesNo = (flag: NonNullable<typeof view>['staffInformed']) =>
    flag ? writer.at(flag, writer.say(flag.value ? 'yes' : 'no')) : [];
  return definitions(
    definition(title('staffInformed'), yesNo(view?.staffInformed)),
    definition(title('individualSanctions'), yesNo(view?.individualSanctions)),
    definition(title('briefing'), writer.words(view?.briefing)),
    definition(title('evaluators'), writer.words(view?.evaluators)),
  );
}
