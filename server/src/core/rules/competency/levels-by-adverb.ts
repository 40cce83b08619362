import { defineRule, valueOf } from '../../analysis/index.ts';
import type { ScalarNode } from '../../syntax/index.ts';
import { stems, wordsIn } from '../common/stems.ts';
import { behavioursIn, type Competency } from './model.ts';
import { traitIn } from './traits.ts';

export const rule = defineRule<{ alike: { level: string; other: string }; here: { level: string } }>()({
  id: 'competency/levels-by-adverb',
  since: '0.1.0',
  kinds: ['competency-model'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Levels that differ by one adverb',
      why: 'Nobody can tell “well” from “very well”; levels need different acts, or the rating is a guess.',
      off: 'Switch it off if raters have a separate guide that explains the adverbs.',
      alike: ({ level, other }) =>
        `Level ${level} says the same as level ${other}, only with another “often” or “well”. Write another act that is seen on this level only.`,
      here: ({ level }) => `Level ${level} says it here.`,
    },
    cs: {
      title: 'Úrovně se liší jedním příslovcem',
      why: '„Dobře“ od „velmi dobře“ nikdo nerozliší; úrovně potřebují různé chování, jinak je hodnocení odhad.',
      off: 'Vypněte, pokud mají hodnotitelé zvláštní příručku, která příslovce vysvětluje.',
      alike: ({ level, other }) =>
        `Úroveň ${level} říká totéž co úroveň ${other}, jen s jiným „často“ nebo „dobře“. Napište jiné chování, které je vidět až na této úrovni.`,
      here: ({ level }) => `Zde to říká úroveň ${level}.`,
    },
    pl: {
      title: 'Poziomy różnią się jednym przysłówkiem',
      why: 'Nikt nie odróżni „dobrze” od „bardzo dobrze”; poziomy potrzebują różnych zachowań, inaczej ocena jest zgadywaniem.',
      off: 'Wyłącz, jeśli oceniający mają osobny przewodnik, który wyjaśnia przysłówki.',
      alike: ({ level, other }) =>
        `Poziom ${level} mówi to samo co poziom ${other}, tylko z innym „często” lub „dobrze”. Wpisz inne zachowanie, które widać dopiero na tym poziomie.`,
      here: ({ level }) => `Tu mówi to poziom ${level}.`,
    },
  },
  check(context) {
    const known = new Map<Competency, Map<string, Said>>();
    for (const { competency, level, node } of context.once(behavioursIn)) {
      const words = wordsIn(node.text).map(({ word }) => word);
      const core = words.filter((word) => !DEGREES.has(word)).join(' ');
      // Traits have a rule of their own, and so has the same text twice.
      if (core === '' || (context.covered('competency/behaviour-adjective') && traitIn(node.text))) continue;
      const said = known.get(competency) ?? new Map<string, Said>();
      known.set(competency, said);
      const first = said.get(core);
      if (!first) {
        said.set(core, { level, node, words: words.join(' ') });
      } else if (first.level !== level && first.words !== words.join(' ')) {
        context.report({
          at: valueOf(node),
          message: 'alike',
          args: { level, other: first.level },
          related: [{ at: valueOf(first.node), message: 'here', args: { level: first.level } }],
        });
      }
    }
  },
});

interface Said {
  readonly level: string;
  readonly node: ScalarNode;
  readonly words: string;
}

/** How often and how well. */
const DEGREES = stems(
  'always, often, usually, sometimes, rarely, seldom, mostly, occasionally, regularly, never, frequently, well, very, quite',
  'better, best, fully, partly, excellently, good, poorly, badly, mainly, sufficiently, perfectly, rather, extremely',
  'vždy, často, obvykle, někdy, občas, zřídka, většinou, pravidelně, málokdy, nikdy, dobře, velmi, výborně, skvěle, lépe',
  'nejlépe, dostatečně, částečně, plně, zcela, průměrně, slabě, špatně, perfektně, vynikajícím, způsobem, docela, více, méně',
  'zawsze, często, zwykle, zazwyczaj, czasami, czasem, rzadko, przeważnie, regularnie, nigdy, dobrze, bardzo, świetnie',
  'doskonale, słabo, źle, częściowo, pełni, całkowicie, lepiej, najlepiej, wystarczająco, dość, znakomicie',
);
