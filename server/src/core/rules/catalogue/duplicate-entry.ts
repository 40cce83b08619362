import { defineRule, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { entryOf } from '../../syntax/index.ts';
import { entriesIn, type PlacedEntry } from './entries.ts';

interface Messages {
  twice: { service: string };
  first: { service: string };
  remove: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'catalogue/duplicate-entry',
  since: '0.1.0',
  kinds: ['service-catalogue'],
  severity: 'error',
  texts: {
    en: {
      title: 'A service listed twice',
      why: 'People who see one service twice wonder which of the two is right.',
      off: 'There is hardly a reason to: a service that belongs to several events lists them all in one entry.',
      twice: ({ service }) =>
        `“${service}” is in the list already. Keep one entry; several events can stand in it together.`,
      first: ({ service }) => `“${service}” stands here first.`,
      remove: 'Take this entry out',
    },
    cs: {
      title: 'Služba uvedená dvakrát',
      why: 'Kdo vidí jednu službu dvakrát, neví, která z nich platí.',
      off: 'Sotva k tomu najdete důvod: službu pro více událostí stačí uvést jednou a události vypsat u ní.',
      twice: ({ service }) => `„${service}“ už v seznamu je. Nechte jednu položku; událostí v ní může být víc.`,
      first: ({ service }) => `Zde je „${service}“ poprvé.`,
      remove: 'Tuto položku vyřadit',
    },
    pl: {
      title: 'Usługa podana dwa razy',
      why: 'Kto widzi jedną usługę dwa razy, nie wie, która jest właściwa.',
      off: 'Trudno o powód: usługę dla kilku zdarzeń podaje się raz i wymienia przy niej wszystkie zdarzenia.',
      twice: ({ service }) => `„${service}” jest już na liście. Zostaw jedną pozycję; może ona mieć kilka zdarzeń.`,
      first: ({ service }) => `Tu „${service}” jest po raz pierwszy.`,
      remove: 'Usuń tę pozycję',
    },
  },
  check({ document, report }) {
    const first = new Map<string, PlacedEntry>();
    for (const placed of entriesIn(document)) {
      const { service } = placed.entry;
      if (!service || service.value.trim() === '') continue;
      const before = first.get(service.value);
      if (!before) first.set(service.value, placed);
      if (!before?.entry.service) continue;
      const args = { service: service.value };
      const { sequence, index } = placed;
      report({
        at: valueOf(service.node),
        message: 'twice',
        args,
        fixes: [
          {
            safety: saysNothingNew(placed, before, document.text) ? 'safe' : 'unsafe',
            title: 'remove',
            edits: [{ op: 'removeItem', sequence, index }],
          },
        ],
        related: [{ at: valueOf(before.entry.service.node), message: 'first', args }],
      });
    }
  },
});

/** Its place in the order aside, everything it says stands in the other entry as well. */
function saysNothingNew({ entry }: PlacedEntry, other: PlacedEntry, text: string): boolean {
  const node = entry.self.node;
  if (node.merged.length > 0) return false;
  return node.entries.every(({ key, value }) => {
    if (key.text === 'order') return true;
    const theirs = entryOf(other.entry.self.node, key.text)?.value;
    return sourceOf(value, text) === sourceOf(theirs, text);
  });
}

function sourceOf(node: { readonly span: { readonly start: number; readonly end: number } } | undefined, text: string) {
  return node ? text.slice(node.span.start, node.span.end) : '';
}
