import { absentIn, defineRule, keyOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { fieldEntry } from '../../model/index.ts';
import { isAllowed } from '../common/allowed.ts';
import { type AddGroup, addGroupTexts, codesIn, groupsIn, offerGroup } from './groups.ts';
import { COUNCILLORS } from './reference-groups.ts';

export const rule = defineRule<AddGroup & { missing: Empty }>()({
  id: 'clients/councillors-missing',
  since: '0.1.0',
  kinds: ['client-groups'],
  severity: 'warning',
  texts: {
    en: {
      ...addGroupTexts.en,
      title: 'Councillors not among the groups',
      why: 'The council decides on the vision and the money; it has to know what the office promises, and to be served well.',
      off: 'Switch it off if your office has no council.',
      missing:
        'The councillors are not among your groups. Add them with “code: 2”, or write under “excluded” why you do not serve a council.',
    },
    cs: {
      ...addGroupTexts.cs,
      title: 'Chybějí zastupitelé',
      why: 'Zastupitelé rozhodují o vizi i o penězích; musí vědět, co úřad slibuje, a i jim má sloužit dobře.',
      off: 'Vypněte, pokud váš úřad žádné zastupitelstvo nemá.',
      missing:
        'Mezi skupinami chybějí zastupitelé. Přidejte je s „code: 2“, nebo pod „excluded“ napište, proč zastupitelstvu nesloužíte.',
    },
    pl: {
      ...addGroupTexts.pl,
      title: 'Brakuje radnych',
      why: 'Radni decydują o wizji i o pieniądzach; muszą wiedzieć, co urząd obiecuje, i sami oczekują dobrej obsługi.',
      off: 'Wyłącz, jeśli przy urzędzie nie działa rada.',
      missing:
        'Wśród grup nie ma radnych. Dodaj ich z „code: 2” albo napisz w „excluded”, dlaczego urząd nie obsługuje rady.',
    },
  },
  check(context) {
    const { document, report } = context;
    const view = document.as('client-groups');
    if (!view || groupsIn(document).length === 0 || codesIn(view).has(COUNCILLORS)) return;
    // A code there is not may have been meant as theirs.
    if (groupsIn(document).some(({ code }) => code && !isAllowed('clientGroup', 'code', code.value))) return;
    const kind = fieldEntry(view, 'kind');
    report({
      at: kind ? keyOf(kind) : absentIn(view.self.node),
      message: 'missing',
      fixes: offerGroup(COUNCILLORS, view, context),
    });
  },
});
