import { defineRule, type Related, spanAt, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { entryOf } from '../../syntax/index.ts';
import { nameRole, offerRoles, type UseRole, useRoleTexts } from './offers.ts';
import { valuesThatAre } from './owner-value.ts';
import { dayOfWork } from './places.ts';
import { hasEnded, textOf } from './resolution.ts';
import { likelyRoles } from './suggestions.ts';

interface Messages extends UseRole {
  ended: { role: string; date: string };
  endsBefore: { role: string; date: string; until: string };
  register: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'owner/ended-role',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      ...useRoleTexts.en,
      title: 'The post has ended',
      why: 'Whoever comes with a question finds nobody there.',
      off: 'Switch it off for an archive of old documents.',
      ended: ({ role, date }) => `The post “${role}” ended on ${date}. Write the post that has taken over.`,
      endsBefore: ({ role, date, until }) =>
        `The post “${role}” ends on ${date}, but the document is valid until ${until}. Write a post that stays, or shorten the document's validity.`,
      register: 'The end of the post is written here.',
    },
    cs: {
      ...useRoleTexts.cs,
      title: 'Funkce už skončila',
      why: 'Kdo přijde s dotazem, nikoho tam nenajde.',
      off: 'Vypněte pro archiv starých dokumentů.',
      ended: ({ role, date }) => `Funkce „${role}“ skončila ${date}. Napište funkci, která věc převzala.`,
      endsBefore: ({ role, date, until }) =>
        `Funkce „${role}“ končí ${date}, ale dokument platí do ${until}. Napište funkci, která zůstane, nebo zkraťte platnost dokumentu.`,
      register: 'Tady je zapsáno, kdy funkce končí.',
    },
    pl: {
      ...useRoleTexts.pl,
      title: 'Stanowisko już nie istnieje',
      why: 'Kto przyjdzie z pytaniem, nikogo tam nie zastanie.',
      off: 'Wyłącz dla archiwum starych dokumentów.',
      ended: ({ role, date }) => `Stanowisko „${role}” istniało do ${date}. Wpisz stanowisko, które przejęło sprawę.`,
      endsBefore: ({ role, date, until }) =>
        `Stanowisko „${role}” kończy się ${date}, a dokument obowiązuje do ${until}. Wpisz stanowisko, które zostaje, albo skróć ważność dokumentu.`,
      register: 'Tu zapisano, kiedy stanowisko się kończy.',
    },
  },
  check(context) {
    const { document, workspace, today } = context;
    const until = textOf(entryOf(document.root, 'validTo'));
    const register = workspace.registerUri;
    for (const { place, value, node } of valuesThatAre('role', context)) {
      const { role } = value;
      const { id, names, validTo } = role;
      const isGone = hasEnded(role, today);
      const endsBefore = until !== undefined && hasEnded(role, until);
      if (validTo === undefined || (!isGone && !endsBefore)) continue;
      // The post was there when the work was done; what came later changes nothing.
      if (validTo >= (dayOfWork(place.holder) ?? LATER)) continue;
      const related: Related<Messages>[] = register
        ? [{ uri: register, at: spanAt(role.span), message: 'register' }]
        : [];
      context.report({
        at: valueOf(node),
        message: isGone ? 'ended' : 'endsBefore',
        args: { role: id, date: validTo, until },
        related,
        fixes: offerRoles(likelyRoles(context, place, { like: names[0], instead: role }), (other) =>
          nameRole(place, other.id),
        ),
      });
    }
  },
});

/** A day that no post outlives. */
const LATER = '9999-12-31';
