import { defineRule, type FixOffer, type Surroundings } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { entryOf, resolved, type YamlEdit } from '../../syntax/index.ts';
import type { NamedFacts, RoleFacts, Workspace } from '../../workspace/index.ts';
import { dayIn, type Envelope, envelopeIn, isInForce, isMissing, missingAt, write } from './envelope.ts';

interface Messages {
  both: Empty;
  noDay: Empty;
  nobody: Empty;
  approve: { day: string; by: string };
  approveOn: { day: string };
  approveBy: { by: string };
}

export const rule = defineRule<Messages>()({
  id: 'freshness/approval-missing',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      title: 'In force, but approved by nobody',
      why: 'A text goes out only after somebody wrote it, somebody checked it and somebody approved it.',
      off: 'Switch it off if approvals are kept in the records system alone.',
      both: 'This document is in force, but it does not say who approved it and when. Fill in “approvedBy” and “approvedOn”.',
      noDay: 'Somebody approved this document, but on what day? Fill in “approvedOn”.',
      nobody: 'This document was approved, but by whom? Write the post or body under “approvedBy”.',
      approve: ({ day, by }) => `Approved by ${by} on ${day}`,
      approveOn: ({ day }) => `Approved on ${day}`,
      approveBy: ({ by }) => `Approved by ${by}`,
    },
    cs: {
      title: 'Platí, ale nikdo to neschválil',
      why: 'Text jde ven, teprve když ho někdo napsal, někdo ověřil a někdo schválil.',
      off: 'Vypněte, pokud schválení vedete jen ve spisové službě.',
      both: 'Dokument platí, ale neříká, kdo ho schválil a kdy. Vyplňte „approvedBy“ a „approvedOn“.',
      noDay: 'Dokument někdo schválil, ale který den? Vyplňte „approvedOn“.',
      nobody: 'Dokument byl schválen, ale kým? Do pole „approvedBy“ napište funkci nebo orgán.',
      approve: ({ day, by }) => `Schválil(a) ${by} dne ${day}`,
      approveOn: ({ day }) => `Schváleno ${day}`,
      approveBy: ({ by }) => `Schválil(a) ${by}`,
    },
    pl: {
      title: 'Obowiązuje, choć nikt tego nie zatwierdził',
      why: 'Tekst wychodzi dopiero wtedy, gdy ktoś go napisał, ktoś sprawdził i ktoś zatwierdził.',
      off: 'Wyłącz, jeśli zatwierdzenia są tylko w systemie EZD.',
      both: 'Dokument obowiązuje, ale nie mówi, kto i kiedy go zatwierdził. Uzupełnij „approvedBy” i „approvedOn”.',
      noDay: 'Dokument ktoś zatwierdził, ale którego dnia? Uzupełnij „approvedOn”.',
      nobody: 'Dokument zatwierdzono, ale kto to zrobił? W polu „approvedBy” wpisz stanowisko lub organ.',
      approve: ({ day, by }) => `Zatwierdza ${by}, ${day}`,
      approveOn: ({ day }) => `Zatwierdzono ${day}`,
      approveBy: ({ by }) => `Zatwierdza ${by}`,
    },
  },
  check(around) {
    const { once, report } = around;
    const envelope = once(envelopeIn);
    if (!envelope || !isInForce(envelope)) return;
    const [noDay, nobody] = [isMissing(envelope, 'approvedOn'), isMissing(envelope, 'approvedBy')];
    if (!noDay && !nobody) return;
    report({
      at: missingAt(envelope, noDay ? 'approvedOn' : 'approvedBy'),
      message: noDay ? (nobody ? 'both' : 'noDay') : 'nobody',
      fixes: fixesFor(envelope, around, { noDay, nobody }),
    });
  },
});

function fixesFor(
  envelope: Envelope,
  around: Surroundings,
  { noDay, nobody }: { readonly noDay: boolean; readonly nobody: boolean },
): readonly FixOffer<Messages>[] {
  const day = likelyDay(envelope, around.today);
  const dayEdits: readonly YamlEdit[] = noDay ? [write(envelope, 'approvedOn', day)] : [];
  if (!nobody) return [{ safety: 'unsafe', title: 'approveOn', args: { day }, edits: dayEdits }];
  return likelyApprovers(envelope, around).map(({ id, names }) => {
    const edits = [...dayEdits, write(envelope, 'approvedBy', id)];
    const by = names[0] ?? id;
    return noDay
      ? { safety: 'unsafe', title: 'approve', args: { day, by }, edits }
      : { safety: 'unsafe', title: 'approveBy', args: { by }, edits };
  });
}

/** The day it came into force or was checked, not before it was written; else today. */
function likelyDay(envelope: Envelope, today: string): string {
  const created = dayIn(envelope, 'createdOn')?.day ?? '';
  const days = ['validFrom', 'reviewedOn'].map((key) => dayIn(envelope, key)?.day);
  return days.find((day) => day !== undefined && day <= today && day >= created) ?? today;
}

/** As many as a person looks through before choosing. */
const AT_MOST = 3;

/** The council for a strategy, the executive, the head above the owner; only who is there today. */
function likelyApprovers(envelope: Envelope, { workspace, today }: Surroundings): readonly NamedFacts[] {
  const { office } = workspace;
  if (!office) return [];
  const owner = ownerOf(envelope, workspace);
  const isThere = ({ validTo, vacantSince }: RoleFacts) =>
    (validTo === undefined || validTo >= today) && (vacantSince === undefined || vacantSince > today);
  const roles = [
    ...headsAbove(owner, workspace).filter((role) => role !== owner),
    ...office.roles.filter(({ level }) => level === 'executive'),
  ].filter(isThere);
  const bodies = envelope.kind === 'strategy' ? office.bodies.slice(0, 1) : [];
  return [...new Set([...bodies, ...roles])].slice(0, AT_MOST);
}

function ownerOf(envelope: Envelope, workspace: Workspace): RoleFacts | undefined {
  const owner = resolved(envelope.entries.get('owner')?.value);
  const named = owner?.type === 'mapping' ? resolved(entryOf(owner, 'role')?.value) : owner;
  return named?.type === 'scalar' ? workspace.role(named.text.trim()) : undefined;
}

function headsAbove(owner: RoleFacts | undefined, workspace: Workspace): readonly RoleFacts[] {
  const unit = workspace.unit(owner?.unit ?? '');
  const parent = workspace.unit(unit?.parent ?? '');
  return [unit, parent].flatMap((one) => workspace.role(one?.head ?? '') ?? []);
}
