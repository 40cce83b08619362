import type { DocumentContents } from '../digest/index.ts';
import { type Locale, render } from '../l10n/index.ts';
import type { Span } from '../text/index.ts';
import type { Workspace } from '../workspace/index.ts';
import { namesIn } from './office-report.ts';
import { type OwnedReport, ownershipReport } from './office-report-ownership.ts';
import { remarkOn } from './office-report-rows.ts';
import { sayIn } from './office-report-texts.ts';
import { officeViewTexts } from './office-view-texts.ts';

/** Who answers for what in an office, in the reader's language. Plain data. */
export interface OwnersView {
  /** Those of the register that are still there, then what is named as an owner and is no such post. */
  readonly owners: readonly OwnerView[];
}

export interface OwnerView {
  /** Id of the post, or what stands in place of one. */
  readonly id: string;
  readonly title: string;
  /** Name of the unit; empty when there is none. */
  readonly unit: string;
  readonly is: 'post' | 'overloaded' | 'vacant' | 'unknown';
  /** What is not right with it; empty when all is well. */
  readonly remark: string;
  /** For how much it answers, in words: "5 things". */
  readonly amount: string;
  /** Where the post is written down; undefined for what is no post. */
  readonly place: { readonly uri: string; readonly span: Span } | undefined;
  readonly owns: readonly OwnedView[];
}

export type OwnedView = Pick<OwnedReport, 'sort' | 'name' | 'document' | 'uri' | 'span'>;

export interface ViewInput {
  readonly workspace: Workspace;
  /** Of all documents of the office, in any order. */
  readonly contents: readonly DocumentContents[];
  readonly locale: Locale;
  readonly today: string;
}

/** More than `ownerLimit` things are too many for one post. */
export function ownersView({ workspace, contents, locale, today }: ViewInput, ownerLimit: number): OwnersView {
  const nameOf = namesIn(contents);
  const say = sayIn(locale);
  const input = { workspace, today, ownerLimit, unclear: [], fileOf: (uri: string) => uri };
  const { posts, limit } = ownershipReport(contents, nameOf, input);
  const amountOf = (n: number) =>
    n === 0
      ? render(officeViewTexts, locale, 'answersForNothing')
      : render(officeViewTexts, locale, 'answersFor', { n });
  const known = posts.map((post): OwnerView => {
    const { id, title, unit = '', owns } = post;
    const span = workspace.role(id)?.span;
    const uri = workspace.registerUri;
    return {
      id,
      title,
      unit,
      is: post.vacantSince !== undefined ? 'vacant' : post.isOverloaded ? 'overloaded' : 'post',
      remark: remarkOn(post, limit, say),
      amount: amountOf(owns.length),
      place: span && uri !== undefined ? { uri, span } : undefined,
      owns: owns.map(viewOf),
    };
  });
  const isKnown = new Set(known.map(({ id }) => id));
  const others = new Map<string, OwnedView[]>();
  for (const { uri, title: document, owned } of contents) {
    for (const { owner, sort, name, span } of owned) {
      if (isKnown.has(owner)) continue;
      others.set(owner, [...(others.get(owner) ?? []), { sort, name, document, uri, span }]);
    }
  }
  const unknown = [...others].map(([id, owns]): OwnerView => {
    const ended = workspace.role(id)?.validTo;
    return {
      id,
      title: nameOf(`role:${id}`) ?? id,
      unit: '',
      is: 'unknown',
      remark:
        ended === undefined
          ? render(officeViewTexts, locale, 'notAPost')
          : render(officeViewTexts, locale, 'endedPost', { day: ended }),
      amount: amountOf(owns.length),
      place: undefined,
      owns,
    };
  });
  return { owners: [...known, ...unknown.sort((a, b) => b.owns.length - a.owns.length)] };
}

function viewOf({ sort, name, document, uri, span }: OwnedReport): OwnedView {
  return { sort, name, document, uri, span };
}
