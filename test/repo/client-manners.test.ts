import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { clientBundles } from '../../client/esbuild.client.mjs';
import { ROOT, read } from '../support/sources.ts';

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly extensionKind: readonly string[];
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: unknown; readonly description: string };
    readonly virtualWorkspaces: unknown;
  };
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: { readonly [menu: string]: readonly { readonly command: string; readonly when?: string }[] };
    readonly keybindings?: readonly { readonly command: string; readonly when?: string }[];
    readonly configuration: { readonly properties: { readonly [name: string]: Setting } };
  };
}

interface Setting {
  readonly default?: unknown;
  readonly scope?: string;
  readonly markdownDescription?: string;
}

const manifest: Manifest = JSON.parse(read('client/contributes.json'));
const { contributes } = manifest;

describe('where the extension works', () => {
  test('says so for folders nobody trusts, for folders that are no folders, and for other machines', () => {
    expect(manifest.capabilities).toEqual({
      untrustedWorkspaces: { supported: 'limited', description: '%capabilities.untrustedWorkspaces%' },
      virtualWorkspaces: true,
    });
    // Beside the documents, wherever they are; a browser takes the entry made for it.
    expect(manifest.extensionKind).toEqual(['workspace']);
  });

  test('is not loaded before there is YAML or something of ours', () => {
    expect(manifest.activationEvents).not.toContain('*');
    expect(manifest.activationEvents).not.toContain('onStartupFinished');
  });
});

describe('what is read for every YAML file', () => {
  test('is small, and holds neither the language client nor the server', async () => {
    const [first] = clientBundles;
    const { metafile, outputFiles } = await build({
      ...first,
      absWorkingDir: ROOT,
      write: false,
      metafile: true,
      sourcemap: false,
    });
    const inputs = Object.keys(metafile?.inputs ?? {});
    expect(inputs.filter((file) => file.startsWith('node_modules/'))).toEqual([]);
    expect(inputs.filter((file) => file.startsWith('server/'))).toEqual(['server/src/lsp/custom-messages.ts']);
    // The names of the editor's interface are many; copied for each of our files they cost more than all the rest.
    expect(Buffer.from(outputFiles?.[0]?.contents ?? []).toString()).not.toMatch(/\w\(require\("vscode"\)/);
    expect(outputFiles?.[0]?.contents.length).toBeLessThan(20 * 1024);
  });
});

describe('what the reader sees', () => {
  test('has the colours of the theme, whichever it is', () => {
    const styles = [read('media/preview.css'), ...clientSources().map(({ text }) => text)];
    const fixed = styles.flatMap((text) => [...text.matchAll(FIXED_COLOUR)].map(([found]) => found));
    expect(fixed).toEqual([]);
  });

  test('is named in three languages: nothing in the manifest is plain text', () => {
    const plain = textsIn(contributes).filter((text) => !/^%[\w.]+%$/.test(text) && text !== 'Okenko');
    expect(plain).toEqual([]);
  });

  test('is named in three languages: no message is plain text', () => {
    const plain = clientSources().flatMap(({ name, text }) =>
      [...text.matchAll(/\bshow(?:Information|Warning|Error)Message\(\s*['"`]|\b(?:placeHolder|prompt|title): '/g)].map(
        ([found]) => `${name}: ${found}`,
      ),
    );
    expect(plain).toEqual([]);
  });

  test('can be reached from the keyboard: every command is in the palette or in a menu', () => {
    const hidden = (contributes.menus.commandPalette ?? [])
      .filter(({ when }) => when === 'false')
      .map(({ command }) => command);
    const inMenus = Object.entries(contributes.menus)
      .filter(([menu]) => menu !== 'commandPalette')
      .flatMap(([, items]) => items.map(({ command }) => command));
    // What a lens calls is the editor's own "Find All References".
    const unreachable = hidden.filter((command) => !inMenus.includes(command));
    expect(unreachable).toEqual(['okenko.showReferences']);
  });

  test('takes no key from other YAML', () => {
    for (const { command, when } of contributes.keybindings ?? []) expect(when, command).toContain('okenko.');
  });
});

describe('settings', () => {
  test('are few, need no touching, and say what they do', () => {
    const settings = Object.entries(contributes.configuration.properties);
    expect(settings.length).toBeLessThanOrEqual(5);
    for (const [name, setting] of settings) {
      expect(name).toMatch(/^okenko\./);
      expect(setting.default, name).toBeDefined();
      expect(setting.scope, name).toBeDefined();
      expect(setting.markdownDescription, name).toMatch(/^%.+%$/);
    }
  });
});

test('nothing is told to anybody: no telemetry, no network', () => {
  const talkative = clientSources().filter(({ text }) =>
    /telemetry|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|from 'node:(?:https?|net|tls|dgram)'/i.test(text),
  );
  expect(talkative.map(({ name }) => name)).toEqual([]);
});

const FIXED_COLOUR =
  /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(?:rgb|hsl|oklch|lab|color)a?\(|:\s*(?:black|white)\b/gi;

/** Whatever the editor shows of the manifest. */
function textsIn(part: unknown, key = ''): string[] {
  if (typeof part === 'string') return SHOWN.has(key) ? [part] : [];
  if (Array.isArray(part)) return part.flatMap((item) => textsIn(item, key));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => textsIn(value, name));
}

const SHOWN = new Set([
  'title',
  'shortTitle',
  'category',
  'name',
  'contents',
  'description',
  'markdownDescription',
  'enumDescriptions',
  'markdownEnumDescriptions',
  'deprecationMessage',
]);

function clientSources(): readonly { readonly name: string; readonly text: string }[] {
  const folder = path.join(ROOT, 'client/src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
}
