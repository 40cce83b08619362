import type { FixOffer, Surroundings } from '../../analysis/index.ts';
import { defineTexts } from '../../l10n/index.ts';
import { itemsOf, type KindViews, type OfficeDocument, type ShapeView } from '../../model/index.ts';
import { entryOf, resolved, type YamlEdit, type YamlValue } from '../../syntax/index.ts';
import { distinct } from '../common/distinct.ts';
import { fillField } from '../common/fill.ts';
import { languageOf, languagesOf, textIn } from '../common/writing.ts';
import { REFERENCE_GROUPS, type ReferenceGroup, referenceName } from './reference-groups.ts';

export type ClientGroups = KindViews['client-groups'];
export type ClientGroup = NonNullable<ClientGroups['groups']>['items'][number];

/** The groups a document describes, each once, also where an alias repeats it. */
export function groupsIn(document: OfficeDocument): readonly ClientGroup[] {
  return distinct(itemsOf(document.as('client-groups')?.groups));
}

/** Code of a group or an exclusion, also when it is written in quotation marks; undefined for a group of the office's own. */
export function codeOf({ self }: ShapeView): number | undefined {
  const node = resolved(entryOf(self.node, 'code')?.value);
  const code = node?.type === 'scalar' && node.value !== null ? Number(node.text) : Number.NaN;
  return Number.isInteger(code) ? code : undefined;
}

/** Codes of the groups that are described or left out. */
export function codesIn(view: ClientGroups): ReadonlySet<number> {
  return new Set([...itemsOf(view.groups), ...itemsOf(view.excluded)].flatMap((item) => codeOf(item) ?? []));
}

export interface AddGroup {
  addGroup: { code: string };
}

export const addGroupTexts = defineTexts<AddGroup>({
  en: { addGroup: ({ code }) => `Add the group ${referenceName('en', code)}` },
  cs: { addGroup: ({ code }) => `Přidat skupinu ${referenceName('cs', code)}` },
  pl: { addGroup: ({ code }) => `Dodaj grupę ${referenceName('pl', code)}` },
});

/** An offer to describe a group of the list; what it needs is for people to say. */
export function offerGroup(code: number, view: ClientGroups, around: Surroundings): readonly FixOffer<AddGroup>[] {
  const edits = addGroup(code, view, around);
  return edits.length === 0 ? [] : [{ safety: 'unsafe', title: 'addGroup', args: { code: String(code) }, edits }];
}

/** The edit that adds a group of the list; nothing where there is no list of groups to add to. */
export function addGroup(code: number, view: ClientGroups, { document, workspace }: Surroundings): readonly YamlEdit[] {
  const known = REFERENCE_GROUPS.find((one) => one.code === code);
  if (!known || !view.groups) return [];
  const taken = new Set(view.groups.items.map(({ id }) => id?.value));
  const id = known.id[languageOf(document)];
  const owner = view.owner?.is === 'shape' ? view.owner.role?.value : view.owner?.value;
  const value: YamlValue = {
    id: taken.has(id) ? `${id}-${code}` : id,
    code,
    scope: known.scope,
    name: nameFor(known, document),
    ...(owner !== undefined && workspace.role(owner) && { owner }),
  };
  return [{ op: 'addItem', sequence: view.groups.node, value }];
}

/** The edit that adds an entry to the groups left out, with its reason. */
export function leaveOut(codes: readonly number[], view: ClientGroups, reason: string): readonly YamlEdit[] {
  const entries = codes.map((code) => ({ code, reason }));
  const list = view.excluded?.node;
  if (list && list.items.length > 0) return entries.map((value) => ({ op: 'addItem', sequence: list, value }));
  return [fillField(view.self, 'excluded', entries)];
}

function nameFor({ name }: ReferenceGroup, document: OfficeDocument): YamlValue {
  const languages = languagesOf(document);
  return languages.length > 1 ? textIn(languages, name) : name[languageOf(document)];
}
