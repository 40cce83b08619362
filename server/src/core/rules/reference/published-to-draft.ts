import { defineRule, valueOf } from '../../analysis/index.ts';
import { type DocumentFacts, homeOf } from '../../workspace/index.ts';
import { type LinkMessages, leadTo, linkTexts } from '../common/link-offers.ts';
import { linksIn } from '../common/links.ts';
import { isUnfinished, outcomesOf } from './outcomes.ts';

interface Messages extends LinkMessages {
  draft: { text: string };
  inReview: { text: string };
}

export const rule = defineRule<Messages>()({
  id: 'reference/published-to-draft',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      ...linkTexts.en,
      title: 'Published text that rests on a draft',
      why: 'What clients already read rests on something nobody has approved and that may still change.',
      off: 'Switch it off while you publish the documents one after another.',
      draft: ({ text }) =>
        `This document is published, but “${text}” is still a draft. Have that approved, or leave the link out until it is.`,
      inReview: ({ text }) =>
        `This document is published, but “${text}” is still being reviewed. Have that approved, or leave the link out until it is.`,
    },
    cs: {
      ...linkTexts.cs,
      title: 'Zveřejněný text se opírá o návrh',
      why: 'To, co už klienti čtou, se opírá o něco, co nikdo neschválil a co se ještě může změnit.',
      off: 'Vypněte, když dokumenty zveřejňujete postupně.',
      draft: ({ text }) =>
        `Tento dokument je zveřejněný, ale „${text}“ je teprve návrh. Nechte ho schválit, nebo odkaz zatím vynechte.`,
      inReview: ({ text }) =>
        `Tento dokument je zveřejněný, ale „${text}“ se teprve posuzuje. Nechte ho schválit, nebo odkaz zatím vynechte.`,
    },
    pl: {
      ...linkTexts.pl,
      title: 'Opublikowany tekst oparty na projekcie',
      why: 'To, co klienci już czytają, opiera się na czymś, czego nikt nie zatwierdził i co może się jeszcze zmienić.',
      off: 'Wyłącz, jeśli dokumenty są publikowane stopniowo.',
      draft: ({ text }) =>
        `Ten dokument jest opublikowany, ale „${text}” to dopiero projekt. Zatwierdź go albo na razie pomiń odwołanie.`,
      inReview: ({ text }) =>
        `Ten dokument jest opublikowany, ale „${text}” jest dopiero sprawdzane. Zatwierdź je albo na razie pomiń odwołanie.`,
    },
  },
  concerns: (facts, workspace) => facts.status === 'published' && outcomesOf(facts, workspace).has('to-draft'),
  check(context) {
    const { document, workspace, covered, report } = context;
    if (document.status !== 'published') return;
    const told = new Set<DocumentFacts>();
    for (const { reference, resolution } of context.once(linksIn)) {
      const { node, key, holder } = reference;
      if (resolution.is !== 'found' || EXEMPT.has(key)) continue;
      const { thing } = resolution;
      const home = thing.is === 'document' || thing.is === 'item' ? homeOf(thing, workspace) : undefined;
      const judge = JUDGES.get(holder.self.shape);
      // One finding for each draft, however often the document leads to it.
      if (!home || !isUnfinished(home.status) || told.has(home) || (judge !== undefined && covered(judge))) continue;
      told.add(home);
      report({
        at: valueOf(node),
        message: home.status === 'draft' ? 'draft' : 'inReview',
        args: { text: node.text },
        related: leadTo([{ is: 'document', facts: home }], workspace),
      });
    }
  },
});

/** Fields that name another edition: the next one may well be a draft. */
const EXEMPT: ReadonlySet<string> = new Set(['replaces', 'replacedBy']);

/** Rules made for drafts at these places. */
const JUDGES: ReadonlyMap<string, string> = new Map([
  ['catalogueEntry', 'catalogue/status-mismatch'],
  ['officeStep', 'chain/evidence-draft-only'],
]);
