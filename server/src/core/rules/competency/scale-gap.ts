import { defineRule, type FixOffer, keyOf, type Report, type Surroundings, valueOf } from '../../analysis/index.ts';
import { count, type Empty } from '../../l10n/index.ts';
import { fieldEntry, itemsOf, type ValueView } from '../../model/index.ts';
import type { Entry, MappingNode, SequenceNode, YamlEdit } from '../../syntax/index.ts';
import { lackOf } from '../common/absence.ts';
import { isScaleUnclear, levelsIn, type Model } from './model.ts';
import { labelAt, scaleOf } from './proposals.ts';

interface Messages {
  none: Empty;
  few: { n: number };
  many: { n: number };
  twice: { level: number };
  gap: { level: number; before: number };
  begin: Empty;
  addLevels: { levels: readonly string[] };
  renumber: { levels: readonly string[] };
}

const FEWEST = 3;
const MOST = 6;

export const rule = defineRule<Messages>()({
  id: 'competency/scale-gap',
  since: '0.1.0',
  kinds: ['competency-model'],
  severity: 'error',
  texts: {
    en: {
      title: 'Scale with a gap',
      why: 'A rating means something only on steps that follow one another, with enough of them to show a difference.',
      off: 'Switch it off if the scale is given to you from above.',
      none: 'The model has no scale. Add “scale” with three to six levels, from the lowest.',
      few: ({ n }) =>
        `The scale has only ${count('en', n, { one: 'level', other: 'levels' })}; it takes at least three to tell people apart. Add the missing ones.`,
      many: ({ n }) => `The scale has ${n} levels; nobody can tell more than six apart. Join those that are alike.`,
      twice: ({ level }) => `Level ${level} is on the scale twice. Give each level its own number.`,
      gap: ({ level, before }) => `Level ${level} follows level ${before}. Number the levels without a gap.`,
      begin: 'Begin with three levels',
      addLevels: ({ levels }) => `Add ${levels.length > 1 ? 'levels' : 'level'} ${levels.join(', ')}`,
      renumber: ({ levels }) => `Number the levels ${levels.join(', ')}`,
    },
    cs: {
      title: 'Stupnice s mezerou',
      why: 'Hodnocení něco znamená jen na stupních, které jdou po sobě a kterých je dost, aby ukázaly rozdíl.',
      off: 'Vypněte, pokud je stupnice dána shora.',
      none: 'Model nemá stupnici. Doplňte „scale“ se třemi až šesti úrovněmi, od nejnižší.',
      few: ({ n }) =>
        `Stupnice má jen ${count('cs', n, { one: 'úroveň', few: 'úrovně', other: 'úrovní' })}; k rozlišení jsou třeba aspoň tři. Doplňte chybějící.`,
      many: ({ n }) =>
        `Stupnice má ${count('cs', n, { one: 'úroveň', few: 'úrovně', other: 'úrovní' })}; víc než šest nikdo nerozliší. Spojte ty, které se podobají.`,
      twice: ({ level }) => `Úroveň ${level} je na stupnici dvakrát. Dejte každé úrovni vlastní číslo.`,
      gap: ({ level, before }) => `Po úrovni ${before} následuje úroveň ${level}. Očíslujte úrovně bez mezery.`,
      begin: 'Začít třemi úrovněmi',
      addLevels: ({ levels }) => `Přidat ${levels.length > 1 ? 'úrovně' : 'úroveň'} ${levels.join(', ')}`,
      renumber: ({ levels }) => `Očíslovat úrovně ${levels.join(', ')}`,
    },
    pl: {
      title: 'Skala z luką',
      why: 'Ocena coś znaczy tylko na poziomach, które następują po sobie i których jest dość, by pokazać różnicę.',
      off: 'Wyłącz, jeśli skala jest narzucona z góry.',
      none: 'Model nie ma skali. Dopisz „scale” z trzema do sześciu poziomów, od najniższego.',
      few: ({ n }) =>
        `Skala ma tylko ${count('pl', n, { one: 'poziom', few: 'poziomy', many: 'poziomów', other: 'poziomu' })}; do rozróżnienia potrzeba co najmniej trzech. Dodaj brakujące.`,
      many: ({ n }) =>
        `Skala ma ${count('pl', n, { one: 'poziom', few: 'poziomy', many: 'poziomów', other: 'poziomu' })}; więcej niż sześciu nikt nie rozróżni. Połącz te, które są podobne.`,
      twice: ({ level }) => `Poziom ${level} jest na skali dwa razy. Nadaj każdemu poziomowi własny numer.`,
      gap: ({ level, before }) => `Po poziomie ${before} następuje poziom ${level}. Ponumeruj poziomy bez luki.`,
      begin: 'Zacznij od trzech poziomów',
      addLevels: ({ levels }) => `Dodaj ${levels.length > 1 ? 'poziomy' : 'poziom'} ${levels.join(', ')}`,
      renumber: ({ levels }) => `Ponumeruj poziomy: ${levels.join(', ')}`,
    },
  },
  check(context) {
    const { document, report } = context;
    const model = document.as('competency-model');
    const lack = model && lackOf(model, 'scale');
    if (lack) {
      const edits = [lack.fill(scaleOf([1, 2, 3], document))];
      report({ at: lack.at, message: 'none', fixes: [{ safety: 'unsafe', title: 'begin', edits }] });
    }
    const entry = model && fieldEntry(model, 'scale');
    const list = model?.scale?.node;
    if (!model || lack || !entry || !list) return;
    const n = list.items.length;
    if (n < FEWEST)
      report({ at: keyOf(entry), message: 'few', args: { n }, fixes: [completion(model, list, context)] });
    if (n > MOST) report({ at: keyOf(entry), message: 'many', args: { n }, severity: 'warning' });
    for (const found of disorder(model, context)) report(found);
  },
});

