import { number } from '../../l10n/index.ts';
import { itemsOf, type Views } from '../../model/index.ts';
import type { Block, Words } from '../block.ts';
import { definition, definitions, joined, list, plain, section, table } from '../blocks.ts';
import { anchorOf } from '../names.ts';
import { languageNames } from '../parts/contact.ts';
import { ownerRow } from '../parts/owner.ts';
import type { Writer } from '../writer.ts';
import type { KindPage } from './kind-page.ts';

type Groups = Views['client-groups'];

/** Who the office works for, what they need, and who cares for each group. */
export const clientGroupsPage: KindPage<'client-groups'> = {
  isForClients: false,
  blocks: (groups, writer) => {
    const part = (key: string, ...blocks: (readonly Block[])[]) =>
      section({ level: 2, title: writer.field('client-groups', key), anchor: key }, ...blocks);
    return [
      ...part(
        'groups',
        itemsOf(groups.groups).flatMap((one) => group(one, writer)),
      ),
      ...part('excluded', excluded(groups, writer)),
      ...part('identifiedBy', identifiedBy(groups, writer)),
    ];
  },
};

function group(view: Views['clientGroup'], writer: Writer): readonly Block[] {
  const title = (key: string) => writer.field('clientGroup', key);
  const name = writer.words(view.name);
  const { size } = view;
  return section(
    {
      level: 3,
      title: name.length > 0 ? name : writer.asWritten(view.id),
      anchor: anchorOf(view.id?.value),
      span: writer.placed(view),
    },
    writer.prose(view.description),
    definitions(
      definition(title('scope'), writer.value('clientGroup', 'scope', view.scope)),
      definition(
        title('size'),
        joined([
          size?.n ? writer.at(size.n, number(writer.locale, size.n.value)) : [],
          writer.words(size?.source),
          writer.date(size?.asOf),
        ]),
      ),
      definition(title('segments'), writer.bullets(view.segments)),
      definition(title('needs'), writer.bullets(view.needs)),
      definition(title('expectations'), expectations(view, writer)),
      definition(
        title('channels'),
        joined(itemsOf(view.channels).map((channel) => writer.value('clientGroup', 'channels', channel))),
      ),
      definition(title('languages'), languageNames(writer, view.languages)),
      definition(title('accessibilityNeeds'), writer.bullets(view.accessibilityNeeds)),
      ownerRow(writer, view.owner),
    ),
  );
}

function expectations({ expectations: field }: Views['clientGroup'], writer: Writer): readonly Block[] {
  return list(
    itemsOf(field).map((one) => {
      const priority = writer.value('clientExpectation', 'priority', one.priority);
      const remark: Words = priority.length === 0 ? [] : [...plain('('), ...priority, ...plain(')')];
      return { words: joined([writer.words(one.text), remark], ' '), span: writer.placed(one) };
    }),
  );
}

function excluded({ excluded: field }: Groups, writer: Writer): readonly Block[] {
  return table({
    caption: writer.field('client-groups', 'excluded'),
    head: [writer.say('group'), writer.field('clientExclusion', 'reason')],
    rows: itemsOf(field).map((one) => ({
      span: writer.placed(one),
      cells: [writer.value('clientExclusion', 'code', one.code), writer.words(one.reason)],
    })),
  });
}

function identifiedBy({ identifiedBy: view }: Groups, writer: Writer): readonly Block[] {
  const title = (key: string) => writer.field('clientIdentification', key);
  return definitions(
    definition(title('method'), writer.words(view?.method)),
    definition(title('date'), writer.date(view?.date)),
    definition(title('participants'), writer.things(view?.participants)),
  );
}
