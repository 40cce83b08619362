import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import type { RoleFacts } from '../../workspace/index.ts';
import { giveDetail, nameRole, offerRoles, type UseRole, useRoleTexts } from './offers.ts';
import { valuesThatAre } from './owner-value.ts';
import type { OwnerPlace } from './places.ts';
import { likelyRoles } from './suggestions.ts';

interface Messages extends UseRole {
  person: { name: string };
  personInRole: { name: string };
  keepName: { role: string; name: string };
}

export const rule = defineRule<Messages>()({
  id: 'owner/person-only',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      ...useRoleTexts.en,
      title: 'The owner is a person, not a post',
      why: 'People leave and posts stay, and a document without names holds less personal data.',
      off: 'Switch it off if your office publishes the names of its staff instead of their posts.',
      person: ({ name }) => `“${name}” is the name of a person. Write the post; the name may stand under “holder”.`,
      personInRole: ({ name }) => `“${name}” is the name of a person. Write the post this person holds.`,
      keepName: ({ role, name }) => `Use ${role}, keep ${name} under “holder”`,
    },
    cs: {
      ...useRoleTexts.cs,
      title: 'Odpovídá člověk, ne funkce',
      why: 'Lidé odcházejí, funkce zůstávají, a dokument beze jmen obsahuje méně osobních údajů.',
      off: 'Vypněte, pokud váš úřad místo funkcí zveřejňuje jména zaměstnanců.',
      person: ({ name }) => `„${name}“ je jméno člověka. Napište funkci; jméno může stát v položce „holder“.`,
      personInRole: ({ name }) => `„${name}“ je jméno člověka. Napište funkci, kterou zastává.`,
      keepName: ({ role, name }) => `Zapsat ${role}, jméno ${name} nechat v „holder“`,
    },
    pl: {
      ...useRoleTexts.pl,
      title: 'Odpowiada osoba, a nie stanowisko',
      why: 'Ludzie odchodzą, stanowiska zostają, a dokument bez nazwisk zawiera mniej danych osobowych.',
      off: 'Wyłącz, jeśli urząd zamiast stanowisk publikuje nazwiska pracowników.',
      person: ({ name }) =>
        `„${name}” to imię i nazwisko osoby. Wpisz stanowisko; nazwisko może stać w pozycji „holder”.`,
      personInRole: ({ name }) => `„${name}” to imię i nazwisko osoby. Wpisz stanowisko, które ta osoba zajmuje.`,
      keepName: ({ role, name }) => `Wpisz ${role}, a ${name} zostaw w „holder”`,
    },
  },
  check(context) {
    for (const { place, value, node } of valuesThatAre('person-only', context)) {
      const { name, rest } = value.person;
      const likely = likelyRoles(context, place, { like: rest });
      const isOwner = place.duty === 'owner';
      context.report({
        at: valueOf(node),
        message: isOwner ? 'person' : 'personInRole',
        args: { name },
        fixes: isOwner
          ? likely.map((role) => keepName(place, role, name))
          : offerRoles(likely, ({ id }) => nameRole(place, id)),
      });
    }
  },
});

function keepName(place: OwnerPlace, role: RoleFacts, name: string): FixOffer<Messages> {
  const named = place.long ? nameRole(place, role.id) : [];
  return {
    safety: 'unsafe',
    title: 'keepName',
    args: { role: role.id, name },
    edits: [...named, ...giveDetail(place, role.id, 'holder', name)],
  };
}
