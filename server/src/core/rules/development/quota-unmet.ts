import { defineRule, integer, valueOf } from '../../analysis/index.ts';
import { count } from '../../l10n/index.ts';
import { planIn } from './plan.ts';
import { dutyOf, shortOf, TRAINING_LAW } from './quota.ts';

interface Messages {
  unmet: { roles: readonly string[]; hours: number; law: string };
}

export const rule = defineRule<Messages>()({
  id: 'development/quota-unmet',
  since: '0.1.0',
  kinds: ['development-plan'],
  severity: 'info',
  options: {
    hoursPerDay: integer({
      default: 8,
      min: 1,
      max: 24,
      description: {
        en: 'How many hours a day of training has',
        cs: 'Kolik hodin má den vzdělávání',
        pl: 'Ile godzin ma dzień szkolenia',
      },
    }),
  },
  texts: {
    en: {
      title: 'Less training planned than the quota asks',
      why: 'The quota is a promise to the people of the office, and for some of them a duty by law.',
      off: 'Switch it off if part of the training is planned elsewhere.',
      unmet: ({ roles, hours, law }) =>
        `Fewer than ${count('en', hours, { one: 'hour', other: 'hours' })} are planned for ${listed('en', roles)}. Add activities, or correct the quota.${law && ` The duty comes from ${law}; check its current wording.`}`,
    },
    cs: {
      title: 'Naplánováno méně vzdělávání, než má být',
      why: 'Předepsaný rozsah je slib lidem na úřadě a u některých i povinnost ze zákona.',
      off: 'Vypněte, pokud část vzdělávání plánujete jinde.',
      unmet: ({ roles, hours, law }) =>
        `Méně než ${count('cs', hours, { one: 'hodina', few: 'hodiny', many: 'hodiny', other: 'hodin' })} je v plánu pro ${listed('cs', roles)}. Přidejte aktivity, nebo opravte rozsah.${law && ` Povinnost ukládá ${law}; ověřte si platné znění.`}`,
    },
    pl: {
      title: 'Zaplanowano mniej szkoleń, niż trzeba',
      why: 'Wymiar szkoleń to obietnica dana pracownikom, a dla części z nich obowiązek z ustawy.',
      off: 'Wyłącz, jeśli część szkoleń planuje się gdzie indziej.',
      unmet: ({ roles, hours, law }) =>
        `Mniej niż ${count('pl', hours, { one: 'godzinę', few: 'godziny', many: 'godzin', other: 'godziny' })} zaplanowano dla: ${listed('pl', roles)}. Dodaj działania albo popraw wymiar.${law && ` Obowiązek wynika z: ${law}; sprawdź obecne brzmienie.`}`,
    },
  },
  check(context) {
    const plan = context.once(planIn);
    const duty = plan && dutyOf(plan, context.options.hoursPerDay);
    if (!plan || !duty) return;
    const roles = shortOf(duty, plan, context);
    if (roles.length === 0) return;
    const law = TRAINING_LAW[context.workspace.jurisdiction ?? ''] ?? '';
    context.report({
      at: valueOf(duty.stated.node),
      message: 'unmet',
      args: { roles, hours: Math.round(duty.hours), law },
    });
  },
});

const SHOWN = 3;

/** The first few by name, the rest as a number. */
function listed(locale: 'en' | 'cs' | 'pl', roles: readonly string[]): string {
  const names = roles.slice(0, SHOWN).join(', ');
  const rest = roles.length - SHOWN;
  if (rest <= 0) return names;
  if (locale === 'en') return `${names} and ${count('en', rest, { one: 'other post', other: 'other posts' })}`;
  if (locale === 'cs')
    return `${names} a ${count('cs', rest, { one: 'další funkci', few: 'další funkce', other: 'dalších funkcí' })}`;
  return `${names} i jeszcze ${count('pl', rest, { one: 'stanowiska', few: 'stanowisk', many: 'stanowisk', other: 'stanowiska' })}`;
}
