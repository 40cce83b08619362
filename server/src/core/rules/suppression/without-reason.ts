import { defineRule, spanAt } from '../../analysis/index.ts';
import { replacement } from '../../text/index.ts';
import { removeComment } from './remove-comment.ts';

interface Messages {
  none: { rules: string };
  unmarked: { text: string };
  mark: { text: string };
  remove: { rules: string };
}

export const rule = defineRule<Messages>()({
  id: 'suppression/without-reason',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      title: 'Exception without a reason',
      why: 'Exceptions nobody explains become a habit, and later nobody dares to remove them.',
      off: 'Switch it off if reasons are written down somewhere else.',
      none: ({ rules }) =>
        `Say why ${rules} does not matter here: put two hyphens at the end of the comment and the reason behind them, as in “-- the unit has one clerk”.`,
      unmarked: ({ text }) => `Put two hyphens before the reason: “-- ${text}”.`,
      mark: ({ text }) => `Make “${text}” the reason`,
      remove: () => 'Remove the comment and see the finding again',
    },
    cs: {
      title: 'Výjimka bez důvodu',
      why: 'Z výjimek bez vysvětlení se stává zvyk a později si je nikdo netroufne odstranit.',
      off: 'Vypněte, pokud si důvody zapisujete jinam.',
      none: ({ rules }) =>
        `Napište, proč ${rules} zde nevadí: na konec komentáře dejte dvě pomlčky a za ně důvod, třeba „-- odbor má jedinou referentku“.`,
      unmarked: ({ text }) => `Před důvod dejte dvě pomlčky: „-- ${text}“.`,
      mark: ({ text }) => `Uvést „${text}“ jako důvod`,
      remove: () => 'Odstranit komentář a nález znovu ukázat',
    },
    pl: {
      title: 'Wyjątek bez powodu',
      why: 'Wyjątki bez wyjaśnienia stają się nawykiem i później nikt nie ma odwagi ich usunąć.',
      off: 'Wyłącz, jeśli powody są zapisywane gdzie indziej.',
      none: ({ rules }) =>
        `Napisz, dlaczego ${rules} tu nie przeszkadza: na końcu komentarza postaw dwa łączniki i powód, na przykład „-- w referacie pracuje jedna osoba”.`,
      unmarked: ({ text }) => `Przed powodem postaw dwa łączniki: „-- ${text}”.`,
      mark: ({ text }) => `Uznaj „${text}” za powód`,
      remove: () => 'Usuń komentarz i pokaż uwagę ponownie',
    },
  },
  checkSuppressions({ document, suppressions, report }) {
    for (const { comment, rules, reason, stray, expired } of suppressions) {
      if (reason !== '' || expired || rules.length === 0) continue;
      const ids = rules.map(({ id }) => id).join(', ');
      // A made-up reason would be a lie, so there is none to insert.
      const removal = {
        safety: 'unsafe',
        title: 'remove',
        args: { rules: ids },
        edits: [removeComment(document, comment)],
      } as const;
      const text = stray ? document.text.slice(stray.start, stray.end).replace(/^[-–—:(\s]+|\)$/gu, '') : '';
      if (!stray || text === '') {
        report({ at: spanAt(comment.span), message: 'none', args: { rules: ids }, fixes: [removal] });
        continue;
      }
      const edits = [{ op: 'text', edits: [replacement(stray, `-- ${text}`)] }] as const;
      report({
        at: spanAt(stray),
        message: 'unmarked',
        args: { text },
        fixes: [{ safety: 'unsafe', title: 'mark', args: { text }, edits }, removal],
      });
    }
  },
});
