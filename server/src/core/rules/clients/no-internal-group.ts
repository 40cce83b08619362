import { absentIn, defineRule, type FixOffer, keyOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { fieldEntry } from '../../model/index.ts';
import { fillField } from '../common/fill.ts';
import { type AddGroup, addGroupTexts, type ClientGroup, codeOf, groupsIn, offerGroup } from './groups.ts';
import { isInternal } from './internal.ts';
import { EMPLOYEES } from './reference-groups.ts';

interface Messages extends AddGroup {
  none: Empty;
  makeInternal: { group: string };
}

export const rule = defineRule<Messages>()({
  id: 'clients/no-internal-group',
  since: '0.1.0',
  kinds: ['client-groups'],
  severity: 'error',
  texts: {
    en: {
      ...addGroupTexts.en,
      title: 'Colleagues are clients, too',
      why: 'Who serves clients at the counter depends on colleagues behind it; their needs belong in the same list.',
      off: 'Switch it off if one person is the whole office.',
      none: 'No group stands for colleagues. Add at least the employees, with “scope: internal”.',
      makeInternal: ({ group }) => `Mark “${group}” as internal`,
    },
    cs: {
      ...addGroupTexts.cs,
      title: 'Klienti jsou i kolegové',
      why: 'Kdo slouží klientům u přepážky, potřebuje kolegy za ní; jejich potřeby patří do téhož seznamu.',
      off: 'Vypněte, pokud celý úřad tvoří jeden člověk.',
      none: 'Žádná skupina nezastupuje kolegy. Přidejte alespoň zaměstnance, s „scope: internal“.',
      makeInternal: ({ group }) => `Označit „${group}“ jako interní`,
    },
    pl: {
      ...addGroupTexts.pl,
      title: 'Współpracownicy też są klientami',
      why: 'Kto obsługuje klientów przy okienku, potrzebuje kolegów na zapleczu; ich potrzeby należą do tej samej listy.',
      off: 'Wyłącz, jeśli cały urząd to jedna osoba.',
      none: 'Żadna grupa nie obejmuje współpracowników. Dodaj przynajmniej pracowników, z polem „scope: internal”.',
      makeInternal: ({ group }) => `Oznacz „${group}” jako grupę wewnętrzną`,
    },
  },
  check(context) {
    const { document, report } = context;
    const view = document.as('client-groups');
    const groups = groupsIn(document);
    // A list without any group is the business of the schema.
    if (!view || groups.length === 0 || groups.some(isInternal) || groups.some(isUnclear)) return;
    const kind = fieldEntry(view, 'kind');
    const staff = groups.find((group) => codeOf(group) === EMPLOYEES);
    const fixes: readonly FixOffer<Messages>[] = staff
      ? [
          {
            safety: 'unsafe',
            title: 'makeInternal',
            args: { group: staff.id?.value ?? String(EMPLOYEES) },
            edits: [fillField(staff.self, 'scope', 'internal')],
          },
        ]
      : offerGroup(EMPLOYEES, view, context);
    report({ at: kind ? keyOf(kind) : absentIn(view.self.node), message: 'none', fixes });
  },
});

/** A scope that is none may have been meant as this one; the schema rules tell of it. */
function isUnclear({ scope }: ClientGroup): boolean {
  return scope !== undefined && !SCOPES.includes(scope.value);
}

const SCOPES = ['external', 'internal', 'political'];
