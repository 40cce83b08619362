import { defineRule, integer, valueOf } from '../../analysis/index.ts';
import { count } from '../../l10n/index.ts';
import { itemsOf, type ValueView, type Views } from '../../model/index.ts';
import { asksPeople } from './instruments.ts';

export const rule = defineRule<{ shown: { n: number; least: number; day: string } }>()({
  id: 'survey/small-group-shown',
  since: '0.1.0',
  kinds: ['survey'],
  severity: 'warning',
  options: {
    least: integer({
      default: 10,
      min: 2,
      description: {
        en: 'Fewest answers a published result may rest on',
        cs: 'Nejmenší počet odpovědí, na kterém smí stát zveřejněný výsledek',
        pl: 'Najmniejsza liczba odpowiedzi, na której może się opierać opublikowany wynik',
      },
    }),
  },
  texts: {
    en: {
      title: 'Result of too few people published',
      why: 'In a small group colleagues and neighbours can guess who said what, although anonymity was promised.',
      off: 'Switch it off if everybody asked has agreed to be recognised.',
      shown: ({ n, least, day }) =>
        `This result, published on ${day}, rests on ${answers.en(n)} only. Join groups until there are at least ${least}, or leave it out of what you publish.`,
    },
    cs: {
      title: 'Zveřejněný výsledek příliš malé skupiny',
      why: 'V malé skupině kolegové i sousedé uhodnou, kdo co řekl, i když jste slíbili anonymitu.',
      off: 'Vypněte, pokud všichni dotázaní souhlasili s tím, že mohou být poznáni.',
      shown: ({ n, least, day }) =>
        `Výsledek zveřejněný ${day} stojí jen na ${answers.cs(n)}. Spojte skupiny tak, aby jich bylo aspoň ${least}, nebo jej z toho, co zveřejňujete, vynechte.`,
    },
    pl: {
      title: 'Opublikowany wynik zbyt małej grupy',
      why: 'W małej grupie współpracownicy i sąsiedzi zgadną, kto co powiedział, choć obiecano anonimowość.',
      off: 'Wyłącz, jeśli wszyscy pytani zgodzili się na to, że można ich rozpoznać.',
      shown: ({ n, least, day }) =>
        `Wynik opublikowany ${day} opiera się tylko na ${answers.pl(n)}. Połącz grupy, aby było ich co najmniej ${least}, albo pomiń go w publikacji.`,
    },
  },
  check({ document, options: { least }, report }) {
    const survey = document.as('survey');
    if (!survey || !asksPeople(survey)) return;
    for (const wave of itemsOf(survey.waves)) {
      const day = wave.publishedOn?.value;
      if (day === undefined) continue;
      for (const n of counts(wave)) {
        if (n.value > 0 && n.value < least)
          report({ at: valueOf(n.node), message: 'shown', args: { n: n.value, least, day } });
      }
    }
  },
});

/** Numbers of answers results rest on; the whole wave speaks for results without a number of their own. */
function counts(wave: Views['surveyWave']): readonly ValueView<number>[] {
  const ofResults = itemsOf(wave.results).flatMap(({ n }) => (n && n.value !== wave.n?.value ? [n] : []));
  return wave.n ? [wave.n, ...ofResults] : ofResults;
}

const answers = {
  en: (n: number) => count('en', n, { one: 'answer', other: 'answers' }),
  cs: (n: number) => count('cs', n, { one: 'odpovědi', other: 'odpovědích' }),
  pl: (n: number) => count('pl', n, { one: 'odpowiedzi', other: 'odpowiedziach' }),
};
