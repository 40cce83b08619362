import { type Locale, render } from '../../l10n/index.ts';
import type { OfficeDocument } from '../../model/index.ts';
import { entryOf, resolved } from '../../syntax/index.ts';
import type { Offset, Span } from '../../text/index.ts';
import { type DocumentFacts, partsOf, type Workspace } from '../../workspace/index.ts';
import { factsAt, mentionsIn, mentionsOf, type WrittenMention } from '../navigation/mentions.ts';
import { names, references } from '../navigation/references.ts';
import type { Target } from '../navigation/target.ts';
import { lensTexts } from './lens-texts.ts';

/** A line above a piece of a document that says something about it. */
export interface CodeLens {
  /** What it is about; the line stands above it. */
  readonly span: Span;
  readonly about: LensAbout;
}

/** Plain data, so that a client can send it back and ask for the words. */
export type LensAbout =
  | { readonly is: 'preview' }
  /** Others refer to the thing with this key (see `Target`). */
  | { readonly is: 'used'; readonly key: string }
  /** Where the office stands on a step of the eight; on all of them without one. */
  | { readonly is: 'maturity'; readonly step?: string };

/**
 * Above the document whether it can be looked at, above everything others refer to that they do, and above the eight steps
 * where the office stands. The words come later (`usedLens`, `maturityLens`), because only what is seen needs them.
 */
export function codeLenses(
  document: OfficeDocument,
  workspace: Workspace,
  client: { readonly preview: boolean },
): readonly CodeLens[] {
  if (!document.kind || document.isTooLarge) return [];
  const [first] = document.root?.entries ?? [];
  const preview: readonly CodeLens[] =
    client.preview && first ? [{ span: first.key.span, about: { is: 'preview' } }] : [];
  return [...preview, ...usedIn(document, workspace), ...stepsIn(document)].sort((a, b) => a.span.start - b.span.start);
}

/** How many documents refer to it, and where its id stands; undefined when none does any more. */
export function usedLens(
  document: OfficeDocument,
  workspace: Workspace,
  key: string,
  locale: Locale,
): { readonly title: string; readonly at: Offset } | undefined {
  const mention = mentionsIn(document, workspace).find((one) => one.isDeclaration && keyOf(one) === key);
  if (!mention) return undefined;
  const places = references(document, workspace, mention.span.start, { withDeclaration: false });
  const documents = new Set(places.map(({ uri }) => uri).filter((uri) => uri !== document.uri)).size;
  return documents === 0
    ? undefined
    : { title: render(lensTexts, locale, 'used', { documents }), at: mention.span.start };
}

/** Where an office stands, as far as a lens says it. */
interface Standing {
  readonly level: number;
  readonly levelName: string;
  readonly steps: readonly {
    readonly step: string;
    readonly level: number;
    readonly levelName: string;
    readonly reasons: readonly { readonly level: number; readonly isMet: boolean }[];
  }[];
}

/** The level in words; undefined for a step that is none of the eight. */
export function maturityLens(view: Standing, step: string | undefined, locale: Locale): string | undefined {
  if (step === undefined) {
    return render(lensTexts, locale, 'office', { level: view.level, name: view.levelName });
  }
  const found = view.steps.find((one) => one.step === step);
  if (!found) return undefined;
  const next = found.reasons.filter(({ isMet, level }) => !isMet && level === found.level + 1).length;
  return render(lensTexts, locale, 'step', { level: found.level, name: found.levelName, next });
}

function usedIn(document: OfficeDocument, workspace: Workspace): readonly CodeLens[] {
  const own = factsAt(document.uri, workspace);
  if (!own) return [];
  const others = workspace.documents().filter((facts) => facts !== own);
  return mentionsIn(document, workspace).flatMap((mention): readonly CodeLens[] => {
    const [target] = mention.targets;
    if (!mention.isDeclaration || target?.id === undefined) return [];
    const { id, key } = target;
    // The id alone tells most; whether it is this thing that is meant is looked up only until one is found.
    const isNamed =
      workspace.derived(allIdsNamed).has(id) &&
      others.some((facts) => workspace.about(facts, idsNamed).has(id) && namesIt(facts, id, target, workspace));
    return isNamed ? [{ span: mention.span, about: { is: 'used', key } }] : [];
  });
}

function namesIt(facts: DocumentFacts, id: string, target: Target, workspace: Workspace): boolean {
  return facts.references.some(
    (reference) =>
      reference.text.includes(id) && mentionsOf(reference, facts, workspace).some((mention) => names(mention, target)),
  );
}

/** The ids a document refers to, as far as they can be told from one another without looking anything up. */
function idsNamed(facts: DocumentFacts): ReadonlySet<string> {
  const parts = facts.references.flatMap(({ text }) => partsOf(text) ?? []);
  return new Set(parts.flatMap(({ id, item }) => (item === undefined ? [id] : [id, item])));
}

function allIdsNamed(workspace: Workspace): ReadonlySet<string> {
  return new Set(workspace.documents().flatMap((facts) => [...workspace.about(facts, idsNamed)]));
}

function stepsIn(document: OfficeDocument): readonly CodeLens[] {
  const all = document.kind === 'office' && document.root ? entryOf(document.root, 'eightQ') : undefined;
  if (!all) return [];
  const steps = resolved(entryOf(all.value, 'steps')?.value);
  const lenses = steps?.type === 'mapping' ? steps.entries : [];
  return [
    { span: all.key.span, about: { is: 'maturity' } },
    ...lenses.flatMap(({ key }): readonly CodeLens[] =>
      /^[1-8]$/.test(key.text) ? [{ span: key.span, about: { is: 'maturity', step: key.text } }] : [],
    ),
  ];
}

function keyOf({ targets: [target] }: WrittenMention): string | undefined {
  return target?.key;
}
