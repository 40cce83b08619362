import { defineRule, valueOf } from '../../analysis/index.ts';
import { nameRole, offerRoles, type UseRole, useRoleTexts } from './offers.ts';
import { valuesThatAre } from './owner-value.ts';
import { likelyRoles } from './suggestions.ts';

export const rule = defineRule<UseRole & { vague: { text: string } }>()({
  id: 'owner/vague',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      ...useRoleTexts.en,
      title: 'The owner is nobody in particular',
      why: 'What everybody answers for, in the end nobody does.',
      off: 'Switch it off while you copy old papers as they are and mean to name the posts later.',
      vague: ({ text }) => `“${text}” does not say who it is. Name one post from office.yaml.`,
    },
    cs: {
      ...useRoleTexts.cs,
      title: 'Odpovědnost nemá nikdo určitý',
      why: 'Za co odpovídají všichni, za to nakonec neodpovídá nikdo.',
      off: 'Vypněte, když teprve přepisujete staré dokumenty a funkce doplníte později.',
      vague: ({ text }) => `„${text}“ neříká, kdo to je. Uveďte jednu funkci z office.yaml.`,
    },
    pl: {
      ...useRoleTexts.pl,
      title: 'Nie wiadomo, kto konkretnie odpowiada',
      why: 'Za co odpowiadają wszyscy, za to w końcu nie odpowiada nikt.',
      off: 'Wyłącz na czas przepisywania starych dokumentów, jeśli stanowiska zostaną uzupełnione później.',
      vague: ({ text }) => `„${text}” nie mówi, kto to jest. Wpisz jedno stanowisko z office.yaml.`,
    },
  },
  check(context) {
    for (const { place, value, node } of valuesThatAre('vague', context)) {
      context.report({
        at: valueOf(node),
        message: 'vague',
        args: { text: value.text },
        fixes: offerRoles(likelyRoles(context, place, { like: value.text }), ({ id }) => nameRole(place, id)),
      });
    }
  },
});
