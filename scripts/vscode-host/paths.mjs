import { mkdirSync } from 'node:fs';
import path from 'node:path';

export const repositoryRoot = path.resolve(import.meta.dirname, '../..');

/** Where logs and pictures of failures go; made when it is first needed. */
export function logFolder() {
  const folder = path.join(repositoryRoot, '.cache', 'vscode-host', 'logs');
  mkdirSync(folder, { recursive: true });
  return folder;
}
