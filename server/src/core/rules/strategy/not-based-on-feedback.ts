import { defineRule, type FixOffer, keyOf, type Surroundings } from '../../analysis/index.ts';
import { fieldEntry, itemsOf } from '../../model/index.ts';
import type { YamlEdit } from '../../syntax/index.ts';
import { type LocatedItem, partsOf, type Workspace } from '../../workspace/index.ts';
import { lackOf } from '../common/absence.ts';

interface Messages {
  none: Record<never, never>;
  rest: { wave: string; title: string };
}

export const rule = defineRule<Messages>()({
  id: 'strategy/not-based-on-feedback',
  since: '0.1.0',
  kinds: ['strategy'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Strategy without feedback behind it',
      why: 'Feedback is the analysis of how things stand; a strategy without it only tells what the office thinks of itself.',
      off: 'Switch it off for a first strategy that the office writes before its first survey.',
      none: 'The strategy does not say what clients told you. Add a wave of a survey under “basedOn”, for example survey:clients-2024#w1.',
      rest: ({ wave, title }) => `Build on ${wave}${title && ` (${title})`}`,
    },
    cs: {
      title: 'Strategie bez zpětné vazby',
      why: 'Zpětná vazba je rozborem toho, jak na tom jste; strategie bez ní říká jen to, co si úřad myslí sám o sobě.',
      off: 'Vypněte u první strategie, kterou úřad píše ještě před prvním průzkumem.',
      none: 'Strategie neříká, co jste se dozvěděli od klientů. Doplňte do „basedOn“ vlnu průzkumu, třeba survey:clients-2024#w1.',
      rest: ({ wave, title }) => `Vycházet z ${wave}${title && ` (${title})`}`,
    },
    pl: {
      title: 'Strategia bez informacji zwrotnej',
      why: 'Informacja zwrotna to analiza stanu obecnego; strategia bez niej mówi tylko, co urząd sam o sobie myśli.',
      off: 'Wyłącz przy pierwszej strategii, którą urząd pisze jeszcze przed pierwszym badaniem.',
      none: 'Strategia nie mówi, czego urząd dowiedział się od klientów. Dopisz w „basedOn” falę badania, na przykład survey:clients-2024#w1.',
      rest: ({ wave, title }) => `Oprzyj się na ${wave}${title && ` (${title})`}`,
    },
  },
  concerns: ({ kind }) => kind === 'strategy',
  check(context) {
    const { document, workspace, report } = context;
    const strategy = document.as('strategy');
    if (!strategy) return;
    const named = itemsOf(strategy.basedOn).map(({ value }) => value);
    const lack = lackOf(strategy, 'basedOn');
    const entry = fieldEntry(strategy, 'basedOn');
    const list = strategy.basedOn?.node;
    const at = lack?.at ?? (entry && keyOf(entry));
    // What is no list is the business of the schema.
    if (!at || (!lack && !list) || named.some((text) => isFeedback(text, workspace))) return;
    const add = (wave: string): readonly YamlEdit[] =>
      lack ? [lack.fill([wave])] : list ? [{ op: 'addItem', sequence: list, value: wave }] : [];
    report({
      at,
      message: 'none',
      fixes: finishedWaves(context).map(({ document: survey, item }): FixOffer<Messages> => {
        const wave = `survey:${survey.id}#${item.id}`;
        return { safety: 'unsafe', title: 'rest', args: { wave, title: survey.title ?? '' }, edits: add(wave) };
      }),
    });
  },
});

/** A wave or a finding of one; a survey as a whole when it has been carried out. What leads nowhere has rules of its own. */
function isFeedback(text: string, workspace: Workspace): boolean {
  const parts = partsOf(text);
  if (!parts || (parts.kind !== undefined && parts.kind !== 'survey')) return false;
  if (parts.item !== undefined) return parts.kind === 'survey' || workspace.document('survey', parts.id) !== undefined;
  const survey = workspace.document('survey', parts.id);
  if (survey) return survey.items.some(({ type }) => type === 'wave');
  return parts.kind === 'survey' || workspace.contains(feedbackItems, parts.id);
}

function feedbackItems(workspace: Workspace): ReadonlySet<string> {
  return new Set([...workspace.items('wave'), ...workspace.items('finding')].map(({ item }) => item.id));
}

/** The newest first; five at most. */
function finishedWaves({ workspace, today }: Surroundings): readonly LocatedItem[] {
  return workspace
    .items('wave')
    .filter(({ document, item: { ended } }) => document.id !== undefined && ended !== undefined && ended <= today)
    .sort((a, b) => ((a.item.ended ?? '') < (b.item.ended ?? '') ? 1 : -1))
    .slice(0, 5);
}
