import type { OfficeDocument, Reference } from '../../model/index.ts';
import type { LocatedItem, ReferenceFacts, Workspace } from '../../workspace/index.ts';

/** Fields that name indicators. */
const FIELDS = ['indicator', 'indicators'];

/** Every id of an indicator the office writes anywhere: this document as it is now, all others as last read. */
export function indicatorReferences(document: OfficeDocument, workspace: Workspace): readonly string[] {
  const here = document.references.filter(isOfIndicator).map(({ node }) => node.text);
  const elsewhere = workspace
    .documents()
    .filter(({ uri }) => uri !== document.uri)
    .flatMap(({ references }) => references.filter(isOfIndicator).map(({ text }) => text));
  return [...here, ...elsewhere];
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
