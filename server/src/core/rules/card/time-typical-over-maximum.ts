import { defineRule, valueOf } from '../../analysis/index.ts';
import { durationDays } from '../../model/index.ts';
import { spokenTime } from './spoken-time.ts';

export const rule = defineRule<{ longer: { typical: string; maximum: string } }>()({
  id: 'card/time-typical-over-maximum',
  since: '0.1.0',
  kinds: ['service-card'],
  severity: 'error',
  texts: {
    en: {
      title: 'Usually longer than at most',
      why: 'When the usual time is longer than the longest one, nobody can believe either.',
      off: 'There is hardly a reason to: one of the two times is a slip.',
      longer: ({ typical, maximum }) =>
        `It usually takes ${spokenTime('en', typical)}, but at most ${spokenTime('en', maximum)}: one of the two is wrong. Find out which, and correct it.`,
    },
    cs: {
      title: 'Obvykle déle než nejdéle',
      why: 'Když je obvyklá doba delší než nejdelší, nedá se věřit ani jedné.',
      off: 'Sotva k tomu najdete důvod: jedna z obou dob je překlep.',
      longer: ({ typical, maximum }) =>
        `Obvykle to trvá ${spokenTime('cs', typical)}, ale nejdéle ${spokenTime('cs', maximum)}: jeden z údajů je špatně. Zjistěte který a opravte ho.`,
    },
    pl: {
      title: 'Zwykle dłużej niż najdłużej',
      why: 'Gdy zwykły czas jest dłuższy niż najdłuższy, nie można wierzyć żadnemu z nich.',
      off: 'Trudno o powód: jeden z dwóch czasów to pomyłka.',
      longer: ({ typical, maximum }) =>
        `Zwykle trwa to ${spokenTime('pl', typical)}, a najdłużej ${spokenTime('pl', maximum)}: jedna z wartości jest błędna. Sprawdź która i popraw ją.`,
    },
  },
  check({ document, report }) {
    const { typical, maximum } = document.as('service-card')?.processingTime ?? {};
    if (!typical || !maximum) return;
    const usual = durationDays(typical.value);
    const longest = durationDays(maximum.value);
    if (usual === undefined || longest === undefined || usual <= longest) return;
    const args = { typical: typical.value, maximum: maximum.value };
    report({ at: valueOf(typical.node), message: 'longer', args });
  },
});
