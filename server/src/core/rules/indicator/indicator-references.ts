import type { OfficeDocument, Reference } from '../../model/index.ts';
import type { ReferenceFacts, Workspace } from '../../workspace/index.ts';

/** Fields that name indicators. */
const FIELDS = ['indicator', 'indicators'];

/** Tells whether anything in the office names an indicator: this document as it is now, all others as last read. */
export function indicatorUse(document: OfficeDocument, workspace: Workspace): (item: string) => boolean {
  const here = namesIn(document.references.filter(isOfIndicator).map(({ node }) => node.text));
  const isNamed = (name: string): boolean => here.has(name) || workspace.contains(namesInOffice, name);
  return (item) => isNamed(item) || isNamed(`${document.id ?? ANY}#${item}`);
}

/** Stands for the id of a document that has none: whatever names its item may mean it. */
const ANY = '*';

function namesInOffice(workspace: Workspace): ReadonlySet<string> {
  const references = workspace.documents().flatMap((facts) => facts.references.filter(isOfIndicator));
  return namesIn(references.map(({ text }) => text));
}

/** Bare ids as they are; `kind:document#item` as `document#item` and as `*#item`. */
function namesIn(references: readonly string[]): ReadonlySet<string> {
  return new Set(
    references.flatMap((reference) => {
      const [whole = '', part] = reference.split('#');
      const holder = whole.slice(whole.indexOf(':') + 1);
      return part === undefined ? [holder] : [`${holder}#${part}`, `${ANY}#${part}`];
    }),
  );
}

function isOfIndicator({ key }: Pick<Reference | ReferenceFacts, 'key'>): boolean {
  return FIELDS.includes(key);
}
