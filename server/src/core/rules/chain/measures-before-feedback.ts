import { defineRule, valueOf } from '../../analysis/index.ts';
import { isDay, itemsOf } from '../../model/index.ts';
import { wavesCited } from './feedback-cited.ts';

interface Messages {
  early: { day: string; wave: string; end: string };
}

export const rule = defineRule<Messages>()({
  id: 'chain/measures-before-feedback',
  since: '0.1.0',
  kinds: ['improvement-plan'],
  severity: 'error',
  texts: {
    en: {
      title: 'Discussed before the feedback was in',
      why: 'The order is feedback, then discussion and measures: who decides before the answers are in decides without them.',
      off: 'There is hardly a reason to switch it off: one of the two dates is wrong.',
      early: ({ day, wave, end }) =>
        `This discussion took place on ${day}, but “${wave}” ended only on ${end}. Correct one of the dates, or add the discussion of its results.`,
    },
    cs: {
      title: 'Diskuse dřív než zpětná vazba',
      why: 'Pořadí je zpětná vazba, pak diskuse a opatření: kdo rozhodne, než přijdou odpovědi, rozhoduje bez nich.',
      off: 'Důvod k vypnutí skoro není: jedno z obou dat je chybně.',
      early: ({ day, wave, end }) =>
        `Diskuse proběhla ${day}, ale „${wave}“ skončilo až ${end}. Opravte jedno z dat, nebo doplňte diskusi o výsledcích.`,
    },
    pl: {
      title: 'Dyskusja przed zebraniem opinii',
      why: 'Kolejność to opinie, potem dyskusja i działania: kto decyduje przed odpowiedziami, decyduje bez nich.',
      off: 'Prawie nie ma powodu, by wyłączać: jedna z dat jest błędna.',
      early: ({ day, wave, end }) =>
        `Dyskusja odbyła się ${day}, a „${wave}” zakończyło się dopiero ${end}. Popraw jedną z dat albo dodaj dyskusję o wynikach.`,
    },
  },
  concerns: ({ kind, content }) =>
    kind === 'improvement-plan' && (content['improvement-plan']?.discussions ?? []).length > 0,
  check(context) {
    const waves = [...context.once(wavesCited)].sort((a, b) => (a.end < b.end ? -1 : 1));
    const [first] = waves;
    if (!first) return;
    const discussions = itemsOf(context.document.as('improvement-plan')?.discussions).flatMap(({ date }) =>
      date && isDay(date.value) ? [date] : [],
    );
    const last = discussions
      .map(({ value }) => value)
      .sort()
      .at(-1);
    for (const { value, node } of discussions) {
      // An early discussion is sound when it was about an earlier wave, and the later waves were discussed later.
      const wave =
        value < first.end ? first : value === last ? waves.filter(({ end }) => end > value).at(-1) : undefined;
      if (!wave) continue;
      context.report({ at: valueOf(node), message: 'early', args: { day: value, wave: wave.text, end: wave.end } });
    }
  },
});
