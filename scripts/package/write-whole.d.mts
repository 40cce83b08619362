import type { Plugin } from 'esbuild';

export declare function writeWhole(file: string, content: string | Uint8Array): void;
export declare const wholeFiles: Plugin;
