import { defineRule, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { itemsOf, type OfficeDocument, type ValueView } from '../../model/index.ts';
import { type TextField, textsIn } from '../common/text-fields.ts';
import { indicatorsOf } from './indicators.ts';
import { WORKING_DAY_WORDS } from './lexicon.ts';

export const rule = defineRule<{ ambiguous: { words: string }; useWorkingDays: Empty }>()({
  id: 'indicator/days-ambiguous',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      title: 'Calendar days or working days?',
      why: 'Ten working days are two weeks; a client who counts calendar days feels let down.',
      off: 'Switch it off if your office counts every time limit in calendar days.',
      ambiguous: ({ words }) =>
        `The unit is days, which are calendar days, but the text says “${words}”. Use the unit working-days, or correct the text.`,
      useWorkingDays: 'Use the unit working-days',
    },
    cs: {
      title: 'Kalendářní, nebo pracovní dny?',
      why: 'Deset pracovních dnů jsou dva týdny; kdo počítá kalendářní dny, bude zklamaný.',
      off: 'Vypněte, pokud váš úřad počítá všechny lhůty v kalendářních dnech.',
      ambiguous: ({ words }) =>
        `Jednotka days jsou kalendářní dny, ale text říká „${words}“. Použijte jednotku working-days, nebo opravte text.`,
      useWorkingDays: 'Použít jednotku working-days',
    },
    pl: {
      title: 'Dni kalendarzowe czy robocze?',
      why: 'Dziesięć dni roboczych to dwa tygodnie; kto liczy dni kalendarzowe, poczuje się zawiedziony.',
      off: 'Wyłącz, jeśli urząd liczy wszystkie terminy w dniach kalendarzowych.',
      ambiguous: ({ words }) =>
        `Jednostka days to dni kalendarzowe, a tekst mówi „${words}”. Użyj jednostki working-days albo popraw tekst.`,
      useWorkingDays: 'Użyj jednostki working-days',
    },
  },
  check({ document, report }) {
    for (const { unit, texts } of [...ofIndicators(document), ...ofCommitments(document)]) {
      if (unit?.value !== 'days') continue;
      const [words] = texts.flatMap(textsIn).flatMap(wordsIn);
      if (words === undefined) continue;
      const edits = [{ op: 'set', node: unit.node, value: 'working-days' }] as const;
      report({
        at: valueOf(unit.node),
        message: 'ambiguous',
        args: { words },
        fixes: [{ safety: 'unsafe', title: 'useWorkingDays', edits }],
      });
    }
  },
});

/** A unit and the texts that explain it. */
interface Measured {
  readonly unit: ValueView<string> | undefined;
  readonly texts: readonly TextField[];
}

function ofIndicators(document: OfficeDocument): readonly Measured[] {
  return indicatorsOf(document).map(({ unit, name, definition, formula, method, numerator, denominator }) => ({
    unit,
    texts: [name, definition, formula, method, numerator, denominator],
  }));
}

/** Promises of standards: what they state, on what condition, and the law behind them. */
function ofCommitments(document: OfficeDocument): readonly Measured[] {
  return document.all('standardItem').map(({ commitment, statement, guidance, legalBasis }) => ({
    unit: commitment?.unit,
    texts: [statement, commitment?.condition, guidance, ...itemsOf(legalBasis).map(({ title }) => title)],
  }));
}

function wordsIn(text: string): readonly string[] {
  const span = WORKING_DAY_WORDS.spanIn(text);
  return span ? [text.slice(span.start, span.end)] : [];
}
