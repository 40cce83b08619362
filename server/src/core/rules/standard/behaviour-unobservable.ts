import { defineRule, fragmentOf } from '../../analysis/index.ts';
import { wordingsOf } from '../common/text-fields.ts';
import { mannerOnly } from './manner.ts';
import { promisesIn, type StandardItem } from './promises.ts';

export const rule = defineRule<{ manner: { word: string } }>()({
  id: 'standard/behaviour-unobservable',
  since: '0.1.0',
  kinds: ['standard'],
  severity: 'warning',
  noisy: {
    en: 'it judges promises by a list of words, and a good promise may hold one of them',
    cs: 'posuzuje sliby podle seznamu slov a některé z nich může stát i v dobrém slibu',
    pl: 'ocenia obietnice według listy słów, a dobre obietnice też mogą je zawierać',
  },
  texts: {
    en: {
      title: 'Promise nobody can tick',
      why: 'Whoever visits the office to check can only tick what people did or said; everybody understands praise differently.',
      off: 'Switch it off if clients rate such promises and nobody has to tick them.',
      manner: ({ word }) =>
        `Nobody can tick “${word}” on a checklist: everybody means something else by it. Say what the client will see or hear, for example “We greet you first and say our name.”`,
    },
    cs: {
      title: 'Slib, který nejde zaškrtnout',
      why: 'Kdo přijde slib ověřit, může zaškrtnout jen to, co lidé udělali nebo řekli; chvále rozumí každý jinak.',
      off: 'Vypněte, pokud takové sliby hodnotí klienti a nikdo je nezaškrtává.',
      manner: ({ word }) =>
        `„${word}“ v hodnoticím listu nikdo nezaškrtne: každý tím myslí něco jiného. Napište, co klient uvidí nebo uslyší, třeba „Pozdravíme jako první a představíme se.“`,
    },
    pl: {
      title: 'Obietnica, której nie da się zaznaczyć',
      why: 'Kto przyjdzie sprawdzić obietnicę, może zaznaczyć tylko to, co ludzie zrobili lub powiedzieli; pochwałę każdy rozumie inaczej.',
      off: 'Wyłącz, jeśli takie obietnice oceniają klienci i nikt ich nie zaznacza.',
      manner: ({ word }) =>
        `Na karcie oceny nikt nie zaznaczy słowa „${word}”: każdy rozumie je inaczej. Napisz, co klient zobaczy lub usłyszy, na przykład „Witamy jako pierwsi i przedstawiamy się”.`,
    },
  },
  check(context) {
    for (const item of context.once(promisesIn)) {
      if (isRated(item)) continue;
      for (const node of wordingsOf(item.statement)) {
        const span = mannerOnly(node.text);
        if (!span) continue;
        context.report({
          at: fragmentOf(node, span),
          message: 'manner',
          args: { word: node.text.slice(span.start, span.end) },
        });
      }
    }
  },
});

/** What clients rate on a scale needs no act: their opinion is what is promised. */
function isRated({ commitment }: StandardItem): boolean {
  return typeof commitment?.value?.value === 'number' && OPINIONS.has(commitment.unit?.value ?? '');
}

const OPINIONS: ReadonlySet<string> = new Set(['percent', 'score', 'index', 'nps']);
