import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { frequencyDays } from '../../model/index.ts';
import { meaningBehind } from '../common/field-words.ts';

interface Messages {
  rare: { frequency: string };
  irregular: Empty;
  often: { frequency: string };
  use: { frequency: string };
}

/** BIENNIAL and a leap day. */
const LONGEST = 731;

/** Countries whose law forbids appraisals more often than this many days. */
const SHORTEST: { readonly [jurisdiction: string]: number } = { PL: 182 };

export const rule = defineRule<Messages>()({
  id: 'competency/appraisal-too-rare',
  since: '0.1.0',
  kinds: ['competency-model'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Appraisal in the wrong rhythm',
      why: 'An appraisal every three years helps nobody to get better; people remember a year, hardly two.',
      off: 'Switch it off if a law prescribes another rhythm for your office.',
      rare: ({ frequency }) =>
        `${frequency} is too rare. Appraise people at least once in two years, better every year.`,
      irregular:
        'An irregular appraisal is easily forgotten. Choose a rhythm: at least once in two years, better every year.',
      often: ({ frequency }) =>
        `${frequency} is too often: the Polish act on self-government employees (art. 27) allows an appraisal not more often than once in six months.`,
      use: ({ frequency }) => `Write ${frequency}${meaningBehind('en', 'competencyAppraisal', 'frequency', frequency)}`,
    },
    cs: {
      title: 'Hodnocení v nevhodném rytmu',
      why: 'Hodnocení jednou za tři roky nikomu nepomůže zlepšit se; člověk si pamatuje rok, sotva dva.',
      off: 'Vypněte, pokud vašemu úřadu předepisuje jiný rytmus zákon.',
      rare: ({ frequency }) => `${frequency} je příliš zřídka. Hodnoťte lidi aspoň jednou za dva roky, lépe každý rok.`,
      irregular:
        'Na nepravidelné hodnocení se snadno zapomene. Zvolte rytmus: aspoň jednou za dva roky, lépe každý rok.',
      often: ({ frequency }) =>
        `${frequency} je příliš často: polský zákon o zaměstnancích samosprávy (čl. 27) dovoluje hodnotit nejvýš jednou za šest měsíců.`,
      use: ({ frequency }) =>
        `Napsat ${frequency}${meaningBehind('cs', 'competencyAppraisal', 'frequency', frequency)}`,
    },
    pl: {
      title: 'Ocena w niewłaściwym rytmie',
      why: 'Ocena raz na trzy lata nikomu nie pomoże pracować lepiej; człowiek pamięta rok, najwyżej dwa.',
      off: 'Wyłącz, jeśli inny rytm narzuca urzędowi prawo.',
      rare: ({ frequency }) =>
        `${frequency} to za rzadko. Oceniaj pracowników co najmniej raz na dwa lata, a lepiej co roku.`,
      irregular: 'O nieregularnej ocenie łatwo zapomnieć. Wybierz rytm: co najmniej raz na dwa lata, a lepiej co roku.',
      often: ({ frequency }) =>
        `${frequency} to za często: ustawa o pracownikach samorządowych (art. 27) pozwala oceniać nie częściej niż raz na sześć miesięcy.`,
      use: ({ frequency }) => `Wpisz ${frequency}${meaningBehind('pl', 'competencyAppraisal', 'frequency', frequency)}`,
    },
  },
  check({ document, workspace, report }) {
    const frequency = document.as('competency-model')?.uses?.appraisal?.frequency;
    if (!frequency) return;
    const { value, node } = frequency;
    const days = frequencyDays(value);
    const country = workspace.jurisdiction ?? '';
    const shortest = Object.hasOwn(SHORTEST, country) ? SHORTEST[country] : undefined;
    const offer = (codes: readonly string[]): readonly FixOffer<Messages>[] =>
      codes.map((code) => ({
        safety: 'unsafe',
        title: 'use',
        args: { frequency: code },
        edits: [{ op: 'set', node, value: code }],
      }));
    const at = valueOf(node);
    if (value === 'IRREG') report({ at, message: 'irregular', fixes: offer(['ANNUAL', 'BIENNIAL']) });
    else if (days === undefined) return;
    else if (days > LONGEST) {
      report({ at, message: 'rare', args: { frequency: value }, fixes: offer(['ANNUAL', 'BIENNIAL']) });
    } else if (shortest !== undefined && days < shortest) {
      report({ at, message: 'often', args: { frequency: value }, fixes: offer(['ANNUAL_2', 'ANNUAL']) });
    }
  },
});
