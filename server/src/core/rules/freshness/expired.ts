import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import { addDays } from '../../model/index.ts';
import { dayIn, type Envelope, envelopeIn, isMissing, write } from './envelope.ts';

interface Messages {
  expired: { day: string };
  setStatus: { status: string };
  prolong: { day: string };
}

export const rule = defineRule<Messages>()({
  id: 'freshness/expired',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      title: 'Still published, no longer valid',
      why: 'Clients act on a text that does not hold any more.',
      off: 'There is hardly a reason to: give the document its new date or its true status.',
      expired: ({ day }) =>
        `This document is published, but it was valid only until ${day}. Withdraw it, or write until when it holds.`,
      setStatus: ({ status }) => `Set the status to ${status}`,
      prolong: ({ day }) => `Let it hold until ${day}`,
    },
    cs: {
      title: 'Zveřejněné, ale už neplatí',
      why: 'Klienti se řídí textem, který už neplatí.',
      off: 'Sotva k tomu najdete důvod: dejte dokumentu nové datum nebo skutečný stav.',
      expired: ({ day }) =>
        `Dokument je zveřejněný, ale platil jen do ${day}. Stáhněte ho, nebo napište, do kdy opravdu platí.`,
      setStatus: ({ status }) => `Nastavit stav ${status}`,
      prolong: ({ day }) => `Prodloužit platnost do ${day}`,
    },
    pl: {
      title: 'Opublikowane, choć już nie obowiązuje',
      why: 'Klienci kierują się tekstem, który już nie obowiązuje.',
      off: 'Trudno o powód: nadaj dokumentowi nową datę albo prawdziwy status.',
      expired: ({ day }) =>
        `Dokument jest opublikowany, ale obowiązywał tylko do ${day}. Wycofaj go albo wpisz, do kiedy naprawdę obowiązuje.`,
      setStatus: ({ status }) => `Ustaw status ${status}`,
      prolong: ({ day }) => `Przedłuż do ${day}`,
    },
  },
  check({ once, today, report }) {
    const envelope = once(envelopeIn);
    const ends = envelope && dayIn(envelope, 'validTo');
    if (!envelope || !ends || envelope.status !== 'published' || ends.day >= today) return;
    report({
      at: valueOf(ends.node),
      message: 'expired',
      args: { day: ends.day },
      fixes: fixesFor(envelope, addDays(today, 365)),
    });
  },
});

function fixesFor(envelope: Envelope, nextYear: string): readonly FixOffer<Messages>[] {
  const status = isMissing(envelope, 'replacedBy') ? 'withdrawn' : 'superseded';
  return [
    { safety: 'unsafe', title: 'setStatus', args: { status }, edits: [write(envelope, 'status', status)] },
    { safety: 'unsafe', title: 'prolong', args: { day: nextYear }, edits: [write(envelope, 'validTo', nextYear)] },
  ];
}
