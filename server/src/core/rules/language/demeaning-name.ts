import { defineRule } from '../../analysis/index.ts';
import { type PhraseArgs, phraseArgs, phrasesOf, quoted, reason, remedy } from './phrases.ts';
import { SWAP_TEXTS, type SwapMessages, signalFixes, swapFixes } from './swaps.ts';
import { sureSignals } from './tone.ts';

interface Messages extends SwapMessages {
  demeaning: PhraseArgs;
  signal: { phrase: string };
}

export const rule = defineRule<Messages>()({
  id: 'language/demeaning-name',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      ...SWAP_TEXTS.en,
      title: 'A name that puts people down',
      why: 'A client is a partner: how the office names people, also among colleagues, shows in how it treats them.',
      off: 'Switch it off only in documents about these words themselves.',
      signal: ({ phrase }) => `${quoted('en', phrase)} puts people down. Name them as they would name themselves.`,
      demeaning: (args) => `${quoted('en', args.phrase)} puts people down.${reason('en', args)}${remedy('en', args)}`,
    },
    cs: {
      ...SWAP_TEXTS.cs,
      title: 'Označení, které lidi ponižuje',
      why: 'Klient je partner: jak o lidech úřad mluví, i mezi kolegy, tak s nimi také jedná.',
      off: 'Vypněte jen v dokumentech o těchto slovech samotných.',
      signal: ({ phrase }) => `${quoted('cs', phrase)} lidi ponižuje. Mluvte o nich tak, jak by o sobě mluvili sami.`,
      demeaning: (args) => `${quoted('cs', args.phrase)} lidi ponižuje.${reason('cs', args)}${remedy('cs', args)}`,
    },
    pl: {
      ...SWAP_TEXTS.pl,
      title: 'Określenie, które poniża',
      why: 'Klient jest partnerem: jak urząd mówi o ludziach, także we własnym gronie, tak ich też traktuje.',
      off: 'Wyłącz tylko w dokumentach o samych tych słowach.',
      signal: ({ phrase }) =>
        `${quoted('pl', phrase)} to określenie, które poniża. Nazwij ludzi tak, jak sami by siebie nazwali.`,
      demeaning: (args) =>
        `${quoted('pl', args.phrase)} to określenie, które poniża.${reason('pl', args)}${remedy('pl', args)}`,
    },
  },
  prose: {
    readers: 'everyone',
    check({ prose, report }) {
      for (const hit of phrasesOf(prose, 'exclusionary')) {
        report({
          at: hit.span,
          message: 'demeaning',
          args: phraseArgs(prose, hit, NAME),
          fixes: swapFixes(prose, NAME, hit),
        });
      }
      for (const { at, phrase } of sureSignals(prose, 'demeaning-name'))
        report({ at, message: 'signal', args: { phrase }, fixes: signalFixes(prose, NAME, at) });
    },
  },
});

const NAME = 'demeaning-name';
