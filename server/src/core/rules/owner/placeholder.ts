import { defineRule, valueOf } from '../../analysis/index.ts';
import { nameRole, offerRoles, type UseRole, useRoleTexts } from './offers.ts';
import { valuesThatAre } from './owner-value.ts';
import { likelyRoles } from './suggestions.ts';

export const rule = defineRule<UseRole & { placeholder: { text: string } }>()({
  id: 'owner/placeholder',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      ...useRoleTexts.en,
      title: 'The owner is still to be filled in',
      why: 'The field looks filled, so nobody notices that nobody answers yet.',
      off: 'Switch it off only for a collection of templates that are meant to be filled in.',
      placeholder: ({ text }) => `“${text}” only keeps the place free. Write the post that takes this on.`,
    },
    cs: {
      ...useRoleTexts.cs,
      title: 'Odpovědnou funkci je třeba teprve doplnit',
      why: 'Pole vypadá vyplněné, a tak si nikdo nevšimne, že za věc zatím nikdo neodpovídá.',
      off: 'Vypněte jen u sbírky vzorů, které se teprve budou vyplňovat.',
      placeholder: ({ text }) => `„${text}“ jen drží místo. Napište funkci, která se toho ujme.`,
    },
    pl: {
      ...useRoleTexts.pl,
      title: 'Odpowiedzialne stanowisko trzeba dopiero wpisać',
      why: 'Pole wygląda na wypełnione, więc nikt nie zauważa, że za sprawę jeszcze nikt nie odpowiada.',
      off: 'Wyłącz tylko dla zbioru wzorów, które dopiero będą wypełniane.',
      placeholder: ({ text }) => `„${text}” tylko zajmuje miejsce. Wpisz stanowisko, które się tym zajmie.`,
    },
  },
  check(context) {
    for (const { place, value, node } of valuesThatAre('placeholder', context)) {
      context.report({
        at: valueOf(node),
        message: 'placeholder',
        args: { text: value.text },
        fixes: offerRoles(likelyRoles(context, place, {}), ({ id }) => nameRole(place, id)),
      });
    }
  },
});
