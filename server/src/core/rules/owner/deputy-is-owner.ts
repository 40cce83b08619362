import { defineRule, valueOf } from '../../analysis/index.ts';
import { nameRole, offerRoles, type UseRole, useRoleTexts } from './offers.ts';
import { isPast, placesIn } from './places.ts';
import { postServed, textOf } from './resolution.ts';
import { likelyDeputies } from './suggestions.ts';

export const rule = defineRule<UseRole & { same: { role: string } }>()({
  id: 'owner/deputy-is-owner',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      ...useRoleTexts.en,
      title: 'The deputy is the owner',
      why: 'When this post is away, there is still nobody to turn to.',
      off: 'There is no good reason to switch it off.',
      same: ({ role }) => `“${role}” cannot stand in for itself. Write another post.`,
    },
    cs: {
      ...useRoleTexts.cs,
      title: 'Zastupovat má ten, kdo odpovídá',
      why: 'Když tu tento člověk není, pořád se není na koho obrátit.',
      off: 'K vypnutí není dobrý důvod.',
      same: ({ role }) => `Funkce „${role}“ nemůže zastupovat sama sebe. Napište jinou funkci.`,
    },
    pl: {
      ...useRoleTexts.pl,
      title: 'Zastępuje ten sam, kto odpowiada',
      why: 'Gdy tej osoby nie ma, nadal nie ma się do kogo zwrócić.',
      off: 'Nie ma dobrego powodu, żeby to wyłączać.',
      same: ({ role }) => `Stanowisko „${role}” nie może zastępować samego siebie. Wpisz inne stanowisko.`,
    },
  },
  check(context) {
    const { workspace, today } = context;
    for (const place of context.once(placesIn)) {
      const node = place.entry?.value;
      if (place.duty !== 'deputy' || !node || isPast(place.holder, today)) continue;
      const post = postServed(place);
      if (post === undefined || textOf(place.entry) !== post) continue;
      const role = workspace.role(post);
      const others = role ? likelyDeputies(context, role, workspace.unit(role.unit ?? '')) : [];
      context.report({
        at: valueOf(node),
        message: 'same',
        args: { role: post },
        fixes: offerRoles(others, ({ id }) => nameRole(place, id)),
      });
    }
  },
});
