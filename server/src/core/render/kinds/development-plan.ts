import { number } from '../../l10n/index.ts';
import { itemsOf, type ValueView, type Views } from '../../model/index.ts';
import type { Block } from '../block.ts';
import { bullets, definition, definitions, joined, list, section } from '../blocks.ts';
import { anchorOf } from '../names.ts';
import { indicatorTable, indicatorWords } from '../parts/indicators.ts';
import { ownerRow, postWords } from '../parts/owner.ts';
import { money } from '../values.ts';
import type { Writer } from '../writer.ts';
import type { KindPage } from './kind-page.ts';

type Plan = Views['development-plan'];

/** What colleagues learn this year and what keeps them well. */
export const developmentPlanPage: KindPage<'development-plan'> = {
  isForClients: false,
  blocks: (plan, writer) => {
    const title = (key: string) => writer.field('development-plan', key);
    const part = (key: string, ...blocks: (readonly Block[])[]) =>
      section({ level: 2, title: title(key), anchor: key }, ...blocks);
    return [
      ...definitions(
        definition(title('period'), joined([writer.date(plan.period?.from), writer.date(plan.period?.to)], ' – ')),
        definition(title('roles'), writer.things(plan.roles)),
        definition(title('budget'), money(writer, plan.budget)),
        definition(title('quota'), quota(plan, writer)),
      ),
      ...part(
        'activities',
        itemsOf(plan.activities).flatMap((one) => activity(one, writer)),
      ),
      ...part('needs', needs(plan, writer)),
      ...part('burnout', burnout(plan, writer)),
      ...part('indicators', indicatorTable(writer, plan.indicators, title('indicators'))),
    ];
  },
};

function quota({ quota: view }: Plan, writer: Writer): readonly Block[] {
  const keys = ['days', 'hours', 'perYears'] as const;
  return definitions(
    ...keys.map((key) => definition(writer.field('developmentQuota', key), numberWords(view?.[key], writer))),
  );
}

function activity(view: Views['developmentActivity'], writer: Writer): readonly Block[] {
  const title = (key: string) => writer.field('developmentActivity', key);
  const name = writer.words(view.title);
  const { planned, actual } = view.participants ?? {};
  return section(
    {
      level: 3,
      title: name.length > 0 ? name : writer.asWritten(view.id),
      anchor: anchorOf(view.id?.value),
      span: writer.placed(view),
    },
    definitions(
      definition(title('theme'), writer.value('developmentActivity', 'theme', view.theme)),
      definition(title('form'), writer.value('developmentActivity', 'form', view.form)),
      definition(title('targetRoles'), writer.things(view.targetRoles)),
      definition(title('plannedOn'), writer.date(view.plannedOn)),
      definition(title('status'), writer.value('developmentActivity', 'status', view.status)),
      definition(title('hours'), numberWords(view.hours, writer)),
      definition(title('competencies'), writer.things(view.competencies)),
      definition(title('needs'), writer.things(view.needs)),
      definition(title('provider'), writer.words(view.provider)),
      definition(title('cost'), money(writer, view.cost)),
      definition(title('participants'), joined([numberWords(actual, writer), numberWords(planned, writer)], ' / ')),
      definition(title('evaluation'), evaluation(view, writer)),
      ownerRow(writer, view.owner),
    ),
  );
}

function evaluation({ evaluation: view }: Views['developmentActivity'], writer: Writer): readonly Block[] {
  return [
    ...writer.prose(view?.method),
    ...bullets([
      ...itemsOf(view?.levels).map((level) => writer.value('developmentEvaluation', 'levels', level)),
      indicatorWords(writer, view?.indicator),
    ]),
  ];
}

function needs({ needs: field }: Plan, writer: Writer): readonly Block[] {
  return list(
    itemsOf(field).map((need) => ({
      words: writer.words(need.text),
      blocks: definitions(
        definition(
          writer.field('developmentNeed', 'source'),
          joined([writer.value('developmentNeed', 'source', need.source), writer.thing(need.ref)], ': '),
        ),
      ),
      span: writer.placed(need),
    })),
  );
}

function burnout({ burnout: view }: Plan, writer: Writer): readonly Block[] {
  const title = (key: string) => writer.field('developmentBurnout', key);
  const { screening } = view ?? {};
  return definitions(
    definition(title('riskRoles'), writer.things(view?.riskRoles)),
    definition(
      title('measures'),
      list(
        itemsOf(view?.measures).map((measure) => ({
          words: joined([
            writer.value('developmentBurnoutMeasure', 'type', measure.type),
            writer.value('developmentBurnoutMeasure', 'frequency', measure.frequency),
            postWords(writer, measure.owner),
          ]),
          span: writer.placed(measure),
        })),
      ),
    ),
    definition(
      title('screening'),
      joined([
        writer.value('developmentScreening', 'instrument', screening?.instrument),
        writer.value('developmentScreening', 'frequency', screening?.frequency),
        screening?.anonymous?.value === true
          ? writer.at(screening.anonymous, writer.field('developmentScreening', 'anonymous'))
          : [],
      ]),
    ),
  );
}

function numberWords(view: ValueView<number> | undefined, writer: Writer) {
  return view ? writer.at(view, number(writer.locale, view.value)) : [];
}
