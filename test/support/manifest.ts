import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The parts of the extension's manifest that tests look at. */
export interface Manifest {
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly grammars: readonly { readonly path: string; readonly scopeName: string; readonly injectTo: string[] }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly media: { readonly markdown: string } }[];
    }[];
  };
}

/** The client's half of the manifest, as written by hand; the generator adds the settings. */
export function readManifest(): Manifest {
  return JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../client/contributes.json'), 'utf8'));
}
