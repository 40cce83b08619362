import { itemsOf, type Views } from '../../model/index.ts';
import type { Block, Row, Words } from '../block.ts';
import { bullets, definition, definitions, joined, list, plain, section, table } from '../blocks.ts';
import { anchorOf } from '../names.ts';
import { wordsText } from '../words-text.ts';
import type { Writer } from '../writer.ts';
import type { KindPage } from './kind-page.ts';

type Model = Views['competency-model'];

/** How colleagues want to act, level by level, and what each post needs. */
export const competencyModelPage: KindPage<'competency-model'> = {
  isForClients: false,
  blocks: (model, writer) => {
    const part = (key: string, ...blocks: (readonly Block[])[]) =>
      section({ level: 2, title: writer.field('competency-model', key), anchor: key }, ...blocks);
    return [
      ...part('scale', scale(model, writer)),
      ...part(
        'competencies',
        itemsOf(model.competencies).flatMap((one) => competency(one, model, writer)),
      ),
      ...part('profiles', profiles(model, writer)),
      ...part('uses', uses(model, writer)),
    ];
  },
};

function scale({ scale: field }: Model, writer: Writer): readonly Block[] {
  return definitions(
    ...itemsOf(field).map((level) =>
      definition(
        joined([writer.asWritten(level.level), writer.words(level.label)], ' – '),
        level.meaning ? writer.prose(level.meaning) : [{ is: 'paragraph', words: writer.words(level.label) }],
        writer.placed(level),
      ),
    ),
  );
}

function competency(view: Views['competency'], model: Model, writer: Writer): readonly Block[] {
  const title = (key: string) => writer.field('competency', key);
  const name = writer.words(view.name);
  return section(
    {
      level: 3,
      title: name.length > 0 ? name : writer.asWritten(view.id),
      anchor: anchorOf(view.id?.value),
      span: writer.placed(view),
    },
    writer.prose(view.definition),
    definitions(
      ...(view.behaviours?.items ?? []).map(({ key, entry, value }) =>
        definition(writer.at({ node: entry.key }, levelName(key, model, writer)), writer.bullets(value)),
      ),
      definition(title('negative'), writer.bullets(view.negative)),
      definition(title('cluster'), writer.value('competency', 'cluster', view.cluster)),
      definition(title('values'), writer.things(view.values)),
      definition(title('trainedBy'), writer.things(view.trainedBy)),
    ),
  );
}

/** "2 – does it alone". */
function levelName(key: string, { scale: field }: Model, writer: Writer): string {
  const level = itemsOf(field).find((one) => String(one.level?.value) === key);
  const label = wordsText(writer.words(level?.label));
  return label === '' ? key : `${key} – ${label}`;
}

function profiles({ profiles: field }: Model, writer: Writer): readonly Block[] {
  return table({
    caption: writer.field('competency-model', 'profiles'),
    head: [
      writer.field('competencyProfile', 'role'),
      writer.field('competencyProfile', 'required'),
      writer.field('competencyProfile', 'key'),
    ],
    rows: itemsOf(field).map(
      (profile): Row => ({
        span: writer.placed(profile),
        cells: [writer.thing(profile.role), required(profile, writer), writer.things(profile.key)],
      }),
    ),
  });
}

/** "Listening 2, Explaining 3". */
function required({ required: view }: Views['competencyProfile'], writer: Writer): Words {
  return joined(
    (view?.items ?? []).map(({ entry, value }) => [
      ...writer.thing({ is: 'value', value: entry.key.text, node: entry.key }),
      ...plain(' '),
      ...writer.asWritten(value),
    ]),
  );
}

function uses({ uses: view }: Model, writer: Writer): readonly Block[] {
  const title = (key: string) => writer.field('competencyUses', key);
  const { selfAssessment, appraisal, selection, mbo } = view ?? {};
  return definitions(
    definition(
      title('selfAssessment'),
      selfAssessment ? writer.at(selfAssessment, writer.say(selfAssessment.value ? 'yes' : 'no')) : [],
    ),
    definition(title('appraisal'), [
      ...bullets([
        writer.value('competencyAppraisal', 'frequency', appraisal?.frequency),
        writer.value('competencyAppraisal', 'interview', appraisal?.interview),
      ]),
      ...writer.bullets(appraisal?.agenda),
    ]),
    definition(writer.field('competencyAppraisal', 'lastCycle'), lastCycle(appraisal, writer)),
    definition(
      title('selection'),
      list(
        itemsOf(selection?.questions).map(({ competency: about, text, evidence }) => ({
          words: joined([writer.thing(about), writer.words(text)], ': '),
          blocks: definitions(definition(writer.field('competencyQuestion', 'evidence'), writer.words(evidence))),
        })),
      ),
    ),
    definition(title('mbo'), writer.things(mbo?.objectives)),
  );
}

function lastCycle(appraisal: Views['competencyAppraisal'] | undefined, writer: Writer): Words {
  const { date, appraised, eligible } = appraisal?.lastCycle ?? {};
  const people = joined([writer.asWritten(appraised), writer.asWritten(eligible)], ' / ');
  return joined([writer.date(date), people]);
}
