import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeDocument } from '../../server/src/core/model/index.ts';
import type { PageInput } from '../../server/src/core/render/index.ts';
import { factsOf, workspaceOf } from '../../server/src/core/workspace/index.ts';
import { ROOT } from './sources.ts';

/** The documents of an example office by their file, ready to become pages. */
export interface ExampleOffice {
  readonly files: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
  /** What a page of this file is made from; `text` in place of what the file says. */
  page(file: string, language: string, text?: string): PageInput;
}

export function exampleOffice(name: string): ExampleOffice {
  const folder = path.join(ROOT, 'examples', name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml') && !path.basename(file).startsWith('.'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const texts = new Map(files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')] as const));
  const documents = new Map(
    [...texts].map(([uri, text]) => [uri, new OfficeDocument({ uri, text, version: 0 })] as const),
  );
  const facts = new Map([...documents].map(([uri, document]) => [uri, factsOf(document)] as const));
  return {
    files: [...documents].flatMap(([file, { isOurs }]) => (isOurs ? [file] : [])),
    texts,
    page(file, language, text = texts.get(file) ?? '') {
      const document = new OfficeDocument({ uri: file, text, version: 1 });
      const known = [...facts].flatMap(([uri, its]) => (uri === file ? [] : (its ?? [])));
      const own = factsOf(document);
      return {
        document,
        workspace: workspaceOf(own ? [...known, own] : known),
        documentAt: (uri) => (uri === file ? document : documents.get(uri)),
        language,
      };
    },
  };
}
