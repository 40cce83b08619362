import { defineRule, valueOf } from '../../analysis/index.ts';
import { itemsOf } from '../../model/index.ts';
import { isScaleUnclear, levelsIn } from './model.ts';

export const rule = defineRule<{ outside: { level: number; competency: string; levels: readonly string[] } }>()({
  id: 'competency/level-out-of-scale',
  since: '0.1.0',
  kinds: ['competency-model'],
  severity: 'error',
  texts: {
    en: {
      title: 'Level that is not on the scale',
      why: 'A level nobody described cannot be reached, rated or trained.',
      off: 'Switch it off if the profiles use another scale than the model.',
      outside: ({ level, competency, levels }) =>
        `The scale has no level ${level}. For “${competency}” choose one of the levels ${levels.join(', ')}.`,
    },
    cs: {
      title: 'Úroveň mimo stupnici',
      why: 'Podle úrovně, kterou nikdo nepopsal, nejde hodnotit ani školit.',
      off: 'Vypněte, pokud profily používají jinou stupnici než model.',
      outside: ({ level, competency, levels }) =>
        `Stupnice nemá úroveň ${level}. U „${competency}“ vyberte jednu z úrovní ${levels.join(', ')}.`,
    },
    pl: {
      title: 'Poziom poza skalą',
      why: 'Według poziomu, którego nikt nie opisał, nie da się oceniać ani szkolić.',
      off: 'Wyłącz, jeśli profile używają innej skali niż model.',
      outside: ({ level, competency, levels }) =>
        `Skala nie ma poziomu ${level}. Przy „${competency}” wybierz jeden z poziomów: ${levels.join(', ')}.`,
    },
  },
  check(context) {
    const levels = context.once(levelsIn);
    // Without a scale there is nothing to lie outside of; another rule asks for one.
    const [lowest] = levels;
    const highest = levels.at(-1);
    if (lowest === undefined || highest === undefined || isScaleUnclear(context)) return;
    const isInGap = (level: number): boolean => level > lowest && level < highest && Number.isInteger(level);
    for (const { required } of itemsOf(context.document.as('competency-model')?.profiles)) {
      for (const { key, value } of required?.items ?? []) {
        // A number below nought is no level at all, which the schema rules say.
        if (levels.includes(value.value) || value.value < 0) continue;
        // The level may be right and the scale wrong, which another rule says.
        if (context.covered('competency/scale-gap') && isInGap(value.value)) continue;
        const args = { level: value.value, competency: key, levels: levels.map(String) };
        context.report({ at: valueOf(value.node), message: 'outside', args });
      }
    }
  },
});
