import * as vscode from 'vscode';
import type { OfficeInfo, OwnedThing, Owner, Owners } from '../../../server/src/lsp/custom-messages.ts';
import { ownersRequest } from '../../../server/src/lsp/custom-messages.ts';
import type { ServerLink } from '../server-link.ts';
import { icon, nodeOf, type ViewNode } from './view-node.ts';

/** The posts of an office with what each answers for; what is not right with one stands beside it. */
export async function ownerNodes(office: OfficeInfo, link: ServerLink): Promise<readonly ViewNode[]> {
  const answer = await link.ask<Owners | null>(ownersRequest, { uri: office.uri });
  return (answer?.owners ?? []).map((owner) => ownerNode(owner, `${office.uri} ${owner.id}`));
}

function ownerNode({ title, unit, is, remark, amount, place, owns }: Owner, id: string): ViewNode {
  const [name, colour] = ICONS[is];
  const answers = vscode.l10n.t('Answers for: {0}', amount);
  const known = [unit, answers, remark].filter((text) => text !== '');
  return nodeOf({
    id,
    label: title,
    description: [amount, remark].filter((text) => text !== '').join(' · '),
    tooltip: [title, ...known].join('\n'),
    spoken: [title, ...known].join('. '),
    icon: icon(name, colour),
    place,
    children: owns.map((thing, index) => thingNode(thing, `${id} ${index}`)),
  });
}

function thingNode({ name, sort, document, place }: OwnedThing, id: string): ViewNode {
  const about = [sort, ...(name === document ? [] : [document])];
  return nodeOf({
    id,
    label: name,
    description: about.join(' · '),
    tooltip: [name, ...about].join('\n'),
    spoken: [name, ...about].join(', '),
    icon: icon(name === document ? 'file' : 'symbol-field'),
    place,
  });
}

const ICONS: { readonly [I in Owner['is']]: readonly [icon: string, colour?: string] } = {
  post: ['account'],
  overloaded: ['warning', 'list.warningForeground'],
  vacant: ['circle-slash', 'list.errorForeground'],
  unknown: ['question', 'list.warningForeground'],
};
