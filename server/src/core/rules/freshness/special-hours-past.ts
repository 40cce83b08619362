import { defineRule, valueOf } from '../../analysis/index.ts';
import { count } from '../../l10n/index.ts';
import { fieldEntry, isDay, itemsOf, type ShapeView, type Views } from '../../model/index.ts';
import type { SequenceNode, YamlEdit } from '../../syntax/index.ts';

interface Messages {
  past: { n: number; day: string };
  remove: { n: number };
}

export const rule = defineRule<Messages>()({
  id: 'freshness/special-hours-past',
  since: '0.1.0',
  severity: 'hint',
  texts: {
    en: {
      title: 'Exceptional hours that are over',
      why: 'Old exceptions hide the coming ones, and other systems still pass them on.',
      off: 'Switch it off if you keep past exceptions for the record.',
      past: ({ n, day }) =>
        n === 1
          ? `This exception ended on ${day}. It can go.`
          : `${n} exceptions here are over, this one since ${day}. They can go.`,
      remove: ({ n }) => (n === 1 ? 'Take the past exception out' : `Take out ${n} past exceptions`),
    },
    cs: {
      title: 'Mimořádné hodiny, které už skončily',
      why: 'Staré výjimky zakrývají ty, které teprve přijdou, a jiné systémy je dál předávají.',
      off: 'Vypněte, pokud si minulé výjimky necháváte pro přehled.',
      past: ({ n, day }) =>
        n === 1
          ? `Tato výjimka skončila ${day}. Můžete ji odstranit.`
          : `Tato výjimka skončila ${day}; takových je tu ${n}. Můžete je odstranit.`,
      remove: ({ n }) =>
        n === 1
          ? 'Odstranit minulou výjimku'
          : `Odstranit ${count('cs', n, { one: 'minulou výjimku', few: 'minulé výjimky', other: 'minulých výjimek' })}`,
    },
    pl: {
      title: 'Zmienione godziny, które już minęły',
      why: 'Stare wyjątki zasłaniają te, które dopiero nadejdą, a inne systemy wciąż je przekazują.',
      off: 'Wyłącz, jeśli minione wyjątki są potrzebne do wglądu.',
      past: ({ n, day }) =>
        n === 1
          ? `Ten wyjątek skończył się ${day}. Można go usunąć.`
          : `Ten wyjątek skończył się ${day}; takich jest tu ${n}. Można je usunąć.`,
      remove: ({ n }) =>
        n === 1
          ? 'Usuń miniony wyjątek'
          : `Usuń ${count('pl', n, { one: 'miniony wyjątek', few: 'minione wyjątki', many: 'minionych wyjątków', other: 'wyjątku' })}`,
    },
  },
  check({ document, today, report }) {
    const seen = new Set<unknown>();
    for (const location of document.all('officeLocation')) {
      const past = itemsOf(location.specialOpeningHours).flatMap((period) => {
        const end = period.to ?? period.from;
        return end && isDay(end.value) && end.value < today ? [{ period, end }] : [];
      });
      const [first] = past;
      // A period that is written once and used twice (anchors) is told once, where it is written.
      if (!first || seen.has(first.end.node)) continue;
      seen.add(first.end.node);
      const edits = removal(
        location,
        past.map(({ period }) => period),
      );
      report({
        at: valueOf(first.end.node),
        message: 'past',
        args: { n: past.length, day: first.end.value },
        fixes: edits.length > 0 ? [{ safety: 'safe', title: 'remove', args: { n: past.length }, edits }] : [],
      });
    }
  },
});

/** The periods go, and the field with them when no other is left. Nothing where the list is written elsewhere (anchors). */
function removal(location: ShapeView, past: readonly Views['specialOpeningPeriod'][]): readonly YamlEdit[] {
  const entry = fieldEntry(location, 'specialOpeningHours');
  const mapping = location.self.node;
  if (entry?.value?.type !== 'sequence' || !mapping.entries.includes(entry)) return [];
  const sequence: SequenceNode = entry.value;
  if (past.length === sequence.items.length) return [{ op: 'removeEntry', mapping, entry }];
  const nodes = new Set<unknown>(past.map(({ self }) => self.node));
  return sequence.items.flatMap((item, index): readonly YamlEdit[] =>
    nodes.has(item) ? [{ op: 'removeItem', sequence, index }] : [],
  );
}
