import { defineRule, fragmentOf } from '../../analysis/index.ts';
import { behavioursIn } from './model.ts';
import { abilityIn, traitIn } from './traits.ts';

export const rule = defineRule<{ trait: { word: string }; ability: { word: string } }>()({
  id: 'competency/behaviour-adjective',
  since: '0.1.0',
  kinds: ['competency-model'],
  severity: 'warning',
  noisy: {
    en: 'it judges behaviours by a list of words, and a good description may hold one of them',
    cs: 'posuzuje chování podle seznamu slov a některé z nich může stát i v dobrém popisu',
    pl: 'ocenia zachowania według listy słów, a dobre opisy też mogą je zawierać',
  },
  texts: {
    en: {
      title: 'Trait instead of behaviour',
      why: 'Behaviour can be observed and measured; a trait is only what one person thinks of another.',
      off: 'Switch it off if traits are explained by acts in another document.',
      trait: ({ word }) =>
        `“${word}” is a trait: two people will judge it differently. Write what the person does, for example “Sums up the request in own words.”`,
      ability: ({ word }) =>
        `“${word}” says what somebody could do, and that cannot be seen. Write what the person does, for example “Sums up the request in own words.”`,
    },
    cs: {
      title: 'Vlastnost místo chování',
      why: 'Chování jde pozorovat a měřit; vlastnost je jen to, co si jeden člověk myslí o druhém.',
      off: 'Vypněte, pokud vlastnosti vysvětlujete chováním v jiném dokumentu.',
      trait: ({ word }) =>
        `„${word}“ je vlastnost a dva lidé ji posoudí různě. Napište, co člověk dělá, třeba „Shrne požadavek klienta vlastními slovy.“`,
      ability: ({ word }) =>
        `„${word}“ říká, co by člověk mohl udělat, a to není vidět. Napište, co dělá, třeba „Shrne požadavek klienta vlastními slovy.“`,
    },
    pl: {
      title: 'Cecha zamiast zachowania',
      why: 'Zachowanie można zobaczyć i zmierzyć; cecha to tylko to, co jedna osoba myśli o drugiej.',
      off: 'Wyłącz, jeśli cechy są wyjaśnione zachowaniami w innym dokumencie.',
      trait: ({ word }) =>
        `„${word}” to cecha i dwie osoby ocenią ją różnie. Napisz, co człowiek robi, na przykład „Streszcza prośbę klienta własnymi słowami”.`,
      ability: ({ word }) =>
        `„${word}” mówi, co ktoś mógłby zrobić, a tego nie widać. Napisz, co robi, na przykład „Streszcza prośbę klienta własnymi słowami”.`,
    },
  },
  check(context) {
    for (const { node } of context.once(behavioursIn)) {
      const ability = abilityIn(node.text);
      const span = ability ?? traitIn(node.text);
      if (!span) continue;
      context.report({
        at: fragmentOf(node, span),
        message: ability ? 'ability' : 'trait',
        args: { word: node.text.slice(span.start, span.end) },
      });
    }
  },
});
