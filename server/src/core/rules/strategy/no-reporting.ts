import { defineRule, type FixOffer, keyOf, type Surroundings } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { fieldEntry, itemsOf } from '../../model/index.ts';
import type { YamlEdit } from '../../syntax/index.ts';
import { lackOf } from '../common/absence.ts';
import { councilReport } from './proposals.ts';

export const rule = defineRule<{ none: Empty; notCouncil: Empty; add: Empty }>()({
  id: 'strategy/no-reporting',
  since: '0.1.0',
  kinds: ['strategy'],
  severity: 'error',
  texts: {
    en: {
      title: 'Nobody hears how the strategy goes',
      why: 'Reports tell in time whether you are on the right way; the council approved the strategy and has to know.',
      off: 'Switch it off if the council hears of the strategy in reports kept outside these documents.',
      none: 'The strategy has no report. Add one for the council under “reporting”: what it shows, how often and who writes it.',
      notCouncil: 'No report of the strategy is for the council. Add one with “audience: council”.',
      add: 'Add a half-year report for the council',
    },
    cs: {
      title: 'Nikdo se nedozví, jak se strategie daří',
      why: 'Zprávy včas řeknou, jestli jdete správnou cestou; zastupitelstvo strategii schválilo a má to vědět.',
      off: 'Vypněte, pokud se zastupitelstvo o strategii dozvídá ze zpráv mimo tyto dokumenty.',
      none: 'Strategie nemá žádnou zprávu. Doplňte do „reporting“ zprávu pro zastupitelstvo: co ukáže, jak často a kdo ji připraví.',
      notCouncil: 'Žádná zpráva o strategii není pro zastupitelstvo. Doplňte zprávu s „audience: council“.',
      add: 'Přidat pololetní zprávu pro zastupitelstvo',
    },
    pl: {
      title: 'Nikt się nie dowie, jak realizowana jest strategia',
      why: 'Sprawozdania na czas mówią, czy droga jest dobra; rada uchwaliła strategię i powinna to wiedzieć.',
      off: 'Wyłącz, jeśli rada dowiaduje się o strategii ze sprawozdań poza tymi dokumentami.',
      none: 'Strategia nie ma żadnego sprawozdania. Dopisz w „reporting” sprawozdanie dla rady: co pokaże, jak często i kto je przygotuje.',
      notCouncil: 'Żadne sprawozdanie ze strategii nie jest dla rady. Dopisz sprawozdanie z „audience: council”.',
      add: 'Dodaj półroczne sprawozdanie dla rady',
    },
  },
  check(context) {
    const strategy = context.document.as('strategy');
    const entry = strategy && fieldEntry(strategy, 'reporting');
    const lack = strategy && lackOf(strategy, 'reporting');
    const list = strategy?.reporting?.node;
    if (lack) {
      context.report({ at: lack.at, message: 'none', fixes: offer(context, (report) => lack.fill([report])) });
    } else if (entry && list && !reachesCouncil(context)) {
      const fixes = offer(context, (value) => ({ op: 'addItem', sequence: list, value }));
      context.report({ at: keyOf(entry), message: 'notCouncil', fixes });
    }
  },
});

/** A report for the council, or one that goes to a body of the office. */
function reachesCouncil({ document, workspace }: Surroundings): boolean {
  return itemsOf(document.as('strategy')?.reporting).some(
    ({ audience, recipients }) =>
      audience?.value === 'council' || itemsOf(recipients).some(({ value }) => workspace.body(value) !== undefined),
  );
}

function offer(
  { document, workspace }: Surroundings,
  edit: (report: NonNullable<ReturnType<typeof councilReport>>) => YamlEdit,
): readonly FixOffer<{ add: Empty }>[] {
  const report = councilReport(document, workspace);
  return report ? [{ safety: 'unsafe', title: 'add', edits: [edit(report)] }] : [];
}
