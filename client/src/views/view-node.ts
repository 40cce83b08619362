import * as vscode from 'vscode';
import type { Place } from '../../../server/src/lsp/custom-messages.ts';

/** One line of a view, and what is below it. */
export interface ViewNode {
  readonly item: vscode.TreeItem;
  readonly children: readonly ViewNode[];
  /** What can be copied: how other documents name it. */
  readonly reference?: string;
  /** Where it is written. */
  readonly place?: Place;
}

/** What a line of a view says. */
export interface ViewLine {
  /** Stays the same while the thing does, so that what is open stays open. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** Everything there is to say, also what has no room in the line. Markdown signs in it mean nothing. */
  readonly tooltip?: string;
  /** What a screen reader says: also what is shown as an icon or a colour. */
  readonly spoken: string;
  readonly icon: vscode.ThemeIcon;
  /** Opened by a click; what is below a line is then unfolded by the sign before it, or with the arrow keys. */
  readonly place?: Place | null | undefined;
  readonly reference?: string | null | undefined;
  /** What a click does when that is not opening the place. */
  readonly command?: vscode.Command | undefined;
  readonly children?: readonly ViewNode[];
  readonly isOpen?: boolean;
}

export function nodeOf(line: ViewLine): ViewNode {
  const { children = [], place, reference } = line;
  const item = new vscode.TreeItem(line.label, stateOf(children, line.isOpen));
  item.id = line.id;
  if (line.description) item.description = line.description;
  item.tooltip = line.tooltip ?? line.label;
  item.iconPath = line.icon;
  item.accessibilityInformation = { label: line.spoken };
  const command = line.command ?? (place ? openingOf(place) : undefined);
  if (command) item.command = command;
  // The manifest's menus ask for these words.
  item.contextValue = ['line', ...(place ? ['place'] : []), ...(reference ? ['reference'] : [])].join(' ');
  return { item, children, ...(place ? { place } : {}), ...(reference ? { reference } : {}) };
}

/** The command that leads to a place. */
export function openingOf({ uri, range }: Place): vscode.Command {
  return {
    title: vscode.l10n.t('Open'),
    command: 'vscode.open',
    arguments: [vscode.Uri.parse(uri), { selection: rangeOf(range) }],
  };
}

export function rangeOf({ start, end }: Place['range']): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

export function icon(name: string, colour?: string): vscode.ThemeIcon {
  return new vscode.ThemeIcon(name, colour === undefined ? undefined : new vscode.ThemeColor(colour));
}

function stateOf(children: readonly ViewNode[], isOpen = false): vscode.TreeItemCollapsibleState {
  if (children.length === 0) return vscode.TreeItemCollapsibleState.None;
  return isOpen ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
}
