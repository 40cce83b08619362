import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { eventually, eventuallyWithoutEvent, okenko, open, ruleOf } from '../suite/support.ts';

const MINUTES = 60_000;
const KEYS = 100;

/** Called by the extension host in an office of thousands of cards; writes down what a reader notices. */
export async function run(): Promise<void> {
  const target = process.env.OKENKO_TEST_RESULTS;
  if (target === undefined) throw new Error('OKENKO_TEST_RESULTS does not say where the results go.');
  const measured: [string, string][] = [];
  try {
    await measure((what, value) => measured.push([what, value]));
    writeFileSync(target, JSON.stringify({ measured }));
  } catch (error) {
    writeFileSync(target, JSON.stringify({ measured, error: error instanceof Error ? error.stack : String(error) }));
    throw error;
  }
}

async function measure(say: (what: string, value: string) => void): Promise<void> {
  const began = performance.now();
  const sinceBegan = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
  const card = await open('services/service-5.service.yaml');
  await findingsIn(card.uri);
  say('first findings in the open card, with the start of the server', sinceBegan());
  say('typing while the office is being read', await typing());
  await vscode.commands.executeCommand('workbench.action.files.revert');

  await vscode.workspace.getConfiguration('okenko').update('check', 'office', vscode.ConfigurationTarget.Global);
  const expected = new Set<string>(JSON.parse(readFileSync(process.env.OKENKO_EXPECTED ?? '', 'utf8')));
  await eventually(
    `findings in ${expected.size} documents`,
    vscode.languages.onDidChangeDiagnostics,
    () => (countOfDocuments() >= expected.size ? true : undefined),
    5 * MINUTES,
  );
  say(`findings of all ${expected.size} documents that have any`, sinceBegan());
  say('typing with all findings shown', await typing());
  await vscode.commands.executeCommand('workbench.action.files.revert');
  const [server] = serverProcesses();
  say('memory of the server', `${Math.round((server?.kilobytes ?? Number.NaN) / 1024)} MB`);
  say('memory of the extension host, VS Code’s own included', `${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB`);
  say('state of the server', okenko().exports.serverState());
  await picture();
}

/** Leaves the window with card and findings until the harness has taken its picture. */
async function picture(): Promise<void> {
  await vscode.commands.executeCommand('workbench.actions.view.problems');
  const sign = vscode.window.setStatusBarMessage('3,000 cards');
  await eventuallyWithoutEvent('a picture', () => (existsSync(process.env.OKENKO_PICTURE ?? '') ? true : undefined));
  sign.dispose();
}

/** Types one letter after the other as fast as the editor takes them; median and longest time of one. */
async function typing(): Promise<string> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) throw new Error('No editor is open.');
  const line = editor.document
    .getText()
    .split('\n')
    .findIndex((text) => text.startsWith('  cs: '));
  const end = editor.document.lineAt(line).range.end;
  editor.selection = new vscode.Selection(end, end);
  const times: number[] = [];
  for (let key = 0; key < KEYS; key++) {
    const start = performance.now();
    await vscode.commands.executeCommand('type', { text: 'x' });
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? Number.NaN).toFixed(1);
  return `${at(0.5)} ms a key, 95 of 100 in ${at(0.95)} ms, the longest ${at(1)} ms`;
}

function findingsIn(uri: vscode.Uri): Promise<readonly vscode.Diagnostic[]> {
  return eventually(
    `findings in ${uri.path}`,
    vscode.languages.onDidChangeDiagnostics,
    () => {
      const found = vscode.languages.getDiagnostics(uri).filter((diagnostic) => ruleOf(diagnostic).includes('/'));
      return found.length > 0 ? found : undefined;
    },
    MINUTES,
  );
}

function countOfDocuments(): number {
  return vscode.languages.getDiagnostics().filter(([, found]) => found.length > 0).length;
}

/** This host's own server processes with the memory they hold. */
function serverProcesses(): readonly { readonly kilobytes: number }[] {
  const lines = execFileSync('ps', ['-A', '-o', 'ppid=,rss=,args='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, parent, kilobytes, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(parent) === process.pid && args?.includes('server/main.cjs')
      ? [{ kilobytes: Number(kilobytes) }]
      : [];
  });
}
