import { defineRule, type FixOffer, type Surroundings } from '../../analysis/index.ts';
import type { Empty, Locale } from '../../l10n/index.ts';
import { frequencyDays } from '../../model/index.ts';
import { type Absence, lackOf } from '../common/absence.ts';
import { languageOf } from '../common/writing.ts';
import { watchedBy } from './indicators.ts';
import { ownerOf, type Process, performersOf, recipientsFor } from './people.ts';

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
      fixes: [offer('managers', process, lack, context), offer('staff', process, lack, context)],
    });
  },
});

/** A whole report; its author corrects who gets it and when. */
function offer(
  audience: 'managers' | 'staff',
  process: Process,
  lack: Absence,
  around: Surroundings,
): FixOffer<Messages> {
  const { document, workspace } = around;
  const owner = ownerOf(process, workspace);
  const recipients = recipientsFor(audience, { performers: performersOf(process), owner }, around);
  const indicators = watchedBy(process, workspace, document);
  const report = {
    id: `${process.id?.value.slice(0, 50) ?? 'process'}-${audience}`,
    title: TITLES[languageOf(document)][audience],
    audience,
    ...(recipients.length > 0 && { recipients }),
    ...(indicators.length > 0 && { indicators: indicators.map(({ reference }) => reference) }),
    detail: audience === 'managers' ? 'aggregate' : 'item',
    frequency: rhythmOf(indicators.flatMap(({ frequency }) => frequency ?? [])),
    dueAfter: 'P10D',
    ...(owner && { owner: owner.id }),
  };
  return {
    safety: 'unsafe',
    title: audience === 'managers' ? 'toManagers' : 'toStaff',
    edits: [lack.fill([report])],
  };
}

/** As often as the most frequent data, monthly where nothing says. */
function rhythmOf(frequencies: readonly string[]): string {
  const known = frequencies
    .map((code) => ({ code, days: frequencyDays(code) ?? 0 }))
    .filter(({ days }) => days > 0)
    .sort((a, b) => a.days - b.days);
  return known[0]?.code ?? 'MONTHLY';
}

const TITLES: { readonly [L in Locale]: { readonly [A in 'managers' | 'staff']: string } } = {
  en: { managers: 'Report for the heads', staff: 'Report for the team' },
  cs: { managers: 'Zpráva pro vedoucí', staff: 'Zpráva pro tým' },
  pl: { managers: 'Sprawozdanie dla kierowników', staff: 'Sprawozdanie dla zespołu' },
};
