import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder of files that is gone when its test is. */
export interface OfficeFolder extends Disposable {
  readonly path: string;
  readonly uri: string;
  uriOf(name: string): string;
  write(name: string, text: string): void;
  /** A file, or a folder with all that is in it. */
  remove(name: string): void;
}

/** Writes files by their paths below a new folder. */
export function officeFolder(files: { readonly [name: string]: string }): OfficeFolder {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'okenko-')));
  const write = (name: string, text: string) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    path: folder,
    uri: pathToFileURL(folder).href,
    uriOf: (name) => pathToFileURL(path.join(folder, name)).href,
    write,
    remove: (name) => rmSync(path.join(folder, name), { recursive: true }),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** An office with two posts, one of which answers for nothing yet. */
export const TOWN = `kind: office
schemaVersion: "1.0"
id: brookside
title: Town of Brookside
summary: The office of a small town.
language: en
status: draft
owner: secretary
jurisdiction: CZ
officeType: municipality
units:
  - id: management
    name: Management
    head: secretary
    contact: { email: office@brookside.example }
roles:
  - id: secretary
    title: Secretary
    unit: management
    deputy: clerk
  - id: clerk
    title: Clerk
    unit: management
    deputy: secretary
`;

/** A standard with two mistakes: a vague owner and a date nobody can compute with. */
export const PHONE = `kind: standard
schemaVersion: "1.0"
id: phone
title: How we answer the phone
language: en
status: draft
owner: all staff
validFrom: 1. 9. 2025
`;
