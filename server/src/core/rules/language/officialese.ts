import { defineRule } from '../../analysis/index.ts';
import { type PhraseArgs, phraseArgs, phrasesOf, quoted, reason, remedy } from './phrases.ts';
import { SWAP_TEXTS, type SwapMessages, signalFixes, swapFixes } from './swaps.ts';
import { sureSignals } from './tone.ts';

interface Messages extends SwapMessages {
  officialese: PhraseArgs;
  signal: { phrase: string };
}

export const rule = defineRule<Messages>()({
  id: 'language/officialese',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      ...SWAP_TEXTS.en,
      title: 'Words only an office uses',
      why: 'Clients understand everyday words at once; office words make them read twice or call you.',
      off: 'Switch it off for documents that only officials read, or where you must keep the wording of a law.',
      signal: ({ phrase }) =>
        `${quoted('en', phrase)} is office language. Write it the way you would say it across the counter.`,
      officialese: (args) =>
        `${quoted('en', args.phrase)} is office language.${reason('en', args)}${remedy('en', args)}`,
    },
    cs: {
      ...SWAP_TEXTS.cs,
      title: 'Slova, která používá jen úřad',
      why: 'Běžným slovům klient rozumí hned; kvůli úředním čte větu dvakrát, nebo vám volá.',
      off: 'Vypněte u dokumentů, které čtou jen úředníci, nebo kde musíte zachovat znění zákona.',
      signal: ({ phrase }) => `${quoted('cs', phrase)} je úřední výraz. Napište to tak, jak byste to řekli u přepážky.`,
      officialese: (args) => `${quoted('cs', args.phrase)} je úřední výraz.${reason('cs', args)}${remedy('cs', args)}`,
    },
    pl: {
      ...SWAP_TEXTS.pl,
      title: 'Słowa, których używa tylko urząd',
      why: 'Codzienne słowa klient rozumie od razu; przez urzędowe czyta zdanie dwa razy albo dzwoni z pytaniem.',
      off: 'Wyłącz w dokumentach, które czytają tylko urzędnicy, albo tam, gdzie trzeba zachować brzmienie przepisu.',
      signal: ({ phrase }) => `${quoted('pl', phrase)} to wyraz urzędowy. Napisz to tak, jak mówi się przy okienku.`,
      officialese: (args) =>
        `${quoted('pl', args.phrase)} to wyraz urzędowy.${reason('pl', args)}${remedy('pl', args)}`,
    },
  },
  prose: {
    readers: 'client',
    check({ prose, report }) {
      for (const hit of phrasesOf(prose, 'officialese')) {
        report({
          at: hit.span,
          message: 'officialese',
          args: phraseArgs(prose, hit, 'officialese'),
          fixes: swapFixes(prose, 'officialese', hit),
        });
      }
      for (const { at, phrase } of sureSignals(prose, 'officialese'))
        report({ at, message: 'signal', args: { phrase }, fixes: signalFixes(prose, 'officialese', at) });
    },
  },
});
