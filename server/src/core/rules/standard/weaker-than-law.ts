import { defineRule, spanAt, valueOf } from '../../analysis/index.ts';
import { amountWords } from '../../l10n/index.ts';
import { CALENDAR_PER_WORKING_DAY, shortestCardTime } from './card-times.ts';
import { legalLimit } from './legal-limits.ts';
import { promisesIn, type StandardItem } from './promises.ts';

interface Promised {
  value: number;
  unit: string;
}

interface Messages {
  card: Promised & { card: string; time: string };
  law: Promised & { act: string; days: number };
  here: { card: string };
}

export const rule = defineRule<Messages>()({
  id: 'standard/weaker-than-law',
  since: '0.1.0',
  kinds: ['standard'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Promise weaker than what already holds',
      why: 'A promise must give clients more than the law and the service card already do; a weaker one confuses them.',
      off: 'Switch it off if your standards speak of other matters than your service cards.',
      card: ({ value, unit, card, time }) =>
        `${amountWords('en', value, unit)} is longer than what the card “${card}” already promises (maximum: ${time}). Promise less time, or correct the card.`,
      law: ({ value, unit, act, days }) =>
        `${amountWords('en', value, unit)} is longer than the law allows: ${amountWords('en', days, 'days')} at most (${act}). Promise less time.`,
      here: ({ card }) => `The card “${card}” gives its time here.`,
    },
    cs: {
      title: 'Slib slabší než to, co už platí',
      why: 'Slib má klientům dát víc než zákon a karta služby; slabší slib je jen zmate.',
      off: 'Vypněte, pokud standardy mluví o jiných věcech než karty služeb.',
      card: ({ value, unit, card, time }) =>
        `${amountWords('cs', value, unit)} je víc, než už slibuje karta „${card}“ (maximum: ${time}). Slibte kratší dobu, nebo opravte kartu.`,
      law: ({ value, unit, act, days }) =>
        `${amountWords('cs', value, unit)} je víc, než dovoluje zákon: nejvýš ${amountWords('cs', days, 'days')} (${act}). Slibte kratší dobu.`,
      here: ({ card }) => `Zde uvádí svou lhůtu karta „${card}“.`,
    },
    pl: {
      title: 'Obietnica słabsza niż to, co już obowiązuje',
      why: 'Obietnica ma dać klientom więcej niż prawo i karta usługi; słabsza tylko wprowadza w błąd.',
      off: 'Wyłącz, jeśli standardy mówią o innych sprawach niż karty usług.',
      card: ({ value, unit, card, time }) =>
        `${amountWords('pl', value, unit)} to więcej, niż już obiecuje karta „${card}” (maximum: ${time}). Obiecaj krótszy czas albo popraw kartę.`,
      law: ({ value, unit, act, days }) =>
        `${amountWords('pl', value, unit)} to więcej, niż pozwala prawo: najwyżej ${amountWords('pl', days, 'days')} (${act}). Obiecaj krótszy czas.`,
      here: ({ card }) => `Tu podaje swój termin karta „${card}”.`,
    },
  },
  concerns: ({ kind }) => kind === 'standard',
  check(context) {
    const { document, workspace, report } = context;
    for (const item of context.once(promisesIn)) {
      const promised = promisedTime(item);
      if (!promised) continue;
      const { value, unit, node, days } = promised;
      const time = shortestCardTime(item, document, workspace);
      const limit = legalLimit(item.area?.value ?? '', workspace.jurisdiction);
      if (time && days > time.days) {
        const card = time.card.title ?? time.card.id ?? '';
        report({
          at: valueOf(node),
          message: 'card',
          args: { value, unit, card, time: time.written },
          related: [{ uri: time.card.uri, at: spanAt(time.card.span), message: 'here', args: { card } }],
        });
      } else if (limit && days > limit.days) {
        report({ at: valueOf(node), message: 'law', args: { value, unit, ...limit } });
      }
    }
  },
});

/** The longest time a promise allows, also in days by the calendar; undefined for promises of something else. */
function promisedTime({ commitment }: StandardItem) {
  const { operator, value, unit } = commitment ?? {};
  if (!value || !unit || typeof value.value !== 'number') return undefined;
  if (operator?.value === 'at-least') return undefined;
  const factor = DAYS[unit.value];
  return factor === undefined
    ? undefined
    : { value: value.value, unit: unit.value, node: value.node, days: value.value * factor };
}

const DAYS: { readonly [unit: string]: number } = {
  'working-days': CALENDAR_PER_WORKING_DAY,
  days: 1,
  hours: 1 / 24,
};
