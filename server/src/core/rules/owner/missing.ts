import { type At, absentIn, defineRule, keyOf, valueOf } from '../../analysis/index.ts';
import type { Locale } from '../../l10n/index.ts';
import { entryOf } from '../../syntax/index.ts';
import { nameRole, offerRoles, type UseRole, useRoleTexts } from './offers.ts';
import { ownerValue } from './owner-value.ts';
import { isEnvelope, needsOwn, type OwnerPlace, placesIn } from './places.ts';
import { likelyRoles } from './suggestions.ts';

interface Messages extends UseRole {
  absent: { shape: string; key: string };
  inherited: { shape: string };
}

export const rule = defineRule<Messages>()({
  id: 'owner/missing',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      ...useRoleTexts.en,
      title: 'Nobody answers for it',
      why: 'What nobody answers for does not get done; one post has to carry it.',
      off: 'Switch it off while your office is still agreeing who does what.',
      absent: ({ shape, key }) => `Nobody answers for this ${noun('en', shape)} yet. Add “${key}:” with one post.`,
      inherited: ({ shape }) =>
        `This ${noun('en', shape)} needs an owner of its own. Instead of “inherit” write one post.`,
    },
    cs: {
      ...useRoleTexts.cs,
      title: 'Nikdo za to neodpovídá',
      why: 'Za co nikdo neodpovídá, to se neudělá; musí to nést jedna funkce.',
      off: 'Vypněte, dokud se v úřadu teprve domlouváte, kdo co dělá.',
      absent: ({ shape, key }) =>
        `Zatím není uvedeno, kdo odpovídá za ${noun('cs', shape)}. Doplňte „${key}:“ s jednou funkcí.`,
      inherited: ({ shape }) =>
        `Za ${noun('cs', shape)} musí odpovídat konkrétní funkce. Místo „inherit“ ji sem napište.`,
    },
    pl: {
      ...useRoleTexts.pl,
      title: 'Nikt za to nie odpowiada',
      why: 'To, za co nikt nie odpowiada, nie zostanie zrobione; musi to prowadzić jedno stanowisko.',
      off: 'Wyłącz, dopóki w urzędzie trwają ustalenia, kto co robi.',
      absent: ({ shape, key }) =>
        `Nie wiadomo jeszcze, kto odpowiada za ${noun('pl', shape)}. Dopisz „${key}:” z jednym stanowiskiem.`,
      inherited: ({ shape }) =>
        `Za ${noun('pl', shape)} musi odpowiadać konkretne stanowisko. Zamiast „inherit” wpisz je tutaj.`,
    },
  },
  check(context) {
    for (const place of context.once(placesIn)) {
      if (!needsOwn(place)) continue;
      const value = ownerValue(place, context.workspace);
      if (value.is !== 'missing' && value.is !== 'inherit') continue;
      context.report({
        at: whereIn(place),
        message: value.is === 'inherit' ? 'inherited' : 'absent',
        args: { shape: isEnvelope(place) ? 'document' : place.holder.self.shape, key: place.key },
        fixes: offerRoles(likelyRoles(context, place, {}), ({ id }) => nameRole(place, id)),
      });
    }
  },
});

/** The value that is not enough, the key with nothing behind it, else where the key should be. */
function whereIn(place: OwnerPlace): At {
  const { entry, holder } = place;
  if (entry?.value && entry.value.span.end > entry.value.span.start) return valueOf(entry.value);
  if (entry) return keyOf(entry);
  const kind = isEnvelope(place) ? entryOf(holder.self.node, 'kind') : undefined;
  return kind ? keyOf(kind) : absentIn(holder.self.node);
}

/** What has no owner, by the name of its shape; in Czech and Polish in the accusative with "this". */
const NOUNS: { readonly [shape: string]: { readonly [L in Locale]: string } } = {
  document: { en: 'document', cs: 'tento dokument', pl: 'ten dokument' },
  clientGroup: { en: 'client group', cs: 'tuto skupinu klientů', pl: 'tę grupę klientów' },
  indicator: { en: 'indicator', cs: 'tento ukazatel', pl: 'ten wskaźnik' },
  indicatorRef: { en: 'indicator', cs: 'tento ukazatel', pl: 'ten wskaźnik' },
  report: { en: 'report', cs: 'tuto zprávu', pl: 'to sprawozdanie' },
  standardItem: { en: 'promise', cs: 'tento slib', pl: 'tę obietnicę' },
  surveyWave: { en: 'wave of the survey', cs: 'tuto vlnu průzkumu', pl: 'tę falę badania' },
  planMeasure: { en: 'measure', cs: 'toto opatření', pl: 'to działanie' },
  strategyObjective: { en: 'objective', cs: 'tento cíl', pl: 'ten cel' },
  strategyTask: { en: 'task', cs: 'tento úkol', pl: 'to zadanie' },
  developmentActivity: { en: 'activity', cs: 'tuto aktivitu', pl: 'to działanie' },
  developmentBurnoutMeasure: { en: 'measure', cs: 'toto opatření', pl: 'to działanie' },
  officeStep: { en: 'step', cs: 'tento krok', pl: 'ten krok' },
};

function noun(locale: Locale, shape: string): string {
  const known = Object.hasOwn(NOUNS, shape) ? NOUNS[shape] : undefined;
  return known?.[locale] ?? { en: 'part', cs: 'tuto část', pl: 'tę część' }[locale];
}
