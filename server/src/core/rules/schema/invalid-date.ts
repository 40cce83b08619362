import { defineRule, valueOf } from '../../analysis/index.ts';
import { isDay } from '../../model/index.ts';
import type { ScalarNode } from '../../syntax/index.ts';
import { issuesFor } from './issue-owner.ts';
import { readDate } from './read-date.ts';

interface Messages {
  otherForm: { text: string };
  noSuchDay: { text: string };
  useDate: { date: string };
}

export const rule = defineRule<Messages>()({
  id: 'schema/invalid-date',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      title: 'Date nobody can compute with',
      why: 'Only dates written in one way, year-month-day, can be compared, sorted and watched for deadlines.',
      off: 'There is hardly a reason to: deadlines and reviews cannot be watched without readable dates.',
      otherForm: ({ text }) => `“${text}” is not read as a date. Write year, month and day, for example 2025-09-01.`,
      noSuchDay: ({ text }) => `There is no ${text} in the calendar. Please check the day and the month.`,
      useDate: ({ date }) => `Write ${date}`,
    },
    cs: {
      title: 'Datum, se kterým nejde počítat',
      why: 'Jen data zapsaná jednotně, rok-měsíc-den, se dají porovnat, seřadit a hlídat podle nich termíny.',
      off: 'Sotva k tomu najdete důvod: bez čitelných dat nejde hlídat termíny ani revize.',
      otherForm: ({ text }) => `„${text}“ se nepřečte jako datum. Napište rok, měsíc a den, například 2025-09-01.`,
      noSuchDay: ({ text }) => `Den ${text} v kalendáři není. Zkontrolujte prosím den a měsíc.`,
      useDate: ({ date }) => `Napsat ${date}`,
    },
    pl: {
      title: 'Data, której nie da się policzyć',
      why: 'Tylko daty zapisane jednakowo, rok-miesiąc-dzień, można porównać, posortować i pilnować według nich terminów.',
      off: 'Trudno o powód: bez czytelnych dat nie da się pilnować terminów ani przeglądów.',
      otherForm: ({ text }) =>
        `„${text}” nie zostanie odczytane jako data. Wpisz rok, miesiąc i dzień, na przykład 2025-09-01.`,
      noSuchDay: ({ text }) => `Dnia ${text} nie ma w kalendarzu. Sprawdź dzień i miesiąc.`,
      useDate: ({ date }) => `Wpisz ${date}`,
    },
  },
  check(context) {
    const { document, report } = context;
    const tell = (node: ScalarNode, key: string, message: 'otherForm' | 'noSuchDay') =>
      report({
        at: valueOf(node),
        message,
        args: { text: node.text.trim() },
        fixes: readDate(node.text, { atEnd: END_KEYS.has(key) }).map(({ day, isSure }) => ({
          safety: isSure ? 'safe' : 'unsafe',
          title: 'useDate',
          args: { date: day },
          edits: [{ op: 'set', node, value: day }],
        })),
      });
    for (const issue of issuesFor('schema/invalid-date', context)) {
      if ((issue.issue === 'pattern' || issue.issue === 'type') && issue.node.type === 'scalar') {
        tell(issue.node, issue.key, /^\d{4}-\d{2}-\d{2}$/.test(issue.node.text) ? 'noSuchDay' : 'otherForm');
      }
    }
    // The pattern of the schema lets the 30th of February pass.
    const seen = new Set<ScalarNode>();
    for (const { node, key } of document.scalars('date')) {
      if (seen.has(node) || typeof node.value !== 'string' || !ISO_FORM.test(node.text) || isDay(node.text)) continue;
      seen.add(node);
      tell(node, key, 'noSuchDay');
    }
  },
});

const ISO_FORM = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Fields whose date is the last day of something: "March 2025" means its end there. */
const END_KEYS: ReadonlySet<string> = new Set(['to', 'validTo', 'deadline', 'due', 'by', 'verifyBy']);
