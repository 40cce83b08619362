import { defineRule, type FixOffer, type Surroundings } from '../../analysis/index.ts';
import type { Empty, Locale } from '../../l10n/index.ts';
import { addDays, isDay, itemsOf } from '../../model/index.ts';
import type { YamlValue } from '../../syntax/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { type Absence, lackOf } from '../common/absence.ts';
import { referenceTo } from '../common/item-references.ts';
import { languageOf } from '../common/writing.ts';
import { FILE_SYSTEM } from '../indicator/placeholders.ts';
import { itemNamed } from './indicators.ts';
import { ownerOf, type Process } from './people.ts';

interface Messages {
  missing: Empty;
  onTime: Empty;
  useIndicator: { id: string; name: string };
}

export const rule = defineRule<Messages>()({
  id: 'process/no-indicator',
  since: '0.1.0',
  kinds: ['process'],
  severity: 'error',
  texts: {
    en: {
      title: 'Process nobody measures',
      why: 'Without one number nobody sees that a process is getting slower or worse until clients complain.',
      off: 'Switch it off while you only map your processes.',
      missing:
        'It does not say by which number you watch this process. Add “indicators:”, for example the share of cases settled in time.',
      onTime: 'Add the share of cases settled within the time set',
      useIndicator: ({ id, name }) => `Use the indicator ${id}${name && ` (${name})`}`,
    },
    cs: {
      title: 'Proces, který nikdo neměří',
      why: 'Bez jediného čísla nikdo nevidí, že se proces zpomaluje nebo zhoršuje, dokud si nestěžují klienti.',
      off: 'Vypněte, dokud procesy teprve mapujete.',
      missing:
        'Není uvedeno, podle jakého čísla proces sledujete. Doplňte „indicators:“, například podíl případů vyřízených ve lhůtě.',
      onTime: 'Přidat podíl případů vyřízených ve stanovené lhůtě',
      useIndicator: ({ id, name }) => `Použít ukazatel ${id}${name && ` (${name})`}`,
    },
    pl: {
      title: 'Proces, którego nikt nie mierzy',
      why: 'Bez choćby jednej liczby nikt nie widzi, że proces zwalnia lub się psuje, dopóki nie poskarżą się klienci.',
      off: 'Wyłącz na czas opisywania procesów.',
      missing:
        'Nie podano, jaką liczbą mierzy się proces. Dopisz „indicators:”, na przykład udział spraw załatwionych w terminie.',
      onTime: 'Dodaj udział spraw załatwionych w wyznaczonym terminie',
      useIndicator: ({ id, name }) => `Użyj wskaźnika ${id}${name && ` (${name})`}`,
    },
  },
  concerns: ({ kind }) => kind === 'process',
  check(context) {
    const { document, workspace, report } = context;
    const process = document.as('process');
    const lack = process && lackOf(process, 'indicators');
    if (!lack) return;
    report({
      at: lack.at,
      message: 'missing',
      fixes: [
        ...fromServices(process, lack, workspace),
        { safety: 'unsafe', title: 'onTime', edits: [lack.fill([onTimeShare(process, context)])] },
      ],
    });
  },
});

/** Indicators of the services the process stands behind, three at most. */
function fromServices({ services }: Process, lack: Absence, workspace: Workspace): readonly FixOffer<Messages>[] {
  const ids = new Set(itemsOf(services).map(({ value }) => itemNamed(value)));
  return workspace
    .items('indicator')
    .filter(({ document }) => document.kind === 'service-card' && document.id !== undefined && ids.has(document.id))
    .slice(0, 3)
    .map((located) => {
      const id = referenceTo(located, workspace);
      return {
        safety: 'unsafe',
        title: 'useIndicator',
        args: { id, name: located.item.title ?? '' },
        edits: [lack.fill([id])],
      };
    });
}

/** A whole indicator that fits nearly every process; the author makes it exact. */
function onTimeShare(process: Process, { document, workspace, today }: Surroundings): YamlValue {
  const language = languageOf(document);
  const words = WORDS[language];
  const owner = ownerOf(process, workspace);
  return {
    id: process.id ? `${process.id.value.slice(0, 50)}-on-time` : 'on-time',
    name: words.name,
    definition: words.definition,
    level: 'outcome',
    unit: 'percent',
    formula: words.formula,
    denominator: words.denominator,
    direction: 'increase',
    baseline: { status: 'to-be-measured', by: isDay(today) ? addDays(today, 182) : today },
    target: { value: 90, deadline: `${String(Number(today.slice(0, 4)) + 1).padStart(4, '0')}-12-31` },
    thresholds: { green: 90, amber: 80 },
    frequency: 'QUARTERLY',
    dataSource: { type: 'records-system', name: FILE_SYSTEM[language] },
    ...(owner && { owner: owner.id }),
  };
}

const WORDS: {
  readonly [L in Locale]: { readonly [Field in 'name' | 'definition' | 'formula' | 'denominator']: string };
} = {
  en: {
    name: 'Share of cases settled within the time set',
    definition: 'Cases closed within the time set for this process, out of all cases closed in the quarter.',
    formula: 'cases closed within the time / all cases closed * 100',
    denominator: 'all cases closed in the quarter',
  },
  cs: {
    name: 'Podíl případů vyřízených ve stanovené lhůtě',
    definition: 'Případy uzavřené v době stanovené pro tento proces ze všech případů uzavřených za čtvrtletí.',
    formula: 'případy uzavřené ve lhůtě / všechny uzavřené případy * 100',
    denominator: 'všechny případy uzavřené za čtvrtletí',
  },
  pl: {
    name: 'Udział spraw załatwionych w wyznaczonym terminie',
    definition:
      'Sprawy zakończone w czasie wyznaczonym dla tego procesu wśród wszystkich spraw zakończonych w kwartale.',
    formula: 'sprawy zakończone w terminie / wszystkie zakończone sprawy * 100',
    denominator: 'wszystkie sprawy zakończone w kwartale',
  },
};
