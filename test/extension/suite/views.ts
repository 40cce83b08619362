import * as vscode from 'vscode';
import type { OfficeViews } from '../../../client/src/views/register-views.ts';
import type { ViewNode } from '../../../client/src/views/view-node.ts';
import { expectEqual, expectMatch, expectPresent, expectTrue } from './expectation.ts';
import { eventually, okenko, positionOf, revert, workspaceUri } from './support.ts';

type View = vscode.TreeDataProvider<ViewNode>;

export function defineViews(): void {
  suite('the views', () => {
    teardown(revert);

    test('show every office of the workspace, also when nothing of it is open', async () => {
      const { steps } = await views();
      const offices = await eventually('both offices', changesOf(steps), async () => {
        const found = await below(steps);
        return found.length === 2 ? found.map(labelOf) : undefined;
      });
      expectEqual(offices, ['Starostwo Powiatowe w Olszynowie', 'Brookside Town Office']);
    });

    test('show why a step stands where it stands, and lead to its place', async () => {
      const { steps } = await views();
      const all = await below(steps, 'town');
      expectEqual(all.length, 8);
      const first = expectPresent(all[0], 'There is no first step.');
      expectEqual([labelOf(first), first.item.description], ['1  Feedback', 'absent']);
      expectMatch(spoken(first), /^Step 1: feedback from clients and colleagues\. Level 0 of 4: absent\. /);
      const next = (await steps.getChildren(first))?.map(spoken) ?? [];
      expectMatch(next.join('\n'), /^What to do next: /m);
      await vscode.commands.executeCommand('okenko.openPlace', first);
      const { document, selection } = expectPresent(vscode.window.activeTextEditor, 'Nothing was opened.');
      expectEqual(document.uri.toString(), workspaceUri('town/office.yaml').toString());
      expectMatch(document.lineAt(selection.start.line).text, /"1":/);
    });

    test('open with a click what is written down, also where something is below it', async () => {
      const shown = await views();
      const post = expectPresent(
        (await below(shown.owners, 'town')).find(({ children, place }) => place && children.length > 0),
        'No post answers for anything.',
      );
      const id = expectPresent(post.item.id?.split(' ').at(-1), 'A post has no id.');
      const [first] = await below(shown.steps, 'town');
      for (const [node, words] of [
        [expectPresent(first, 'There is no first step.'), '"1":'],
        [post, id],
      ] as const) {
        await click(node);
        const { document, selection } = expectPresent(vscode.window.activeTextEditor, 'Nothing was opened.');
        expectEqual(document.uri.toString(), workspaceUri('town/office.yaml').toString());
        expectTrue(document.lineAt(selection.start.line).text.includes(words), `${words} is not there.`);
      }
      for (const view of [shown.steps, shown.owners, shown.indicators]) {
        const idle = (await everythingIn(view)).filter(({ item, place }) => place && !item.command);
        expectEqual(idle.map(labelOf), []);
      }
    });

    test('say everything when the mouse rests on a line, and to a screen reader', async () => {
      const shown = await views();
      for (const view of [shown.steps, shown.owners, shown.indicators]) {
        const all = await everythingIn(view);
        expectTrue(all.length > 3, `There are only ${all.length} lines.`);
        expectEqual(all.filter((node) => !tooltipOf(node) || !spoken(node)).map(labelOf), []);
        // A value may stand before a name; a step has a longer name there.
        const cut = all.filter((node) => {
          if (/^\d {2}/.test(labelOf(node))) return false;
          const words = labelOf(node).split('  ').at(-1)?.toLowerCase() ?? '';
          return !tooltipOf(node).toLowerCase().includes(words) || !spoken(node).toLowerCase().includes(words);
        });
        expectEqual(cut.map(labelOf), []);
      }
    });

    test('follow what is typed', async () => {
      const { owners } = await views();
      const before = await below(owners, 'town');
      const vague = expectPresent(
        before.find((node) => labelOf(node) === 'all staff'),
        'Nobody is "all staff".',
      );
      expectMatch(spoken(vague), /not a post of this office/);
      const [card] = (await owners.getChildren(vague)) ?? [];
      await click(expectPresent(card, 'It answers for nothing.'));
      const { document, selection } = expectPresent(vscode.window.activeTextEditor, 'Nothing was opened.');
      expectEqual(document.getText(selection), 'all staff');
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), '# A line above.\n');
      const at = positionOf(document, 'all staff');
      edit.replace(document.uri, new vscode.Range(at, at.translate(0, 'all staff'.length)), 'fees-clerk');
      await vscode.workspace.applyEdit(edit);
      await eventually('a post in place of "all staff"', changesOf(owners), async () => {
        const now = await below(owners, 'town');
        return now.some((node) => labelOf(node) === 'all staff') ? undefined : true;
      });
    });

    test('show indicators by state, and copy how other documents name one', async () => {
      const { indicators } = await views();
      const groups = await below(indicators, 'first-draft');
      expectEqual(groups.map(labelOf), ['Red', 'Unknown', 'Green']);
      const [red] = (groups[0] && (await indicators.getChildren(groups[0]))) ?? [];
      const nps = expectPresent(red, 'No indicator is red.');
      expectEqual([labelOf(nps), nps.item.description], ['39  Wskaźnik NPS', '→ 45']);
      expectEqual(nps.reference, 'strategy:strategia-2025#nps');
    });
  });
}

async function views(): Promise<OfficeViews> {
  return (await okenko().activate()).views;
}

/** What stands in a view: the offices, or what is said of one of them. */
async function below(view: View, office?: string): Promise<readonly ViewNode[]> {
  const offices = (await view.getChildren()) ?? [];
  if (office === undefined) return offices;
  const id = workspaceUri(office).toString();
  const root = expectPresent(
    offices.find(({ item }) => item.id === id),
    `The office ${office} is not there.`,
  );
  return (await view.getChildren(root)) ?? [];
}

/** The lines of a view and what is below them. */
async function everythingIn(view: View, node?: ViewNode): Promise<readonly ViewNode[]> {
  const children = (await view.getChildren(node)) ?? [];
  const below = await Promise.all(children.map((child) => everythingIn(view, child)));
  return [...children, ...below.flat()];
}

async function click({ item }: ViewNode): Promise<void> {
  const { command, arguments: values = [] } = expectPresent(item.command, 'A click does nothing.');
  await vscode.commands.executeCommand(command, ...values);
}

function tooltipOf({ item: { tooltip } }: ViewNode): string {
  return typeof tooltip === 'string' ? tooltip : (tooltip?.value ?? '');
}

function changesOf({ onDidChangeTreeData }: View): vscode.Event<unknown> {
  return expectPresent(onDidChangeTreeData, 'The view never changes.');
}

function labelOf({ item }: ViewNode): string {
  return typeof item.label === 'string' ? item.label : (item.label?.label ?? '');
}

function spoken({ item }: ViewNode): string {
  return item.accessibilityInformation?.label ?? '';
}
