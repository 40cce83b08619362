import { defineRule, valueOf } from '../../analysis/index.ts';
import { count } from '../../l10n/index.ts';
import { daysBetween } from '../../model/index.ts';

interface Messages {
  short: { days: number };
  reversed: { from: string; to: string };
}

/** From one 1 January to the 31 December of the same year it is 364 days. */
const YEAR = 364;

export const rule = defineRule<Messages>()({
  id: 'strategy/horizon-too-short',
  since: '0.1.0',
  kinds: ['strategy'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Strategy for less than a year',
      why: 'Goals need at least a year, so that budgets and habits can follow; anything shorter is a work plan.',
      off: 'Switch it off if your office calls its short plans strategies.',
      short: ({ days }) =>
        `The strategy covers only ${count('en', days, { one: 'day', other: 'days' })}. Plan for at least a year, better three.`,
      reversed: ({ from, to }) => `The strategy ends (${to}) before it begins (${from}). Check both days.`,
    },
    cs: {
      title: 'Strategie na méně než rok',
      why: 'Cíle potřebují aspoň rok, aby se jim stihly přizpůsobit rozpočty i zvyky; cokoli kratšího je plán práce.',
      off: 'Vypněte, pokud u vás strategií říkáte i krátkým plánům.',
      short: ({ days }) =>
        `Strategie pokrývá jen ${count('cs', days, { one: 'den', few: 'dny', other: 'dnů' })}. Plánujte aspoň na rok, lépe na tři.`,
      reversed: ({ from, to }) => `Strategie končí (${to}) dřív, než začíná (${from}). Zkontrolujte obě data.`,
    },
    pl: {
      title: 'Strategia na mniej niż rok',
      why: 'Cele potrzebują co najmniej roku, żeby nadążyły budżety i przyzwyczajenia; wszystko krótsze to plan pracy.',
      off: 'Wyłącz, jeśli w urzędzie strategiami nazywa się także krótkie plany.',
      short: ({ days }) =>
        `Strategia obejmuje tylko ${count('pl', days, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' })}. Zaplanuj co najmniej rok, a lepiej trzy.`,
      reversed: ({ from, to }) =>
        `Strategia kończy się (${to}) wcześniej, niż się zaczyna (${from}). Sprawdź obie daty.`,
    },
  },
  check({ document, report }) {
    const { from, to } = document.as('strategy')?.horizon ?? {};
    const days = from && to && daysBetween(from.value, to.value);
    if (!from || !to || days === undefined || days >= YEAR) return;
    const at = valueOf(to.node);
    if (days < 0) report({ at, message: 'reversed', args: { from: from.value, to: to.value } });
    else report({ at, message: 'short', args: { days: days + 1 } });
  },
});
