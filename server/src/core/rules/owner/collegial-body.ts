import { defineRule, type FixOffer, type Surroundings, valueOf } from '../../analysis/index.ts';
import { SHAPES } from '../../model/index.ts';
import { entryOf } from '../../syntax/index.ts';
import type { NamedFacts } from '../../workspace/index.ts';
import { nameRole, offerRoles, type UseRole, useRoleTexts } from './offers.ts';
import { valuesThatAre } from './owner-value.ts';
import type { OwnerPlace } from './places.ts';
import { likelyRoles } from './suggestions.ts';

interface Messages extends UseRole {
  body: { text: string; canApprove: boolean };
  useAndApprove: { role: string; body: string };
}

export const rule = defineRule<Messages>()({
  id: 'owner/collegial-body',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      ...useRoleTexts.en,
      title: 'A council or committee is named as owner',
      why: 'A body decides and approves when it meets; day after day the work needs a post in the office.',
      off: 'Switch it off if bodies of your office really run things themselves between their meetings.',
      body: ({ text, canApprove }) =>
        `“${text}” is a body that decides together. Name the post that runs this${canApprove ? '; the body may stand under “approvedBy”' : ''}.`,
      useAndApprove: ({ role, body }) => `Use ${role}, write ${body} under “approvedBy”`,
    },
    cs: {
      ...useRoleTexts.cs,
      title: 'Odpovídat má rada, zastupitelstvo nebo komise',
      why: 'Orgán rozhoduje a schvaluje, když se sejde; každodenní práci musí vést někdo v úřadu.',
      off: 'Vypněte, pokud u vás orgány opravdu samy řídí práci i mezi svými schůzemi.',
      body: ({ text, canApprove }) =>
        `„${text}“ je orgán, který rozhoduje společně. Uveďte funkci, která věc vede${canApprove ? '; orgán může stát v položce „approvedBy“' : ''}.`,
      useAndApprove: ({ role, body }) => `Zapsat ${role}, do „approvedBy“ uvést ${body}`,
    },
    pl: {
      ...useRoleTexts.pl,
      title: 'Odpowiadać ma rada, zarząd lub komisja',
      why: 'Organ decyduje i zatwierdza na posiedzeniach; codzienną pracę musi prowadzić ktoś w urzędzie.',
      off: 'Wyłącz, jeśli organy naprawdę same prowadzą sprawy także między posiedzeniami.',
      body: ({ text, canApprove }) =>
        `„${text}” to organ, który decyduje wspólnie. Wpisz stanowisko, które to prowadzi${canApprove ? '; organ może stać w pozycji „approvedBy”' : ''}.`,
      useAndApprove: ({ role, body }) => `Wpisz ${role}, a ${body} dodaj w „approvedBy”`,
    },
  },
  check(context) {
    for (const { place, value, node } of valuesThatAre('collegial-body', context)) {
      context.report({
        at: valueOf(node),
        message: 'body',
        args: { text: value.text, canApprove: canApprove(place) },
        fixes: replacements(place, value.body, context),
      });
    }
  },
});

function replacements(
  place: OwnerPlace,
  body: NamedFacts | undefined,
  around: Surroundings,
): readonly FixOffer<Messages>[] {
  const roles = likelyRoles(around, place, {});
  const mapping = place.holder.self.node;
  if (!body || !canApprove(place) || entryOf(mapping, 'approvedBy'))
    return offerRoles(roles, ({ id }) => nameRole(place, id));
  return roles.map(({ id }) => ({
    safety: 'unsafe',
    title: 'useAndApprove',
    args: { role: id, body: body.id },
    edits: [...nameRole(place, id), { op: 'addEntry', mapping, key: 'approvedBy', value: body.id, after: place.key }],
  }));
}

function canApprove({ holder }: OwnerPlace): boolean {
  return SHAPES[holder.self.shape]?.fields.approvedBy !== undefined;
}
