import { render } from '../../l10n/index.ts';
import type { Reference } from '../../model/index.ts';
import { entryOf, resolved } from '../../syntax/index.ts';
import type { RoleFacts } from '../../workspace/index.ts';
import { describeThing } from '../describe.ts';
import { clipped, type HintContext, type InlayHint, isShown } from './hint.ts';
import { inlayTexts } from './inlay-texts.ts';

/** Behind the post that owns something: its unit, and who stands in for it. Nothing for ids no post has. */
export function ownerHints(context: HintContext): readonly InlayHint[] {
  const { document, workspace, locale } = context;
  return document.references.flatMap((reference): readonly InlayHint[] => {
    if (!namesOwner(reference) || !isShown(reference.node.span, context)) return [];
    const role = workspace.role(reference.node.text);
    if (!role) return [];
    const label = ownerLabel(role, deputyBeside(reference) ?? role.deputy, context);
    const tooltip = describeThing({ is: 'role', facts: role }, workspace, locale);
    return [{ offset: reference.node.span.end, label, tooltip }];
  });
}

/** `owner: clerk`, `owner: { role: clerk }`, and who leads a step of the eight. */
function namesOwner({ key, holder, keyOf }: Reference): boolean {
  if (keyOf) return false;
  return key === 'owner' || key === 'lead' || (key === 'role' && holder.self.shape === 'owner');
}

/** A deputy named for this one thing stands before that of the post. */
function deputyBeside({ holder }: Reference): string | undefined {
  if (holder.self.shape !== 'owner') return undefined;
  const deputy = resolved(entryOf(holder.self.node, 'deputy')?.value);
  return deputy?.type === 'scalar' && typeof deputy.value === 'string' ? deputy.value : undefined;
}

function ownerLabel(role: RoleFacts, deputyId: string | undefined, { workspace, locale }: HintContext): string {
  const unit = role.unit === undefined ? undefined : (workspace.unit(role.unit)?.names[0] ?? role.unit);
  const deputy = deputyId === undefined ? undefined : (workspace.role(deputyId)?.names[0] ?? deputyId);
  const standIn =
    deputy === undefined
      ? render(inlayTexts, locale, 'noDeputy')
      : render(inlayTexts, locale, 'deputy', { name: clipped(deputy, Math.max(ROOM / 2, ROOM - (unit?.length ?? 0))) });
  const state = role.vacantSince === undefined ? '' : ` · ${render(inlayTexts, locale, 'vacant')}`;
  const room = Math.max(ROOM / 2, ROOM + OVERHEAD - standIn.length - state.length);
  const head = unit === undefined ? '' : clipped(unit, room);
  return `${head}${state} · ${standIn}`.replace(/^ · /, '');
}

/** For the two names together; a short one leaves its room to the other. */
const ROOM = 32;
/** The words around the name of a deputy. */
const OVERHEAD = 8;