/** Levels that stand twice, and those after a gap. */
function disorder(model: Model, around: Surroundings): readonly Report<Messages>[] {
  const levels = around.once(levelsIn);
  const seen = new Set<number>();
  // A level without its number, or with one that cannot be, leaves a gap that the schema rules speak of.
  const isNumbered = !isScaleUnclear(around);
  return itemsOf(model.scale).flatMap(({ level }): readonly Report<Messages>[] => {
    if (!level) return [];
    const { value, node } = level;
    const isRepeated = seen.has(value);
    seen.add(value);
    if (isRepeated) {
      return [{ at: valueOf(node), message: 'twice', args: { level: value }, fixes: [inOrder(model)] }];
    }
    const before = levels[levels.indexOf(value) - 1];
    if (!isNumbered || before === undefined || value - before === 1) return [];
    return [{ at: valueOf(node), message: 'gap', args: { level: value, before }, fixes: withoutGap(model, levels) }];
  });
}

/** Adds what is missing to three levels, at the end. */
function completion(model: Model, list: SequenceNode, around: Surroundings): FixOffer<Messages> {
  const { document } = around;
  const n = itemsOf(model.scale).length;
  const highest = around.once(levelsIn).at(-1) ?? 0;
  const missing = Array.from({ length: FEWEST - n }, (_, step) => highest + step + 1);
  return {
    safety: 'unsafe',
    title: 'addLevels',
    args: { levels: missing.map(String) },
    edits: missing.map((level, step) => ({
      op: 'addItem',
      sequence: list,
      value: { level, label: labelAt(n + step, document) },
    })),
  };
}

/** Numbers the levels as they stand. What belongs to which of two alike is for people to say. */
function inOrder(model: Model): FixOffer<Messages> {
  const numbers = itemsOf(model.scale).flatMap(({ level }) => level ?? []);
  const first = Math.min(...numbers.map(({ value }) => value));
  return {
    safety: 'unsafe',
    title: 'renumber',
    args: { levels: numbers.map((_, place) => String(first + place)) },
    edits: numbers.flatMap(({ value, node }, place): readonly YamlEdit[] =>
      value === first + place ? [] : [{ op: 'set', node, value: first + place }],
    ),
  };
}

/** Closes the gaps, and takes behaviours and required levels along; nothing where a new number is taken already. */
function withoutGap(model: Model, levels: readonly number[]): readonly FixOffer<Messages>[] {
  const first = levels[0] ?? 1;
  const renamed = new Map(levels.map((level, place) => [level, first + place]));
  const renumber = (view: ValueView<number> | undefined): readonly YamlEdit[] => {
    const value = view && renamed.get(view.value);
    return !view || value === undefined || value === view.value ? [] : [{ op: 'set', node: view.node, value }];
  };
  const mappings = [...new Set(itemsOf(model.competencies).flatMap(({ behaviours }) => behaviours?.node ?? []))];
  const isTaken = ({ entries }: MappingNode): boolean =>
    entries.some(({ key }) => {
      const target = renamed.get(Number(key.text));
      return target !== undefined && !renamed.has(target) && entries.some((other) => other.key.text === String(target));
    });
  if (mappings.some(isTaken)) return [];
  const edits = [
    ...itemsOf(model.scale).flatMap(({ level }) => renumber(level)),
    ...mappings.flatMap(({ entries }) => entries).flatMap((entry) => renameLevel(entry, renamed)),
    ...itemsOf(model.profiles).flatMap(({ required }) =>
      (required?.items ?? []).flatMap(({ value }) => renumber(value)),
    ),
  ];
  return [{ safety: 'unsafe', title: 'renumber', args: { levels: [...renamed.values()].map(String) }, edits }];
}

function renameLevel(entry: Entry, renamed: ReadonlyMap<number, number>): readonly YamlEdit[] {
  const key = renamed.get(Number(entry.key.text));
  return key === undefined || String(key) === entry.key.text ? [] : [{ op: 'renameKey', entry, key: String(key) }];
}
