import { defineRule, type FixOffer, spanAt, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { addContact, nameRole, offerRoles, type UseRole, useRoleTexts } from './offers.ts';
import { firstUses } from './post-uses.ts';
import { hasContact, unitOf } from './resolution.ts';
import { likelyRoles } from './suggestions.ts';

interface Messages extends UseRole {
  noContact: { role: string };
  addContact: Empty;
  register: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'owner/contact-missing',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      ...useRoleTexts.en,
      title: 'Nobody can be reached',
      why: 'People have a right to know whom to write to or call about their matter.',
      off: 'Switch it off if all questions go to one contact of the whole office.',
      noContact: ({ role }) =>
        `No e-mail or phone leads to the post “${role}”: neither the post nor its unit has one. Add a contact in office.yaml, or here.`,
      addContact: 'Add a contact here and fill in the e-mail',
      register: 'The post is kept here.',
    },
    cs: {
      ...useRoleTexts.cs,
      title: 'Nikoho tu nelze zastihnout',
      why: 'Lidé mají právo vědět, komu mohou kvůli své věci napsat nebo zavolat.',
      off: 'Vypněte, pokud všechny dotazy přijímá jeden společný kontakt úřadu.',
      noContact: ({ role }) =>
        `K funkci „${role}“ nevede e-mail ani telefon: nemá ho ona ani její útvar. Doplňte kontakt v office.yaml, nebo tady.`,
      addContact: 'Doplnit sem kontakt a vyplnit e-mail',
      register: 'Tady je funkce zapsána.',
    },
    pl: {
      ...useRoleTexts.pl,
      title: 'Nie ma z kim się skontaktować',
      why: 'Ludzie mają prawo wiedzieć, do kogo napisać lub zadzwonić w swojej sprawie.',
      off: 'Wyłącz, jeśli wszystkie pytania przyjmuje jeden wspólny kontakt urzędu.',
      noContact: ({ role }) =>
        `Do stanowiska „${role}” nie prowadzi żaden e-mail ani telefon: nie ma go ani stanowisko, ani jego komórka. Dopisz kontakt w office.yaml albo tutaj.`,
      addContact: 'Dodaj tu kontakt i wpisz e-mail',
      register: 'Tu zapisano to stanowisko.',
    },
  },
  check(context) {
    const { document, workspace, covered } = context;
    const register = workspace.registerUri;
    for (const { place, role, node } of firstUses(context, { register: 'silent' })) {
      if (place.duty !== 'owner' || hasContact(place, role, document, workspace)) continue;
      // Without a unit there is no way up to a contact; that is the mistake to mend first.
      const unit = unitOf(place, role, workspace);
      if (!unit?.unit && covered(unit ? 'owner/unknown-unit' : 'owner/unit-missing')) continue;
      const reachable = likelyRoles(context, place, { instead: role }).filter((other) =>
        hasContact({ ...place, long: undefined }, other, document, workspace),
      );
      const skeleton: FixOffer<Messages> = {
        safety: 'unsafe',
        title: 'addContact',
        edits: addContact(place, role.id),
      };
      context.report({
        at: valueOf(node),
        message: 'noContact',
        args: { role: role.id },
        // On a card the client stands without help; inside the office somebody knows whom to ask.
        severity: document.as('service-card') ? 'error' : 'warning',
        related: register ? [{ uri: register, at: spanAt(role.span), message: 'register' }] : [],
        fixes: [skeleton, ...offerRoles(reachable, ({ id }) => nameRole(place, id))],
      });
    }
  },
});
