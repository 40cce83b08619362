import { LOCALES, type Locale } from '../l10n/index.ts';
import { isKind, type Kind, pathOf, type Reference, type RefTarget } from '../model/index.ts';
import { entryOf, type Node, nodeAt, type Path, resolved, type YamlEdit } from '../syntax/index.ts';
import {
  factsOf,
  localItemsOf,
  type RoleFacts,
  resolveReference,
  type Workspace,
  workspaceOf,
} from '../workspace/index.ts';
import { answered, changed, type Draft, draftOf, read } from './draft.ts';
import { snippetFor } from './snippets.ts';
import { inLanguages } from './translations.ts';

/** What somebody has said about a document that is to be written. */
export interface NewDocument {
  readonly kind: Kind;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** Id of a post. */
  readonly owner?: string | undefined;
  /** The one the title is in comes first; left out, it is the reader's. */
  readonly languages?: readonly Locale[] | undefined;
}

/** Where and for whom a document is written. */
export interface Occasion {
  readonly workspace: Workspace;
  readonly locale: Locale;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export interface Skeleton {
  readonly draft: Draft;
  /** Kinds the office has no document of yet; links to such documents were left out. */
  readonly leftOut: readonly Kind[];
}

/**
 * A first document of a kind: the snippet of the editor with its suggestions filled in, with what is known already, and
 * posts, places and client groups of the office in place of invented ones.
 */
export function skeleton(wanted: NewDocument, { workspace, locale, today }: Occasion): Skeleton {
  const [language = locale, ...others] = wanted.languages ?? [];
  const plain = draftOf(snippetFor(wanted.kind, language), today);
  const { draft, leftOut } = withoutLooseEnds(withOffice(withAnswers(plain, wanted), workspace), workspace);
  return {
    draft: inLanguages(draft, language, others, (one) => draftOf(snippetFor(wanted.kind, one), today)),
    leftOut,
  };
}

/** Languages documents can be written in, in the order of the office, the reader's first. */
export function languagesFor(languages: readonly string[], locale: Locale): readonly Locale[] {
  const known = LOCALES.filter((one) => languages.includes(one));
  return known.includes(locale) ? [locale, ...known.filter((one) => one !== locale)] : known;
}

function withAnswers(draft: Draft, { id, title, owner }: NewDocument): Draft {
  const document = read(draft);
  const edits = Object.entries({ id, title, owner }).flatMap(([key, value]): YamlEdit[] => {
    const entry = entryOf(document.root, key);
    return entry && value !== undefined ? [{ op: 'setEntryValue', entry, value }] : [];
  });
  return answered(draft, document, edits);
}

/** Ids the office does not have are replaced by ones it has; without a register nothing is known, so nothing is changed. */
function withOffice(draft: Draft, workspace: Workspace): Draft {
  const document = read(draft);
  if (document.kind === 'office' || !workspace.office) return draft;
  const edits = document.references.flatMap(({ node, targets }): YamlEdit[] => {
    if (resolveReference(node.text, targets, workspace, document).is === 'malformed') return [];
    const value = targets.map((target) => stand(target, node.text, workspace)).find((found) => found !== undefined);
    return value === undefined || value === node.text ? [] : [{ op: 'set', node, value }];
  });
  return changed(draft, document, edits);
}

/**
 * What the office does not have yet is left out rather than promised: a link that leads nowhere would be the first finding
 * of a document nobody has written a word of. One link at a time, because leaving one out may take others with it.
 */
function withoutLooseEnds(draft: Draft, workspace: Workspace, leftOut: readonly Kind[] = []): Skeleton {
  const document = read(draft);
  const facts = factsOf(document);
  const { root, references } = document;
  if (!facts || !root) return { draft, leftOut };
  const around = workspaceOf([...workspace.documents(), facts]);
  const from = { uri: document.uri, kind: document.kind, inside: localItemsOf(document) };
  const loose = references.find(({ node, targets }) => {
    if (typeof node.value !== 'string' || (!workspace.office && targets.some(isOfRegister))) return false;
    // What has no form of an id, such as the address of a page, is no link to a document.
    return !['found', 'malformed'].includes(resolveReference(node.value, targets, around, from).is);
  });
  if (!loose) return { draft, leftOut };
  const path = pathOf(loose.place);
  const needed = loose.field?.required ? path.lastIndexOf(loose.key) : -1;
  const kind = kindNamed(loose);
  const isNew = kind && kind !== document.kind && workspace.documents(kind).length === 0 && !leftOut.includes(kind);
  return withoutLooseEnds(
    changed(draft, document, [removal(root, path, needed)]),
    workspace,
    isNew ? [...leftOut, kind] : leftOut,
  );
}

/** The kind of document that would have what a reference names. */
function kindNamed({ node, targets }: Reference): Kind | undefined {
  const [written = ''] = node.text.split(':');
  if (isKind(written)) return written;
  return targets.map((target) => (isKind(target) ? target : HOMES[target])).find((kind) => kind !== undefined);
}

/** Where things that stand inside a document are usually written first. */
const HOMES: { readonly [T in RefTarget]?: Kind } = {
  'client-group': 'client-groups',
  'standard-item': 'standard',
  indicator: 'standard',
  wave: 'survey',
  finding: 'survey',
  measure: 'improvement-plan',
  objective: 'strategy',
  value: 'strategy',
  activity: 'development-plan',
  competency: 'competency-model',
  report: 'process',
};

function isOfRegister(target: RefTarget): boolean {
  return ['role', 'unit', 'body', 'external', 'location'].includes(target);
}

/**
 * Removes what stands at the end of the path, and with it what makes no sense without it: a list or mapping it was alone in,
 * and an item of a list without the field it needs, which stands `needed` steps below the root (-1 for none).
 */
function removal(root: Node, path: Path, needed: number): YamlEdit {
  const depth = path.length - 1;
  const step = path[depth];
  const holder = resolved(nodeAt(root, path.slice(0, depth)));
  if (holder?.type === 'sequence' && typeof step === 'number' && holder.items.length > 1) {
    return { op: 'removeItem', sequence: holder, index: step };
  }
  const isNeededByItem = depth === needed && typeof path[depth - 1] === 'number';
  const entry = holder?.type === 'mapping' && !isNeededByItem ? entryOf(holder, String(step)) : undefined;
  if (holder?.type === 'mapping' && entry && holder.entries.length > 1) {
    return { op: 'removeEntry', mapping: holder, entry };
  }
  return removal(root, path.slice(0, depth), needed);
}

/** The id itself when the office knows it, else one that stands in for it. */
function stand(target: RefTarget, id: string, workspace: Workspace): string | undefined {
  switch (target) {
    case 'role':
      return workspace.role(id) ? id : bestRole(workspace)?.id;
    case 'unit':
      return workspace.unit(id) ? id : workspace.office?.units[0]?.id;
    case 'location':
      return workspace.location(id) ? id : workspace.office?.locations[0]?.id;
    case 'client-group': {
      const groups = workspace.items('client-group').map(({ item }) => item.id);
      return groups.includes(id) ? id : groups[0];
    }
    default:
      return undefined;
  }
}

/** A post that can answer for a document: one that fits best. */
function bestRole(workspace: Workspace): RoleFacts | undefined {
  const [best] = ownersFor(workspace, undefined);
  return best ?? workspace.office?.roles[0];
}

/**
 * The posts that can answer for a document, those that fit best first: filled, with a unit and a deputy, managers before
 * others. Political posts and posts that have ended by `today` (on any day, without one) are left out.
 */
export function ownersFor(workspace: Workspace, today: string | undefined): readonly RoleFacts[] {
  const roles = (workspace.office?.roles ?? []).filter(
    ({ level, validTo }) =>
      level !== 'political' && (validTo === undefined || (today !== undefined && validTo >= today)),
  );
  const fitness = ({ unit, deputy, vacantSince, level }: RoleFacts): number => {
    const isReady = unit !== undefined && deputy !== undefined && vacantSince === undefined;
    return (isReady ? 2 : 0) + (level === 'managerial' ? 1 : 0);
  };
  return [...roles].sort((a, b) => fitness(b) - fitness(a));
}
