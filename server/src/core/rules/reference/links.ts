import type { Surroundings } from '../../analysis/index.ts';
import { type Link, linksIn } from '../common/links.ts';

/**
 * The rule made for what a field names, which says it better than the rules about all references; undefined for all other
 * fields (document model, section 6, "One mistake, one finding").
 */
export function judgeOf(key: string, holder: string): string | undefined {
  if (holder === 'owner') return key === 'unit' ? 'owner/unknown-unit' : 'owner/unknown-role';
  if (OWNER_FIELDS.has(key)) return 'owner/unknown-role';
  return JUDGES.get(`${holder}.${key}`);
}

/** Fields whose post the owner rules judge whatever stands in them. */
const OWNER_FIELDS: ReadonlySet<string> = new Set([
  'owner',
  'deputy',
  'acting',
  'head',
  'lead',
  'performer',
  'publisher',
  'A',
]);

const JUDGES: ReadonlyMap<string, string> = new Map([
  ['officeRole.unit', 'owner/unknown-unit'],
  ['officeUnit.parent', 'office/unit-tree-broken'],
  ['catalogueEntry.service', 'catalogue/entry-without-card'],
  ['competencyProfile.required', 'competency/unknown-in-profile'],
  ['competencyProfile.key', 'competency/unknown-in-profile'],
]);

/** Links that no more exact rule judges. */
export function openLinks(around: Surroundings & { readonly covered: (ruleId: string) => boolean }): readonly Link[] {
  return around.once(linksIn).filter(({ reference: { key, holder } }) => {
    const judge = judgeOf(key, holder.self.shape);
    return judge === undefined || !around.covered(judge);
  });
}
