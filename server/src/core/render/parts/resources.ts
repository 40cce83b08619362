import { number } from '../../l10n/index.ts';
import { itemsOf, type Views } from '../../model/index.ts';
import type { Block } from '../block.ts';
import { definition, definitions, joined } from '../blocks.ts';
import { money } from '../values.ts';
import type { Writer } from '../writer.ts';

/** People, hours, money and systems. */
export function resources(writer: Writer, view: Views['resources'] | undefined): readonly Block[] {
  if (!view) return [];
  const { fte, hours, cost, systems } = view;
  const title = (key: string) => writer.field('resources', key);
  return definitions(
    definition(title('fte'), fte ? writer.at(fte, number(writer.locale, fte.value)) : []),
    definition(title('hours'), hours ? writer.at(hours, number(writer.locale, hours.value)) : []),
    definition(title('cost'), money(writer, cost)),
    definition(title('systems'), joined(itemsOf(systems).map((system) => writer.asWritten(system)))),
  );
}
