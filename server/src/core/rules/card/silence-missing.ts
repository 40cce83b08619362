import { defineRule } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { durationDays, type Views } from '../../model/index.ts';
import { missingField } from '../common/absence.ts';
import type { Words } from '../common/writing.ts';
import { textFor } from './wordings.ts';

export const rule = defineRule<{ missing: Empty; callUs: { days: number } }>()({
  id: 'card/silence-missing',
  since: '0.1.0',
  kinds: ['service-card'],
  severity: 'warning',
  texts: {
    en: {
      title: 'No word on what happens when we are late',
      why: 'Whoever waits and hears nothing should know whether silence means yes, no, or “call us”.',
      off: 'Switch it off if your website tells in one place what to do when the office is late.',
      missing:
        'The card does not say what it means when the office does not answer in time. Add “silence”: what then holds, and what people can do.',
      callUs: ({ days }) => `Say what to do when ${days === 1 ? 'a day passes' : `${days} days pass`} in silence`,
    },
    cs: {
      title: 'Není uvedeno, co když se opozdíme',
      why: 'Kdo čeká a nikdo se neozývá, má vědět, zda mlčení znamená ano, ne, nebo „zavolejte nám“.',
      off: 'Vypněte, pokud web na jednom místě říká, co dělat, když se úřad opozdí.',
      missing:
        'Karta neříká, co znamená, když se úřad včas neozve. Doplňte pole „silence“: co pak platí a co mohou lidé dělat.',
      callUs: ({ days }) => `Napsat, co dělat, když se do ${days} ${days === 1 ? 'dne' : 'dnů'} neozvete`,
    },
    pl: {
      title: 'Nie wiadomo, co gdy się spóźniamy',
      why: 'Kto czeka i nie ma odpowiedzi, powinien wiedzieć, czy milczenie znaczy tak, nie czy „proszę zadzwonić”.',
      off: 'Wyłącz, jeśli strona w jednym miejscu mówi, co robić, gdy urząd się spóźnia.',
      missing:
        'Karta nie mówi, co znaczy brak odpowiedzi w terminie. Dopisz pole „silence”: co wtedy obowiązuje i co można zrobić.',
      callUs: ({ days }) => `Napisz, co robić po ${days} ${days === 1 ? 'dniu' : 'dniach'} ciszy`,
    },
  },
  check(context) {
    const card = context.document.as('service-card');
    if (card?.initiation?.value !== 'client') return;
    const absence = missingField(card, 'silence');
    if (!absence) return;
    const days = daysOf(card);
    const edits = [absence.fill(textFor(context, sentence(days, card)))];
    context.report({
      at: absence.at,
      message: 'missing',
      fixes: [{ safety: 'unsafe', title: 'callUs', args: { days }, edits }],
    });
  },
});

/** The longest time on the card in whole days; thirty while it says none. */
function daysOf({ processingTime }: Views['service-card']): number {
  return Math.ceil(durationDays(processingTime?.maximum?.value ?? 'P30D') ?? 30) || 30;
}

function sentence(days: number, { processingTime, contact, channels }: Views['service-card']): Words {
  const isWorking = processingTime?.dayType?.value === 'working';
  const hasPhone = contact?.phone !== undefined || (channels?.items ?? []).some(({ type }) => type?.value === 'phone');
  const one = days === 1;
  return {
    en: `If you hear nothing in ${days} ${isWorking ? 'working ' : ''}${one ? 'day' : 'days'}, ${hasPhone ? 'call' : 'write to'} us.`,
    cs: `Když se do ${days} ${isWorking ? (one ? 'pracovního ' : 'pracovních ') : ''}${one ? 'dne' : 'dnů'} neozveme, ${hasPhone ? 'zavolejte' : 'napište'} nám.`,
    pl: `Jeśli nie odezwiemy się w ciągu ${days} ${one ? 'dnia' : 'dni'}${isWorking ? (one ? ' roboczego' : ' roboczych') : ''}, ${hasPhone ? 'zadzwoń' : 'napisz'} do nas.`,
  };
}
