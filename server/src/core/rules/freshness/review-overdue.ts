import { defineRule, valueOf } from '../../analysis/index.ts';
import { addDays } from '../../model/index.ts';
import { dayIn, envelopeIn } from './envelope.ts';
import { reviewDays, reviewOptions } from './review-interval.ts';

interface Messages {
  overdue: { day: string; due: string };
  longOverdue: { day: string; due: string };
  reviewed: { today: string };
}

export const rule = defineRule<Messages>()({
  id: 'freshness/review-overdue',
  since: '0.1.0',
  severity: 'warning',
  options: reviewOptions,
  texts: {
    en: {
      title: 'Check overdue',
      why: 'Laws, fees and people change; a text nobody has looked at for long sends clients the wrong way.',
      off: 'Switch it off if the office keeps its reviews in another system; for another rhythm set “reviewEvery” or the days.',
      overdue: ({ day, due }) =>
        `This was last checked on ${day}; the next check was due on ${due}. Look it through, then write the new day.`,
      longOverdue: ({ day, due }) =>
        `This was last checked on ${day}, and a second check has been missed since ${due}. Please look it through now.`,
      reviewed: ({ today }) => `Write that it was checked today, ${today}`,
    },
    cs: {
      title: 'Kontrola po termínu',
      why: 'Zákony, poplatky i lidé se mění; text, který dlouho nikdo neviděl, posílá klienty špatným směrem.',
      off: 'Vypněte, pokud úřad eviduje revize v jiném systému; jiný rytmus nastavíte polem „reviewEvery“ nebo počtem dní.',
      overdue: ({ day, due }) =>
        `Naposledy zkontrolováno ${day}, další kontrola měla být ${due}. Text projděte a zapište nový den.`,
      longOverdue: ({ day, due }) =>
        `Naposledy zkontrolováno ${day}, od ${due} chybí už druhá kontrola. Projděte prosím text co nejdřív.`,
      reviewed: ({ today }) => `Uvést, že byl zkontrolován dnes, ${today}`,
    },
    pl: {
      title: 'Przegląd po terminie',
      why: 'Przepisy, opłaty i ludzie się zmieniają; tekst, którego dawno nikt nie czytał, kieruje klientów w złą stronę.',
      off: 'Wyłącz, jeśli urząd prowadzi przeglądy w innym systemie; inny rytm ustawisz polem „reviewEvery” albo liczbą dni.',
      overdue: ({ day, due }) =>
        `Ostatnio sprawdzono ${day}, następny przegląd przypadał na ${due}. Przejrzyj tekst i wpisz nowy dzień.`,
      longOverdue: ({ day, due }) =>
        `Ostatnio sprawdzono ${day}, a od ${due} brakuje już drugiego przeglądu. Przejrzyj tekst jak najszybciej.`,
      reviewed: ({ today }) => `Wpisz, że sprawdzono go dzisiaj, ${today}`,
    },
  },
  check({ once, today, options, report }) {
    const envelope = once(envelopeIn);
    const reviewed = envelope && dayIn(envelope, 'reviewedOn');
    const every = envelope && reviewDays(envelope, options);
    if (!reviewed || every === undefined) return;
    const { day, node } = reviewed;
    const due = addDays(day, every);
    const last = addDays(day, 2 * every);
    if (today <= due) return;
    report({
      at: valueOf(node),
      ...(today > last
        ? { severity: 'error', message: 'longOverdue', args: { day, due: last } }
        : { message: 'overdue', args: { day, due } }),
      fixes: [{ safety: 'unsafe', title: 'reviewed', args: { today }, edits: [{ op: 'set', node, value: today }] }],
    });
  },
});
