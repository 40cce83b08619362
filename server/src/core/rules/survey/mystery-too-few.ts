import { defineRule, integer, valueOf } from '../../analysis/index.ts';
import { count, number } from '../../l10n/index.ts';
import { itemsOf, type ValueView, type Views, wilsonInterval } from '../../model/index.ts';
import { isMystery } from './instruments.ts';

interface Messages {
  score: { n: number; low: number };
  trend: { n: number; least: number };
}

export const rule = defineRule<Messages>()({
  id: 'survey/mystery-too-few',
  since: '0.1.0',
  kinds: ['survey'],
  severity: 'warning',
  options: {
    score: integer({
      default: 5,
      min: 1,
      description: {
        en: 'Fewest visits for a score',
        cs: 'Nejmenší počet návštěv pro výsledek',
        pl: 'Najmniejsza liczba wizyt potrzebna do wyniku',
      },
    }),
    trend: integer({
      default: 20,
      min: 1,
      description: {
        en: 'Fewest visits in each of two waves that are compared',
        cs: 'Nejmenší počet návštěv v každé ze dvou vln, které se srovnávají',
        pl: 'Najmniejsza liczba wizyt w każdej z dwóch porównywanych fal',
      },
    }),
  },
  texts: {
    en: {
      title: 'Too few visits for a score',
      why: 'A handful of visits shows chance more than the service; people would be praised or blamed for luck.',
      off: 'Switch it off if you read the visits as stories and show no figures.',
      score: ({ n, low }) =>
        `With ${visits.en(n)} even a perfect score only says “somewhere between ${number('en', low)} and 100 %”. Show no score yet, or make more visits.`,
      trend: ({ n, least }) =>
        `${visits.en(n)} are too few to compare waves: a difference can be chance. Plan at least ${number('en', least)} in each wave.`,
    },
    cs: {
      title: 'Na výsledek je návštěv málo',
      why: 'Hrstka návštěv ukazuje víc náhodu než službu; lidi byste chválili nebo kárali za náhodu.',
      off: 'Vypněte, pokud návštěvy čtete jako příběhy a čísla neukazujete.',
      score: ({ n, low }) =>
        `Při ${visits.cs(n)} i plný počet bodů říká jen „něco mezi ${number('cs', low)} a 100 %“. Výsledek zatím neukazujte, nebo návštěv udělejte víc.`,
      trend: ({ n, least }) =>
        `Při ${visits.cs(n)} nejde vlny srovnávat: rozdíl může být náhoda. Naplánujte jich v každé vlně aspoň ${number('cs', least)}.`,
    },
    pl: {
      title: 'Za mało wizyt, by podać wynik',
      why: 'Garść wizyt pokazuje raczej przypadek niż obsługę; ludzi chwalono by lub ganiono za przypadek.',
      off: 'Wyłącz, jeśli wizyty czyta się jak opowieści i nie pokazuje liczb.',
      score: ({ n, low }) =>
        `Przy ${visits.pl(n)} nawet pełny wynik mówi tylko „coś między ${number('pl', low)} a 100%”. Na razie nie pokazuj wyniku albo zaplanuj więcej wizyt.`,
      trend: ({ n, least }) =>
        `Przy ${visits.pl(n)} nie da się porównywać fal: różnica może być przypadkiem. Zaplanuj w każdej fali co najmniej ${number('pl', least)}.`,
    },
  },
  check({ document, options, report }) {
    const survey = document.as('survey');
    if (!survey || !isMystery(survey)) return;
    let before: ValueView<number> | undefined;
    for (const wave of itemsOf(survey.waves)) {
      const { n } = wave;
      if (!n || n.value <= 0 || !showsScore(wave)) continue;
      const fewer = before && before.value < n.value ? before : n;
      if (n.value < options.score) {
        const low = wilsonInterval(n.value, n.value)?.low ?? 0;
        report({ at: valueOf(n.node), message: 'score', args: { n: n.value, low: Math.round(low) } });
      } else if (before && fewer.value >= options.score && fewer.value < options.trend) {
        // The comparison is made in the later wave, also when the earlier one is the smaller.
        report({ at: valueOf(n.node), message: 'trend', args: { n: fewer.value, least: options.trend } });
      }
      before = n;
    }
  },
});

/** A wave that gave figures, or was shown to others. */
function showsScore({ results, publishedOn, report }: Views['surveyWave']): boolean {
  return itemsOf(results).length > 0 || publishedOn !== undefined || report !== undefined;
}

const visits = {
  en: (n: number) => count('en', n, { one: 'visit', other: 'visits' }),
  cs: (n: number) => count('cs', n, { one: 'návštěvě', other: 'návštěvách' }),
  pl: (n: number) => count('pl', n, { one: 'wizycie', other: 'wizytach' }),
};
