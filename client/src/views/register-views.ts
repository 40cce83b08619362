import * as vscode from 'vscode';
import type { OfficeInfo } from '../../../server/src/lsp/custom-messages.ts';
import type { ServerLink } from '../server-link.ts';
import { icon, nodeOf, rangeOf, type ViewNode } from './view-node.ts';

/** The views of the activity bar, as far as others may look into them. */
export interface OfficeViews extends vscode.Disposable {
  readonly steps: vscode.TreeDataProvider<ViewNode>;
  readonly owners: vscode.TreeDataProvider<ViewNode>;
  readonly indicators: vscode.TreeDataProvider<ViewNode>;
}

/** Shows the offices of the workspace beside the editor. Nothing is asked for a view nobody sees. */
export function registerViews(link: ServerLink): OfficeViews {
  const nodes = () => import('./office-nodes.ts');
  const steps = officeTree(async (office) => (await nodes()).stepNodes(office, link), link);
  const owners = officeTree(async (office) => (await nodes()).ownerNodes(office, link), link);
  const indicators = officeTree(async (office) => (await nodes()).indicatorNodes(office, link), link);
  const disposables = vscode.Disposable.from(
    vscode.window.registerTreeDataProvider('okenko.steps', steps),
    vscode.window.registerTreeDataProvider('okenko.owners', owners),
    vscode.window.registerTreeDataProvider('okenko.indicators', indicators),
    vscode.commands.registerCommand('okenko.openPlace', ({ place }: ViewNode) => place && open(place)),
    vscode.commands.registerCommand('okenko.openPlaceToSide', ({ place }: ViewNode) => {
      return place && open(place, vscode.ViewColumn.Beside);
    }),
    vscode.commands.registerCommand('okenko.copyReference', ({ reference }: ViewNode) => {
      return reference && vscode.env.clipboard.writeText(reference);
    }),
  );
  return { steps, owners, indicators, dispose: () => disposables.dispose() };
}

/** What is said of one office stands at the top; of several, below the name of each. */
function officeTree(
  nodesOf: (office: OfficeInfo) => Promise<readonly ViewNode[]>,
  link: ServerLink,
): vscode.TreeDataProvider<ViewNode> {
  /** The offices among the lines; what is below them is asked for when somebody opens them. */
  const offices = new WeakMap<ViewNode, OfficeInfo>();
  return {
    // The view knows nothing about what has changed, so it looks at everything again.
    onDidChangeTreeData: (listener) => link.onDidChange(() => listener(undefined)),
    getTreeItem: ({ item }) => item,
    getChildren: async (node) => {
      const office = node && offices.get(node);
      if (office) return [...(await nodesOf(office))];
      if (node) return [...node.children];
      const all = await link.offices();
      const [first] = all;
      if (all.length === 1 && first) return [...(await nodesOf(first))];
      return all.map((one) => {
        const root = officeNode(one);
        offices.set(root, one);
        return root;
      });
    },
  };
}

function officeNode({ uri, name }: OfficeInfo): ViewNode {
  const node = nodeOf({
    id: uri,
    label: name,
    description: vscode.workspace.asRelativePath(vscode.Uri.parse(uri)),
    spoken: name,
    icon: icon('home'),
  });
  node.item.collapsibleState = vscode.TreeItemCollapsibleState.Expanded;
  return node;
}

async function open({ uri, range }: NonNullable<ViewNode['place']>, viewColumn?: vscode.ViewColumn): Promise<void> {
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
    selection: rangeOf(range),
    ...(viewColumn !== undefined && { viewColumn }),
  });
}
