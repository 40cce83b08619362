import * as vscode from 'vscode';
import type {
  Maturity,
  MaturityEvidence,
  MaturityReason,
  MaturityStep,
  OfficeInfo,
} from '../../../server/src/lsp/custom-messages.ts';
import { maturityRequest } from '../../../server/src/lsp/custom-messages.ts';
import type { ServerLink } from '../server-link.ts';
import { icon, nodeOf, type ViewNode } from './view-node.ts';

/** The eight steps of an office: why each stands where it stands, what shows it, and what to do next. */
export async function stepNodes(office: OfficeInfo, link: ServerLink): Promise<readonly ViewNode[]> {
  const maturity = await link.ask<Maturity | null>(maturityRequest, { uri: office.uri });
  return (maturity?.steps ?? []).map((step) => stepNode(step, office));
}

function stepNode(step: MaturityStep, office: OfficeInfo): ViewNode {
  const { title, name, level, levelName, claimed, lead } = step;
  const id = `${office.uri} ${step.step}`;
  const where = vscode.l10n.t('Level {0} of 4: {1}', level, levelName);
  const who = lead === null ? vscode.l10n.t('Nobody leads it') : vscode.l10n.t('Led by: {0}', lead);
  const claim =
    claimed !== null && claimed > level ? [vscode.l10n.t('The office says it is at level {0}', claimed)] : [];
  // What speaks for the first level is the evidence itself, which stands below.
  const known = step.reasons.filter(({ isMet, level }) => isMet && level > 1);
  const next = step.reasons.filter(({ isMet }) => !isMet);
  return nodeOf({
    id,
    label: `${step.step}  ${name}`,
    description: levelName,
    tooltip: [`${step.step}  ${title}`, where, who, ...claim].join('\n'),
    spoken: vscode.l10n.t('Step {0}: {1}. {2}. {3}', step.step, title, where, [who, ...claim].join('. ')),
    icon: levelIcon(level),
    place: step.place,
    children: [
      ...known.map((reason, index) => reasonNode(reason, `${id} known ${index}`)),
      ...step.evidence.map((evidence, index) => evidenceNode(evidence, `${id} evidence ${index}`)),
      ...next.map((reason, index) => nextNode(reason, `${id} next ${index}`, step, office)),
    ],
  });
}

function reasonNode({ text, places }: MaturityReason, id: string): ViewNode {
  return nodeOf({
    id,
    label: text,
    spoken: vscode.l10n.t('Speaks for it: {0}', text),
    icon: icon('check', 'testing.iconPassed'),
    place: places[0],
  });
}

function evidenceNode({ title, kind, state, stateName, place }: MaturityEvidence, id: string): ViewNode {
  const counts = state === 'counts';
  const about = [kind, ...(counts ? [] : [stateName])].filter((text) => text !== '').join(' · ');
  return nodeOf({
    id,
    label: title,
    description: about,
    tooltip: [title, kind, stateName].filter((text) => text !== '').join('\n'),
    spoken: vscode.l10n.t('Evidence: {0}, {1}', title, [kind, stateName].filter((text) => text !== '').join(', ')),
    icon: counts ? icon('file') : icon('warning', 'list.warningForeground'),
    place,
  });
}

/** What leads to the next level: to the places it speaks of, to a document that is still to be written, or to the step. */
function nextNode(
  { text, places, kinds }: MaturityReason,
  id: string,
  step: MaturityStep,
  office: OfficeInfo,
): ViewNode {
  const begin: vscode.Command = {
    title: vscode.l10n.t('New document…'),
    command: 'okenko.newDocument',
    arguments: [{ office: office.uri, kinds }],
  };
  const below = places.length > 1 ? places : [];
  return nodeOf({
    id,
    label: text,
    tooltip: text,
    spoken: vscode.l10n.t('What to do next: {0}', text),
    icon: icon('arrow-right', 'charts.blue'),
    place: places[0] ?? step.place,
    command: places.length === 0 && kinds.length > 0 ? begin : undefined,
    children: below.map((place, index) =>
      nodeOf({
        id: `${id} ${index}`,
        label: place.title,
        spoken: place.title,
        icon: icon('go-to-file'),
        place,
      }),
    ),
  });
}

function levelIcon(level: number): vscode.ThemeIcon {
  const [name = 'circle-slash', colour = 'charts.red'] = LEVELS[level] ?? [];
  return icon(name, colour);
}

/** The shape tells the level as well: nobody has to see colours. */
const LEVELS: readonly (readonly [icon: string, colour: string])[] = [
  ['circle-slash', 'charts.red'],
  ['circle-large-outline', 'charts.orange'],
  ['circle-large-filled', 'charts.yellow'],
  ['pass', 'charts.green'],
  ['pass-filled', 'charts.green'],
];
