import { fieldOf, type Holder, type SchemaIssue } from '../../model/index.ts';
import { entryOf, type YamlEdit } from '../../syntax/index.ts';
import { fillField, isUnset, scalarText } from '../common/fill.ts';
import type { UnitReading } from './read-number.ts';

/** What must be written elsewhere so that a number may stand without the unit behind it. */
export interface UnitHome {
  readonly edits: readonly YamlEdit[];
  /** False when the unit would be lost: there is no field for it, or it says something else. */
  readonly isKept: boolean;
}

/** Finds the field a unit belongs to: beside the number, at the indicator around it, or in the name of the field itself. */
export function unitHome(issue: SchemaIssue, reading: UnitReading): UnitHome {
  if (reading.unit !== undefined && IMPLIED[issue.key]?.includes(reading.unit)) return KEPT;
  const wanted = wantedFields(issue, reading);
  if (wanted.length === 0) return LOST;
  const edits: YamlEdit[] = [];
  for (const { holder, key, value } of wanted) {
    if (isUnset(entryOf(holder.node, key))) edits.push(fillField(holder, key, value));
    else if (scalarText(holder, key) !== value) return LOST;
  }
  return { edits, isKept: true };
}

const KEPT: UnitHome = { edits: [], isKept: true };
const LOST: UnitHome = { edits: [], isKept: false };

/** Fields whose name or meaning already says the unit. */
const IMPLIED: { readonly [key: string]: readonly string[] } = {
  hours: ['hours'],
  days: ['days'],
  margin: ['percent', 'percentage-point'],
  confidence: ['percent'],
  promoters: ['percent'],
  passives: ['percent'],
  detractors: ['percent'],
  n: ['count'],
  size: ['count'],
  invited: ['count'],
  targetN: ['count'],
};

interface WantedField {
  readonly holder: Holder;
  readonly key: 'unit' | 'currency';
  readonly value: string;
}

/** The fields that together say the unit, each in the nearest mapping that has it; none when one of them has no place. */
function wantedFields(issue: SchemaIssue, { unit, currency }: UnitReading): readonly WantedField[] {
  const near = issue.holders.at(-1);
  if (unit === undefined || !near) return [];
  if (currency !== undefined) {
    if (hasField(near, 'currency')) return [{ holder: near, key: 'currency', value: currency }];
    const holder = nearestWith(issue, 'currency');
    if (!holder || !hasField(holder, 'unit')) return [];
    return [
      { holder, key: 'unit', value: unit },
      { holder, key: 'currency', value: currency },
    ];
  }
  const holder = nearestWith(issue, 'unit');
  return holder ? [{ holder, key: 'unit', value: unit }] : [];
}

/** Of unit fields only those with a unit of measure count: the `unit` of a role is a department. */
function nearestWith(issue: SchemaIssue, key: 'unit' | 'currency'): Holder | undefined {
  return issue.holders.filter((holder) => hasField(holder, key)).at(-1);
}

function hasField({ shape }: Holder, key: 'unit' | 'currency'): boolean {
  const type = fieldOf(shape, key)?.type;
  return type?.t === 'scalar' && type.name === (key === 'unit' ? 'unitOfMeasure' : 'currency');
}
