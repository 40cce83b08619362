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
      freeText: ({ text }) => `“${text}” describes a post in words. Write its short name (id) from office.yaml.`,
    },
    cs: {
      ...useRoleTexts.cs,
      title: 'Odpovědná funkce je popsaná slovy',
      why: 'Jen u funkce ze seznamu se dá dohledat útvar, kontakt a to, zda ještě existuje.',
      off: 'Vypněte, pokud seznam funkcí nemáte a ani ho neplánujete.',
      freeText: ({ text }) => `„${text}“ popisuje funkci slovy. Napište její zkratku (id) z office.yaml.`,
    },
    pl: {
      ...useRoleTexts.pl,
      title: 'Odpowiedzialne stanowisko opisano słowami',
      why: 'Tylko dla stanowiska z wykazu można ustalić komórkę, kontakt i to, czy jeszcze istnieje.',
      off: 'Wyłącz, jeśli urząd nie ma wykazu stanowisk i go nie planuje.',
      freeText: ({ text }) => `„${text}” opisuje stanowisko słowami. Wpisz jego skrót (id) z office.yaml.`,
    },
  },
  check(context) {
    for (const { place, value, node } of valuesThatAre('free-text', context)) {
      context.report({
        at: valueOf(node),
        message: 'freeText',
        args: { text: value.text },
        fixes: offerRoles(likelyRoles(context, place, { like: value.text }), ({ id }) => nameRole(place, id)),
      });
    }
  },
});
