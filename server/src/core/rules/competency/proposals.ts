import type { Surroundings } from '../../analysis/index.ts';
import { itemsOf, type OfficeDocument } from '../../model/index.ts';
import { freeId, staffText, type Words, type YamlMap } from '../common/writing.ts';
import { actFor } from './acts.ts';
import { isForClients, levelsIn, middleOf } from './model.ts';

/** Levels to begin with, where the scale names none. */
const THREE: readonly number[] = [1, 2, 3];

/** A competency in relations with clients, with an act for every level of the scale. */
export function clientCompetency(around: Surroundings): YamlMap {
  const { document } = around;
  return {
    id: freeId('listening', document),
    name: staffText(document, LISTENING),
    definition: staffText(document, FINDS_OUT),
    cluster: 'client-relations',
    behaviours: behavioursFor('client-relations', around),
  };
}

const LISTENING: Words = {
  en: 'Listening to the client',
  cs: 'Naslouchání klientovi',
  pl: 'Słuchanie klienta',
};

const FINDS_OUT: Words = {
  en: 'Finds out what the client needs before looking for the answer.',
  cs: 'Zjistí, co klient potřebuje, a teprve pak hledá odpověď.',
  pl: 'Ustala, czego klient potrzebuje, zanim zacznie szukać odpowiedzi.',
};

/** Acts for every level of the scale, by the key of the level; a level for which we know no more acts is left out. */
export function behavioursFor(cluster: string | undefined, around: Surroundings): YamlMap {
  const known = around.once(levelsIn);
  const levels = known.length > 0 ? known : THREE;
  const used = new Set<Words>();
  const behaviours: { [level: string]: readonly string[] } = {};
  for (const level of levels) {
    const act = actFor(cluster, level, levels, (one) => used.has(one));
    if (!act) continue;
    used.add(act);
    behaviours[String(level)] = [staffText(around.document, act)];
  }
  return behaviours;
}

/** What a post should be good at: the competencies for clients, for heads also those of leading, on the middle level. */
export function requiredFor(level: string | undefined, around: Surroundings): YamlMap {
  const { document } = around;
  const competencies = itemsOf(document.as('competency-model')?.competencies);
  const middle = middleOf(around.once(levelsIn));
  const wanted = competencies.filter(
    (one) => isForClients(one) || (level === 'managerial' && one.cluster?.value === 'leadership'),
  );
  const chosen = wanted.length > 0 ? wanted : competencies.slice(0, 3);
  return Object.fromEntries(chosen.flatMap(({ id }) => (id?.value.trim() ? [[id.value, middle]] : [])));
}

/** A scale with names people understand, for the given numbers. */
export function scaleOf(numbers: readonly number[], document: OfficeDocument): readonly YamlMap[] {
  return numbers.map((level, place) => ({ level, label: labelAt(place, document) }));
}

/** What the level at a place of the scale is called, counted from 0. */
export function labelAt(place: number, document: OfficeDocument): string {
  const words = LABELS[Math.min(place, LABELS.length - 1)];
  return words ? staffText(document, words) : '';
}

const LABELS: readonly Words[] = [
  { en: 'starts', cs: 'začíná', pl: 'zaczyna' },
  { en: 'does', cs: 'umí sám', pl: 'robi samodzielnie' },
  { en: 'leads', cs: 'učí druhé', pl: 'uczy innych' },
];
