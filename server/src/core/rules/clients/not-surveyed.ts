import { distance } from 'fastest-levenshtein';
import { defineRule, integer, valueOf } from '../../analysis/index.ts';
import { count } from '../../l10n/index.ts';
import { itemsOf } from '../../model/index.ts';
import { monthsBefore } from '../common/months-before.ts';
import { nameIn } from '../common/naming.ts';
import { groupsIn } from './groups.ts';
import { daysOfAsking, maybeAsked, wavesByGroup } from './surveys.ts';

interface Messages {
  never: { group: string };
  longAgo: { group: string; day: string; months: number };
}

export const rule = defineRule<Messages>()({
  id: 'clients/not-surveyed',
  since: '0.1.0',
  kinds: ['client-groups'],
  holds: 'clientExpectation',
  severity: 'warning',
  options: {
    months: integer({
      default: 24,
      min: 1,
      description: {
        en: 'Months within which a group is to be asked',
        cs: 'Během kolika měsíců se skupiny zeptat',
        pl: 'W ciągu ilu miesięcy zapytać grupę',
      },
    }),
  },
  texts: {
    en: {
      title: 'Important group that nobody asks',
      why: 'Whether a must is fulfilled only those can tell whom it is promised to.',
      off: 'Switch it off if you ask these groups without surveys, for example in meetings.',
      never: ({ group }) =>
        `“${group}” has expectations that must be fulfilled, but no survey has asked this group yet. Add it to “groups” of your next survey.`,
      longAgo: ({ group, day, months }) =>
        `“${group}” has expectations that must be fulfilled, but was last asked on ${day}, more than ${span.en(months)} ago. Add it to “groups” of your next survey.`,
    },
    cs: {
      title: 'Důležitá skupina, které se nikdo neptá',
      why: 'Jestli se plní, co se plnit musí, řeknou jen ti, kterým to slibujete.',
      off: 'Vypněte, pokud se těchto skupin ptáte jinak, například na schůzkách.',
      never: ({ group }) =>
        `Skupina „${group}“ má očekávání, která je nutné splnit, ale žádný průzkum se jí zatím neptal. Přidejte ji do „groups“ příštího průzkumu.`,
      longAgo: ({ group, day, months }) =>
        `Skupina „${group}“ má očekávání, která je nutné splnit, ale naposledy jste se jí ptali ${day}, před více než ${span.cs(months)}. Přidejte ji do „groups“ příštího průzkumu.`,
    },
    pl: {
      title: 'Ważna grupa, której nikt nie pyta',
      why: 'Czy spełnia się to, co trzeba spełnić, powiedzą tylko ci, którym to obiecano.',
      off: 'Wyłącz, jeśli te grupy pyta się inaczej, na przykład na spotkaniach.',
      never: ({ group }) =>
        `Grupa „${group}” ma oczekiwania, które trzeba spełnić, ale żadne badanie jej jeszcze nie objęło. Dodaj ją do „groups” następnego badania.`,
      longAgo: ({ group, day, months }) =>
        `Grupa „${group}” ma oczekiwania, które trzeba spełnić, ale ostatnio pytano ją ${day}, ponad ${span.pl(months)} temu. Dodaj ją do „groups” następnego badania.`,
    },
  },
  concerns: ({ kind }) => kind === 'client-groups',
  check({ document, workspace, today, options, report }) {
    const limit = monthsBefore(today, options.months);
    // Where nobody has been asked for so long, the rules about feedback say so once for the whole office.
    if (!workspace.derived(daysOfAsking).some((day) => day >= limit && day <= today)) return;
    const { undated, unknown } = workspace.derived(maybeAsked);
    for (const group of groupsIn(document)) {
      const isMust = itemsOf(group.expectations).some(({ priority }) => priority?.value === 'must');
      if (!group.id || !isMust) continue;
      const id = group.id.value;
      const [newest] = (workspace.keyed(wavesByGroup, group.id.value) ?? []).filter(({ to }) => to <= today);
      if (newest && newest.to >= limit) continue;
      // A misspelt name or day of a survey is one mistake, and other rules tell of it.
      if (undated.includes(id) || unknown.some((name) => distance(name, id) <= SLIP)) continue;
      const args = { group: nameIn(group.name, group.id) };
      report({
        at: valueOf(group.id.node),
        message: newest ? 'longAgo' : 'never',
        args: newest ? { ...args, day: newest.to, months: options.months } : args,
      });
    }
  },
});

/** So many letters a misspelt word differs by. */
const SLIP = 2;

const span = {
  en: (n: number) => count('en', n, { one: 'month', other: 'months' }),
  cs: (n: number) => count('cs', n, { one: 'měsícem', other: 'měsíci' }),
  pl: (n: number) => count('pl', n, { one: 'miesiąc', few: 'miesiące', many: 'miesięcy', other: 'miesiąca' }),
};
