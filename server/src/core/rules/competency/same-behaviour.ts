import { defineRule, valueOf } from '../../analysis/index.ts';
import { wordsIn } from '../common/stems.ts';
import { behavioursIn, type Competency, type WrittenBehaviour } from './model.ts';

export const rule = defineRule<{ same: { level: string; other: string }; here: { level: string } }>()({
  id: 'competency/same-behaviour',
  since: '0.1.0',
  kinds: ['competency-model'],
  severity: 'error',
  texts: {
    en: {
      title: 'Same behaviour on two levels',
      why: 'Whoever shows it is on both levels at once, so nobody can rate it.',
      off: 'Switch it off if your levels repeat what the lower ones ask on purpose.',
      same: ({ level, other }) =>
        `Level ${level} has the same behaviour as level ${other}. Write what a person on level ${level} does beyond that.`,
      here: ({ level }) => `It stands on level ${level} too.`,
    },
    cs: {
      title: 'Stejné chování na dvou úrovních',
      why: 'Kdo se tak chová, je na obou úrovních zároveň, a hodnotit to nejde.',
      off: 'Vypněte, pokud vyšší úrovně záměrně opakují, co žádají nižší.',
      same: ({ level, other }) =>
        `Úroveň ${level} má stejné chování jako úroveň ${other}. Napište, co člověk na úrovni ${level} dělá navíc.`,
      here: ({ level }) => `Totéž je i na úrovni ${level}.`,
    },
    pl: {
      title: 'To samo zachowanie na dwóch poziomach',
      why: 'Kto tak robi, jest na obu poziomach naraz i nie da się tego ocenić.',
      off: 'Wyłącz, jeśli wyższe poziomy celowo powtarzają to, czego wymagają niższe.',
      same: ({ level, other }) =>
        `Poziom ${level} ma to samo zachowanie co poziom ${other}. Wpisz, co osoba na poziomie ${level} robi ponadto.`,
      here: ({ level }) => `Jest też na poziomie ${level}.`,
    },
  },
  check(context) {
    const known = new Map<Competency, Map<string, WrittenBehaviour>>();
    for (const behaviour of context.once(behavioursIn)) {
      const { competency, level, node } = behaviour;
      const words = wordsIn(node.text)
        .map(({ word }) => word)
        .join(' ');
      const said = known.get(competency) ?? new Map<string, WrittenBehaviour>();
      known.set(competency, said);
      const first = said.get(words);
      if (!first) said.set(words, behaviour);
      if (words === '' || !first || first.level === level) continue;
      context.report({
        at: valueOf(node),
        message: 'same',
        args: { level, other: first.level },
        related: [{ at: valueOf(first.node), message: 'here', args: { level: first.level } }],
      });
    }
  },
});
