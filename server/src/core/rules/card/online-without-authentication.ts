import { defineRule } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { missingField } from '../common/absence.ts';
import { generalRules } from './jurisdictions.ts';

export const rule = defineRule<{ missing: Empty; use: { means: string }; useNone: Empty }>()({
  id: 'card/online-without-authentication',
  since: '0.1.0',
  kinds: ['service-card'],
  holds: 'cardChannel',
  severity: 'warning',
  texts: {
    en: {
      title: 'No word on how to sign in',
      why: 'People need to know beforehand whether they need an electronic identity or a signature, and which one.',
      off: 'Switch it off if none of your online services asks people who they are.',
      missing:
        'The card does not say how people prove online who they are. Add “authentication”, for example [eid]; write [none] if they need nothing.',
      use: ({ means }) => `Add ${means}`,
      useNone: 'Say that nothing is needed',
    },
    cs: {
      title: 'Není uvedeno, jak se přihlásit',
      why: 'Lidé potřebují předem vědět, zda budou potřebovat elektronickou identitu nebo podpis a jaký.',
      off: 'Vypněte, pokud se u vašich služeb na internetu nikdo přihlašovat nemusí.',
      missing:
        'Karta neříká, jak lidé na internetu prokážou, kdo jsou. Doplňte „authentication“, například [eid]; pokud nic netřeba, napište [none].',
      use: ({ means }) => `Doplnit ${means}`,
      useNone: 'Uvést, že nic není třeba',
    },
    pl: {
      title: 'Nie wiadomo, jak się zalogować',
      why: 'Trzeba wiedzieć z góry, czy potrzebna jest elektroniczna tożsamość lub podpis, i jaki.',
      off: 'Wyłącz, jeśli w usługach przez internet nikt nie musi się logować.',
      missing:
        'Karta nie mówi, jak potwierdzić w internecie swoją tożsamość. Dopisz „authentication”, na przykład [trusted-profile]; gdy nic nie trzeba, wpisz [none].',
      use: ({ means }) => `Dodaj ${means}`,
      useNone: 'Wpisz, że nic nie trzeba',
    },
  },
  check({ document, workspace, report }) {
    const means = generalRules(workspace.office?.jurisdiction)?.authentication ?? [];
    for (const channel of document.all('cardChannel')) {
      const absence = channel.type?.value === 'online' ? missingField(channel, 'authentication') : undefined;
      if (!absence) continue;
      report({
        at: absence.at,
        message: 'missing',
        fixes: [
          ...(means.length > 0
            ? [
                {
                  safety: 'unsafe' as const,
                  title: 'use' as const,
                  args: { means: means.join(', ') },
                  edits: [absence.fill(means)],
                },
              ]
            : []),
          { safety: 'unsafe', title: 'useNone', edits: [absence.fill(['none'])] },
        ],
      });
    }
  },
});
