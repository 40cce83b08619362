import type { LocatedItem, Workspace } from '../../workspace/index.ts';

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
