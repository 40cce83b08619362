import { defineRule, type FixOffer } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { type Absence, missingField } from '../common/absence.ts';
import { textFor } from './wordings.ts';

interface Messages {
  missing: Empty;
  forGroup: { group: string; name: string };
  forAnyone: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'card/eligibility-missing',
  since: '0.1.0',
  kinds: ['service-card'],
  severity: 'error',
  texts: {
    en: {
      title: 'The card does not say who it is for',
      why: 'People first want to know whether the service is for them; otherwise they come for nothing or do not come at all.',
      off: 'Switch it off if your website says elsewhere who each service is for.',
      missing:
        'This card does not say who may use the service. Name the client groups under “audience”, or the conditions under “eligibility”.',
      forGroup: ({ group, name }) => `Say that it is for ${group}${inBrackets(name)}`,
      forAnyone: 'Say that anyone may use it',
    },
    cs: {
      title: 'Karta neříká, pro koho je',
      why: 'Lidé chtějí nejdřív vědět, zda je služba pro ně; jinak přijdou zbytečně, nebo nepřijdou vůbec.',
      off: 'Vypněte, pokud na webu stojí jinde, pro koho která služba je.',
      missing:
        'Karta neříká, kdo může službu využít. Uveďte skupiny klientů v poli „audience“, nebo podmínky v poli „eligibility“.',
      forGroup: ({ group, name }) => `Uvést, že je pro ${group}${inBrackets(name)}`,
      forAnyone: 'Uvést, že ji může využít kdokoli',
    },
    pl: {
      title: 'Karta nie mówi, dla kogo jest',
      why: 'Ludzie chcą najpierw wiedzieć, czy usługa jest dla nich; inaczej przyjdą niepotrzebnie albo nie przyjdą wcale.',
      off: 'Wyłącz, jeśli strona internetowa podaje w innym miejscu, dla kogo jest każda usługa.',
      missing:
        'Karta nie mówi, kto może skorzystać z usługi. Wpisz grupy klientów w polu „audience” albo warunki w polu „eligibility”.',
      forGroup: ({ group, name }) => `Wpisz, że jest dla ${group}${inBrackets(name)}`,
      forAnyone: 'Wpisz, że może z niej skorzystać każdy',
    },
  },
  concerns: ({ kind, references }) =>
    kind === 'service-card' && !references.some(({ key, holder }) => key === 'audience' && holder === 'service-card'),
  check(context) {
    const card = context.document.as('service-card');
    const audience = card && missingField(card, 'audience');
    const eligibility = card && missingField(card, 'eligibility');
    if (!audience || !eligibility) return;
    const anyone = textFor(context, {
      en: 'Anyone can use this service.',
      cs: 'Službu může využít každý.',
      pl: 'Z usługi może skorzystać każdy.',
    });
    context.report({
      at: audience.at.at === 'key' ? audience.at : eligibility.at,
      message: 'missing',
      fixes: [
        ...groupOffers(audience, context.workspace),
        { safety: 'unsafe', title: 'forAnyone', edits: [eligibility.fill([anyone])] },
      ],
    });
  },
});

/** The first three groups from outside the office. */
function groupOffers(audience: Absence, workspace: Workspace): readonly FixOffer<Messages>[] {
  const groups = workspace
    .items('client-group')
    .filter(({ item }) => item.scope === undefined || item.scope === 'external');
  return groups.slice(0, 3).map(({ item: { id, title = '' } }) => ({
    safety: 'unsafe',
    title: 'forGroup',
    args: { group: id, name: title === id ? '' : title },
    edits: [audience.fill([id])],
  }));
}

function inBrackets(name: string): string {
  return name && ` (${name})`;
}
