import { defineRule } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { dayIn, envelopeIn, isInForce, isMissing, missingAt, write } from './envelope.ts';
import { needsReview } from './review-interval.ts';

interface Messages {
  never: Empty;
  reviewed: { day: string };
}

export const rule = defineRule<Messages>()({
  id: 'freshness/never-reviewed',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      title: 'Nobody has checked it yet',
      why: 'Readers want to know that somebody looked this through and vouches for it.',
      off: 'Switch it off if the office keeps its reviews in another system.',
      never:
        'This document is in force, but it does not say when it was last checked. Write the day under “reviewedOn”.',
      reviewed: ({ day }) => `Write that it was checked on ${day}`,
    },
    cs: {
      title: 'Ještě to nikdo nezkontroloval',
      why: 'Čtenář chce vědět, že text někdo prošel a ručí za něj.',
      off: 'Vypněte, pokud úřad eviduje revize v jiném systému.',
      never: 'Dokument platí, ale neříká, kdy byl naposledy zkontrolován. Doplňte den do pole „reviewedOn“.',
      reviewed: ({ day }) => `Uvést, že byl zkontrolován ${day}`,
    },
    pl: {
      title: 'Nikt tego jeszcze nie sprawdził',
      why: 'Czytelnicy chcą wiedzieć, że ktoś tekst przejrzał i za niego ręczy.',
      off: 'Wyłącz, jeśli urząd prowadzi przeglądy w innym systemie.',
      never: 'Dokument obowiązuje, ale nie mówi, kiedy ostatnio go sprawdzono. Wpisz dzień w polu „reviewedOn”.',
      reviewed: ({ day }) => `Wpisz, że sprawdzono go ${day}`,
    },
  },
  check({ once, today, report }) {
    const envelope = once(envelopeIn);
    if (!envelope || !isInForce(envelope) || !needsReview(envelope) || !isMissing(envelope, 'reviewedOn')) return;
    // Who approves a document has looked it through.
    const approved = dayIn(envelope, 'approvedOn')?.day;
    const days = new Set(approved !== undefined && approved <= today ? [approved, today] : [today]);
    report({
      at: missingAt(envelope, 'reviewedOn'),
      message: 'never',
      fixes: [...days].map((day) => ({
        safety: 'unsafe',
        title: 'reviewed',
        args: { day },
        edits: [write(envelope, 'reviewedOn', day)],
      })),
    });
  },
});
