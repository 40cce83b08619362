import { defineRule } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { itemsOf } from '../../model/index.ts';
import { lackOf } from '../common/absence.ts';
import { groupsIn } from './groups.ts';
import { wavesByGroup } from './surveys.ts';

interface Messages {
  missing: Empty;
  useWave: { wave: string; day: string };
}

export const rule = defineRule<Messages>()({
  id: 'clients/need-without-source',
  since: '0.1.0',
  kinds: ['client-groups'],
  holds: 'clientExpectation',
  severity: 'info',
  texts: {
    en: {
      title: 'Expectation without a source',
      why: 'What we believe clients want and what they say are often two things; a source tells them apart.',
      off: 'Switch it off before the first survey.',
      missing:
        'It does not say how you know that. Add “source:”, best the wave of a survey such as survey:clients-2024#w1, or a few words.',
      useWave: ({ wave, day }) => `Write ${wave}, which ended on ${day}`,
    },
    cs: {
      title: 'Očekávání bez zdroje',
      why: 'Co si myslíme, že klienti chtějí, a co sami říkají, bývají dvě různé věci; zdroj je odliší.',
      off: 'Vypněte, dokud nemáte první průzkum.',
      missing:
        'Není uvedeno, odkud to víte. Doplňte „source:“, nejlépe vlnu průzkumu, například survey:clients-2024#w1, nebo pár slov.',
      useWave: ({ wave, day }) => `Zapsat ${wave}, vlnu, která skončila ${day}`,
    },
    pl: {
      title: 'Oczekiwanie bez źródła',
      why: 'To, czego naszym zdaniem chcą klienci, i to, co sami mówią, często się różni; źródło pokazuje, co jest czym.',
      off: 'Wyłącz przed pierwszym badaniem.',
      missing:
        'Nie podano, skąd to wiadomo. Dopisz „source:”, najlepiej falę badania, na przykład survey:clients-2024#w1, albo kilka słów.',
      useWave: ({ wave, day }) => `Wpisz ${wave}, falę zakończoną ${day}`,
    },
  },
  concerns: ({ kind }) => kind === 'client-groups',
  check({ document, workspace, today, report }) {
    for (const group of groupsIn(document)) {
      for (const expectation of itemsOf(group.expectations)) {
        const lack = lackOf(expectation, 'source');
        if (!lack) continue;
        const waves = (workspace.keyed(wavesByGroup, group.id?.value ?? '') ?? []).filter(({ to }) => to <= today);
        report({
          at: lack.at,
          message: 'missing',
          fixes: waves.slice(0, 3).flatMap(({ reference, to }) =>
            reference === undefined
              ? []
              : [
                  {
                    safety: 'unsafe',
                    title: 'useWave',
                    args: { wave: reference, day: to },
                    edits: [lack.fill(reference)],
                  },
                ],
          ),
        });
      }
    }
  },
});
