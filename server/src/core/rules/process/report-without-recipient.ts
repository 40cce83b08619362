import { defineRule } from '../../analysis/index.ts';
import { lackOf } from '../common/absence.ts';
import { distinct } from '../common/distinct.ts';
import { nameIn } from '../common/naming.ts';
import { ownerOf, performersOf, recipientsFor } from './people.ts';

interface Messages {
  missing: { report: string };
  sendTo: { recipients: readonly string[] };
}

export const rule = defineRule<Messages>()({
  id: 'process/report-without-recipient',
  since: '0.1.0',
  holds: 'report',
  severity: 'error',
  texts: {
    en: {
      title: 'Report for nobody',
      why: 'A report that reaches nobody changes nothing; it has to come to those who can act on it.',
      off: 'Switch it off if a list of recipients is kept in the records system.',
      missing: ({ report }) =>
        `It does not say who gets the report “${report}”. Add “recipients:” with posts or bodies.`,
      sendTo: ({ recipients }) => `Send it to ${recipients.join(', ')}`,
    },
    cs: {
      title: 'Zpráva pro nikoho',
      why: 'Zpráva, která k nikomu nedojde, nic nezmění; musí přijít k tomu, kdo podle ní může jednat.',
      off: 'Vypněte, pokud seznam příjemců vedete ve spisové službě.',
      missing: ({ report }) =>
        `Není uvedeno, kdo dostane zprávu „${report}“. Doplňte „recipients:“ s funkcemi nebo orgány.`,
      sendTo: ({ recipients }) => `Posílat: ${recipients.join(', ')}`,
    },
    pl: {
      title: 'Sprawozdanie dla nikogo',
      why: 'Sprawozdanie, które do nikogo nie trafia, niczego nie zmienia; musi dojść do tych, którzy mogą działać.',
      off: 'Wyłącz, jeśli listę odbiorców prowadzi się w systemie EZD.',
      missing: ({ report }) =>
        `Nie podano, kto dostaje sprawozdanie „${report}”. Dopisz „recipients:” ze stanowiskami lub organami.`,
      sendTo: ({ recipients }) => `Wysyłaj do: ${recipients.join(', ')}`,
    },
  },
  check(context) {
    const { document, workspace, report } = context;
    const process = document.as('process');
    const home = process ?? document.as('strategy');
    const performers = process ? performersOf(process) : [];
    for (const one of distinct(document.all('report'))) {
      const lack = lackOf(one, 'recipients');
      // What is for the public goes to everybody.
      if (!lack || one.audience?.value === 'public') continue;
      const owner = ownerOf(one, workspace) ?? (home && ownerOf(home, workspace));
      const recipients = recipientsFor(one.audience?.value, { performers, owner }, context);
      report({
        at: lack.at,
        message: 'missing',
        args: { report: nameIn(one.title, one.id) },
        fixes:
          recipients.length === 0
            ? []
            : [{ safety: 'unsafe', title: 'sendTo', args: { recipients }, edits: [lack.fill(recipients)] }],
      });
    }
  },
});
