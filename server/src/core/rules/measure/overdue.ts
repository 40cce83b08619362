import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { fillField } from '../common/fill.ts';
import { dayIn, lateSince, type Measure, measuresOf, nameOf, quarterEndAfter, subject } from './measures.ts';

interface Messages {
  late: { name: string; day: string };
  done: { day: string };
  markDone: Empty;
  prolong: { day: string };
}

export const rule = defineRule<Messages>()({
  id: 'measure/overdue',
  since: '0.1.0',
  kinds: ['improvement-plan'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Measure overdue',
      why: 'A delay seen in time can still be helped; one that nobody sees becomes a broken promise.',
      off: 'Switch it off if the progress of measures is followed in another system.',
      late: ({ name, day }) =>
        `${subject.en(name)} was due on ${day} and is still not done. If it is, write “status: done” and the day; if not, agree on a new day.`,
      done: ({ day }) => `Write that it was done on ${day}`,
      markDone: 'Write that it is done',
      prolong: ({ day }) => `Set the new deadline ${day}`,
    },
    cs: {
      title: 'Opatření po termínu',
      why: 'Zpoždění, které vidíte včas, se dá dohnat; to, které nikdo nevidí, je nesplněný slib.',
      off: 'Vypněte, pokud plnění opatření sledujete v jiném systému.',
      late: ({ name, day }) =>
        `${subject.cs(name)} mělo být hotové ${day} a pořád není. Pokud hotové je, napište „status: done“ a den; pokud ne, dohodněte nový termín.`,
      done: ({ day }) => `Zapsat, že bylo hotové ${day}`,
      markDone: 'Zapsat, že je hotové',
      prolong: ({ day }) => `Stanovit nový termín ${day}`,
    },
    pl: {
      title: 'Działanie po terminie',
      why: 'Opóźnienie zauważone na czas można nadrobić; niezauważone staje się niespełnioną obietnicą.',
      off: 'Wyłącz, jeśli postęp działań śledzi się w innym systemie.',
      late: ({ name, day }) =>
        `${subject.pl(name)} miało być gotowe ${day}, a wciąż nie jest. Jeśli jest gotowe, wpisz „status: done” i dzień; jeśli nie, uzgodnij nowy termin.`,
      done: ({ day }) => `Zapisz, że zakończono je ${day}`,
      markDone: 'Zapisz, że jest gotowe',
      prolong: ({ day }) => `Ustal nowy termin ${day}`,
    },
  },
  check({ document, today, covered, report }) {
    for (const measure of measuresOf(document)) {
      const due = lateSince(measure, today);
      if (!due || (isDisordered(measure) && covered('measure/due-order'))) continue;
      const later = quarterEndAfter(today);
      report({
        at: valueOf(due.node),
        message: 'late',
        args: { name: nameOf(measure), day: due.value },
        fixes: [
          ...finish(measure, today),
          {
            safety: 'unsafe',
            title: 'prolong',
            args: { day: later },
            edits: [{ op: 'set', node: due.node, value: later }],
          },
        ],
      });
    }
  },
});

/** A deadline before the start is a slip of the pen, so nobody knows what is late. */
function isDisordered(measure: Measure): boolean {
  const [start, due] = [dayIn(measure.start), dayIn(measure.due)];
  return start !== undefined && due !== undefined && due.value < start.value;
}

function finish(measure: Measure, today: string): readonly FixOffer<Messages>[] {
  if (!measure.status) return [];
  const done = { op: 'set', node: measure.status.node, value: 'done' } as const;
  if (measure.doneOn) return [{ safety: 'unsafe', title: 'markDone', edits: [done] }];
  const edits = [done, fillField(measure.self, 'doneOn', today)];
  return [{ safety: 'unsafe', title: 'done', args: { day: today }, edits }];
}
