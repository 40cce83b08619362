import { defineRule } from '../../analysis/index.ts';
import { type Empty, type Locale, number } from '../../l10n/index.ts';
import { itemsOf } from '../../model/index.ts';
import { lackOf } from '../common/absence.ts';
import { textsIn } from '../common/text-fields.ts';
import type { Process } from './people.ts';

interface Messages {
  missing: Empty;
  onePost: { fte: number; systems: readonly string[] };
}

export const rule = defineRule<Messages>()({
  id: 'process/no-resources',
  since: '0.1.0',
  kinds: ['process'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Process without resources',
      why: 'A process nobody gave people and tools to runs only as long as somebody has time left over.',
      off: 'Switch it off if you plan people and money elsewhere.',
      missing:
        'It does not say what this process needs. Add “resources:” with “fte:” (full-time posts), “cost:” or “systems:”.',
      onePost: (args) => `Write ${wanted('en', args)} and correct it`,
    },
    cs: {
      title: 'Proces bez zdrojů',
      why: 'Proces, který nedostal lidi a nástroje, běží, jen dokud na něj někomu zbude čas.',
      off: 'Vypněte, pokud lidi a peníze plánujete jinde.',
      missing:
        'Není uvedeno, co proces potřebuje. Doplňte „resources:“ s „fte:“ (počet plných úvazků), „cost:“ nebo „systems:“.',
      onePost: (args) => `Zapsat ${wanted('cs', args)} a upravit`,
    },
    pl: {
      title: 'Proces bez zasobów',
      why: 'Proces, który nie dostał ludzi i narzędzi, działa tylko dopóty, dopóki komuś zostaje czas.',
      off: 'Wyłącz, jeśli ludzi i pieniądze planuje się gdzie indziej.',
      missing:
        'Nie podano, czego proces potrzebuje. Dopisz „resources:” z „fte:” (liczba etatów), „cost:” albo „systems:”.',
      onePost: (args) => `Wpisz ${wanted('pl', args)} i popraw`,
    },
  },
  check({ document, report }) {
    const process = document.as('process');
    const lack = process && lackOf(process, 'resources');
    if (!lack) return;
    const systems = systemsOf(process);
    const value = { fte: 1, ...(systems.length > 0 && { systems }) };
    report({
      at: lack.at,
      message: 'missing',
      fixes: [{ safety: 'unsafe', title: 'onePost', args: { fte: 1, systems }, edits: [lack.fill(value)] }],
    });
  },
});

/** Systems the indicators of the process are read from. */
function systemsOf({ indicators }: Process): readonly string[] {
  const sources = itemsOf(indicators).flatMap((indicator) =>
    indicator.is === 'shape' && indicator.dataSource?.type?.value === 'records-system'
      ? textsIn(indicator.dataSource.name).slice(0, 1)
      : [],
  );
  return [...new Set(sources.map((name) => name.trim()))].filter((name) => name !== '').slice(0, 3);
}

function wanted(locale: Locale, { fte, systems }: { fte: number; systems: readonly string[] }): string {
  const posts = { en: 'full-time post', cs: 'plný úvazek', pl: 'etat' }[locale];
  return [`${number(locale, fte)} ${posts}`, ...systems].join(', ');
}
