import { defineRule } from '../../analysis/index.ts';
import { absenceOf } from '../common/absence.ts';
import { languageOf } from '../common/writing.ts';
import { indicatorsOf, isNps, nameOf } from './indicators.ts';
import { subject } from './naming.ts';
import { usualDenominator } from './placeholders.ts';

export const rule = defineRule<{ missing: { name: string }; addDenominator: { whole: string } }>()({
  id: 'indicator/denominator-missing',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'warning',
  texts: {
    en: {
      title: 'Share of an unknown whole',
      why: 'Ninety percent of all applications and ninety percent of complete ones are different results.',
      off: 'Switch it off if your formulas always name the whole in words.',
      missing: ({ name }) => `${subject.en(name)} is a share, but of what? Name the whole as its denominator.`,
      addDenominator: ({ whole }) => `Add the denominator “${whole}”`,
    },
    cs: {
      title: 'Podíl z neznámého celku',
      why: 'Devadesát procent všech žádostí a devadesát procent úplných žádostí jsou dva různé výsledky.',
      off: 'Vypněte, pokud vaše vzorce celek vždy pojmenují slovy.',
      missing: ({ name }) => `${subject.cs(name)} je podíl, ale z čeho? Pojmenujte celek ve jmenovateli.`,
      addDenominator: ({ whole }) => `Doplnit jmenovatele „${whole}“`,
    },
    pl: {
      title: 'Udział w nieznanej całości',
      why: 'Dziewięćdziesiąt procent wszystkich wniosków i dziewięćdziesiąt procent kompletnych to różne wyniki.',
      off: 'Wyłącz, jeśli wzory zawsze nazywają całość słowami.',
      missing: ({ name }) => `${subject.pl(name)} to udział, ale w czym? Nazwij całość w mianowniku.`,
      addDenominator: ({ whole }) => `Dodaj mianownik „${whole}”`,
    },
  },
  check({ document, report }) {
    for (const indicator of indicatorsOf(document)) {
      if (!SHARES.includes(indicator.unit?.value ?? '') || isNps(indicator)) continue;
      const absence = absenceOf(indicator, 'denominator');
      if (!absence) continue;
      const whole = usualDenominator(indicator, languageOf(document));
      report({
        at: absence.at,
        message: 'missing',
        args: { name: nameOf(indicator) },
        fixes: [{ safety: 'unsafe', title: 'addDenominator', args: { whole }, edits: [absence.fill(whole)] }],
      });
    }
  },
});

const SHARES = ['percent', 'ratio', 'per-1000'];
