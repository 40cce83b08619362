import { defineRule, type ElsewhereOffer, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { nearestThings, partsOf } from '../../workspace/index.ts';
import { cardOf, entriesIn } from './entries.ts';

interface Messages {
  noCard: { service: string };
  noId: { service: string };
  useCard: { service: string; title: string };
  remove: Empty;
  write: { service: string };
}

export const rule = defineRule<Messages>()({
  id: 'catalogue/entry-without-card',
  since: '0.1.0',
  kinds: ['service-catalogue'],
  severity: 'error',
  texts: {
    en: {
      title: 'A service without its card',
      why: 'The catalogue leads people to the card that tells them what to do; without it they stop here.',
      off: 'Switch it off while you list the services first and write the cards later.',
      noCard: ({ service }) =>
        `This office has no service card with the id “${service}”. Check the spelling, or write the card in services/${service}.service.yaml.`,
      noId: ({ service }) =>
        `“${service}” is not the id of a service card. Write the id: small letters and digits, words joined by hyphens.`,
      useCard: ({ service, title }) => `Write ${service}${title && ` (${title})`}`,
      remove: 'Take the entry out',
      write: ({ service }) => `Write a new card “${service}”`,
    },
    cs: {
      title: 'Služba bez karty',
      why: 'Katalog vede lidi ke kartě, která jim řekne, co dělat; bez ní tady skončí.',
      off: 'Vypněte, pokud nejdřív sepisujete seznam služeb a karty napíšete potom.',
      noCard: ({ service }) =>
        `Úřad nemá kartu služby se zkratkou „${service}“. Zkontrolujte pravopis, nebo kartu napište do services/${service}.service.yaml.`,
      noId: ({ service }) =>
        `„${service}“ není zkratka karty služby. Napište zkratku: malá písmena bez háčků a čárek, slova spojená spojovníkem.`,
      useCard: ({ service, title }) => `Napsat ${service}${title && ` (${title})`}`,
      remove: 'Položku vyřadit',
      write: ({ service }) => `Založit novou kartu „${service}“`,
    },
    pl: {
      title: 'Usługa bez karty',
      why: 'Katalog prowadzi do karty, która mówi, co zrobić; bez niej droga się tu kończy.',
      off: 'Wyłącz, jeśli najpierw powstaje lista usług, a karty dopiero potem.',
      noCard: ({ service }) =>
        `Urząd nie ma karty usługi o skrócie „${service}”. Sprawdź pisownię albo napisz kartę w services/${service}.service.yaml.`,
      noId: ({ service }) =>
        `„${service}” nie jest skrótem karty usługi. Wpisz skrót: małe litery bez polskich znaków, wyrazy połączone łącznikiem.`,
      useCard: ({ service, title }) => `Wpisz ${service}${title && ` (${title})`}`,
      remove: 'Usuń tę pozycję',
      write: ({ service }) => `Utwórz nową kartę „${service}”`,
    },
  },
  concerns: ({ kind }) => kind === 'service-catalogue',
  check(context) {
    const { document, workspace, report } = context;
    const from = { uri: document.uri, kind: document.kind };
    for (const { entry, sequence, index } of entriesIn(document)) {
      const { service } = entry;
      if (!service || service.value.trim() === '' || cardOf(entry, context)) continue;
      const near = nearestThings(service.value, ['service-card'], workspace, from);
      report({
        at: valueOf(service.node),
        message: partsOf(service.value) ? 'noCard' : 'noId',
        args: { service: service.value },
        fixes: [
          ...near.map(({ text, thing }) => ({
            safety: 'unsafe' as const,
            title: 'useCard' as const,
            args: { service: text, title: 'title' in thing.facts ? (thing.facts.title ?? '') : '' },
            edits: [{ op: 'set' as const, node: service.node, value: text }],
          })),
          { safety: 'unsafe', title: 'remove', edits: [{ op: 'removeItem', sequence, index }] },
        ],
        elsewhere: newCard(service.value),
      });
    }
  },
});

/** A card to be written for an entry, called by its id until somebody names it; nothing for what is no plain id. */
function newCard(service: string): readonly ElsewhereOffer<Messages>[] {
  const { kind = 'service-card', id, item } = partsOf(service) ?? {};
  if (kind !== 'service-card' || id === undefined || item !== undefined) return [];
  const words = id.replaceAll('-', ' ');
  const title = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
  return [{ title: 'write', args: { service: id }, where: { is: 'new', kind, id, title } }];
}
