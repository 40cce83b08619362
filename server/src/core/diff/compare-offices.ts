import type { Finding } from '../analysis/index.ts';
import { nameIn } from '../digest/index.ts';
import type { Locale } from '../l10n/index.ts';
import type { OfficeDocument } from '../model/index.ts';
import { affectedBy, type ChangedUris } from './affected.ts';
import { approvalNotes } from './approvals.ts';
import { DOCUMENT_ASPECTS } from './aspects.ts';
import {
  type Change,
  type ChangedDocument,
  type Effect,
  GROUPS,
  type LanguageNote,
  type OfficeDiff,
} from './change.ts';
import { compareDocuments } from './compare-documents.ts';
import { effectOf } from './compare-values.ts';
import { languageChanges } from './language.ts';
import { type DocumentPair, type DocumentVersion, pairDocuments } from './pair-documents.ts';
import { namesFor, type OfficeVersion } from './things-named.ts';

/** One version of an office: what is compared, and what it stands among. */
export interface DiffSide extends OfficeVersion {
  /** Documents to compare. Those that are the same in both versions may be left out. */
  readonly documents: readonly DocumentVersion[];
  /** What language rules say of one of them. */
  findings(document: OfficeDocument): readonly Finding[];
}

export interface DiffOptions {
  readonly locale: Locale;
  /** A file as readers see it, from the URI of a document. */
  fileOf(uri: string): string;
}

/** What changed in meaning between two versions of one office. */
export function compareOffices(before: DiffSide, after: DiffSide, { locale, fileOf }: DiffOptions): OfficeDiff {
  const changes: Change[] = [];
  const approvals: OfficeDiff['approvals'][number][] = [];
  const language: LanguageNote[] = [];
  const uris: ChangedUris[] = [];
  for (const pair of pairDocuments(before.documents, after.documents)) {
    const document = describe(pair, locale);
    const found = changesOf(pair, document, before, after, locale);
    const notes = pair.after ? approvalNotes(pair.before?.document, pair.after.document, document, found.changes) : [];
    if (found.changes.length + notes.length === 0) continue;
    changes.push(...found.changes);
    language.push(...found.notes);
    approvals.push(...notes);
    uris.push({ document, before: pair.before?.document.uri, after: pair.after?.document.uri });
  }
  const sorted = inOrder(changes);
  return {
    documents: uris.map(({ document }) => document),
    changes: sorted,
    approvals,
    language,
    affected: affectedBy(sorted, uris, before, after, locale, fileOf),
  };
}

/** The changes of several offices as one. */
export function sortedDiff(diffs: readonly OfficeDiff[]): OfficeDiff {
  return {
    documents: diffs.flatMap(({ documents }) => documents),
    changes: inOrder(diffs.flatMap(({ changes }) => changes)),
    approvals: diffs.flatMap(({ approvals }) => approvals),
    language: diffs.flatMap(({ language }) => language),
    affected: diffs.flatMap(({ affected }) => affected),
  };
}

function describe({ before, after }: DocumentPair, locale: Locale): ChangedDocument {
  const newest = after ?? before;
  const { kind, id, root } = newest?.document ?? {};
  const file = newest?.file ?? '';
  return {
    kind,
    id,
    title: nameIn(root, locale) ?? file.slice(file.lastIndexOf('/') + 1),
    before: before?.file,
    after: after?.file,
  };
}

function changesOf(
  { before, after }: DocumentPair,
  document: ChangedDocument,
  oldOffice: DiffSide,
  newOffice: DiffSide,
  locale: Locale,
): { readonly changes: readonly Change[]; readonly notes: readonly LanguageNote[] } {
  if (!before || !after) return { changes: [wholeChange(document, before === undefined)], notes: [] };
  const version = (office: DiffSide, { document: one }: DocumentVersion) => ({
    document: one,
    nameOf: namesFor(office, { uri: one.uri, kind: one.kind }, locale),
  });
  const moved = movedChanges(before, after, document);
  const meaning = compareDocuments(version(oldOffice, before), version(newOffice, after), document, locale);
  const reading = languageChanges(
    { document: before.document, findings: oldOffice.findings(before.document) },
    { document: after.document, findings: newOffice.findings(after.document) },
    document,
  );
  return { changes: [...moved, ...meaning, ...reading.changes], notes: reading.notes };
}

function wholeChange(document: ChangedDocument, isNew: boolean): Change {
  const aspect = document.kind && DOCUMENT_ASPECTS[document.kind];
  const what = isNew ? 'added' : 'removed';
  return {
    ...plainChange(document),
    what,
    effect: effectOf(aspect, what, undefined, false),
    group: aspect?.group ?? 'rest',
    topic: aspect?.topic,
    path: { before: isNew ? undefined : [], after: isNew ? [] : undefined },
  };
}

/** Another file, or another id: whoever links to it from outside has to know. */
function movedChanges(before: DocumentVersion, after: DocumentVersion, document: ChangedDocument): readonly Change[] {
  const [oldId, newId] = [before.document.id, after.document.id];
  const { kind } = document;
  return [
    ...(before.file === after.file
      ? []
      : [
          {
            ...plainChange(document),
            topic: 'place' as const,
            from: { is: 'code' as const, text: before.file },
            to: { is: 'code' as const, text: after.file },
          },
        ]),
    ...(oldId === newId || oldId === undefined || newId === undefined || kind === undefined
      ? []
      : [
          {
            ...plainChange(document),
            topic: 'id' as const,
            fields: [{ shape: kind, key: 'id' }],
            path: { before: ['id'], after: ['id'] },
            from: { is: 'code' as const, text: oldId },
            to: { is: 'code' as const, text: newId },
          },
        ]),
  ];
}

function plainChange(document: ChangedDocument): Change {
  return {
    what: 'changed',
    effect: 'neutral',
    group: 'rest',
    topic: undefined,
    document,
    thing: undefined,
    fields: [],
    path: { before: [], after: [] },
    from: undefined,
    to: undefined,
    move: undefined,
    languages: [],
  };
}

const EFFECTS: readonly Effect[] = ['worse', 'check', 'better', 'neutral'];

/** By group, in it by effect; what is left keeps the order of documents and of their fields. */
function inOrder(changes: readonly Change[]): readonly Change[] {
  const rank = ({ group, effect }: Change) => GROUPS.indexOf(group) * EFFECTS.length + EFFECTS.indexOf(effect);
  return [...changes].sort((a, b) => rank(a) - rank(b));
}
