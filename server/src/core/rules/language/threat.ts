import { defineRule } from '../../analysis/index.ts';
import { type PhraseArgs, phraseArgs, phrasesOf, quoted, reason, remedy } from './phrases.ts';
import { sureSignals } from './tone.ts';

interface Messages {
  threat: PhraseArgs;
  signal: { phrase: string };
}

export const rule = defineRule<Messages>()({
  id: 'language/threat',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      title: 'Threat or command',
      why: 'People who feel threatened stop reading; say calmly what happens and how they can avoid it.',
      off: 'Switch it off for documents that must give a warning in the exact words of a law.',
      signal: ({ phrase }) =>
        `${quoted('en', phrase)} sounds like a threat or an order. Say calmly what happens, why, and how to avoid it.`,
      threat: (args) =>
        `${quoted('en', args.phrase)} sounds like a threat or an order.${reason('en', args)}${remedy('en', args)}`,
    },
    cs: {
      title: 'Výhrůžka nebo rozkaz',
      why: 'Kdo se cítí ohrožen, přestane číst; řekněte klidně, co se stane a jak se tomu dá předejít.',
      off: 'Vypněte u dokumentů, které musí obsahovat poučení přesně slovy zákona.',
      signal: ({ phrase }) =>
        `${quoted('cs', phrase)} zní jako výhrůžka nebo rozkaz. Řekněte klidně, co se stane, proč, a jak se tomu dá předejít.`,
      threat: (args) =>
        `${quoted('cs', args.phrase)} zní jako výhrůžka nebo rozkaz.${reason('cs', args)}${remedy('cs', args)}`,
    },
    pl: {
      title: 'Groźba albo rozkaz',
      why: 'Kto czuje się zagrożony, przestaje czytać; lepiej spokojnie napisać, co się stanie i jak tego uniknąć.',
      off: 'Wyłącz w dokumentach, które muszą zawierać pouczenie dokładnie słowami ustawy.',
      signal: ({ phrase }) =>
        `${quoted('pl', phrase)} brzmi jak groźba albo rozkaz. Spokojnie napisz, co się stanie, dlaczego i jak tego uniknąć.`,
      threat: (args) =>
        `${quoted('pl', args.phrase)} brzmi jak groźba albo rozkaz.${reason('pl', args)}${remedy('pl', args)}`,
    },
  },
  prose: {
    readers: 'client',
    check({ prose, report }) {
      // A list of sanctions has to name them; with the law beside it this is information, not a threat.
      if (prose.role === 'sanction' && prose.citesLaw) return;
      for (const hit of phrasesOf(prose, 'threatening')) {
        report({ at: hit.span, message: 'threat', args: phraseArgs(prose, hit, 'threat') });
      }
      for (const { at, phrase } of sureSignals(prose, 'threat')) report({ at, message: 'signal', args: { phrase } });
    },
  },
});
