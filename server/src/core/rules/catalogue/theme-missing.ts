import { defineRule } from '../../analysis/index.ts';
import { itemsOf } from '../../model/index.ts';
import { missingField } from '../common/absence.ts';
import { titleOf } from '../common/naming.ts';
import { servicesIn } from './entries.ts';

export const rule = defineRule<{ missing: { service: string }; use: { theme: string; name: string } }>()({
  id: 'catalogue/theme-missing',
  since: '0.1.0',
  kinds: ['service-catalogue'],
  severity: 'warning',
  texts: {
    en: {
      title: 'A service under no theme',
      why: 'People go through the list by themes; what stands under none is seen by nobody.',
      off: 'Switch it off if your list is so short that it needs no themes.',
      missing: ({ service }) =>
        `Under which theme do people look for “${service}”? Add “theme” with the id of a theme.`,
      use: ({ theme, name }) => `Put it under ${theme}${name && ` (${name})`}`,
    },
    cs: {
      title: 'Služba bez tématu',
      why: 'Lidé procházejí seznam podle témat; co není pod žádným, nikdo neuvidí.',
      off: 'Vypněte, pokud je váš seznam tak krátký, že témata nepotřebuje.',
      missing: ({ service }) => `Pod kterým tématem lidé „${service}“ hledají? Doplňte „theme“ se zkratkou tématu.`,
      use: ({ theme, name }) => `Zařadit pod ${theme}${name && ` (${name})`}`,
    },
    pl: {
      title: 'Usługa bez tematu',
      why: 'Ludzie przeglądają listę według tematów; tego, co nie ma tematu, nikt nie zobaczy.',
      off: 'Wyłącz, jeśli lista jest tak krótka, że nie potrzebuje tematów.',
      missing: ({ service }) => `W jakim temacie szuka się „${service}”? Dopisz „theme” ze skrótem tematu.`,
      use: ({ theme, name }) => `Umieść w temacie ${theme}${name && ` (${name})`}`,
    },
  },
  check({ document, report }) {
    const themes = itemsOf(document.as('service-catalogue')?.themes);
    for (const { entry } of servicesIn(document)) {
      const absence = missingField(entry, 'theme');
      if (!absence || !entry.service) continue;
      report({
        at: absence.at,
        message: 'missing',
        args: { service: entry.service.value },
        fixes: themes.slice(0, 5).flatMap(({ id, name }) =>
          id
            ? [
                {
                  safety: 'unsafe' as const,
                  title: 'use' as const,
                  args: { theme: id.value, name: titleOf(name) },
                  edits: [absence.fill(id.value)],
                },
              ]
            : [],
        ),
      });
    }
  },
});
