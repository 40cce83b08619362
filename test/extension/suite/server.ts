import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { expectEqual, expectPresent, expectTrue } from './expectation.ts';
import { eventually, eventuallyWithoutEvent, finding, okenko, open, revert } from './support.ts';

export function defineServer(): void {
  suite('the server', () => {
    teardown(revert);

    test('can be restarted, and the findings come back', async () => {
      const document = await open('town/services/dog-fee.service.yaml');
      await finding(document.uri, 'owner/vague');
      const before = serverProcesses();
      await vscode.commands.executeCommand('okenko.restartServer');
      await finding(document.uri, 'owner/vague');
      const after = serverProcesses();
      expectEqual(before.length, 1);
      expectEqual(after.length, 1);
      expectTrue(after[0] !== before[0], 'It is still the same process.');
    });

    test('comes back by itself after a crash', async () => {
      const document = await open('town/services/dog-fee.service.yaml');
      await finding(document.uri, 'owner/vague');
      const victim = expectPresent(serverProcesses()[0], 'There is no server process.');
      process.kill(victim, 'SIGKILL');
      await eventuallyWithoutEvent('another server process', () => {
        const [now] = serverProcesses();
        return now !== undefined && now !== victim && okenko().exports.serverState() === 'running' ? true : undefined;
      });
      // Old findings may still stand; only a living server answers to a change.
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(document.lineCount, 0), 'tags: [1\n');
      await vscode.workspace.applyEdit(edit);
      await eventually('a finding about the open bracket', vscode.languages.onDidChangeDiagnostics, () =>
        vscode.languages
          .getDiagnostics(document.uri)
          .find(({ code }) => JSON.stringify(code).includes('schema/not-yaml')),
      );
    });
  });
}

/** Ids of this host's own server processes. */
function serverProcesses(): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, pid, parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(parent) === process.pid && args?.includes('server/main.cjs') ? [Number(pid)] : [];
  });
}
