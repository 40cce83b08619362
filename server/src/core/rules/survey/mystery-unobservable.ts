import { defineRule, fragmentOf } from '../../analysis/index.ts';
import { itemsOf } from '../../model/index.ts';
import { wordingsIn } from '../common/text-fields.ts';
import { IMPRESSIONS, OBSERVATIONS } from './mystery-words.ts';

export const rule = defineRule<{ impression: { words: string } }>()({
  id: 'survey/mystery-unobservable',
  since: '0.1.0',
  kinds: ['survey'],
  severity: 'warning',
  noisy: {
    en: 'it judges criteria by a list of words, and a good criterion may hold one of them',
    cs: 'posuzuje kritéria podle seznamu slov a některé z nich může stát i v dobrém kritériu',
    pl: 'ocenia kryteria według listy słów, a dobre kryteria też mogą je zawierać',
  },
  texts: {
    en: {
      title: 'Criterion nobody can see',
      why: 'Two evaluators must write down the same thing; an impression depends on who has it, and clerks find it unfair.',
      off: 'Switch it off if your evaluators are trained with described examples for each such word.',
      impression: ({ words }) =>
        `“${words}” is an impression. Write what the evaluator can see, hear or count, for example “greets first” or “answers within 3 rings”.`,
    },
    cs: {
      title: 'Kritérium, které nelze vidět',
      why: 'Dva hodnotitelé musí zapsat totéž; dojem záleží na tom, kdo ho má, a kolegům připadá nespravedlivý.',
      off: 'Vypněte, pokud jsou hodnotitelé vyškoleni na popsaných příkladech ke každému takovému slovu.',
      impression: ({ words }) =>
        `„${words}“ je dojem. Napište, co hodnotitel uvidí, uslyší nebo spočítá, například „pozdravila jako první“ nebo „zvedla telefon do 3 zazvonění“.`,
    },
    pl: {
      title: 'Kryterium, którego nie da się zobaczyć',
      why: 'Dwie osoby oceniające muszą zapisać to samo; wrażenie zależy od tego, kto ocenia, i pracownicy uważają je za niesprawiedliwe.',
      off: 'Wyłącz, jeśli oceniający są przeszkoleni na opisanych przykładach do każdego takiego słowa.',
      impression: ({ words }) =>
        `„${words}” to wrażenie. Wpisz, co oceniający może zobaczyć, usłyszeć lub policzyć, na przykład „przywitała się pierwsza” albo „odebrała do 3 sygnałów”.`,
    },
  },
  check({ document, report }) {
    for (const { text } of itemsOf(document.as('survey')?.criteria)) {
      for (const { node } of wordingsIn(document, text)) {
        const impression = IMPRESSIONS.spanIn(node.text);
        if (!impression || /\d/.test(node.text) || OBSERVATIONS.isIn(node.text)) continue;
        const words = node.text.slice(impression.start, impression.end);
        report({ at: fragmentOf(node, impression), message: 'impression', args: { words } });
        // One wording tells enough; translations say the same.
        break;
      }
    }
  },
});
