import { defineRule } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { isDay } from '../../model/index.ts';
import type { YamlValue } from '../../syntax/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { lackOf } from '../common/absence.ts';
import { inLanguagesOf } from '../common/writing.ts';
import { ownerOf } from './owners.ts';

export const rule = defineRule<{ none: Empty; record: { day: string } }>()({
  id: 'measure/no-discussion',
  since: '0.1.0',
  kinds: ['improvement-plan'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Measures nobody discussed',
      why: 'People carry out what they helped to decide; measures written at one desk mostly stay on paper.',
      off: 'Switch it off if discussions are recorded in another system.',
      none: 'The plan does not say where people talked about the feedback. Add “discussions” with the day, who took part and what you agreed on.',
      record: ({ day }) => `Record a discussion on ${day}`,
    },
    cs: {
      title: 'Opatření, o kterých se nemluvilo',
      why: 'Lidé udělají to, co pomáhali vymyslet; opatření napsaná od jednoho stolu většinou zůstanou na papíře.',
      off: 'Vypněte, pokud diskuse evidujete v jiném systému.',
      none: 'Plán neříká, kde jste zpětnou vazbu probrali. Doplňte „discussions“: den, kdo se zúčastnil a na čem jste se dohodli.',
      record: ({ day }) => `Zapsat diskusi ze dne ${day}`,
    },
    pl: {
      title: 'Działania, o których nie rozmawiano',
      why: 'Ludzie wykonują to, co pomagali wymyślić; działania napisane przy jednym biurku zwykle zostają na papierze.',
      off: 'Wyłącz, jeśli omówienia są w innym systemie.',
      none: 'Plan nie mówi, gdzie omówiono informację zwrotną. Dopisz „discussions”: dzień, kto wziął udział i co uzgodniono.',
      record: ({ day }) => `Zapisz omówienie z dnia ${day}`,
    },
  },
  check({ document, workspace, today, report }) {
    const plan = document.as('improvement-plan');
    const lack = plan && lackOf(plan, 'discussions');
    if (!plan || !lack) return;
    const created = plan.createdOn?.value;
    const day = created !== undefined && isDay(created) && created <= today ? created : today;
    const participants = likelyParticipants(ownerOf(plan), workspace);
    const discussion: { readonly [key: string]: YamlValue } = {
      id: 'd1',
      date: day,
      forum: inLanguagesOf(document, FORUM),
      ...(participants.length > 0 && { participants }),
    };
    report({
      at: lack.at,
      message: 'none',
      fixes: [{ safety: 'unsafe', title: 'record', args: { day }, edits: [lack.fill([discussion])] }],
    });
  },
});

const FORUM = {
  en: 'open meeting of all units',
  cs: 'otevřená porada všech odborů',
  pl: 'otwarta narada wszystkich wydziałów',
};

/** Who answers for the plan, and people who serve clients; five at most. */
function likelyParticipants(owner: string | undefined, workspace: Workspace): readonly string[] {
  const serving = (workspace.office?.roles ?? []).filter(
    ({ level, validTo, vacantSince }) => level === 'frontline' && validTo === undefined && vacantSince === undefined,
  );
  const known = owner !== undefined && workspace.role(owner) ? [owner] : [];
  return [...new Set([...known, ...serving.map(({ id }) => id)])].slice(0, 5);
}
