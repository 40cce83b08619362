import { defineRule, type FixOffer, spanAt } from '../../analysis/index.ts';
import { addDays, isDay } from '../../model/index.ts';
import { insertion, replacement } from '../../text/index.ts';
import { readDate } from '../schema/read-date.ts';
import { removeComment } from './remove-comment.ts';

interface Messages {
  over: { until: string };
  unreadable: { until: string };
  noDate: { example: string };
  remove: { until: string };
  extend: { date: string };
  use: { date: string };
}

/** How long a renewed exception lasts, in days: time enough for a repair, and not for forgetting it. */
const EXTENSION = 90;

export const rule = defineRule<Messages>()({
  id: 'suppression/expired',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      title: 'Exception whose time is over',
      why: 'An exception is meant for a time; now its finding is shown again.',
      off: 'There is hardly a reason to: leave out “until” where an exception is to stay.',
      over: ({ until }) =>
        `This exception ended on ${until}. Repair what it excused and remove it, or give it a new date.`,
      unreadable: ({ until }) =>
        `“${until}” is no date, so this exception never ends. Write year, month and day, for example 2026-12-31.`,
      noDate: ({ example }) => `Behind “until” the date is missing, for example ${example}.`,
      remove: () => 'Remove the comment',
      extend: ({ date }) => `Extend the exception until ${date}`,
      use: ({ date }) => `Write ${date}`,
    },
    cs: {
      title: 'Výjimka, které vypršel čas',
      why: 'Výjimka má platit jen nějakou dobu; nález se teď znovu ukazuje.',
      off: 'Sotva k tomu najdete důvod: má-li výjimka zůstat, vynechte „until“.',
      over: ({ until }) =>
        `Tato výjimka skončila ${until}. Opravte, co omlouvala, a odstraňte ji, nebo jí dejte nové datum.`,
      unreadable: ({ until }) =>
        `„${until}“ není datum, takže výjimka nikdy neskončí. Napište rok, měsíc a den, například 2026-12-31.`,
      noDate: ({ example }) => `Za „until“ chybí datum, například ${example}.`,
      remove: () => 'Odstranit komentář',
      extend: ({ date }) => `Prodloužit výjimku do ${date}`,
      use: ({ date }) => `Napsat ${date}`,
    },
    pl: {
      title: 'Wyjątek, którego czas minął',
      why: 'Wyjątek obowiązuje przez jakiś czas; teraz jego uwaga znów jest widoczna.',
      off: 'Trudno o powód: jeśli wyjątek ma zostać, pomiń „until”.',
      over: ({ until }) =>
        `Ten wyjątek skończył się ${until}. Popraw to, co usprawiedliwiał, i usuń go albo wpisz nową datę.`,
      unreadable: ({ until }) =>
        `„${until}” to nie data, więc wyjątek nigdy się nie skończy. Wpisz rok, miesiąc i dzień, na przykład 2026-12-31.`,
      noDate: ({ example }) => `Po „until” brakuje daty, na przykład ${example}.`,
      remove: () => 'Usuń komentarz',
      extend: ({ date }) => `Przedłuż wyjątek do ${date}`,
      use: ({ date }) => `Wpisz ${date}`,
    },
  },
  checkSuppressions({ document, suppressions, today, report }) {
    for (const { comment, until, untilSpan, expired } of suppressions) {
      if (until === undefined || !untilSpan) continue;
      const later = isDay(today) ? addDays(today, EXTENSION) : today;
      if (expired) {
        report({
          at: spanAt(untilSpan),
          message: 'over',
          args: { until },
          fixes: [
            { safety: 'unsafe', title: 'remove', args: { until }, edits: [removeComment(document, comment)] },
            {
              safety: 'unsafe',
              title: 'extend',
              args: { date: later },
              edits: [{ op: 'text', edits: [replacement(untilSpan, later)] }],
            },
          ],
        });
      } else if (until === '') {
        report({
          at: spanAt(untilSpan),
          message: 'noDate',
          args: { example: later },
          fixes: [
            {
              safety: 'unsafe',
              title: 'extend',
              args: { date: later },
              edits: [{ op: 'text', edits: [insertion(untilSpan.end, ` ${later}`)] }],
            },
          ],
        });
      } else if (!isDay(until)) {
        report({
          at: spanAt(untilSpan),
          message: 'unreadable',
          args: { until },
          fixes: readDate(until, { atEnd: true }).map(
            ({ day }): FixOffer<Messages> => ({
              safety: 'unsafe',
              title: 'use',
              args: { date: day },
              edits: [{ op: 'text', edits: [replacement(untilSpan, day)] }],
            }),
          ),
        });
      }
    }
  },
});
