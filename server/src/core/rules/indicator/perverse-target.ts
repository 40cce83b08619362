import { defineRule, valueOf } from '../../analysis/index.ts';
import { type Empty, number } from '../../l10n/index.ts';
import type { ValueView } from '../../model/index.ts';
import { textsIn } from '../common/text-fields.ts';
import { type Indicator, indicatorsOf, targetValue } from './indicators.ts';
import { COMPLAINT_WORDS, HARMFUL_COMPLAINT_WORDS, SATISFACTION_WORDS } from './lexicon.ts';

export const rule = defineRule<{ complaints: { value: number }; everybody: Empty }>()({
  id: 'indicator/perverse-target',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'info',
  texts: {
    en: {
      title: 'Target that rewards looking away',
      why: 'The easiest way to fewer complaints is not to take them down; open ears are worth more than a low number.',
      off: 'Switch it off if complaints reach you only through a channel nobody in the office can influence.',
      complaints: ({ value }) =>
        `A target of ${number('en', value)} complaints rewards not taking them down. Measure how fast and how well they are answered, for example within 30 days.`,
      everybody:
        'Nobody can satisfy everyone, so 100 invites choosing whom to ask. Set a target that real answers can reach.',
    },
    cs: {
      title: 'Cíl, který odměňuje přehlížení',
      why: 'Nejsnazší cesta k menšímu počtu stížností je nezapisovat je; otevřené uši mají větší cenu než nízké číslo.',
      off: 'Vypněte, pokud k vám stížnosti přicházejí jen cestou, kterou nikdo v úřadě neovlivní.',
      complaints: ({ value }) =>
        `Cílový počet stížností ${number('cs', value)} odměňuje to, že se stížnosti nezapíší. Měřte, jak rychle a dobře na ně odpovídáte, třeba do 30 dnů.`,
      everybody:
        'Všem se nezavděčí nikdo, takže cíl 100 svádí k vybírání, koho se zeptáte. Stanovte cíl, kterého mohou skutečné odpovědi dosáhnout.',
    },
    pl: {
      title: 'Cel, który nagradza niewidzenie',
      why: 'Najłatwiej zmniejszyć liczbę skarg, nie zapisując ich; otwartość jest warta więcej niż niska liczba.',
      off: 'Wyłącz, jeśli skargi przychodzą tylko drogą, na którą nikt w urzędzie nie ma wpływu.',
      complaints: ({ value }) =>
        `Docelowa liczba skarg ${number('pl', value)} nagradza to, że się ich nie zapisuje. Mierz, jak szybko i dobrze się na nie odpowiada, na przykład w 30 dni.`,
      everybody:
        'Nikt nie zadowoli wszystkich, więc cel 100 zachęca do wybierania, kogo zapytać. Ustal cel, który prawdziwe odpowiedzi mogą osiągnąć.',
    },
  },
  check({ document, report }) {
    for (const indicator of indicatorsOf(document)) {
      const goal = targetValue(indicator);
      if (!goal) continue;
      if (wantsFewerComplaints(indicator, goal)) {
        report({ at: valueOf(goal.node), message: 'complaints', args: { value: goal.value } });
      } else if (wantsEverybodySatisfied(indicator, goal)) {
        report({ at: valueOf(goal.node), message: 'everybody' });
      }
    }
  },
});

/** A number of complaints that should fall, or be none. Late or justified ones may well fall, and times and shares are something else. */
function wantsFewerComplaints(indicator: Indicator, goal: ValueView<number>): boolean {
  if (!['count', 'per-1000', undefined].includes(indicator.unit?.value)) return false;
  const words = [...textsIn(indicator.name), ...(indicator.id ? [indicator.id.value] : [])];
  if (!COMPLAINT_WORDS.isIn(...words)) return false;
  if (HARMFUL_COMPLAINT_WORDS.isIn(...words, ...textsIn(indicator.definition))) return false;
  const start = indicator.baseline?.value?.value;
  return goal.value === 0 || (start !== undefined && goal.value < start);
}

function wantsEverybodySatisfied(indicator: Indicator, goal: ValueView<number>): boolean {
  const isShare = indicator.unit?.value === 'percent' || indicator.unit?.value === 'index';
  return (
    isShare &&
    goal.value >= 100 &&
    SATISFACTION_WORDS.isIn(...textsIn(indicator.name), ...textsIn(indicator.definition))
  );
}
