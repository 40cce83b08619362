import { defineRule, valueOf } from '../../analysis/index.ts';
import { nameRole, offerRoles, type UseRole, useRoleTexts } from './offers.ts';
import { valuesThatAre } from './owner-value.ts';
import type { OwnerPlace } from './places.ts';
import { likelyRoles } from './suggestions.ts';

export const rule = defineRule<UseRole & { elected: { role: string } }>()({
  id: 'owner/political-level',
  since: '0.1.0',
  severity: 'info',
  texts: {
    en: {
      ...useRoleTexts.en,
      title: 'An elected person runs daily work',
      why: 'Elected people set the goals; the service itself goes on through every election when officials run it.',
      off: 'Switch it off in a small town where the mayor really does this work.',
      elected: ({ role }) => `“${role}” is an elected post. For daily work name a post of the office.`,
    },
    cs: {
      ...useRoleTexts.cs,
      title: 'Běžnou práci má vést volený člověk',
      why: 'Volení lidé určují cíle; když službu vedou úředníci, běží dál i po volbách.',
      off: 'Vypněte v malé obci, kde tuto práci opravdu dělá starosta nebo starostka.',
      elected: ({ role }) => `„${role}“ je volená funkce. Na běžnou práci uveďte funkci z úřadu.`,
    },
    pl: {
      ...useRoleTexts.pl,
      title: 'Bieżącą pracę prowadzi osoba z wyboru',
      why: 'Osoby z wyboru wyznaczają cele; usługa prowadzona przez urzędników działa także po wyborach.',
      off: 'Wyłącz w małej gminie, gdzie tę pracę naprawdę wykonuje wójt lub burmistrz.',
      elected: ({ role }) => `„${role}” to stanowisko z wyboru. Do bieżącej pracy wpisz stanowisko w urzędzie.`,
    },
  },
  check(context) {
    for (const { place, value, node } of valuesThatAre('role', context)) {
      const { id, level } = value.role;
      if (level !== 'political' || !isDailyWork(place)) continue;
      context.report({
        at: valueOf(node),
        message: 'elected',
        args: { role: id },
        fixes: offerRoles(likelyRoles(context, place, { instead: value.role }), (other) => nameRole(place, other.id)),
      });
    }
  },
});

/** A service card, a promise of a standard, a step of a process. */
function isDailyWork({ duty, holder }: OwnerPlace): boolean {
  switch (holder.self.shape) {
    case 'service-card':
    case 'standardItem':
      return duty === 'owner';
    case 'processStep':
      return duty === 'performer';
    case 'raci':
      return duty === 'accountable';
    default:
      return false;
  }
}
