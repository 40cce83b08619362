import { absentIn, defineRule, keyOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { itemsOf } from '../../model/index.ts';
import { nameRole, offerRoles, type UseRole, useRoleTexts } from './offers.ts';
import { isEmpty, placesIn } from './places.ts';
import { likelyRoles } from './suggestions.ts';

interface Messages extends UseRole {
  none: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'owner/no-accountable',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      ...useRoleTexts.en,
      title: 'Nobody stands under A',
      why: 'Those under R do the task, but somebody must answer for the result.',
      off: 'Switch it off if your office uses the letters of RACI in another sense.',
      none: 'It says who does the task, but not who answers for it. Add one post under “A”.',
    },
    cs: {
      ...useRoleTexts.cs,
      title: 'Pod A nikdo není',
      why: 'Kdo je pod R, úkol dělá, ale za výsledek musí někdo odpovídat.',
      off: 'Vypněte, pokud ve vašem úřadu písmena RACI znamenají něco jiného.',
      none: 'Je tu, kdo úkol dělá, ale ne kdo za něj odpovídá. Doplňte jednu funkci pod „A“.',
    },
    pl: {
      ...useRoleTexts.pl,
      title: 'Nikogo nie ma pod literą A',
      why: 'Kto stoi pod R, wykonuje zadanie, ale za wynik ktoś musi odpowiadać.',
      off: 'Wyłącz, jeśli w urzędzie litery RACI znaczą coś innego.',
      none: 'Wiadomo, kto wykonuje zadanie, ale nie kto za nie odpowiada. Dopisz jedno stanowisko pod „A”.',
    },
  },
  check(context) {
    const { document, workspace } = context;
    const places = context.once(placesIn).filter(({ duty }) => duty === 'accountable');
    for (const raci of document.all('raci')) {
      const place = places.find(({ holder }) => holder === raci);
      if (!place || !isEmpty(place.entry)) continue;
      const doers = itemsOf(raci.R).flatMap(({ value }) => workspace.role(value) ?? []);
      const others = likelyRoles(context, place, {}).filter((role) => !doers.includes(role));
      context.report({
        at: place.entry ? keyOf(place.entry) : absentIn(raci.self.node),
        message: 'none',
        fixes: offerRoles([...doers, ...others].slice(0, 5), ({ id }) => nameRole(place, id)),
      });
    }
  },
});
