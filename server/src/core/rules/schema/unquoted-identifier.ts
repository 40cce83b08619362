import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import { scalarOf } from '../../model/index.ts';
import { issuesFor } from './issue-owner.ts';
import { isIco } from './organisation-ids.ts';

interface Messages {
  number: { text: string; key: string };
  quote: { text: string };
}

export const rule = defineRule<Messages>()({
  id: 'schema/unquoted-identifier',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      title: 'Number without quotation marks that is no amount',
      why: 'Without them programs take it for an amount and drop zeros and plus signs at its beginning.',
      off: 'Switch it off only if no other program will ever read these files.',
      number: ({ text, key }) => `${text} in “${key}” is a sign, not an amount. Put it in quotation marks.`,
      quote: ({ text }) => `Write "${text}"`,
    },
    cs: {
      title: 'Číslo bez uvozovek, které není množstvím',
      why: 'Bez nich ho programy mají za množství a vypustí nuly a znaménko plus na začátku.',
      off: 'Vypněte jen tehdy, když tyto soubory nebude nikdy číst jiný program.',
      number: ({ text, key }) => `${text} v poli „${key}“ je označení, ne množství. Dejte ho do uvozovek.`,
      quote: ({ text }) => `Napsat "${text}"`,
    },
    pl: {
      title: 'Numer bez cudzysłowu, który nie jest ilością',
      why: 'Bez niego programy uznają go za ilość i pominą zera oraz znak plus na początku.',
      off: 'Wyłącz tylko wtedy, gdy tych plików nigdy nie będzie czytał inny program.',
      number: ({ text, key }) => `${text} w polu „${key}” to oznaczenie, a nie ilość. Ujmij je w cudzysłów.`,
      quote: ({ text }) => `Wpisz "${text}"`,
    },
  },
  check(context) {
    for (const issue of issuesFor('schema/unquoted-identifier', context)) {
      if (issue.issue !== 'type' || issue.node.type !== 'scalar') continue;
      const { node } = issue;
      context.report({
        at: valueOf(node),
        message: 'number',
        args: { text: node.text, key: issue.key },
        fixes: writings(node.text, scalarOf(issue.type)?.name).map(
          ({ text, safety }): FixOffer<Messages> => ({
            safety,
            title: 'quote',
            args: { text },
            edits: [{ op: 'set', node, value: text }],
          }),
        ),
      });
    }
  },
});

/** As written; for an IČO that lost its leading zeros, with them. */
function writings(
  text: string,
  definition: string | undefined,
): readonly { text: string; safety: 'safe' | 'unsafe' }[] {
  if (definition !== 'ico' || text.length === 8) return [{ text, safety: 'safe' }];
  const full = text.padStart(8, '0');
  return isIco(full) ? [{ text: full, safety: 'unsafe' }] : [];
}
