import { defineRule } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { lackOf } from '../common/absence.ts';
import { firstObjective } from './proposals.ts';

export const rule = defineRule<{ none: Empty; begin: Empty }>()({
  id: 'strategy/no-objectives',
  since: '0.1.0',
  kinds: ['strategy'],
  severity: 'error',
  texts: {
    en: {
      title: 'Strategy without objectives',
      why: 'A vision comes true through objectives and tasks; without them it stays a sentence on the wall.',
      off: 'Switch it off if objectives are kept in another system.',
      none: 'The strategy has no objective yet. Add the first one under “objectives”: what will have changed for clients, by when and who answers for it.',
      begin: 'Begin with an objective: clients settle their matter in one visit',
    },
    cs: {
      title: 'Strategie bez cílů',
      why: 'Vizi naplní teprve cíle a úkoly; bez nich zůstane větou na zdi.',
      off: 'Vypněte, pokud cíle vedete v jiném systému.',
      none: 'Strategie zatím nemá žádný cíl. Doplňte do „objectives“ první: co se pro klienty změní, do kdy a kdo za to odpovídá.',
      begin: 'Začít cílem: klienti svou věc vyřídí napoprvé',
    },
    pl: {
      title: 'Strategia bez celów',
      why: 'Wizję urzeczywistniają dopiero cele i zadania; bez nich zostaje zdaniem na ścianie.',
      off: 'Wyłącz, jeśli cele są prowadzone w innym systemie.',
      none: 'Strategia nie ma jeszcze żadnego celu. Dopisz w „objectives” pierwszy: co zmieni się dla klientów, do kiedy i kto za to odpowiada.',
      begin: 'Zacznij od celu: klienci załatwiają sprawę za pierwszym razem',
    },
  },
  concerns: ({ kind }) => kind === 'strategy',
  check({ document, workspace, report }) {
    const strategy = document.as('strategy');
    const lack = strategy && lackOf(strategy, 'objectives');
    if (!lack) return;
    report({
      at: lack.at,
      message: 'none',
      fixes: [{ safety: 'unsafe', title: 'begin', edits: [lack.fill([firstObjective(document, workspace)])] }],
    });
  },
});
