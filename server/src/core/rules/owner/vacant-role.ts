import { defineRule, spanAt, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { fieldEntry } from '../../model/index.ts';
import { nameRole, offerRoles, type UseRole, useRoleTexts } from './offers.ts';
import { isEmpty, isPast } from './places.ts';
import { firstUses } from './post-uses.ts';
import { isVacant } from './resolution.ts';
import { likelyDeputies, likelyRoles } from './suggestions.ts';

interface Messages extends UseRole {
  vacant: { role: string; since: string };
  nobodyActs: { since: string };
  letAct: { role: string; name: string };
  register: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'owner/vacant-role',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      ...useRoleTexts.en,
      title: 'Nobody holds the post',
      why: 'On paper the thing has an owner, but really nobody looks after it.',
      off: 'Switch it off if your office fills posts so fast that the gap does no harm.',
      vacant: ({ role, since }) =>
        `Nobody has held the post “${role}” since ${since}, and nobody acts for it. Name another post, or write “acting:” in office.yaml.`,
      nobodyActs: ({ since }) =>
        `This post has been vacant since ${since}. Add “acting:” with the post that looks after its work meanwhile.`,
      letAct: ({ role, name }) => `Let ${role}${name === '' ? '' : ` (${name})`} act for it`,
      register: 'The post is kept here.',
    },
    cs: {
      ...useRoleTexts.cs,
      title: 'Funkce není obsazena',
      why: 'Na papíře věc svého člověka má, ale ve skutečnosti se o ni nikdo nestará.',
      off: 'Vypněte, pokud úřad místa obsazuje tak rychle, že mezera nevadí.',
      vacant: ({ role, since }) =>
        `Funkce „${role}“ je od ${since} neobsazená a nikdo ji nezastupuje. Uveďte jinou funkci, nebo doplňte „acting:“ v office.yaml.`,
      nobodyActs: ({ since }) =>
        `Funkce je od ${since} neobsazená. Doplňte „acting:“ s funkcí, která se o její práci zatím stará.`,
      letAct: ({ role, name }) => `Pověřit zastupováním ${role}${name === '' ? '' : ` (${name})`}`,
      register: 'Tady je funkce zapsána.',
    },
    pl: {
      ...useRoleTexts.pl,
      title: 'Stanowisko jest nieobsadzone',
      why: 'Na papierze sprawa ma opiekuna, ale naprawdę nikt się nią nie zajmuje.',
      off: 'Wyłącz, jeśli urząd obsadza stanowiska tak szybko, że przerwa nie szkodzi.',
      vacant: ({ role, since }) =>
        `Stanowisko „${role}” jest nieobsadzone od ${since} i nikt go nie zastępuje. Wpisz inne stanowisko albo uzupełnij „acting:” w office.yaml.`,
      nobodyActs: ({ since }) =>
        `Stanowisko jest nieobsadzone od ${since}. Dopisz „acting:” ze stanowiskiem, które na razie prowadzi jego sprawy.`,
      letAct: ({ role, name }) => `Powierz zastępstwo: ${role}${name === '' ? '' : ` (${name})`}`,
      register: 'Tu zapisano to stanowisko.',
    },
  },
  check(context) {
    const { document, workspace, today } = context;
    const register = workspace.registerUri;
    for (const { place, role, node } of firstUses(context, { register: 'shown' })) {
      if (!isVacant(role, today)) continue;
      const instead = likelyRoles(context, place, { instead: role });
      context.report({
        at: valueOf(node),
        message: 'vacant',
        args: { role: role.id, since: role.vacantSince },
        related: register ? [{ uri: register, at: spanAt(role.span), message: 'register' }] : [],
        fixes: offerRoles(instead, ({ id }) => nameRole(place, id)),
      });
    }
    for (const post of document.all('officeRole')) {
      const since = post.vacantSince;
      const role = workspace.role(post.id?.value ?? '');
      if (!since || since.value > today || isPast(post, today) || !isEmpty(fieldEntry(post, 'acting'))) continue;
      const unit = workspace.unit(post.unit?.value ?? '');
      context.report({
        at: valueOf(since.node),
        message: 'nobodyActs',
        args: { since: since.value },
        fixes: (role ? likelyDeputies(context, role, unit) : []).map(({ id, names }) => {
          const entry = fieldEntry(post, 'acting');
          return {
            safety: 'unsafe',
            title: 'letAct',
            args: { role: id, name: names[0] ?? '' },
            edits: [
              entry
                ? { op: 'setEntryValue', entry, value: id }
                : { op: 'addEntry', mapping: post.self.node, key: 'acting', value: id, after: 'vacantSince' },
            ],
          };
        }),
      });
    }
  },
});
