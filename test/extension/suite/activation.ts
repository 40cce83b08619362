import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as vscode from 'vscode';
import type { OkenkoApi } from '../../../client/src/activate.ts';
import { expectEqual, expectTrue } from './expectation.ts';
import { okenko, open } from './support.ts';

/** Milliseconds of processor time, of which a busy machine takes hardly more: it makes the clock slow. */
const limit = 60;

/**
 * What of it we may take ourselves, for our program and for setting up; the rest is the editor's, which carries out what we
 * ask of it, and does much else at the same time.
 */
const ownLimit = 15;

const rounds = 9;

export function defineActivation(): void {
  suite("other people's YAML", () => {
    test('does not wake the extension before a YAML file is open', () => {
      expectEqual(okenko().isActive, false);
    });

    test(`costs less than ${limit} ms to activate for, less than ${ownLimit} of them our own`, async function () {
      const costs: Cost[] = [];
      for (let round = 1; round <= rounds; round++) costs.push(await activateAfresh(round));
      const own = costs.map(({ load, activate }) => tenths(load + activate));
      const all = costs.map(({ load, activate, editor }) => tenths(load + activate + editor));
      const [first] = costs;
      const told = [
        `first ${JSON.stringify(first)}`,
        `own ${median(own)} (${Math.min(...own)} to ${Math.max(...own)})`,
        `with the editor ${median(all)} (${Math.min(...all)} to ${Math.max(...all)})`,
      ].join(', ');
      this.runnable().title += `: ${told}`;
      expectTrue(median(own) < ownLimit, `Activation takes too much itself: ${told}`);
      expectTrue(median(all) < limit, `Activation takes too much: ${told}`);
    });

    test('leaves the server asleep and gets no findings', async () => {
      await okenko().activate();
      const document = await open('elsewhere/deployment.yaml');
      await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, new vscode.Position(2, 1));
      expectEqual(okenko().exports.serverState(), 'asleep');
      expectEqual(vscode.languages.getDiagnostics(document.uri), []);
    });
  });
}

/** Milliseconds of processor time of the whole extension host. */
interface Cost {
  /** Reading our program and running it. */
  readonly load: number;
  /** Our `activate`. */
  readonly activate: number;
  /** From then on until the window has done what `activate` asked of it. */
  readonly editor: number;
}

/** Does what the editor does when it first meets YAML, with a program it has not met yet, and clears it all away. */
async function activateAfresh(round: number): Promise<Cost> {
  const { extensionPath, extensionUri, packageJSON } = okenko();
  const main = path.join(extensionPath, packageJSON.main);
  const copy = main.replace(/\.cjs$/, `-${round}.cjs`);
  // Another text each time: the engine keeps what it has made of one it knows.
  writeFileSync(copy, `${readFileSync(main, 'utf8')}\n// ${round}\n`);
  const subscriptions: vscode.Disposable[] = [];
  const context = { subscriptions, extensionUri, extensionPath, globalStorageUri: extensionUri };
  const require = createRequire(copy);
  try {
    const start = process.cpuUsage();
    const { activate }: { activate(context: object): OkenkoApi } = require(copy);
    const loaded = process.cpuUsage();
    activate(context);
    const activated = process.cpuUsage();
    await roundTrip();
    const ended = process.cpuUsage();
    return {
      load: between(start, loaded),
      activate: between(loaded, activated),
      editor: between(activated, ended),
    };
  } finally {
    rmSync(copy);
    for (const one of subscriptions.toReversed()) one.dispose();
    await roundTrip();
  }
}

/** The window answers in turn: it has heard and done everything that was said before. */
async function roundTrip(): Promise<void> {
  await vscode.commands.executeCommand('setContext', 'okenko.test', true);
}

function between(start: NodeJS.CpuUsage, end: NodeJS.CpuUsage): number {
  return tenths((end.user - start.user + end.system - start.system) / 1000);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

function tenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
