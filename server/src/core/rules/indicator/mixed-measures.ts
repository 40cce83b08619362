import { defineRule, valueOf } from '../../analysis/index.ts';
import { number } from '../../l10n/index.ts';
import { indicatorsOf } from './indicators.ts';
import { limitsOf, mixedReadings } from './values.ts';

export const rule = defineRule<{ mixed: { value: number; min: number; max: number } }>()({
  id: 'indicator/mixed-measures',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'error',
  texts: {
    en: {
      title: 'Values on two different scales',
      why: 'A mean of 4.3 and “86 % satisfied” look alike but cannot be compared; the trend would be an illusion.',
      off: 'There is hardly a reason to switch it off: one indicator has one scale.',
      mixed: ({ value, min, max }) =>
        `Other values are scores from ${number('en', min)} to ${number('en', max)}, but ${number('en', value)} looks like a percentage or an index. Use one scale for all.`,
    },
    cs: {
      title: 'Hodnoty na dvou různých škálách',
      why: 'Průměr 4,3 a „86 % spokojených“ vypadají podobně, ale porovnat nejdou; trend by byl jen zdání.',
      off: 'Důvod k vypnutí skoro není: jeden ukazatel má jednu škálu.',
      mixed: ({ value, min, max }) =>
        `Jiné hodnoty jsou skóre od ${number('cs', min)} do ${number('cs', max)}, ale ${number('cs', value)} vypadá jako procento nebo index. Použijte pro všechny jednu škálu.`,
    },
    pl: {
      title: 'Wartości na dwóch różnych skalach',
      why: 'Średnia 4,3 i „86 % zadowolonych” wyglądają podobnie, ale nie da się ich porównać; trend byłby złudzeniem.',
      off: 'Prawie nie ma powodu, by wyłączać: jeden wskaźnik ma jedną skalę.',
      mixed: ({ value, min, max }) =>
        `Inne wartości to oceny od ${number('pl', min)} do ${number('pl', max)}, a ${number('pl', value)} wygląda jak procent albo indeks. Użyj jednej skali dla wszystkich.`,
    },
  },
  check({ document, report }) {
    for (const indicator of indicatorsOf(document)) {
      const limits = limitsOf(indicator);
      const [first] = [...mixedReadings(indicator)].sort((a, b) => a.node.span.start - b.node.span.start);
      if (limits && first)
        report({ at: valueOf(first.node), message: 'mixed', args: { value: first.value, ...limits } });
    }
  },
});
