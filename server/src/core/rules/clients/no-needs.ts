import { defineRule, type FixOffer } from '../../analysis/index.ts';
import type { Empty, Locale } from '../../l10n/index.ts';
import { itemsOf } from '../../model/index.ts';
import { type Absence, lackOf } from '../common/absence.ts';
import { nameIn } from '../common/naming.ts';
import { textsIn } from '../common/text-fields.ts';
import { languageOf } from '../common/writing.ts';
import { type ClientGroup, groupsIn } from './groups.ts';
import { isExternal, isInternal } from './internal.ts';

interface Messages {
  missing: { group: string };
  fromExpectations: Empty;
  usual: { need: string };
}

export const rule = defineRule<Messages>()({
  id: 'clients/no-needs',
  since: '0.1.0',
  kinds: ['client-groups'],
  holds: 'clientGroup',
  severity: 'warning',
  texts: {
    en: {
      title: 'Group without needs',
      why: 'A service fits its clients only when the office knows what they need.',
      off: 'Switch it off while you are still collecting the groups.',
      missing: ({ group }) => `It does not say what “${group}” needs from the office. Add “needs:” with a few words.`,
      fromExpectations: 'Take the needs from its expectations',
      usual: ({ need }) => `Begin with a usual need: ${need}`,
    },
    cs: {
      title: 'Skupina bez potřeb',
      why: 'Služba klientům sedí, jen když úřad ví, co potřebují.',
      off: 'Vypněte, dokud skupiny teprve sbíráte.',
      missing: ({ group }) =>
        `Není uvedeno, co skupina „${group}“ od úřadu potřebuje. Doplňte „needs:“, stačí pár slov.`,
      fromExpectations: 'Převzít potřeby z jejích očekávání',
      usual: ({ need }) => `Začít obvyklou potřebou: ${need}`,
    },
    pl: {
      title: 'Grupa bez potrzeb',
      why: 'Usługa pasuje do klientów tylko wtedy, gdy urząd wie, czego potrzebują.',
      off: 'Wyłącz na czas zbierania grup.',
      missing: ({ group }) =>
        `Nie podano, czego grupa „${group}” potrzebuje od urzędu. Dopisz „needs:”, wystarczy kilka słów.`,
      fromExpectations: 'Weź potrzeby z jej oczekiwań',
      usual: ({ need }) => `Zacznij od typowej potrzeby: ${need}`,
    },
  },
  check({ document, report }) {
    for (const group of groupsIn(document)) {
      const lack = lackOf(group, 'needs');
      if (!lack) continue;
      report({
        at: lack.at,
        message: 'missing',
        args: { group: nameIn(group.name, group.id) },
        fixes: offers(group, lack, languageOf(document)),
      });
    }
  },
});

function offers(group: ClientGroup, lack: Absence, language: Locale): readonly FixOffer<Messages>[] {
  const expected = itemsOf(group.expectations).flatMap(({ text }) => textsIn(text)[0] ?? []);
  const need = USUAL[isInternal(group) ? 'internal' : isExternal(group) ? 'external' : 'political'][language];
  return [
    ...(expected.length > 0
      ? [{ safety: 'unsafe' as const, title: 'fromExpectations' as const, edits: [lack.fill(expected)] }]
      : []),
    { safety: 'unsafe', title: 'usual', args: { need }, edits: [lack.fill([need])] },
  ];
}

const USUAL: {
  readonly [Scope in 'external' | 'internal' | 'political']: { readonly [L in Locale]: string };
} = {
  external: { en: 'opening hours after work', cs: 'otevřeno i po práci', pl: 'godziny otwarcia po pracy' },
  internal: {
    en: 'an answer in two working days',
    cs: 'odpověď do dvou pracovních dnů',
    pl: 'odpowiedź w ciągu dwóch dni roboczych',
  },
  political: {
    en: 'papers seven days before the meeting',
    cs: 'podklady sedm dní před jednáním',
    pl: 'materiały siedem dni przed posiedzeniem',
  },
};
