import { entryOf, type MappingNode, resolved, type YamlEdit } from '../syntax/index.ts';
import type { Span } from '../text/index.ts';
import { findCitation } from './citation.ts';
import { isKind } from './kinds.ts';
import { fieldOf, schemaPlace } from './schema-place.ts';
import { pathOf } from './view.ts';
import type { TextPlace } from './walk.ts';

/** A law that goes from a text to where laws are kept. */
export interface MovedLaw {
  /** As acts are cited: `zákon č. 128/2000 Sb.` */
  readonly citation: string;
  /** Of the decoded text: the citation with the words that lead to it. */
  readonly at: Span;
  readonly edits: readonly YamlEdit[];
}

/**
 * Moves the first law cited in a text to `legalBasis` of what the text is about; the sentence stays without it. Undefined
 * for a text without one, for the name or number of an act itself, and where nothing around the text can rest on a law.
 */
export function movedLaw(
  { kind, root }: { readonly kind: string | undefined; readonly root: MappingNode | undefined },
  { node, role, place }: TextPlace,
): MovedLaw | undefined {
  // What another place shows by an alias would change there too.
  if (role === 'legal' || node.anchor !== undefined || !root || !kind || !isKind(kind)) return undefined;
  const path = pathOf(place);
  const found = path.some((step) => LAWS.has(step)) ? undefined : findCitation(node.text);
  const home = found && [...schemaPlace(kind, root, path).holders].reverse().find(({ shape }) => restsOnLaws(shape));
  const basis = home && asBasis(home.node, found);
  return basis && { citation: found.citation, at: found.at, edits: [{ op: 'set', node, value: found.rest }, ...basis] };
}

const LAWS: ReadonlySet<string | number> = new Set(['legalBasis', 'relatedLaw']);

function restsOnLaws(shape: string): boolean {
  return fieldOf(shape, 'legalBasis')?.type.t === 'list';
}

/** Nothing to add for a law that is there already; undefined where the field holds something else than a list of its own. */
function asBasis(home: MappingNode, found: { citation: string; provision: string }): readonly YamlEdit[] | undefined {
  const { citation, provision } = found;
  const value = { citation, ...(provision !== '' && { provision }) };
  const entry = entryOf(home, 'legalBasis');
  if (!entry) return [{ op: 'addEntry', mapping: home, key: 'legalBasis', value: [value] }];
  if (!home.entries.includes(entry)) return undefined;
  const list = entry.value;
  if (!list || (list.type === 'scalar' && list.value === null)) return [{ op: 'setEntryValue', entry, value: [value] }];
  if (list.type !== 'sequence') return undefined;
  const isThere = list.items.some((item) => {
    const act = resolved(item);
    if (act?.type !== 'mapping' || wordsAt(act, 'citation') !== citation) return false;
    return provision === '' || wordsAt(act, 'provision') === provision;
  });
  return isThere ? [] : [{ op: 'addItem', sequence: list, value }];
}

function wordsAt(mapping: MappingNode, key: string): string | undefined {
  const value = resolved(entryOf(mapping, key)?.value);
  return value?.type === 'scalar' && value.value !== null ? value.text : undefined;
}
