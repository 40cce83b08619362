import { defineRule, type Surroundings } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { durationDays, type Views } from '../../model/index.ts';
import { missingField } from '../common/absence.ts';
import { processOf } from './card-process.ts';
import { spokenTime } from './spoken-time.ts';

interface Messages {
  missing: Empty;
  atMost: { duration: string };
  likeProcess: { duration: string; process: string };
}

export const rule = defineRule<Messages>()({
  id: 'card/time-missing',
  since: '0.1.0',
  kinds: ['service-card'],
  severity: 'error',
  texts: {
    en: {
      title: 'No word on how long it takes',
      why: 'People plan their lives by it and may act when the office is late; without a deadline they can do neither.',
      off: 'There is hardly a reason to: every service has a longest time, and clients ask for it first.',
      missing:
        'The card does not say how long people wait at most. Add “processingTime” with “maximum”, for example P30D for 30 days.',
      atMost: ({ duration }) => `Say that it takes ${spokenTime('en', duration)} at most`,
      likeProcess: ({ duration, process }) =>
        `Say that it takes ${spokenTime('en', duration)} at most, like the process ${process}`,
    },
    cs: {
      title: 'Není uvedeno, jak dlouho to trvá',
      why: 'Lidé podle toho plánují a mohou se ozvat, když se úřad opozdí; bez lhůty nemohou jedno ani druhé.',
      off: 'Sotva k tomu najdete důvod: každá služba má nejdelší dobu a klienti se na ni ptají nejdřív.',
      missing:
        'Karta neříká, jak nejdéle lidé čekají. Doplňte „processingTime“ s polem „maximum“, například P30D pro 30 dnů.',
      atMost: ({ duration }) => `Uvést, že to trvá nejdéle ${spokenTime('cs', duration)}`,
      likeProcess: ({ duration, process }) =>
        `Uvést, že to trvá nejdéle ${spokenTime('cs', duration)} jako proces ${process}`,
    },
    pl: {
      title: 'Nie wiadomo, ile to trwa',
      why: 'Ludzie planują według tego i mogą reagować, gdy urząd się spóźnia; bez terminu nie mogą ani jednego, ani drugiego.',
      off: 'Trudno o powód: każda usługa ma najdłuższy termin i o niego pyta się najpierw.',
      missing:
        'Karta nie mówi, ile najdłużej się czeka. Dopisz „processingTime” z polem „maximum”, na przykład P30D dla 30 dni.',
      atMost: ({ duration }) => `Wpisz, że trwa to najwyżej ${spokenTime('pl', duration)}`,
      likeProcess: ({ duration, process }) =>
        `Wpisz, że trwa to najwyżej ${spokenTime('pl', duration)}, jak proces ${process}`,
    },
  },
  concerns: ({ kind, content }) => kind === 'service-card' && content['service-card']?.maximumTime === undefined,
  check(context) {
    const card = context.document.as('service-card');
    if (!card) return;
    const { processingTime } = card;
    const field = missingField(card, 'processingTime');
    const absence = field ?? (processingTime && missingField(processingTime, 'maximum'));
    if (!absence) return;
    const fill = (duration: string) => [absence.fill(field ? { maximum: duration } : duration)];
    const process = likeProcess(card, context);
    const usual = usualTime(processingTime?.typical?.value);
    context.report({
      at: absence.at,
      message: 'missing',
      fixes: [
        ...(process
          ? [{ safety: 'unsafe' as const, title: 'likeProcess' as const, args: process, edits: fill(process.duration) }]
          : []),
        { safety: 'unsafe', title: 'atMost', args: { duration: usual }, edits: fill(usual) },
      ],
    });
  },
});

/** Thirty days, or what it usually takes where that is longer. */
function usualTime(typical: string | undefined): string {
  const days = typical === undefined ? undefined : durationDays(typical);
  return typical !== undefined && days !== undefined && days > 30 ? typical : 'P30D';
}

/** The time the process behind the card has, counted in calendar days. */
function likeProcess(
  card: Views['service-card'],
  around: Surroundings,
): { readonly duration: string; readonly process: string } | undefined {
  const process = processOf(card, around);
  const { duration } = process?.content.process ?? {};
  if (!process?.id || !duration || duration.dayType === 'working') return undefined;
  return durationDays(duration.text) === undefined ? undefined : { duration: duration.text, process: process.id };
}
