import type { LocalTarget, Views } from '../model/index.ts';
import type { ItemType } from './facts.ts';

interface ItemShape<Type> {
  readonly shape: keyof Views;
  readonly type: Type;
  /** The field that says in words what such an item is. */
  readonly title: string;
}

/** Shapes whose ids other documents may name. */
export const ITEM_SHAPES: readonly ItemShape<ItemType>[] = [
  { shape: 'clientGroup', type: 'client-group', title: 'name' },
  { shape: 'standardItem', type: 'standard-item', title: 'statement' },
  { shape: 'surveyWave', type: 'wave', title: 'from' },
  { shape: 'surveyFinding', type: 'finding', title: 'text' },
  { shape: 'planMeasure', type: 'measure', title: 'title' },
  { shape: 'strategyObjective', type: 'objective', title: 'title' },
  { shape: 'strategyTask', type: 'task', title: 'title' },
  { shape: 'strategyValue', type: 'value', title: 'name' },
  { shape: 'developmentActivity', type: 'activity', title: 'title' },
  { shape: 'competency', type: 'competency', title: 'name' },
  { shape: 'indicator', type: 'indicator', title: 'name' },
  { shape: 'report', type: 'report', title: 'title' },
];

/** Shapes only their own document refers to. */
export const LOCAL_SHAPES: readonly ItemShape<LocalTarget>[] = [
  { shape: 'cardChannel', type: 'channel', title: 'type' },
  { shape: 'cardStep', type: 'step', title: 'text' },
  { shape: 'processStep', type: 'step', title: 'name' },
  { shape: 'cardEligibility', type: 'eligibility', title: 'text' },
  { shape: 'catalogueTheme', type: 'theme', title: 'name' },
  { shape: 'catalogueEvent', type: 'event', title: 'name' },
  { shape: 'developmentNeed', type: 'need', title: 'text' },
  { shape: 'surveyQuestion', type: 'question', title: 'text' },
  { shape: 'surveyCriterion', type: 'criterion', title: 'text' },
];
