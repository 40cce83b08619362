import { defineRule } from '../../analysis/index.ts';
import type { Locale } from '../../l10n/index.ts';
import type { YamlValue } from '../../syntax/index.ts';
import { absenceOf } from '../common/absence.ts';
import { textsIn } from '../common/text-fields.ts';
import { languageOf } from '../common/writing.ts';
import { type Indicator, indicatorsOf, isNps, nameOf } from './indicators.ts';
import { COMPLAINT_WORDS, SATISFACTION_WORDS } from './lexicon.ts';
import { subject } from './naming.ts';
import { FILE_SYSTEM } from './placeholders.ts';

export const rule = defineRule<{ missing: { name: string }; useSource: { type: string } }>()({
  id: 'indicator/missing-data-source',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'error',
  texts: {
    en: {
      title: 'Indicator without a data source',
      why: 'A value that nobody can look up cannot be checked, and next year nobody will find it.',
      off: 'Switch it off only if all indicators come from one source that is named elsewhere.',
      missing: ({ name }) =>
        `${subject.en(name)} does not say where its values come from. Name the records, survey or register.`,
      useSource: ({ type }) => `Add a data source of the type ${type}`,
    },
    cs: {
      title: 'Ukazatel bez zdroje dat',
      why: 'Hodnotu, kterou si nikdo nemůže ověřit, nejde zkontrolovat a za rok ji nikdo nenajde.',
      off: 'Vypněte jen tehdy, když všechny ukazatele vycházejí z jednoho zdroje uvedeného jinde.',
      missing: ({ name }) =>
        `${subject.cs(name)} neříká, odkud se hodnoty berou. Uveďte evidenci, průzkum nebo registr.`,
      useSource: ({ type }) => `Doplnit zdroj dat typu ${type}`,
    },
    pl: {
      title: 'Wskaźnik bez źródła danych',
      why: 'Wartości, której nikt nie może sprawdzić, nie da się skontrolować, a za rok nikt jej nie znajdzie.',
      off: 'Wyłącz tylko wtedy, gdy wszystkie wskaźniki mają jedno źródło podane gdzie indziej.',
      missing: ({ name }) =>
        `${subject.pl(name)} nie mówi, skąd pochodzą wartości. Podaj ewidencję, ankietę albo rejestr.`,
      useSource: ({ type }) => `Dodaj źródło danych typu ${type}`,
    },
  },
  check({ document, report }) {
    for (const indicator of indicatorsOf(document)) {
      // What a source begun as a map lacks is the schema's business.
      const absence = indicator.dataSource ? undefined : absenceOf(indicator, 'dataSource');
      if (!absence) continue;
      report({
        at: absence.at,
        message: 'missing',
        args: { name: nameOf(indicator) },
        fixes: likelySources(indicator).map((type) => ({
          safety: 'unsafe',
          title: 'useSource',
          args: { type },
          edits: [absence.fill(sourceOf(type, languageOf(document)))],
        })),
      });
    }
  },
});

/** Two types its unit and words point to. */
function likelySources(indicator: Indicator): readonly string[] {
  const words = [indicator.name, indicator.definition].flatMap(textsIn);
  const unit = indicator.unit?.value;
  const asked = isNps(indicator) || unit === 'score' || unit === 'index' || SATISFACTION_WORDS.isIn(...words);
  const shown = [
    ...(unit === 'rings' ? ['mystery'] : []),
    ...(COMPLAINT_WORDS.isIn(...words) ? ['complaints'] : []),
    ...(unit === 'currency' ? ['finance'] : []),
    ...(asked ? ['survey'] : []),
  ];
  return [...new Set([...shown, 'records-system', 'survey'])].slice(0, 2);
}

function sourceOf(type: string, language: Locale): YamlValue {
  return type === 'records-system' ? { type, name: FILE_SYSTEM[language] } : { type };
}
