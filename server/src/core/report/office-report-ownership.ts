import type { DocumentContents } from '../digest/index.ts';
import type { Span } from '../text/index.ts';
import type { NameOf, OfficeReportInput, UnclearOwner } from './office-report.ts';

/** Who answers for what. */
export interface OwnershipReport {
  /** Posts that are still there, those with most things first. */
  readonly posts: readonly PostReport[];
  /** More things than this are too many for one post. */
  readonly limit: number;
  readonly unclear: readonly UnclearOwner[];
}

export interface PostReport {
  readonly id: string;
  readonly title: string;
  /** Name of its unit; undefined when it has none. */
  readonly unit: string | undefined;
  readonly owns: readonly OwnedReport[];
  readonly isOverloaded: boolean;
  /** Since when nobody holds it; undefined while somebody does. */
  readonly vacantSince: string | undefined;
  /** Title of the post that acts for a vacant one. */
  readonly acting: string | undefined;
  /** Title of the post that stands in; undefined when nobody does. */
  readonly deputy: string | undefined;
}

export interface OwnedReport {
  /** What sort of thing: "Objective". */
  readonly sort: string;
  readonly name: string;
  readonly document: string;
  readonly file: string;
  readonly uri: string;
  readonly span: Span;
}

export type OwnershipInput = Pick<OfficeReportInput, 'workspace' | 'today' | 'ownerLimit' | 'unclear' | 'fileOf'>;

export function ownershipReport(
  digests: readonly DocumentContents[],
  nameOf: NameOf,
  { workspace, today, ownerLimit, unclear, fileOf }: OwnershipInput,
): OwnershipReport {
  const owned = digests.flatMap(({ uri, title, owned: things }) =>
    things.map(({ owner, sort, name, span }) => ({
      owner,
      thing: { sort, name, document: title, file: fileOf(uri), uri, span },
    })),
  );
  const title = (role: string | undefined) => role && (nameOf(`role:${role}`) ?? role);
  const posts = (workspace.office?.roles ?? [])
    .filter(({ validTo }) => (validTo ?? today) >= today)
    .map((role): PostReport => {
      const owns = owned.filter(({ owner }) => owner === role.id).map(({ thing }) => thing);
      const isVacant = role.vacantSince !== undefined && role.vacantSince <= today;
      return {
        id: role.id,
        title: title(role.id) ?? role.id,
        unit: role.unit && (nameOf(`unit:${role.unit}`) ?? role.unit),
        owns,
        isOverloaded: owns.length > ownerLimit,
        vacantSince: isVacant ? role.vacantSince : undefined,
        acting: isVacant ? title(role.acting) : undefined,
        deputy: title(role.deputy),
      };
    });
  return { posts: posts.sort((a, b) => b.owns.length - a.owns.length), limit: ownerLimit, unclear };
}
