import { defineRule, type FixOffer } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { lackOf } from '../common/absence.ts';
import { referenceTo } from '../common/item-references.ts';
import { clientText } from '../common/writing.ts';
import { forgetsClients } from './clients.ts';
import { messageFor } from './proposals.ts';

interface Messages {
  none: Empty;
  silent: Empty;
  tell: { group: string; name: string };
}

export const rule = defineRule<Messages>()({
  id: 'strategy/no-client-message',
  since: '0.1.0',
  kinds: ['strategy'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Strategy without a word to clients',
      why: 'The strategy is the strongest message about relations with clients; one that does not name them talks about the office to itself.',
      off: 'Switch it off for strategies that are about the inside of the office only.',
      none: 'Neither mission, vision nor values name anybody you serve, and there are no messages. Say under “messages” what you want to tell your clients.',
      silent: 'The strategy has no message to any client group yet. Say under “messages” what each group can count on.',
      tell: ({ group, name }) => `Add a message to the group ${group}${name && ` (${name})`}`,
    },
    cs: {
      title: 'Strategie, která klientům nic nevzkazuje',
      why: 'Strategie je nejsilnější poselství o vztahu ke klientům; když je nejmenuje, mluví úřad sám se sebou.',
      off: 'Vypněte u strategií, které se týkají jen vnitřního chodu úřadu.',
      none: 'Poslání, vize ani hodnoty nejmenují nikoho, komu sloužíte, a chybějí i poselství. Napište do „messages“, co chcete klientům vzkázat.',
      silent:
        'Strategie zatím žádné skupině klientů nic nevzkazuje. Napište do „messages“, na co se která skupina může spolehnout.',
      tell: ({ group, name }) => `Přidat poselství pro skupinu ${group}${name && ` (${name})`}`,
    },
    pl: {
      title: 'Strategia bez słowa do klientów',
      why: 'Strategia to najmocniejsze przesłanie o relacjach z klientami; jeśli ich nie wymienia, urząd mówi sam do siebie.',
      off: 'Wyłącz przy strategiach, które dotyczą tylko wewnętrznych spraw urzędu.',
      none: 'Ani misja, ani wizja, ani wartości nie wymieniają nikogo, komu służy urząd, i nie ma przesłań. Napisz w „messages”, co urząd chce powiedzieć klientom.',
      silent:
        'Strategia nie ma jeszcze przesłania do żadnej grupy klientów. Napisz w „messages”, na co może liczyć każda grupa.',
      tell: ({ group, name }) => `Dodaj przesłanie do grupy ${group}${name && ` (${name})`}`,
    },
  },
  concerns: ({ kind }) => kind === 'strategy',
  check(context) {
    const { document, workspace, report } = context;
    const strategy = document.as('strategy');
    const lack = strategy && lackOf(strategy, 'messages');
    if (!lack) return;
    const groups = workspace.items('client-group').filter(({ item: { scope } }) => scope !== 'internal');
    report({
      at: lack.at,
      message: context.once(forgetsClients) ? 'none' : 'silent',
      fixes: groups.slice(0, 4).map((located): FixOffer<Messages> => {
        const group = referenceTo(located, workspace);
        const text = clientText(document, messageFor(located));
        const args = { group, name: located.item.title ?? '' };
        return { safety: 'unsafe', title: 'tell', args, edits: [lack.fill([{ group, text }])] };
      }),
    });
  },
});
