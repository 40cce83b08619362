import { defineRule, type Surroundings } from '../../analysis/index.ts';
import { type MovedLaw, movedLaw, type ProseRole, type TextPlace } from '../../model/index.ts';
import { quoted } from './phrases.ts';
import { sureSignals } from './tone.ts';

interface Messages {
  law: { phrase: string };
  toBasis: { citation: string };
}

export const rule = defineRule<Messages>()({
  id: 'language/law-in-text',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      title: 'The law before the message',
      why: 'Readers want to know what to do; the number of the act says nothing to them and stops them at the first line.',
      off: 'Switch it off for decisions and other documents that must quote the law in the text.',
      law: ({ phrase }) =>
        `${quoted('en', phrase)} puts the law before the message. Say first what it means for the reader and move the citation to “legalBasis”.`,
      toBasis: ({ citation }) => `Move ${quoted('en', citation)} from the text to the legal basis`,
    },
    cs: {
      title: 'Zákon dřív než sdělení',
      why: 'Čtenář chce vědět, co má udělat; číslo zákona mu nic neřekne a zastaví ho na prvním řádku.',
      off: 'Vypněte u rozhodnutí a jiných dokumentů, které musí zákon citovat v textu.',
      law: ({ phrase }) =>
        `${quoted('cs', phrase)} staví zákon před sdělení. Nejdřív řekněte, co to znamená pro čtenáře, a citaci přesuňte do „legalBasis“.`,
      toBasis: ({ citation }) => `Přesunout ${quoted('cs', citation)} z textu do právního základu`,
    },
    pl: {
      title: 'Przepis przed wiadomością',
      why: 'Czytelnik chce wiedzieć, co ma zrobić; numer ustawy nic mu nie mówi i zatrzymuje go w pierwszym wierszu.',
      off: 'Wyłącz w decyzjach i innych dokumentach, które muszą przytaczać przepis w treści.',
      law: ({ phrase }) =>
        `${quoted('pl', phrase)} stawia przepis przed wiadomością. Najpierw napisz, co to znaczy dla czytelnika, a podstawę prawną przenieś do „legalBasis”.`,
      toBasis: ({ citation }) => `Przenieś ${quoted('pl', citation)} z tekstu do podstawy prawnej`,
    },
  },
  prose: {
    readers: 'client',
    check({ prose, report }) {
      if (prose.role !== undefined && AT_HOME.has(prose.role)) return;
      for (const { at, phrase } of sureSignals(prose, 'law-in-text')) report({ at, message: 'law', args: { phrase } });
    },
  },
  mend({ at, place }, around) {
    const law = around.once(lawsOf)(place);
    if (!law || law.at.end <= at.start || law.at.start >= at.end) return [];
    return [{ safety: 'unsafe', title: 'toBasis', args: { citation: law.citation }, edits: law.edits }];
  },
});

/** Who appeals or is fined has to know by which law, and the names of acts are what they are. */
const AT_HOME: ReadonlySet<ProseRole> = new Set(['legal', 'appeal', 'sanction']);

/** The law that can move from a text, looked for once: what is left is a text as long, and there may be thousands of findings. */
function lawsOf({ document }: Surroundings): (place: TextPlace) => MovedLaw | undefined {
  const known = new Map<TextPlace, MovedLaw | undefined>();
  return (place) => {
    if (!known.has(place)) known.set(place, movedLaw(document, place));
    return known.get(place);
  };
}
