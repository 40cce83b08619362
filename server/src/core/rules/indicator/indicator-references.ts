import type { OfficeDocument, Reference } from '../../model/index.ts';
import type { LocatedItem, ReferenceFacts, Workspace } from '../../workspace/index.ts';

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

/** True when a reference, bare or as `kind:document#item`, may mean the item of that id in that document. */
export function mayMean(reference: string, item: string, document: string | undefined): boolean {
  const [whole = '', part] = reference.split('#');
  const holder = whole.slice(whole.indexOf(':') + 1);
  return part === undefined ? holder === item : part === item && (document === undefined || holder === document);
}

/** The shortest way to name an item from anywhere in the office. */
export function referenceTo({ document, item }: LocatedItem, workspace: Workspace): string {
  const alike = workspace.items(item.type).filter((other) => other.item.id === item.id);
  return alike.length > 1 && document.id !== undefined ? `${document.kind}:${document.id}#${item.id}` : item.id;
}

function isOfIndicator({ key }: Pick<Reference | ReferenceFacts, 'key'>): boolean {
  return FIELDS.includes(key);
}
