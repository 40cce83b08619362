import { defineRule, type FixOffer } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import type { Views } from '../../model/index.ts';
import { type Absence, missingField } from '../common/absence.ts';
import { named, titleOf } from '../common/naming.ts';
import { textsIn } from '../common/text-fields.ts';
import { wordList } from '../common/words.ts';

interface Messages {
  missing: { name: string };
  original: Empty;
  copy: Empty;
  certified: Empty;
  electronic: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'card/document-without-format',
  since: '0.1.0',
  kinds: ['service-card'],
  holds: 'cardRequiredDocument',
  severity: 'warning',
  texts: {
    en: {
      title: 'Original or copy?',
      why: 'A copy where the original is needed means a second trip; the original where a copy would do means needless worry.',
      off: 'Switch it off if your office takes every document in any form.',
      missing: ({ name }) =>
        `People do not learn in what form to bring ${named('en', name, 'this document')}. Add “format”: original, copy, certified or electronic.`,
      original: 'Ask for the original',
      copy: 'Ask for a plain copy',
      certified: 'Ask for a certified copy',
      electronic: 'Ask for an electronic document',
    },
    cs: {
      title: 'Originál, nebo kopie?',
      why: 'Kopie tam, kde je třeba originál, znamená druhou cestu; originál tam, kde stačí kopie, zbytečnou starost.',
      off: 'Vypněte, pokud úřad přijímá každý doklad v jakékoli podobě.',
      missing: ({ name }) =>
        `Lidé se nedozví, v jaké podobě mají přinést ${named('cs', name, 'tento doklad')}. Doplňte „format“: original (originál), copy (kopie), certified (ověřená kopie), nebo electronic (elektronicky).`,
      original: 'Chtít originál',
      copy: 'Chtít prostou kopii',
      certified: 'Chtít ověřenou kopii',
      electronic: 'Chtít elektronický doklad',
    },
    pl: {
      title: 'Oryginał czy kopia?',
      why: 'Kopia tam, gdzie trzeba oryginału, to druga wizyta; oryginał tam, gdzie wystarczy kopia, to zbędny kłopot.',
      off: 'Wyłącz, jeśli urząd przyjmuje każdy dokument w dowolnej postaci.',
      missing: ({ name }) =>
        `Nie wiadomo, w jakiej postaci przynieść ${named('pl', name, 'ten dokument')}. Dopisz „format”: original (oryginał), copy (kopia), certified (kopia poświadczona) albo electronic (elektronicznie).`,
      original: 'Wymagaj oryginału',
      copy: 'Wymagaj zwykłej kopii',
      certified: 'Wymagaj kopii poświadczonej',
      electronic: 'Wymagaj dokumentu elektronicznego',
    },
  },
  check({ document, report }) {
    for (const needed of document.all('cardRequiredDocument')) {
      const absence = missingField(needed, 'format');
      if (!absence) continue;
      const name = titleOf(needed.name) || (needed.id?.value ?? '');
      report({ at: absence.at, message: 'missing', args: { name }, fixes: offerFormats(needed, absence) });
    }
  },
});

const FORMATS = ['original', 'copy', 'certified', 'electronic'] as const;

/** The one its name speaks of first. */
function offerFormats({ name: field }: Views['cardRequiredDocument'], absence: Absence): readonly FixOffer<Messages>[] {
  const words = textsIn(field);
  const spoken = FORMATS.filter((format) => SPOKEN[format].isIn(...words)).at(-1);
  const formats = [...new Set([...(spoken ? [spoken] : []), ...FORMATS])];
  return formats.map((format) => ({
    safety: 'unsafe',
    title: format,
    edits: [absence.fill(format)],
  }));
}

/** "Certified copy" is certified: later ones win. */
const SPOKEN = {
  original: wordList('original*, originál*, oryginał*'),
  copy: wordList('copy, copies, photocopy, kopi*, fotokopi*, kserokopi*, odpis*, výpis*'),
  certified: wordList('certified, ověřen*, poświadczon*, uwierzytelnion*'),
  electronic: wordList('electronic*, elektronick*, elektroniczn*, pdf'),
};
