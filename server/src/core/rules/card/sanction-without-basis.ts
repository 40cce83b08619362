import { defineRule, type FixOffer, type Surroundings } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { itemsOf } from '../../model/index.ts';
import { type Absence, missingField } from '../common/absence.ts';
import { textFor } from './wordings.ts';

export const rule = defineRule<{ missing: Empty; useLaw: { law: string } }>()({
  id: 'card/sanction-without-basis',
  since: '0.1.0',
  kinds: ['service-card'],
  holds: 'cardSanction',
  severity: 'warning',
  texts: {
    en: {
      title: 'A sanction without a law',
      why: 'An office may threaten only with what a law provides; people must be able to look it up.',
      off: 'Switch it off if your lawyer keeps the sanctions in another place.',
      missing: 'The card warns of a sanction but names no law for it. Add “basis” with the act and its provision.',
      useLaw: ({ law }) => `Name ${law}`,
    },
    cs: {
      title: 'Sankce bez zákona',
      why: 'Úřad smí hrozit jen tím, co stanoví zákon; lidé si to musí mít kde ověřit.',
      off: 'Vypněte, pokud sankce vede právník na jiném místě.',
      missing: 'Karta upozorňuje na sankci, ale neuvádí pro ni zákon. Doplňte „basis“ s předpisem a ustanovením.',
      useLaw: ({ law }) => `Uvést ${law}`,
    },
    pl: {
      title: 'Sankcja bez ustawy',
      why: 'Urząd może grozić tylko tym, co przewiduje prawo; każdy musi móc to sprawdzić.',
      off: 'Wyłącz, jeśli sankcje prowadzi prawnik w innym miejscu.',
      missing: 'Karta ostrzega przed sankcją, ale nie podaje jej podstawy prawnej. Dopisz „basis”: akt i przepis.',
      useLaw: ({ law }) => `Podaj ${law}`,
    },
  },
  check(context) {
    for (const sanction of context.document.all('cardSanction')) {
      const absence = missingField(sanction, 'basis');
      if (absence) context.report({ at: absence.at, message: 'missing', fixes: offerLaws(context, absence) });
    }
  },
});

/** The first laws the card rests on. */
function offerLaws(around: Surroundings, absence: Absence): readonly FixOffer<{ useLaw: { law: string } }>[] {
  const laws = itemsOf(around.document.as('service-card')?.legalBasis).flatMap(({ citation, provision }) =>
    citation ? [provision ? `${citation.value}, ${provision.value}` : citation.value] : [],
  );
  return laws.slice(0, 3).map((law) => ({
    safety: 'unsafe',
    title: 'useLaw',
    args: { law },
    edits: [absence.fill(textFor(around, { en: law, cs: law, pl: law }))],
  }));
}
