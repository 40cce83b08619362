import type { Surroundings } from '../../analysis/index.ts';
import { addDays, isDay, type OfficeDocument, type Views } from '../../model/index.ts';
import type { SequenceNode, YamlEdit } from '../../syntax/index.ts';
import { addTo } from '../common/fill.ts';
import { freeId, knownLanguageOf, ownerOf, staffText, type Words, type YamlMap } from '../common/writing.ts';
import { horizonEnd } from '../strategy/proposals.ts';
import { usualPopulation } from './placeholders.ts';

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

/** Nobody has measured it yet, so the baseline says by when somebody will; the author sets the target. */
function visitsIndicator(
  objective: Views['strategyObjective'],
  { document, today }: Surroundings,
): YamlMap & { readonly id: string } {
  const words = (text: Words) => staffText(document, text);
  const owner = objective.owner?.is === 'value' ? objective.owner.value : ownerOf(document);
  return {
    id: freeId('mystery-score', document),
    name: visitsName(document),
    definition: words(DEFINITION),
    level: 'outcome',
    unit: 'percent',
    formula: words(FORMULA),
    denominator: words(WHOLE),
    direction: 'increase',
    baseline: { status: 'to-be-measured', by: isDay(today) ? addDays(today, 182) : today },
    target: {
      value: 85,
      deadline: objective.due?.value ?? horizonEnd(document) ?? `${Number(today.slice(0, 4)) + 1}-12-31`,
    },
    frequency: 'ANNUAL',
    dataSource: { type: 'mystery' },
    population: { description: usualPopulation('mystery', today, knownLanguageOf(document)) },
    sample: { n: 60 },
    ...(owner !== undefined && { owner }),
  };
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
