import { absentIn, defineRule, keyOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { nameRole, offerRoles, type UseRole, useRoleTexts } from './offers.ts';
import { ownerValue } from './owner-value.ts';
import { placesIn } from './places.ts';
import { likelyRoles } from './suggestions.ts';

interface Messages extends UseRole {
  noRole: Empty;
  onlyHolder: { name: string };
}

export const rule = defineRule<Messages>()({
  id: 'owner/role-missing',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      ...useRoleTexts.en,
      title: 'The owner has no post',
      why: 'A unit or a name alone does not answer: it takes one post that carries it.',
      off: 'Switch it off if your office names only units and has decided to leave it at that.',
      noRole: 'No post is named here. Add “role:” with the post that answers.',
      onlyHolder: ({ name }) => `Only the name “${name}” stands here. Add “role:” with the post this person holds.`,
    },
    cs: {
      ...useRoleTexts.cs,
      title: 'Chybí funkce',
      why: 'Samotný útvar ani jméno neodpovídá: je potřeba jedna funkce, která to nese.',
      off: 'Vypněte, pokud váš úřad uvádí jen útvary a chce to tak ponechat.',
      noRole: 'Není tu uvedena žádná funkce. Doplňte „role:“ s funkcí, která odpovídá.',
      onlyHolder: ({ name }) => `Je tu jen jméno „${name}“. Doplňte „role:“ s funkcí, kterou tento člověk zastává.`,
    },
    pl: {
      ...useRoleTexts.pl,
      title: 'Brakuje stanowiska',
      why: 'Sama komórka ani nazwisko nie odpowiada: potrzebne jest jedno stanowisko, które to prowadzi.',
      off: 'Wyłącz, jeśli urząd wskazuje tylko komórki i chce przy tym pozostać.',
      noRole: 'Nie ma tu żadnego stanowiska. Dopisz „role:” ze stanowiskiem, które odpowiada.',
      onlyHolder: ({ name }) =>
        `Jest tu tylko nazwisko „${name}”. Dopisz „role:” ze stanowiskiem, które ta osoba zajmuje.`,
    },
  },
  check(context) {
    for (const place of context.once(placesIn)) {
      const value = ownerValue(place, context.workspace);
      if (value.is !== 'role-missing' || !place.long) continue;
      context.report({
        at: place.named ? keyOf(place.named) : absentIn(place.long),
        message: value.holder === undefined ? 'noRole' : 'onlyHolder',
        args: { name: value.holder },
        fixes: offerRoles(likelyRoles(context, place, {}), ({ id }) => nameRole(place, id)),
      });
    }
  },
});
