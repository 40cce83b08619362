import { defineRule, type FixOffer, type Surroundings } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { itemsOf, type Views } from '../../model/index.ts';
import { type Absence, missingField } from '../common/absence.ts';
import { textsIn } from '../common/text-fields.ts';
import { formatOf } from './citations.ts';
import { isForColleagues } from './clients.ts';
import { generalRules } from './jurisdictions.ts';

interface Messages {
  missing: Empty;
  useLaw: { law: string };
  general: { law: string };
}

export const rule = defineRule<Messages>()({
  id: 'card/legal-basis-missing',
  since: '0.1.0',
  kinds: ['service-card'],
  severity: 'error',
  texts: {
    en: {
      title: 'No law named',
      why: 'An office acts only where a law lets it; the card has to name that law so that anybody can look it up.',
      off: 'Switch it off if your website lists the laws of each service elsewhere.',
      missing: 'The card does not say which law the service rests on. Add “legalBasis” with at least one “citation”.',
      useLaw: ({ law }) => `Name ${law}, which the card cites already`,
      general: ({ law }) => `Name the general rules of procedure, ${law}`,
    },
    cs: {
      title: 'Chybí předpis',
      why: 'Úřad smí dělat jen to, co mu dovoluje zákon; karta ho musí uvést, aby si ho každý mohl najít.',
      off: 'Vypněte, pokud má web předpisy ke každé službě na jiném místě.',
      missing:
        'Karta neříká, o jaký předpis se služba opírá. Doplňte „legalBasis“ aspoň s jednou citací v poli „citation“.',
      useLaw: ({ law }) => `Uvést ${law}, na který karta už odkazuje`,
      general: ({ law }) => `Uvést obecná pravidla řízení, ${law}`,
    },
    pl: {
      title: 'Brak podstawy prawnej',
      why: 'Urząd działa tylko tam, gdzie pozwala mu prawo; karta ma podać akt, aby każdy mógł go znaleźć.',
      off: 'Wyłącz, jeśli strona podaje akty prawne usług w innym miejscu.',
      missing:
        'Karta nie mówi, na jakim akcie opiera się usługa. Dopisz „legalBasis” z co najmniej jednym aktem w polu „citation”.',
      useLaw: ({ law }) => `Podaj ${law}, na który karta już się powołuje`,
      general: ({ law }) => `Podaj ogólne przepisy o postępowaniu, ${law}`,
    },
  },
  concerns: ({ content }) => content['service-card']?.unstated.includes('legalBasis') === true,
  check(context) {
    const card = context.document.as('service-card');
    const absence = card && missingField(card, 'legalBasis');
    if (!absence || context.once(isForColleagues)) return;
    context.report({ at: absence.at, message: 'missing', fixes: likelyLaws(card, absence, context) });
  },
});

/** Laws that stand beside fees, times and sanctions, else the law on administrative procedure of the country. */
function likelyLaws(
  { fees, processingTime, sanctions }: Views['service-card'],
  absence: Absence,
  { workspace }: Surroundings,
): readonly FixOffer<Messages>[] {
  const texts = [
    ...textsIn(processingTime?.basis),
    ...[...itemsOf(fees), ...itemsOf(sanctions)].flatMap(({ basis }) => textsIn(basis)),
  ];
  const cited = texts.filter((text) => formatOf(text) !== undefined);
  const general = generalRules(workspace.office?.jurisdiction)?.citation;
  const laws =
    cited.length > 0
      ? [...new Set(cited)].slice(0, 3).map((law) => ({ title: 'useLaw' as const, law }))
      : general === undefined
        ? []
        : [{ title: 'general' as const, law: general }];
  return laws.map(({ title, law }) => {
    const jurisdiction = formatOf(law);
    const citation = { citation: law, ...(jurisdiction && { jurisdiction }) };
    return { safety: 'unsafe', title, args: { law }, edits: [absence.fill([citation])] };
  });
}
