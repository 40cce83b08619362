import { defineRule } from '../../analysis/index.ts';
import { itemsOf } from '../../model/index.ts';
import type { RoleFacts } from '../../workspace/index.ts';
import { lackOf } from '../common/absence.ts';
import { nameIn } from '../common/naming.ts';
import { nameRole, offerRoles, type UseRole, useRoleTexts } from '../owner/offers.ts';
import { isEmpty, placesIn } from '../owner/places.ts';
import { likelyRoles } from '../owner/suggestions.ts';

interface Messages extends UseRole {
  missing: { step: string };
}

export const rule = defineRule<Messages>()({
  id: 'process/step-without-performer',
  since: '0.1.0',
  kinds: ['process'],
  holds: 'processStep',
  severity: 'error',
  texts: {
    en: {
      ...useRoleTexts.en,
      title: 'Step that nobody does',
      why: 'A step without a post waits on somebody’s desk until a client asks about it.',
      off: 'Switch it off while you only sketch the process.',
      missing: ({ step }) => `It does not say who does the step “${step}”. Add “performer:” with one post.`,
    },
    cs: {
      ...useRoleTexts.cs,
      title: 'Krok, který nikdo nedělá',
      why: 'Krok bez funkce čeká na něčím stole, dokud se nezeptá klient.',
      off: 'Vypněte, dokud proces teprve načrtáváte.',
      missing: ({ step }) => `Není uvedeno, kdo dělá krok „${step}“. Doplňte „performer:“ s jednou funkcí.`,
    },
    pl: {
      ...useRoleTexts.pl,
      title: 'Krok, którego nikt nie wykonuje',
      why: 'Krok bez stanowiska czeka na czyimś biurku, aż zapyta o niego klient.',
      off: 'Wyłącz na czas szkicowania procesu.',
      missing: ({ step }) => `Nie podano, kto wykonuje krok „${step}”. Dopisz „performer:” z jednym stanowiskiem.`,
    },
  },
  check(context) {
    const { document, workspace, report } = context;
    const steps = itemsOf(document.as('process')?.steps);
    for (const place of context.once(placesIn)) {
      if (place.duty !== 'performer' || !isEmpty(place.entry)) continue;
      const step = steps.find(({ self }) => self.node === place.holder.self.node);
      const lack = step && lackOf(step, 'performer');
      if (!lack) continue;
      const doing = itemsOf(step.raci?.R).flatMap(({ value }): readonly RoleFacts[] =>
        [workspace.role(value)].flatMap((role) => role ?? []),
      );
      const roles = [...new Set([...doing, ...likelyRoles(context, place, {})])].slice(0, AT_MOST);
      report({
        at: lack.at,
        message: 'missing',
        args: { step: nameIn(step.name, step.id) },
        fixes: offerRoles(roles, ({ id }) => nameRole(place, id)),
      });
    }
  },
});

const AT_MOST = 5;
