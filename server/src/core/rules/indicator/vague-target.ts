import { defineRule, valueOf } from '../../analysis/index.ts';
import { fieldEntry } from '../../model/index.ts';
import { resolved, type ScalarNode, type YamlEdit } from '../../syntax/index.ts';
import { absenceOf } from '../common/absence.ts';
import { type Indicator, indicatorsOf, targetWords } from './indicators.ts';
import { type GoalArgs, goalText } from './naming.ts';
import { type Goal, targetFor, valueFor } from './suggestions.ts';
import { vagueTargetIn } from './vague.ts';

interface Messages {
  vague: { words: string };
  nameOnly: { words: string };
  aimFor: GoalArgs & { deadline: string };
  aimForValue: { value: number };
}

export const rule = defineRule<Messages>()({
  id: 'indicator/vague-target',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'error',
  texts: {
    en: {
      title: 'Target in words instead of a number',
      why: 'Words such as “improve” or “as soon as possible” can be read by everyone in their own way, so nobody can tell if the target was met.',
      off: 'Switch it off only if targets are set as numbers in another document.',
      vague: ({ words }) => `“${words}” cannot be measured. Say it as a number in the indicator’s unit.`,
      nameOnly: ({ words }) =>
        `“${words}” says what you wish, but the target holds no number. Write the value to reach.`,
      aimFor: ({ deadline, ...goal }) => `Aim for ${goalText('en', goal)} by ${deadline}`,
      aimForValue: ({ value }) => `Aim for ${goalText('en', { value })}`,
    },
    cs: {
      title: 'Cíl slovy místo čísla',
      why: 'Slovům jako „zlepšit“ nebo „co nejrychleji“ rozumí každý jinak, takže nikdo nepozná, jestli se cíl splnil.',
      off: 'Vypněte jen tehdy, když cíle v číslech stanovuje jiný dokument.',
      vague: ({ words }) => `„${words}“ se nedá změřit. Vyjádřete to číslem v jednotce ukazatele.`,
      nameOnly: ({ words }) =>
        `„${words}“ říká, co si přejete, ale v cíli chybí číslo. Doplňte hodnotu, které chcete dosáhnout.`,
      aimFor: ({ deadline, ...goal }) => `Stanovit cíl ${goalText('cs', goal)} do ${deadline}`,
      aimForValue: ({ value }) => `Stanovit cíl ${goalText('cs', { value })}`,
    },
    pl: {
      title: 'Cel słowami zamiast liczby',
      why: 'Słowa takie jak „poprawić” czy „jak najszybciej” każdy rozumie inaczej, więc nikt nie pozna, czy cel osiągnięto.',
      off: 'Wyłącz tylko wtedy, gdy cele w liczbach są zapisane w innym dokumencie.',
      vague: ({ words }) => `Tego nie da się zmierzyć: „${words}”. Wpisz liczbę w jednostce wskaźnika.`,
      nameOnly: ({ words }) =>
        `„${words}” mówi, czego się oczekuje, ale w celu brakuje liczby. Wpisz wartość do osiągnięcia.`,
      aimFor: ({ deadline, ...goal }) => `Ustal cel ${goalText('pl', goal)} do ${deadline}`,
      aimForValue: ({ value }) => `Ustal cel ${goalText('pl', { value })}`,
    },
  },
  check({ document, today, report }) {
    for (const indicator of indicatorsOf(document)) {
      const words = vagueTargetIn(indicator);
      if (!words) continue;
      const goal = targetFor(indicator, today);
      const replaced = replaceWhole(indicator, words, goal);
      report({
        at: valueOf(words),
        message: words === targetWords(indicator) ? 'vague' : 'nameOnly',
        args: { words: words.text.trim() },
        fixes: replaced
          ? [{ safety: 'unsafe', title: 'aimFor', args: goal, edits: [replaced] }]
          : replaceNumber(indicator, words),
      });
    }
  },
});

/** A target that is only words becomes a map with a number and a day. */
function replaceWhole(indicator: Indicator, words: ScalarNode, goal: Goal): YamlEdit | undefined {
  const entry = fieldEntry(indicator, 'target');
  if (!entry || resolved(entry.value) !== words) return undefined;
  return { op: 'setEntryValue', entry, value: goal };
}

/** A target that is a map gets its number, where the words stand or beside the rest. */
function replaceNumber(indicator: Indicator, words: ScalarNode) {
  const value = valueFor(indicator);
  const { target } = indicator;
  const edit: YamlEdit | undefined =
    words === targetWords(indicator)
      ? { op: 'set', node: words, value }
      : target && absenceOf(target, 'value')?.fill(value);
  return edit ? [{ safety: 'unsafe', title: 'aimForValue', args: { value }, edits: [edit] } as const] : [];
}
