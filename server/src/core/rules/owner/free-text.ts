import { defineRule, valueOf } from '../../analysis/index.ts';
import { nameRole, offerRoles, type UseRole, useRoleTexts } from './offers.ts';
import { valuesThatAre } from './owner-value.ts';
import { likelyRoles } from './suggestions.ts';

export const rule = defineRule<UseRole & { freeText: { text: string } }>()({
  id: 'owner/free-text',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      ...useRoleTexts.en,
      title: 'The owner is described in words',
      why: 'Only a post from the register can be looked up: its unit, its contact and whether it still exists.',
      off: 'Switch it off when you have no register of posts and do not plan one.',
      freeText: ({ text }) => `“${text}” is not the id of a post. Write the id it has in office.yaml.`,
    },
    cs: {
      ...useRoleTexts.cs,
      title: 'Odpovědná funkce je popsaná slovy',
      why: 'Jen u funkce ze seznamu se dá dohledat útvar, kontakt a to, zda ještě existuje.',
      off: 'Vypněte, pokud seznam funkcí nemáte a ani ho neplánujete.',
      freeText: ({ text }) => `„${text}“ není zkratka funkce. Napište zkratku, kterou má funkce v office.yaml.`,
    },
    pl: {
      ...useRoleTexts.pl,
      title: 'Odpowiedzialny opisany słowami',
      why: 'Tylko dla stanowiska z wykazu można ustalić komórkę, kontakt i to, czy jeszcze istnieje.',
      off: 'Wyłącz, jeśli urząd nie ma wykazu stanowisk i go nie planuje.',
      freeText: ({ text }) => `„${text}” nie jest skrótem stanowiska. Wpisz skrót, który stanowisko ma w office.yaml.`,
    },
  },
  check(context) {
    for (const { place, value, node } of valuesThatAre('free-text', context)) {
      context.report({
        at: valueOf(node),
        message: 'freeText',
        args: { text: value.text },
        fixes: offerRoles(likelyRoles(context, place, value.text), ({ id }) => nameRole(place, id)),
      });
    }
  },
});
