import { type DataMap, plainOf } from './data.ts';
import { type Dice, diceFor } from './dice.ts';
import { generate } from './generate.ts';
import { mutate } from './mutate.ts';
import type { NamedText, Office } from './offices.ts';
import type { Pool } from './pool.ts';
import { renderYaml } from './render-yaml.ts';

/** A text with its surroundings: what one run is about. */
export interface Subject extends NamedText {
  readonly office: Office;
  /** What a text that nobody damaged says; it has no problems then. */
  readonly said?: unknown;
}

/** The document of one run. Depends on the seed, the run, and what lies in the pool. */
export function subjectFor(seed: number, run: number, pool: Pool): Subject {
  const dice = diceFor(seed, run);
  const office = dice.pick(pool.offices);
  const base = baseFor(dice, pool, office);
  if (dice.chance(0.12)) return { ...base, office };
  return { name: base.name, text: mutate(base.text, dice, pool), office };
}

function baseFor(dice: Dice, pool: Pool, office: Office): NamedText & { readonly said?: unknown } {
  if (dice.chance(0.04)) return { name: '.okenko.yaml', text: configuration(dice, pool) };
  if (pool.suite.length > 0 && dice.chance(0.06)) return dice.pick(pool.suite);
  if (dice.chance(0.05)) return dice.pick(office.files);
  if (dice.chance(0.4)) return dice.pick(pool.seeds);
  const { name, data } = generate(pool, dice);
  return { name, text: renderYaml(data, dice, commentsFor(pool, dice)), said: saidBy(data) };
}

/** As the reader of YAML gives it back: what has no value is absent. */
function saidBy(data: DataMap): unknown {
  return plainOf(data);
}

function commentsFor(pool: Pool, dice: Dice): readonly string[] {
  const rule = dice.pick(pool.ruleIds);
  return ['', 'a', 'owner: nobody', 'žluťoučký 🙂', `okenko-ignore ${rule} -- ověřeno`, 'x "y', "it's", '- [', '# #'];
}

function configuration(dice: Dice, pool: Pool): string {
  const rules = dice.sample(pool.ruleIds, dice.below(6)).map((id) => {
    const setting = dice.pick(['off', 'error', 'hint', '{ severity: info }', '{}', '{ maximum: 3 }', 'nonsense']);
    return `  ${id}: ${setting}\n`;
  });
  const lines = [
    'extends: strict\n',
    'locale: cs\n',
    'today: 2025-06-30\n',
    'include: ["**/*.yaml"]\n',
    'exclude:\n  - drafts/**\n  - "[a-"\n',
    `rules:\n${rules.join('')}`,
    `overrides:\n  - files: ["services/**"]\n    rules:\n      ${dice.pick(pool.ruleIds)}: off\n`,
    'textlint: {}\n',
  ];
  return dice.sample(lines, dice.between(1, lines.length)).join('');
}
