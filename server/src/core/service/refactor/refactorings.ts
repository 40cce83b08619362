import { type Locale, render } from '../../l10n/index.ts';
import type { OfficeDocument } from '../../model/index.ts';
import { editsFor } from '../../syntax/index.ts';
import type { Offset, TextEdit } from '../../text/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { addResponsible } from './add-responsible.ts';
import { flowToBlock } from './flow-to-block.ts';
import { indicatorSkeleton } from './indicator-skeleton.ts';
import { lawToBasis } from './law-to-basis.ts';
import { refactorTexts } from './refactor-texts.ts';
import type { Refactor } from './refactoring.ts';
import { sortSteps } from './sort-steps.ts';
import { splitOwner } from './split-owner.ts';
import { spotAt } from './spot.ts';
import { targetSkeleton } from './target-skeleton.ts';
import { translationSkeleton } from './translation-skeleton.ts';

/** A way to write something better, ready to be offered. */
export interface Refactoring {
  readonly kind: 'extract' | 'rewrite';
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** A new one needs a line here and a title. */
const REFACTORS: readonly Refactor[] = [
  splitOwner,
  addResponsible,
  targetSkeleton,
  indicatorSkeleton,
  lawToBasis,
  translationSkeleton,
  sortSteps,
  flowToBlock,
];

/** What can be rewritten at a place; nothing in a document that cannot be read to its end. */
export function refactoringsAt(
  document: OfficeDocument,
  workspace: Workspace,
  offset: Offset,
  locale: Locale,
): readonly Refactoring[] {
  if (document.kind === undefined || document.tree.problems.length > 0) return [];
  const spot = spotAt(document, workspace, offset);
  return REFACTORS.flatMap(({ kind, offer }) => {
    const found = offer(spot);
    if (!found) return [];
    const title = render(refactorTexts, locale, found.title, found.args);
    return [{ kind, title, edits: editsFor(document.tree, found.edits) }];
  });
}
