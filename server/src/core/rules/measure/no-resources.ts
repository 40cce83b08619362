import { defineRule } from '../../analysis/index.ts';
import { count } from '../../l10n/index.ts';
import { lackOf } from '../common/absence.ts';
import { isCancelled, measuresOf, nameOf, subject } from './measures.ts';

export const rule = defineRule<{ noResources: { name: string }; plan: { hours: number } }>()({
  id: 'measure/no-resources',
  since: '0.1.0',
  kinds: ['improvement-plan'],
  severity: 'info',
  texts: {
    en: {
      title: 'Measure without time or money',
      why: 'What has neither hours nor money has to be done beside everything else, and so it waits.',
      off: 'Switch it off if hours and money are planned in the budget only.',
      noResources: ({ name }) =>
        `${subject.en(name)} does not say how much time or money it needs. Add “resources”, or “type: quick-win” if it needs almost nothing.`,
      plan: ({ hours }) => `Plan ${count('en', hours, { one: 'hour', other: 'hours' })} of work`,
    },
    cs: {
      title: 'Opatření bez času a peněz',
      why: 'Na co nejsou hodiny ani peníze, to se dělá vedle všeho ostatního, a tak to čeká.',
      off: 'Vypněte, pokud hodiny a peníze plánujete jen v rozpočtu.',
      noResources: ({ name }) =>
        `${subject.cs(name)} neříká, kolik času nebo peněz je potřeba. Doplňte „resources“, nebo „type: quick-win“, pokud nestojí skoro nic.`,
      plan: ({ hours }) => `Naplánovat ${count('cs', hours, { one: 'hodinu', few: 'hodiny', other: 'hodin' })} práce`,
    },
    pl: {
      title: 'Działanie bez czasu i pieniędzy',
      why: 'Na co nie ma godzin ani pieniędzy, to robi się obok wszystkiego innego, więc czeka.',
      off: 'Wyłącz, jeśli godziny i pieniądze planuje się tylko w budżecie.',
      noResources: ({ name }) =>
        `${subject.pl(name)} nie mówi, ile czasu lub pieniędzy potrzeba. Dopisz „resources” albo „type: quick-win”, jeśli prawie nic nie kosztuje.`,
      plan: ({ hours }) => `Zaplanuj ${count('pl', hours, { one: 'godzinę', few: 'godziny', other: 'godzin' })} pracy`,
    },
  },
  check({ document, report }) {
    for (const measure of measuresOf(document)) {
      const lack = lackOf(measure, 'resources');
      if (!lack || measure.type?.value === 'quick-win' || isCancelled(measure)) continue;
      report({
        at: lack.at,
        message: 'noResources',
        args: { name: nameOf(measure) },
        fixes: [{ safety: 'unsafe', title: 'plan', args: { hours: HOURS }, edits: [lack.fill({ hours: HOURS })] }],
      });
    }
  },
});

/** Half a week of one person: a guess to be corrected. */
const HOURS = 20;
