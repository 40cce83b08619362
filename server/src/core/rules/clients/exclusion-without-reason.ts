import { defineRule } from '../../analysis/index.ts';
import { lackOf } from '../common/absence.ts';
import { distinct } from '../common/distinct.ts';
import { languageOf } from '../common/writing.ts';
import { codeOf } from './groups.ts';
import { USUAL_REASONS } from './reasons.ts';
import { referenceName } from './reference-groups.ts';

interface Messages {
  missing: { code: string };
  write: { reason: string };
}

export const rule = defineRule<Messages>()({
  id: 'clients/exclusion-without-reason',
  since: '0.1.0',
  kinds: ['client-groups'],
  holds: 'clientExclusion',
  severity: 'warning',
  texts: {
    en: {
      title: 'Group left out without a reason',
      why: 'Without a reason nobody can tell a decision from an oversight, and next year the question comes up again.',
      off: 'Switch it off if the reasons are written in the minutes.',
      missing: ({ code }) =>
        code === ''
          ? 'It does not say why this group is left out. Add “reason:” with one sentence.'
          : `It does not say why the group ${referenceName('en', code)} is left out. Add “reason:” with one sentence.`,
      write: ({ reason }) => `Write: ${reason}`,
    },
    cs: {
      title: 'Skupina vynechaná bez důvodu',
      why: 'Bez důvodu nikdo nepozná rozhodnutí od přehlédnutí a za rok se otázka vrátí.',
      off: 'Vypněte, pokud jsou důvody zapsané v zápisu z jednání.',
      missing: ({ code }) =>
        code === ''
          ? 'Není uvedeno, proč je tato skupina vynechaná. Doplňte „reason:“ s jednou větou.'
          : `Není uvedeno, proč je vynechaná skupina ${referenceName('cs', code)}. Doplňte „reason:“ s jednou větou.`,
      write: ({ reason }) => `Napsat: ${reason}`,
    },
    pl: {
      title: 'Grupa pominięta bez powodu',
      why: 'Bez powodu nikt nie odróżni decyzji od przeoczenia, a za rok pytanie wróci.',
      off: 'Wyłącz, jeśli powody są zapisane w protokole.',
      missing: ({ code }) =>
        code === ''
          ? 'Nie podano, dlaczego tę grupę pominięto. Dopisz „reason:” z jednym zdaniem.'
          : `Nie podano, dlaczego pominięto grupę ${referenceName('pl', code)}. Dopisz „reason:” z jednym zdaniem.`,
      write: ({ reason }) => `Wpisz: ${reason}`,
    },
  },
  check({ document, report }) {
    for (const exclusion of distinct(document.all('clientExclusion'))) {
      const lack = lackOf(exclusion, 'reason');
      if (!lack) continue;
      report({
        at: lack.at,
        message: 'missing',
        args: { code: String(codeOf(exclusion) ?? '') },
        fixes: USUAL_REASONS[languageOf(document)].map((reason) => ({
          safety: 'unsafe',
          title: 'write',
          args: { reason },
          edits: [lack.fill(reason)],
        })),
      });
    }
  },
});
