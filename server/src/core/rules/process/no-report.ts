import { defineRule, type FixOffer, type Surroundings } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { type Absence, lackOf } from '../common/absence.ts';
import { reportDraft } from './report-draft.ts';

interface Messages {
  missing: Empty;
  toManagers: Empty;
  toStaff: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'process/no-report',
  since: '0.1.0',
  kinds: ['process'],
  severity: 'error',
  texts: {
    en: {
      title: 'Strategic process without a report',
      why: 'The office reaches its objectives through this process; only a report shows in time whether it does.',
      off: 'Switch it off if you report on processes outside these documents.',
      missing: 'Nobody is told how this strategic process goes. Add “reports:” with at least one report.',
      toManagers: 'Add a report for the heads',
      toStaff: 'Add a report for the people who do the work',
    },
    cs: {
      title: 'Strategický proces bez zprávy',
      why: 'Tímto procesem úřad plní své cíle; jen zpráva včas ukáže, jestli se to daří.',
      off: 'Vypněte, pokud o procesech podáváte zprávy mimo tyto dokumenty.',
      missing:
        'Nikdo se nedozví, jak se tomuto strategickému procesu daří. Doplňte „reports:“ alespoň s jednou zprávou.',
      toManagers: 'Přidat zprávu pro vedoucí',
      toStaff: 'Přidat zprávu pro ty, kdo práci dělají',
    },
    pl: {
      title: 'Proces strategiczny bez sprawozdania',
      why: 'Przez ten proces urząd osiąga swoje cele; tylko sprawozdanie pokaże na czas, czy to się udaje.',
      off: 'Wyłącz, jeśli sprawozdania o procesach powstają poza tymi dokumentami.',
      missing:
        'Nikt nie dowiaduje się, jak przebiega ten strategiczny proces. Dopisz „reports:” z co najmniej jednym sprawozdaniem.',
      toManagers: 'Dodaj sprawozdanie dla kierowników',
      toStaff: 'Dodaj sprawozdanie dla osób, które wykonują tę pracę',
    },
  },
  check(context) {
    const process = context.document.as('process');
    const lack = process && lackOf(process, 'reports');
    if (!lack || process.strategic?.value !== true) return;
    context.report({
      at: lack.at,
      message: 'missing',
      fixes: [offer('managers', lack, context), offer('staff', lack, context)],
    });
  },
});

function offer(audience: 'managers' | 'staff', lack: Absence, around: Surroundings): FixOffer<Messages> {
  return {
    safety: 'unsafe',
    title: audience === 'managers' ? 'toManagers' : 'toStaff',
    edits: [lack.fill([reportDraft(audience, around)])],
  };
}
