import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { fieldEntry, itemsOf, type ListView, type Views } from '../../model/index.ts';
import { resolved } from '../../syntax/index.ts';
import type { DocumentFacts, Workspace } from '../../workspace/index.ts';
import { named, titleOf } from '../common/naming.ts';
import { textsIn } from '../common/text-fields.ts';
import { wordList } from '../common/words.ts';

interface Messages {
  fromOffice: { name: string };
  output: { name: string; card: string };
  remove: Empty;
  none: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'card/document-we-have',
  since: '0.1.0',
  kinds: ['service-card'],
  severity: 'warning',
  texts: {
    en: {
      title: 'We ask for what we have',
      why: 'What the office knows or has issued itself it can look up; nobody should have to carry papers between our doors.',
      off: 'Switch it off if the law makes clients bring papers of your own office.',
      fromOffice: ({ name }) =>
        `${named('en', name, 'This document')} comes from our own office. Look it up instead of asking the client for it.`,
      output: ({ name, card }) =>
        `Our own service “${card}” issues ${named('en', name, 'this document')}. Look it up instead of asking the client for it.`,
      remove: 'Do not ask for it',
      none: 'Say that people need no documents',
    },
    cs: {
      title: 'Chceme, co sami máme',
      why: 'Co úřad ví nebo sám vydal, si může dohledat; nikdo nemá nosit papíry od jedněch našich dveří ke druhým.',
      off: 'Vypněte, pokud zákon ukládá klientům přinášet i doklady od vašeho úřadu.',
      fromOffice: ({ name }) =>
        `${named('cs', name, 'Tento doklad')} pochází od nás. Vyhledejte si ho sami a od klienta ho nechtějte.`,
      output: ({ name, card }) =>
        `${named('cs', name, 'Tento doklad')} vydává naše vlastní služba „${card}“. Vyhledejte si ho sami a od klienta ho nechtějte.`,
      remove: 'Doklad nechtít',
      none: 'Uvést, že žádné doklady netřeba',
    },
    pl: {
      title: 'Chcemy tego, co sami mamy',
      why: 'To, co urząd wie lub sam wydał, może sprawdzić sam; nikt nie powinien nosić papierów między naszymi drzwiami.',
      off: 'Wyłącz, jeśli prawo nakazuje klientom przynosić dokumenty z tego samego urzędu.',
      fromOffice: ({ name }) =>
        `${named('pl', name, 'Ten dokument')} pochodzi z naszego urzędu. Sprawdź go we własnych rejestrach i nie wymagaj od klienta.`,
      output: ({ name, card }) =>
        `${named('pl', name, 'Ten dokument')} wydaje nasza własna usługa „${card}”. Sprawdź go we własnych rejestrach i nie wymagaj od klienta.`,
      remove: 'Nie wymagaj tego dokumentu',
      none: 'Wpisz, że dokumenty nie są potrzebne',
    },
  },
  concerns: (facts, workspace) => {
    const card = facts.content['service-card'];
    if (!card) return false;
    return card.asksForOwn === true || card.documents.some((id) => issuerOf(id, facts.uri, workspace) !== undefined);
  },
  check({ document, workspace, report }) {
    const card = document.as('service-card');
    const { requiredDocuments } = card ?? {};
    if (!card || requiredDocuments?.is !== 'list') return;
    for (const needed of requiredDocuments.items) {
      const { id, fromOffice } = needed;
      const issuer = id && issuerOf(id.value, document.uri, workspace);
      if ((!fromOffice?.value && !issuer) || isShownInPerson(needed)) continue;
      const name = titleOf(needed.name) || (id?.value ?? '');
      const fixes = offerRemoval(card, requiredDocuments, needed);
      if (fromOffice?.value) {
        report({ at: valueOf(fromOffice.node), message: 'fromOffice', args: { name }, fixes });
      } else if (id && issuer) {
        report({ at: valueOf(id.node), message: 'output', args: { name, card: issuer.id ?? '' }, fixes });
      }
    }
  },
});

/** Another card whose output has that id. */
function issuerOf(id: string, uri: string, workspace: Workspace): DocumentFacts | undefined {
  return workspace.keyed(issuersByOutput, id)?.find((card) => card.uri !== uri);
}

function issuersByOutput(workspace: Workspace): ReadonlyMap<string, readonly DocumentFacts[]> {
  const issuers = new Map<string, DocumentFacts[]>();
  for (const card of workspace.documents('service-card')) {
    if (card.status === 'superseded' || card.status === 'withdrawn') continue;
    for (const id of card.content['service-card']?.outputs ?? []) {
      const others = issuers.get(id);
      if (others) others.push(card);
      else issuers.set(id, [card]);
    }
  }
  return issuers;
}

/** Somebody must see whose document it is; a copy of it is another matter. */
function isShownInPerson({ name, type, format }: Views['cardRequiredDocument']): boolean {
  if (format && format.value !== 'original') return false;
  return IDENTITY_DOCUMENTS.isIn(...textsIn(name), type?.value ?? '');
}

const IDENTITY_DOCUMENTS = wordList(
  'identity card*, ID card*, identity document*, passport*, driving licen*',
  'občansk* průkaz*, průkaz* totožnosti, doklad* totožnosti, pas, cestovní pas*, cestovní doklad*, řidičsk* průkaz*',
  'dow* osobist*, dokument* tożsamości, dokument* potwierdzając* tożsamość, paszport*, praw* jazdy, legitymacj*',
);

function offerRemoval(
  card: Views['service-card'],
  list: ListView<Views['cardRequiredDocument']>,
  needed: Views['cardRequiredDocument'],
): readonly FixOffer<Messages>[] {
  const entry = fieldEntry(card, 'requiredDocuments');
  const index = list.node.items.findIndex((item) => resolved(item) === needed.self.node);
  if (!entry || index < 0) return [];
  return itemsOf(list).length === 1
    ? [
        {
          safety: 'unsafe',
          title: 'none',
          edits: [{ op: 'setEntryValue', entry, value: { none: true } }],
        },
      ]
    : [
        {
          safety: 'unsafe',
          title: 'remove',
          edits: [{ op: 'removeItem', sequence: list.node, index }],
        },
      ];
}
