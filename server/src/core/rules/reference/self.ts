import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import type { OfficeDocument, Reference } from '../../model/index.ts';
import { isKind } from '../../model/index.ts';
import { entryOf, resolved } from '../../syntax/index.ts';
import { partsOf, sortsWanted } from '../../workspace/index.ts';
import { judgeOf } from './links.ts';
import { removalOf } from './removal.ts';

interface Messages {
  document: { text: string };
  item: { text: string };
  remove: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'reference/self',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      title: 'Link to itself',
      why: 'A document that leads to itself sends readers round in a circle and proves nothing.',
      off: 'There is hardly a reason to: such a link is always a slip.',
      document: ({ text }) => `“${text}” is this very document. Take the link out, or write what is really meant.`,
      item: ({ text }) => `“${text}” would come under itself. Take the link out, or write what is really meant.`,
      remove: 'Take the link out',
    },
    cs: {
      title: 'Odkaz sám na sebe',
      why: 'Dokument, který odkazuje sám na sebe, vodí čtenáře v kruhu a nic nedokládá.',
      off: 'Sotva k tomu najdete důvod: takový odkaz je vždy přehlédnutí.',
      document: ({ text }) =>
        `„${text}“ je právě tento dokument. Odkaz odstraňte, nebo napište, co má být opravdu uvedeno.`,
      item: ({ text }) => `„${text}“ by patřil sám pod sebe. Odkaz odstraňte, nebo napište, co má být opravdu uvedeno.`,
      remove: 'Odstranit odkaz',
    },
    pl: {
      title: 'Odwołanie do siebie',
      why: 'Dokument, który odwołuje się do siebie, prowadzi czytelników w kółko i niczego nie dowodzi.',
      off: 'Trudno o powód: takie odwołanie to zawsze pomyłka.',
      document: ({ text }) => `„${text}” to właśnie ten dokument. Usuń odwołanie albo wpisz to, o co naprawdę chodzi.`,
      item: ({ text }) => `„${text}” podlegałby sam sobie. Usuń odwołanie albo wpisz to, o co naprawdę chodzi.`,
      remove: 'Usuń odwołanie',
    },
  },
  check({ document, covered, report }) {
    const seen = new Set<Reference['node']>();
    for (const reference of document.references) {
      const message = selfIn(reference, document);
      if (!message || seen.has(reference.node)) continue;
      seen.add(reference.node);
      const judge = judgeOf(reference.key, reference.holder.self.shape);
      if (judge !== undefined && covered(judge)) continue;
      report({
        at: valueOf(reference.node),
        message,
        args: { text: reference.node.text },
        fixes: fixesFor(reference),
      });
    }
  },
});

function selfIn({ node, key, targets, holder }: Reference, document: OfficeDocument): 'document' | 'item' | undefined {
  const parts = partsOf(node.text);
  // The places of the office are evidence of step 3, so `office.yaml` may name itself there.
  if (!parts || typeof node.value !== 'string' || holder.self.shape === 'officeStep') return undefined;
  const { kind, id, item } = parts;
  if (key === 'parent') {
    const own = resolved(entryOf(holder.self.node, 'id')?.value);
    const isOwn = own?.type === 'scalar' && own.text === (item ?? id);
    return isOwn && (item === undefined || id === document.id) ? 'item' : undefined;
  }
  if (item !== undefined || id !== document.id) return undefined;
  const kinds = kind === undefined ? [...sortsWanted(targets, document)].filter(isKind) : [kind];
  return kinds.length === 1 && kinds[0] === document.kind ? 'document' : undefined;
}

function fixesFor(reference: Reference): readonly FixOffer<Messages>[] {
  const edit = removalOf(reference);
  return edit ? [{ safety: 'safe', title: 'remove', edits: [edit] }] : [];
}
