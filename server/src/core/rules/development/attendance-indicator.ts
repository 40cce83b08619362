import { defineRule, valueOf } from '../../analysis/index.ts';
import { itemsOf } from '../../model/index.ts';
import type { ScalarNode } from '../../syntax/index.ts';
import { linksIn } from '../common/links.ts';
import { textsIn, wordingsOf } from '../common/text-fields.ts';
import { OUTPUT_WORDS } from '../indicator/lexicon.ts';
import { planIn } from './plan.ts';

export const rule = defineRule<{ attendance: { name: string } }>()({
  id: 'development/attendance-indicator',
  since: '0.1.0',
  kinds: ['development-plan'],
  severity: 'info',
  texts: {
    en: {
      title: 'Counts heads, not what changed',
      why: 'Everybody can have sat through a course and nothing at the counter be different.',
      off: 'Switch it off if the effect of training is shown by indicators of another document.',
      attendance: ({ name }) =>
        `“${name}” counts people or hours, and nothing else in this plan is measured. Add an indicator of what clients notice.`,
    },
    cs: {
      title: 'Počítá účastníky, ne změnu',
      why: 'Kurzem mohou projít všichni, a u přepážky se přesto nic nezmění.',
      off: 'Vypněte, pokud účinek školení ukazují ukazatele v jiném dokumentu.',
      attendance: ({ name }) =>
        `„${name}“ počítá lidi nebo hodiny a nic jiného se v tomto plánu neměří. Přidejte ukazatel toho, čeho si všimne klient.`,
    },
    pl: {
      title: 'Liczy obecność, a nie zmianę',
      why: 'Wszyscy mogą przejść kurs, a przy okienku nic się nie zmieni.',
      off: 'Wyłącz, jeśli skutek szkoleń pokazują wskaźniki w innym dokumencie.',
      attendance: ({ name }) =>
        `„${name}” liczy osoby lub godziny, a niczego innego w tym planie się nie mierzy. Dodaj wskaźnik tego, co zauważy klient.`,
    },
  },
  concerns: ({ kind }) => kind === 'development-plan',
  check(context) {
    const plan = context.once(planIn);
    if (!plan) return;
    const inline = [
      ...itemsOf(plan.view.indicators),
      ...plan.live.flatMap(({ evaluation }) => (evaluation?.indicator?.is === 'shape' ? evaluation.indicator : [])),
    ].map(({ name, level }) => ({
      node: wordingsOf(name)[0],
      countsHeads: countsHeads(level?.value, textsIn(name)),
    }));
    const named = context
      .once(linksIn)
      .filter(({ reference: { key, holder } }) => key === 'indicator' && holder.self.shape === 'developmentEvaluation')
      .map(({ reference: { node }, resolution }) => {
        const facts = resolution.is === 'found' && resolution.thing.is === 'item' ? resolution.thing.facts : undefined;
        // Of an indicator nobody finds nothing can be said.
        return { node, countsHeads: facts !== undefined && countsHeads(facts.level, facts.title ? [facts.title] : []) };
      });
    const all = [...inline, ...named];
    const first = all.find((one): one is { node: ScalarNode; countsHeads: boolean } => one.node !== undefined);
    if (!first || !all.every((one) => one.countsHeads)) return;
    context.report({ at: valueOf(first.node), message: 'attendance', args: { name: first.node.text } });
  },
});

const EFFECT = ['outcome', 'impact'];

/** The name says so and the level does not say otherwise: `outcome` may count people too. */
function countsHeads(level: string | undefined, names: readonly string[]): boolean {
  return !EFFECT.includes(level ?? '') && (OUTPUT_WORDS.isIn(...names) || names.some((name) => HEADS.test(name)));
}

/** People who came and hours they sat, in the three languages. */
const HEADS =
  /(?<!\p{L})(attend(ed|ance|ees)|participants|trained people|training hours|účastník|účast|docházk|vyškolen|odškolen|uczestnik|frekwencj|obecnoś|wyszkolon)/iu;
