import { entryOf, type MappingNode, resolved, type ScalarNode, type YamlEdit } from '../../syntax/index.ts';
import { findCitation } from './citation.ts';
import type { Refactor } from './refactoring.ts';
import { fieldAt, type Spot, textOf } from './spot.ts';

/** A law cited in a text for readers goes to `legalBasis` of what the text is about; the sentence stays without it. */
export const lawToBasis: Refactor = {
  kind: 'extract',
  offer: (spot) => {
    const node = textAt(spot);
    const found = node && findCitation(node.text);
    const home = found && basisHome(spot);
    if (!node || !found || !home) return undefined;
    const basis = asBasis(home, found);
    if (!basis) return undefined;
    const { citation } = found;
    return { title: 'lawToBasis', args: { citation }, edits: [{ op: 'set', node, value: found.rest }, ...basis] };
  },
};

/** The text for readers under the cursor; none that is the name or number of an act itself. */
function textAt({ document, offset, chain }: Spot): ScalarNode | undefined {
  if (chain.some(({ entry }) => entry && LAWS.has(entry.key.text))) return undefined;
  const place = document.texts.find(({ node }) => node.span.start <= offset && offset <= node.span.end);
  return place?.role === 'legal' || place?.node.anchor !== undefined ? undefined : place?.node;
}

const LAWS: ReadonlySet<string> = new Set(['legalBasis', 'relatedLaw']);

/** The innermost mapping around the cursor that can say on which law it rests. */
function basisHome(spot: Spot): MappingNode | undefined {
  for (const { path, node } of [...spot.chain].reverse()) {
    if (node?.type !== 'mapping') continue;
    const field = fieldAt(spot, path, 'legalBasis');
    if (field?.info.type.t === 'list') return node;
  }
  return undefined;
}

function asBasis(home: MappingNode, found: { citation: string; provision: string }): readonly YamlEdit[] | undefined {
  const { citation, provision } = found;
  const value = { citation, ...(provision !== '' && { provision }) };
  const entry = entryOf(home, 'legalBasis');
  if (!entry) return [{ op: 'addEntry', mapping: home, key: 'legalBasis', value: [value] }];
  const list = entry.value;
  if (list?.type !== 'sequence' || !home.entries.includes(entry)) return undefined;
  const isThere = list.items.some((item) => {
    const act = resolved(item);
    if (act?.type !== 'mapping' || textOf(entryOf(act, 'citation')?.value) !== citation) return false;
    return provision === '' || textOf(entryOf(act, 'provision')?.value) === provision;
  });
  return isThere ? [] : [{ op: 'addItem', sequence: list, value }];
}
