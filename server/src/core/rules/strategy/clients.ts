import type { Surroundings } from '../../analysis/index.ts';
import { itemsOf, type OfficeDocument } from '../../model/index.ts';
import type { LocatedItem, Workspace } from '../../workspace/index.ts';
import { textsIn } from '../common/text-fields.ts';
import { wordList } from '../common/words.ts';

/** True when mission, vision and values name nobody the office serves. */
export function forgetsClients({ document, workspace }: Surroundings): boolean {
  const strategy = document.as('strategy');
  const texts = [
    ...textsIn(strategy?.mission),
    ...textsIn(strategy?.vision),
    ...itemsOf(strategy?.values).flatMap(({ name, meaning }) => [...textsIn(name), ...textsIn(meaning)]),
  ];
  return !CLIENT_WORDS.isIn(...texts) && !namesGroup(texts, workspace);
}

/** Groups of councillors: those called so, else those of political scope. */
export function councillorGroups(workspace: Workspace): readonly LocatedItem[] {
  const groups = workspace.items('client-group');
  const called = groups.filter(({ item: { id, title } }) => isCouncillors(id, title ?? ''));
  return called.length > 0 ? called : groups.filter(({ item: { scope } }) => scope === 'political');
}

/** True for the id or name of a group of councillors, whatever document it stands in. */
export function isCouncillors(...names: readonly string[]): boolean {
  return COUNCILLOR_WORDS.isIn(...names.map((name) => name.replaceAll('-', ' ')));
}

/** Ids of the groups the strategy has a message for, without the document they stand in. */
export function groupsAddressed(document: OfficeDocument): ReadonlySet<string> {
  return new Set(
    itemsOf(document.as('strategy')?.messages).flatMap(({ group }) =>
      group ? [group.value.slice(group.value.lastIndexOf('#') + 1)] : [],
    ),
  );
}

function namesGroup(texts: readonly string[], workspace: Workspace): boolean {
  const spoken = texts.map((text) => text.toLowerCase());
  return workspace
    .items('client-group')
    .some(({ item: { title } }) => title !== undefined && spoken.some((text) => text.includes(title.toLowerCase())));
}

const CLIENT_WORDS = wordList(
  'client*, customer*, resident*, citizen*, people, public, business, businesses, firms, companies, visitor*, applicant*',
  'inhabitant*, famil*, senior*, entrepreneur*, user*, you, your',
  'klient*, zákazník*, obyvatel*, občan*, lidé, lidi, lidem, lidí, lidmi, lidech, veřejnost*, firm*, podnikatel*',
  'návštěvník*, žadatel*, rodin*, rodič*, spolk*, spolků, zastupitel*, vy, vás, vám, vámi, váš, vaše, vaši',
  'mieszka*, obywatel*, ludzi*, ludźmi, ludziom, przedsiębiorc*, przedsiębiorstw*, interesant*, odwiedzaj*, wnioskodawc*',
  'rodzin*, rodzic*, organizacj*, radny*, radni, radnych, radnym, państwo, państwa, państwu, ciebie, tobie, twoj*, twój',
);

const COUNCILLOR_WORDS = wordList(
  'councillor*, councilor*, council member*, zastupitel*, radní, radních, radním, radními, radny, radni, radnych, radnym',
  'radnymi',
);
