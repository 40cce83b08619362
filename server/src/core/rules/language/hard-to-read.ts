import { defineRule } from '../../analysis/index.ts';
import { number } from '../../l10n/index.ts';
import { readability, textCounts } from '../../prose/index.ts';

interface Messages {
  hard: { formula: string; value: number; limit: number };
}

/** Below this a formula says nothing about a text. */
const ENOUGH_WORDS = 60;

export const rule = defineRule<Messages>()({
  id: 'language/hard-to-read',
  since: '0.1.0',
  severity: 'info',
  texts: {
    en: {
      title: 'Text hard to read',
      why: 'Long words in long sentences tire readers; many stop before they come to what they need.',
      off: 'Switch it off for documents that only specialists read.',
      hard: ({ formula, value, limit }) =>
        `This text scores ${number('en', value)} on ${formula}; up to ${limit} most people read with ease. Shorten the sentences and choose shorter words.`,
    },
    cs: {
      title: 'Těžko čitelný text',
      why: 'Dlouhá slova v dlouhých větách unavují; mnozí přestanou číst dřív, než najdou, co potřebují.',
      off: 'Vypněte u dokumentů, které čtou jen odborníci.',
      hard: ({ formula, value, limit }) =>
        `Text má podle vzorce ${formula} hodnotu ${number('cs', value)}; snadno se čte do ${limit}. Zkraťte věty a použijte kratší slova.`,
    },
    pl: {
      title: 'Tekst trudny w czytaniu',
      why: 'Długie słowa w długich zdaniach męczą; wiele osób przestaje czytać, zanim znajdzie to, czego szuka.',
      off: 'Wyłącz w dokumentach, które czytają tylko specjaliści.',
      hard: ({ formula, value, limit }) =>
        `Tekst ma według wzoru ${formula} wartość ${number('pl', value)}; łatwo czyta się do ${limit}. Skróć zdania i wybierz krótsze słowa.`,
    },
  },
  prose: {
    readers: 'client',
    check({ prose, report }) {
      // So many words do not fit into fewer letters.
      if (prose.role === 'legal' || prose.text.length < ENOUGH_WORDS * 3) return;
      const found = readability(prose.language, textCounts(prose), ENOUGH_WORDS);
      if (!found || found.value <= found.limit) return;
      const { formula, limit } = found;
      const value = Math.round(found.value * 10) / 10;
      report({ at: { start: 0, end: prose.text.length }, message: 'hard', args: { formula, value, limit } });
    },
  },
});
