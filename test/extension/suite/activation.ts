import * as vscode from 'vscode';
import { expectEqual, expectTrue } from './expectation.ts';
import { okenko, open } from './support.ts';

/** Milliseconds of processor time: a busy machine makes the clock slow, not this. */
const activationLimit = 60;

export function defineActivation(): void {
  suite("other people's YAML", () => {
    test('does not wake the extension before a YAML file is open', () => {
      expectEqual(okenko().isActive, false);
    });

    test(`costs less than ${activationLimit} ms to activate for`, async () => {
      const before = process.cpuUsage();
      await okenko().activate();
      const { user, system } = process.cpuUsage(before);
      const spent = (user + system) / 1000;
      expectTrue(spent < activationLimit, `Activation took ${spent} ms.`);
    });

    test('leaves the server asleep and gets no findings', async () => {
      const document = await open('elsewhere/deployment.yaml');
      await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, new vscode.Position(2, 1));
      expectEqual(okenko().exports.serverState(), 'asleep');
      expectEqual(vscode.languages.getDiagnostics(document.uri), []);
    });
  });
}
