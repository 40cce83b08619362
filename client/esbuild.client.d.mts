import type { BuildOptions } from 'esbuild';

/** Option objects for esbuild, one per bundle; the first is what is read for every YAML file. */
export const clientBundles: readonly BuildOptions[];
