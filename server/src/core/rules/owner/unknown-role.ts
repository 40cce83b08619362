import { defineRule, valueOf } from '../../analysis/index.ts';
import { nameRole, offerRoles, type UseRole, useRoleTexts } from './offers.ts';
import { valuesThatAre } from './owner-value.ts';
import { likelyRoles } from './suggestions.ts';

export const rule = defineRule<UseRole & { unknown: { text: string }; unit: { text: string } }>()({
  id: 'owner/unknown-role',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      ...useRoleTexts.en,
      title: 'The register has no such post',
      why: 'A post that does not exist cannot answer for anything.',
      off: 'Switch it off while office.yaml does not list all posts yet.',
      unknown: ({ text }) => `office.yaml has no post “${text}”. Check the spelling, or add the post there.`,
      unit: ({ text }) => `“${text}” is a unit, not a post. Write one post of it, for example its head.`,
    },
    cs: {
      ...useRoleTexts.cs,
      title: 'Taková funkce v seznamu není',
      why: 'Funkce, která neexistuje, nemůže za nic odpovídat.',
      off: 'Vypněte, dokud v office.yaml nejsou všechny funkce.',
      unknown: ({ text }) =>
        `V office.yaml není funkce „${text}“. Zkontrolujte, zda je napsaná správně, nebo ji tam doplňte.`,
      unit: ({ text }) => `„${text}“ je útvar, ne funkce. Napište jednu funkci z tohoto útvaru, třeba jeho vedoucího.`,
    },
    pl: {
      ...useRoleTexts.pl,
      title: 'W wykazie nie ma takiego stanowiska',
      why: 'Stanowisko, którego nie ma, nie może za nic odpowiadać.',
      off: 'Wyłącz, dopóki w office.yaml nie ma wszystkich stanowisk.',
      unknown: ({ text }) =>
        `W office.yaml nie ma stanowiska „${text}”. Sprawdź pisownię albo dopisz tam to stanowisko.`,
      unit: ({ text }) =>
        `„${text}” to komórka, a nie stanowisko. Wpisz jedno stanowisko z tej komórki, na przykład kierownika.`,
    },
  },
  check(context) {
    for (const { place, value, node } of valuesThatAre('unknown-role', context)) {
      context.report({
        at: valueOf(node),
        message: value.unit ? 'unit' : 'unknown',
        args: { text: value.text },
        fixes: offerRoles(likelyRoles(context, place, { like: value.text }), ({ id }) => nameRole(place, id)),
      });
    }
  },
});
