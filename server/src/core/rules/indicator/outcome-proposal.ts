import type { Surroundings } from '../../analysis/index.ts';
import type { OfficeDocument, Views } from '../../model/index.ts';
import type { SequenceNode, YamlEdit } from '../../syntax/index.ts';
import { addTo } from '../common/fill.ts';
import { staffText, type Words } from '../common/writing.ts';
import { horizonEnd } from '../strategy/proposals.ts';
import { type DraftIndicator, endOfNextYear, outcomeIndicator } from './outcome-indicator.ts';

/**
 * Puts an indicator of what an objective changes for clients beside those of the work done: the score of mystery visits.
 * A list in brackets holds names of indicators, so there it is named, and described with the others of the document.
 */
export function visitsEdits(
  objective: Views['strategyObjective'],
  list: SequenceNode,
  around: Surroundings,
): readonly YamlEdit[] {
  const indicator = visitsIndicator(objective, around);
  const strategy = around.document.as('strategy');
  const described = list.flow && strategy ? addTo(strategy, 'indicators', [indicator]) : [];
  if (described.length === 0) return [{ op: 'addItem', sequence: list, value: indicator }];
  return [{ op: 'addItem', sequence: list, value: indicator.id }, ...described];
}

function visitsIndicator(objective: Views['strategyObjective'], around: Surroundings): DraftIndicator {
  const { document, today } = around;
  return outcomeIndicator(
    {
      id: 'mystery-score',
      name: visitsName(document),
      definition: staffText(document, DEFINITION),
      formula: staffText(document, FORMULA),
      denominator: staffText(document, WHOLE),
      target: { value: 85, deadline: objective.due?.value ?? horizonEnd(document) ?? endOfNextYear(today) },
      frequency: 'ANNUAL',
      source: 'mystery',
      owner: objective.owner?.is === 'value' ? objective.owner.value : undefined,
    },
    around,
  );
}

export function visitsName(document: OfficeDocument): string {
  return staffText(document, NAME);
}

const NAME: Words = {
  en: 'Score of mystery visits',
  cs: 'Výsledek návštěv fiktivního klienta',
  pl: 'Wynik wizyt tajemniczego klienta',
};

const DEFINITION: Words = {
  en: 'Points that visitors gave for what they saw and heard, out of all points they could give.',
  cs: 'Kolik bodů fiktivní klienti udělili za to, co viděli a slyšeli, ze všech bodů, které udělit mohli.',
  pl: 'Ile punktów przyznano podczas wizyt za to, co było widać i słychać, ze wszystkich możliwych punktów.',
};

const FORMULA: Words = {
  en: 'points given / points possible * 100',
  cs: 'udělené body / možné body * 100',
  pl: 'punkty przyznane / punkty możliwe * 100',
};

const WHOLE: Words = {
  en: 'all points that could be given',
  cs: 'všechny možné body',
  pl: 'wszystkie możliwe punkty',
};
