import { render } from '../../l10n/index.ts';
import type { RoleFacts, UnitFacts, Workspace } from '../../workspace/index.ts';
import { inlayTexts } from '../inlay-hints/inlay-texts.ts';
import { serviceTexts } from '../service-texts.ts';
import type { Surroundings } from './what-fits.ts';

/** Beside a post: its name, unit, who stands in, and whether somebody is in it. */
export function roleDetail(role: RoleFacts, { workspace, locale }: Pick<Surroundings, 'workspace' | 'locale'>): string {
  const { unit, deputy, vacantSince: since, acting } = role;
  return parts(
    role.names[0],
    unit !== undefined && (workspace.unit(unit)?.names[0] ?? unit),
    deputy === undefined
      ? render(inlayTexts, locale, 'noDeputy')
      : render(inlayTexts, locale, 'deputy', { name: nameOf(deputy, workspace) }),
    since !== undefined && render(serviceTexts, locale, 'vacant', { since }).replace(/\.$/, ''),
    since !== undefined && acting !== undefined && nameOf(acting, workspace),
  );
}

/** Beside a unit: its name and its head. */
export function unitDetail(unit: UnitFacts, { workspace, locale }: Pick<Surroundings, 'workspace' | 'locale'>): string {
  const head = unit.head === undefined ? undefined : nameOf(unit.head, workspace);
  return parts(unit.names[0], head !== undefined && `${render(serviceTexts, locale, 'head')} ${head}`);
}

function nameOf(role: string, workspace: Workspace): string {
  return workspace.role(role)?.names[0] ?? role;
}

function parts(...all: readonly (string | false | undefined)[]): string {
  return all.filter((part) => part !== false && part !== undefined && part !== '').join(' · ');
}
