import { defineRule } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { isCopiedLaw } from './law-sentences.ts';

export const rule = defineRule<{ copied: Empty }>()({
  id: 'language/copied-law',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      title: 'A law copied into the text',
      why: 'Readers look for what the law means for them; its own wording they could find without you.',
      off: 'Switch it off for documents that must give the wording of a law.',
      copied:
        'This sentence reads like a piece of a law. Say in your own words what it means for the reader and put the act under “legalBasis”.',
    },
    cs: {
      title: 'Opsaný zákon',
      why: 'Čtenář hledá, co z předpisu plyne pro něj; jeho znění by si našel i bez vás.',
      off: 'Vypněte u dokumentů, které musí obsahovat znění předpisu.',
      copied:
        'Tahle věta zní jako kus předpisu. Řekněte vlastními slovy, co znamená pro čtenáře, a předpis uveďte v „legalBasis“.',
    },
    pl: {
      title: 'Przepisana ustawa',
      why: 'Czytelnik szuka tego, co z przepisu wynika dla niego; samo brzmienie znajdzie i bez urzędu.',
      off: 'Wyłącz w dokumentach, które muszą zawierać brzmienie przepisu.',
      copied:
        'To zdanie brzmi jak kawałek ustawy. Napisz własnymi słowami, co znaczy dla czytelnika, a przepis podaj w „legalBasis”.',
    },
  },
  prose: {
    readers: 'client',
    check({ prose, report }) {
      for (const sentence of prose.sentences) {
        const { start, end } = sentence;
        if (isCopiedLaw(prose, sentence)) report({ at: { start, end }, message: 'copied' });
      }
    },
  },
});
