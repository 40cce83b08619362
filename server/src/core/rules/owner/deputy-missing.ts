import { defineRule, spanAt, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { keyIndicatorTest } from './key-indicators.ts';
import { offerDeputies, type UseDeputy, useDeputyTexts } from './offers.ts';
import { valuesThatAre } from './owner-value.ts';
import { isEnvelope } from './places.ts';
import { deputyOf, unitOf } from './resolution.ts';
import { likelyDeputies } from './suggestions.ts';

interface Messages extends UseDeputy {
  noDeputy: { role: string };
  noDeputyForIndicator: { role: string };
  register: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'owner/deputy-missing',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      ...useDeputyTexts.en,
      title: 'Nobody stands in',
      why: 'When the one post is on holiday or ill, the service stops.',
      off: 'Switch it off in an office so small that nobody can stand in.',
      noDeputy: ({ role }) => `Nobody stands in for “${role}”. Add “deputy:” at the post in office.yaml, or here.`,
      noDeputyForIndicator: ({ role }) =>
        `Nobody stands in for “${role}”, who answers for a key indicator. Add “deputy:” at the post in office.yaml, or here.`,
      register: 'The post is kept here.',
    },
    cs: {
      ...useDeputyTexts.cs,
      title: 'Chybí zástupce',
      why: 'Když má jediný člověk dovolenou nebo onemocní, služba se zastaví.',
      off: 'Vypněte v úřadu tak malém, že zastoupit nemá kdo.',
      noDeputy: ({ role }) =>
        `Funkci „${role}“ nikdo nezastupuje. Doplňte „deputy:“ u funkce v office.yaml, nebo tady.`,
      noDeputyForIndicator: ({ role }) =>
        `Funkci „${role}“, která odpovídá za klíčový ukazatel, nikdo nezastupuje. Doplňte „deputy:“ u funkce v office.yaml, nebo tady.`,
      register: 'Tady je funkce zapsána.',
    },
    pl: {
      ...useDeputyTexts.pl,
      title: 'Brakuje zastępstwa',
      why: 'Gdy jedyna osoba jest na urlopie lub choruje, usługa staje.',
      off: 'Wyłącz w urzędzie tak małym, że nie ma kto zastąpić.',
      noDeputy: ({ role }) =>
        `Stanowiska „${role}” nikt nie zastępuje. Dopisz „deputy:” przy stanowisku w office.yaml albo tutaj.`,
      noDeputyForIndicator: ({ role }) =>
        `Stanowiska „${role}”, które odpowiada za kluczowy wskaźnik, nikt nie zastępuje. Dopisz „deputy:” przy stanowisku w office.yaml albo tutaj.`,
      register: 'Tu zapisano to stanowisko.',
    },
  },
  // Only a post without a deputy can lack one; whether its indicator is a key one, other documents tell.
  concerns: ({ references }, workspace) =>
    references.some(({ text }) => {
      const role = workspace.role(text);
      return role !== undefined && role.deputy === undefined;
    }),
  check(context) {
    const { document, workspace } = context;
    const register = workspace.registerUri;
    const isServed = document.as('service-card') !== undefined || document.as('process') !== undefined;
    const isKeyIndicator = keyIndicatorTest(document, workspace);
    for (const { place, value, node } of valuesThatAre('role', context)) {
      const { role } = value;
      const ofIndicator = place.duty === 'owner' && isKeyIndicator(place.holder);
      if (place.duty !== 'owner' || !(ofIndicator || (isServed && isEnvelope(place)))) continue;
      if (deputyOf(place, role) !== undefined) continue;
      context.report({
        at: valueOf(node),
        message: ofIndicator ? 'noDeputyForIndicator' : 'noDeputy',
        args: { role: role.id },
        related: register ? [{ uri: register, at: spanAt(role.span), message: 'register' }] : [],
        fixes: offerDeputies(place, role.id, likelyDeputies(context, role, unitOf(place, role, workspace)?.unit)),
      });
    }
  },
});
