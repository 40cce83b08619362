import * as vscode from 'vscode';
import type { Indicator, IndicatorGroup, Indicators, OfficeInfo } from '../../../server/src/lsp/custom-messages.ts';
import { indicatorsRequest } from '../../../server/src/lsp/custom-messages.ts';
import type { ServerLink } from '../server-link.ts';
import { icon, nodeOf, type ViewNode } from './view-node.ts';

/** What an office measures, by state: what asks for attention comes first. */
export async function indicatorNodes(office: OfficeInfo, link: ServerLink): Promise<readonly ViewNode[]> {
  const answer = await link.ask<Indicators | null>(indicatorsRequest, { uri: office.uri });
  return (answer?.groups ?? []).map((group) => groupNode(group, `${office.uri} ${group.state}`));
}

function groupNode({ state, title, indicators }: IndicatorGroup, id: string): ViewNode {
  return nodeOf({
    id,
    label: `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
    description: String(indicators.length),
    spoken: vscode.l10n.t('State {0}: {1}', title, indicators.length),
    icon: icon(...STATES[state]),
    children: indicators.map((indicator, index) => indicatorNode(indicator, `${id} ${indicator.reference ?? index}`)),
    isOpen: true,
  });
}

function indicatorNode(
  { name, last, target, document, facts, trend, reference, place }: Indicator,
  id: string,
): ViewNode {
  const known = facts.map(({ title, text }) => `${title}: ${text}`);
  return nodeOf({
    id,
    // The value first: names are long, and where the office stands must not be cut off.
    label: last === NONE ? name : `${last}  ${name}`,
    description: target === NONE ? '' : `→ ${target}`,
    tooltip: [name, document, '', ...known].join('\n'),
    spoken: [name, ...known, document].join('. '),
    icon: icon(...TRENDS[trend]),
    reference,
    place,
  });
}

const NONE = '–';

/** The shapes differ as well: nobody has to see colours. */
const STATES: { readonly [S in IndicatorGroup['state']]: readonly [icon: string, colour: string] } = {
  red: ['error', 'charts.red'],
  amber: ['warning', 'charts.orange'],
  unknown: ['question', 'descriptionForeground'],
  green: ['pass-filled', 'charts.green'],
};

const TRENDS: { readonly [T in Indicator['trend']]: readonly [icon: string, colour?: string] } = {
  better: ['arrow-up', 'charts.green'],
  worse: ['arrow-down', 'charts.red'],
  same: ['arrow-right'],
  unknown: ['dash'],
};
