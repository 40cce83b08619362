import { type PageFormat, siteFiles } from '../../server/src/core/render/index.ts';
import { exampleOffice } from './example-pages.ts';

/** All pages of an example office by their path. */
export function exampleSite(
  name: string,
  format: PageFormat,
  languages: readonly string[],
): ReadonlyMap<string, string> {
  const office = exampleOffice(name);
  const [first = ''] = office.files;
  const { workspace, documentAt } = office.page(first, 'en');
  const documents = office.files.flatMap((file) => documentAt(file) ?? []);
  const input = { documents, workspace, documentAt, languages, format, onlyForClients: false, version: '1.2.3' };
  return new Map(siteFiles(input).map(({ path, text }) => [path, text()] as const));
}
