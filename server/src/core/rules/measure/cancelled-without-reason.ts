import { defineRule, type FixOffer } from '../../analysis/index.ts';
import type { Locale } from '../../l10n/index.ts';
import { itemsOf, type OfficeDocument } from '../../model/index.ts';
import { type Absence, lackOf } from '../common/absence.ts';
import { inLanguagesOf } from '../common/writing.ts';
import { measuresOf, nameOf, subject } from './measures.ts';

interface Messages {
  cancelled: { name: string };
  postponed: { name: string };
  rejected: { finding: string };
  because: { en: string; cs: string; pl: string };
}

export const rule = defineRule<Messages>()({
  id: 'measure/cancelled-without-reason',
  since: '0.1.0',
  kinds: ['improvement-plan'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Cancelled or put off without a reason',
      why: 'People accept a no they can understand; without a reason they only see that nobody listened.',
      off: 'Switch it off if reasons are kept in the minutes of meetings.',
      cancelled: ({ name }) => `${subject.en(name)} was cancelled, but nobody wrote why. Add “reason”.`,
      postponed: ({ name }) => `${subject.en(name)} was postponed, but nobody wrote why. Add “reason”.`,
      rejected: ({ finding }) =>
        `${finding === '' ? 'A finding' : `The finding ${finding}`} was turned down, but nobody wrote why. Add “reason”.`,
      because: ({ en }) => `Give the reason “${en}”`,
    },
    cs: {
      title: 'Zrušeno nebo odloženo bez důvodu',
      why: 'Odmítnutí, kterému rozumějí, lidé přijmou; bez důvodu jen vidí, že je nikdo neposlouchal.',
      off: 'Vypněte, pokud důvody zapisujete jen do zápisů z porad.',
      cancelled: ({ name }) => `${subject.cs(name)} bylo zrušeno, ale není napsáno proč. Doplňte „reason“.`,
      postponed: ({ name }) => `${subject.cs(name)} bylo odloženo, ale není napsáno proč. Doplňte „reason“.`,
      rejected: ({ finding }) =>
        `Zjištění ${finding && `${finding} `}bylo odmítnuto, ale není napsáno proč. Doplňte „reason“.`,
      because: ({ cs }) => `Uvést důvod „${cs}“`,
    },
    pl: {
      title: 'Odwołane lub odłożone bez powodu',
      why: 'Odmowę, którą rozumieją, ludzie przyjmą; bez uzasadnienia widzą tylko, że nikt ich nie słuchał.',
      off: 'Wyłącz, jeśli uzasadnienia zapisuje się tylko w protokołach.',
      cancelled: ({ name }) => `${subject.pl(name)} odwołano, ale nie napisano dlaczego. Dopisz „reason”.`,
      postponed: ({ name }) => `${subject.pl(name)} odłożono, ale nie napisano dlaczego. Dopisz „reason”.`,
      rejected: ({ finding }) =>
        `Ustalenie ${finding && `${finding} `}odrzucono, ale nie napisano dlaczego. Dopisz „reason”.`,
      because: ({ pl }) => `Podaj powód „${pl}”`,
    },
  },
  check({ document, report }) {
    for (const measure of measuresOf(document)) {
      const status = measure.status?.value;
      if (status !== 'cancelled' && status !== 'postponed') continue;
      const lack = lackOf(measure, 'reason');
      if (lack)
        report({ at: lack.at, message: status, args: { name: nameOf(measure) }, fixes: reasons(document, lack) });
    }
    for (const rejection of itemsOf(document.as('improvement-plan')?.rejected)) {
      const lack = lackOf(rejection, 'reason');
      const finding = rejection.finding?.value ?? '';
      if (lack) report({ at: lack.at, message: 'rejected', args: { finding }, fixes: reasons(document, lack) });
    }
  },
});

/** Reasons offices often have; the author picks the one that is true. */
const REASONS: readonly { readonly [L in Locale]: string }[] = [
  {
    en: 'There is no money for it this year.',
    cs: 'Letos na to nejsou peníze.',
    pl: 'W tym roku nie ma na to pieniędzy.',
  },
  { en: 'The law is about to change.', cs: 'Chystá se změna zákona.', pl: 'Wkrótce zmieni się prawo.' },
  { en: 'Another measure solves it.', cs: 'Řeší to jiné opatření.', pl: 'Rozwiązuje to inne działanie.' },
];

function reasons(document: OfficeDocument, lack: Absence): readonly FixOffer<Messages>[] {
  return REASONS.map((words) => ({
    safety: 'unsafe',
    title: 'because',
    args: words,
    edits: [lack.fill(inLanguagesOf(document, words))],
  }));
}
