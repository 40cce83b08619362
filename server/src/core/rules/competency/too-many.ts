import { defineRule, integer, keyOf } from '../../analysis/index.ts';
import { count } from '../../l10n/index.ts';
import { fieldEntry, itemsOf } from '../../model/index.ts';

export const rule = defineRule<{ many: { role: string; n: number; most: number } }>()({
  id: 'competency/too-many',
  since: '0.1.0',
  kinds: ['competency-model'],
  severity: 'info',
  options: {
    most: integer({
      default: 8,
      min: 1,
      description: {
        en: 'How many competencies a profile may ask for',
        cs: 'Kolik kompetencí může profil žádat',
        pl: 'Ilu kompetencji może wymagać profil',
      },
    }),
  },
  texts: {
    en: {
      title: 'Profile that asks for too much',
      why: 'Nobody is appraised on fifteen competencies in one talk; a short list is talked about, a long one is ticked.',
      off: 'Switch it off if long profiles are prescribed for your office.',
      many: ({ role, n, most }) =>
        `The profile${role && ` of “${role}”`} asks for ${count('en', n, { one: 'competency', other: 'competencies' })}; about ${most} can be appraised in one talk. Keep those the post cannot do without.`,
    },
    cs: {
      title: 'Profil, který žádá příliš mnoho',
      why: 'Patnáct kompetencí nikdo v jednom rozhovoru nezhodnotí; o krátkém seznamu se mluví, dlouhý se odškrtá.',
      off: 'Vypněte, pokud jsou pro váš úřad dlouhé profily předepsané.',
      many: ({ role, n, most }) =>
        `Profil${role && ` „${role}“`} žádá ${count('cs', n, { one: 'kompetenci', few: 'kompetence', other: 'kompetencí' })}; v jednom rozhovoru jich zhodnotíte asi ${most}. Nechte ty, bez kterých se funkce neobejde.`,
    },
    pl: {
      title: 'Profil, który wymaga za dużo',
      why: 'Nikt nie oceni piętnastu kompetencji w jednej rozmowie; o krótkiej liście się rozmawia, długą się odhacza.',
      off: 'Wyłącz, jeśli długie profile są w urzędzie narzucone.',
      many: ({ role, n, most }) =>
        `Profil${role && ` „${role}”`} wymaga ${count('pl', n, { one: 'kompetencji', few: 'kompetencji', many: 'kompetencji', other: 'kompetencji' })}; w jednej rozmowie da się ocenić około ${most}. Zostaw te, bez których nie da się pracować na tym stanowisku.`,
    },
  },
  check({ document, workspace, options, report }) {
    for (const profile of itemsOf(document.as('competency-model')?.profiles)) {
      const entry = fieldEntry(profile, 'required');
      const n = profile.required?.node.entries.length ?? 0;
      if (!entry || n <= options.most) continue;
      const id = profile.role?.value ?? '';
      const role = workspace.role(id)?.names[0] ?? id;
      report({ at: keyOf(entry), message: 'many', args: { role, n, most: options.most } });
    }
  },
});
