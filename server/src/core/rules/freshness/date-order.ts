import { defineRule, valueOf } from '../../analysis/index.ts';
import { labelBehind } from '../common/field-words.ts';
import { dayIn, type Envelope, envelopeIn, type WrittenDay } from './envelope.ts';

interface Messages {
  disorder: { kind: string; late: string; lateDay: string; early: string; earlyDay: string };
  other: { kind: string; early: string };
}

export const rule = defineRule<Messages>()({
  id: 'freshness/date-order',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      title: 'Dates in an impossible order',
      why: 'A document is written, approved, comes into force and ends, in that order; otherwise one of its dates is wrong.',
      off: 'There is hardly a reason to: one of the dates is surely wrong.',
      disorder: ({ kind, late, lateDay, early, earlyDay }) =>
        `${late}${labelBehind('en', kind, late)} is ${lateDay}, before ${early}${labelBehind('en', kind, early)}, ${earlyDay}. Please check which of the two is right.`,
      other: ({ kind, early }) => `This is ${early}${labelBehind('en', kind, early)}.`,
    },
    cs: {
      title: 'Data v nemožném pořadí',
      why: 'Dokument vznikne, schválí se, začne platit a skončí, v tomto pořadí; jinak je některé datum špatně.',
      off: 'Sotva k tomu najdete důvod: některé z dat je určitě špatně.',
      disorder: ({ kind, late, lateDay, early, earlyDay }) =>
        `${late}${labelBehind('cs', kind, late)} je ${lateDay}, dřív než ${early}${labelBehind('cs', kind, early)}, ${earlyDay}. Zkontrolujte, které datum je správně.`,
      other: ({ kind, early }) => `Zde je ${early}${labelBehind('cs', kind, early)}.`,
    },
    pl: {
      title: 'Daty w niemożliwej kolejności',
      why: 'Dokument powstaje, zostaje zatwierdzony, zaczyna obowiązywać i wygasa, w tej kolejności; inaczej któraś data jest błędna.',
      off: 'Trudno o powód: jedna z dat na pewno jest błędna.',
      disorder: ({ kind, late, lateDay, early, earlyDay }) =>
        `${late}${labelBehind('pl', kind, late)} to ${lateDay}, wcześniej niż ${early}${labelBehind('pl', kind, early)}, ${earlyDay}. Sprawdź, która data jest poprawna.`,
      other: ({ kind, early }) => `Tu jest ${early}${labelBehind('pl', kind, early)}.`,
    },
  },
  check({ once, report }) {
    const envelope = once(envelopeIn);
    if (!envelope) return;
    const { kind } = envelope;
    for (const [early, late] of [...pairs(envelope, LIFE), ...pairs(envelope, ['createdOn', 'reviewedOn'])]) {
      if (late.day >= early.day) continue;
      report({
        at: valueOf(late.node),
        message: 'disorder',
        args: { kind, late: late.key, lateDay: late.day, early: early.key, earlyDay: early.day },
        related: [{ at: valueOf(early.node), message: 'other', args: { kind, early: early.key } }],
      });
    }
  },
});

const LIFE = ['createdOn', 'approvedOn', 'validFrom', 'validTo'];

interface NamedDay extends WrittenDay {
  readonly key: string;
}

/** Each of the days that are there with the next one. */
function pairs(envelope: Envelope, keys: readonly string[]): readonly (readonly [NamedDay, NamedDay])[] {
  const days = keys.flatMap((key): readonly NamedDay[] => {
    const written = dayIn(envelope, key);
    return written ? [{ ...written, key }] : [];
  });
  return days.flatMap((day, index): readonly (readonly [NamedDay, NamedDay])[] => {
    const next = days[index + 1];
    return next ? [[day, next]] : [];
  });
}
