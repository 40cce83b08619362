import { type At, defineRule, integer, keyOf } from '../../analysis/index.ts';
import { count } from '../../l10n/index.ts';
import { finishedWaves, type Side, sideOf } from '../../maturity/index.ts';
import { type Entry, entryOf, type MappingNode } from '../../syntax/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { monthsBefore } from '../common/months-before.ts';

interface Messages {
  external: { day: string; survey: string; months: number };
  internal: { day: string; survey: string; months: number };
}

export const rule = defineRule<Messages>()({
  id: 'freshness/feedback-too-old',
  since: '0.1.0',
  kinds: ['office'],
  severity: 'warning',
  options: {
    months: integer({
      default: 24,
      min: 1,
      description: {
        en: 'Months after which clients and colleagues are asked again',
        cs: 'Po kolika měsících se znovu ptát klientů a kolegů',
        pl: 'Po ilu miesiącach ponownie zapytać klientów i współpracowników',
      },
    }),
  },
  texts: {
    en: {
      title: 'Feedback that has grown old',
      why: 'Feedback is the analysis of how things stand now; old answers describe an office that is no longer there.',
      off: 'Switch it off if feedback is collected outside these documents.',
      external: ({ day, survey, months }) =>
        `Clients were last asked in “${survey}”, which ended on ${day}, more than ${span.en(months)} ago. Plan a new wave.`,
      internal: ({ day, survey, months }) =>
        `Colleagues were last asked in “${survey}”, which ended on ${day}, more than ${span.en(months)} ago. Plan a new wave.`,
    },
    cs: {
      title: 'Zastaralá zpětná vazba',
      why: 'Zpětná vazba ukazuje, jak je na tom úřad teď; staré odpovědi popisují úřad, který už neexistuje.',
      off: 'Vypněte, pokud zpětnou vazbu sbíráte mimo tyto dokumenty.',
      external: ({ day, survey, months }) =>
        `Klientů jste se naposledy ptali v průzkumu „${survey}“, který skončil ${day}, před více než ${span.cs(months)}. Naplánujte novou vlnu.`,
      internal: ({ day, survey, months }) =>
        `Kolegů jste se naposledy ptali v průzkumu „${survey}“, který skončil ${day}, před více než ${span.cs(months)}. Naplánujte novou vlnu.`,
    },
    pl: {
      title: 'Przestarzała informacja zwrotna',
      why: 'Informacja zwrotna pokazuje, jak jest teraz; stare odpowiedzi opisują urząd, którego już nie ma.',
      off: 'Wyłącz, jeśli opinie są zbierane poza tymi dokumentami.',
      external: ({ day, survey, months }) =>
        `Klientów ostatnio pytano w badaniu „${survey}”, które zakończyło się ${day}, ponad ${span.pl(months)} temu. Zaplanuj nową falę.`,
      internal: ({ day, survey, months }) =>
        `Współpracowników ostatnio pytano w badaniu „${survey}”, które zakończyło się ${day}, ponad ${span.pl(months)} temu. Zaplanuj nową falę.`,
    },
  },
  concerns: ({ kind }) => kind === 'office',
  check({ document, workspace, today, options, report }) {
    const { root } = document;
    if (!root) return;
    const limit = monthsBefore(today, options.months);
    for (const side of ['external', 'internal'] as const) {
      const newest = newestWave(side, workspace, today);
      if (!newest || newest.day >= limit) continue;
      report({ at: stepIn(root), message: side, args: { ...newest, months: options.months } });
    }
  },
});

const span = {
  en: (n: number) => count('en', n, { one: 'month', other: 'months' }),
  cs: (n: number) => count('cs', n, { one: 'měsícem', other: 'měsíci' }),
  pl: (n: number) => count('pl', n, { one: 'miesiąc', few: 'miesiące', many: 'miesięcy', other: 'miesiąca' }),
};

/** The key of step 1 in `eightQ`, else the nearest key around it. */
function stepIn(root: MappingNode): At {
  const eightQ = entryOf(root, 'eightQ');
  const steps = entryOf(eightQ?.value, 'steps');
  const entries: readonly (Entry | undefined)[] = [entryOf(steps?.value, '1'), steps, eightQ, entryOf(root, 'kind')];
  const entry = entries.find((one) => one !== undefined) ?? root.entries[0];
  if (!entry) throw new Error('a document of a kind has a key');
  return keyOf(entry);
}

/** The wave that ended last; undefined when nobody has been asked yet: another rule speaks of that. */
function newestWave(
  side: Side,
  workspace: Workspace,
  today: string,
): { readonly day: string; readonly survey: string } | undefined {
  return workspace
    .documents('survey')
    .filter((survey) => sideOf(survey, workspace) === side)
    .flatMap((survey) =>
      finishedWaves(survey, today).map(({ to }) => ({ day: to, survey: survey.title ?? survey.id ?? '' })),
    )
    .sort((a, b) => (a.day < b.day ? 1 : -1))[0];
}
