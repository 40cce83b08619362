import { defineRule, valueOf } from '../../analysis/index.ts';
import { itemsOf } from '../../model/index.ts';
import type { DocumentFacts, Workspace } from '../../workspace/index.ts';
import { titleOf } from '../common/naming.ts';

export const rule = defineRule<{ idle: { unit: string } }>()({
  id: 'catalogue/unit-without-service',
  since: '0.1.0',
  kinds: ['office'],
  severity: 'info',
  texts: {
    en: {
      title: 'A unit without a service',
      why: 'Every part of an office serves somebody; what the documents do not show is forgotten when services improve.',
      off: 'Switch it off while the catalogue covers only some units.',
      idle: ({ unit }) =>
        `No service card and no process belongs to “${unit}”. Write what it does for clients or colleagues, or say since when it no longer exists (“validTo”).`,
    },
    cs: {
      title: 'Útvar bez služby',
      why: 'Každá část úřadu někomu slouží; na co dokumenty zapomenou, na to se zapomene i při zlepšování.',
      off: 'Vypněte, dokud katalog zahrnuje jen některé útvary.',
      idle: ({ unit }) =>
        `K útvaru „${unit}“ nepatří žádná karta služby ani proces. Napište, co dělá pro klienty nebo kolegy, nebo odkdy už neexistuje („validTo“).`,
    },
    pl: {
      title: 'Komórka bez usługi',
      why: 'Każda część urzędu komuś służy; o czym zapomną dokumenty, o tym zapomni się też przy ulepszaniu usług.',
      off: 'Wyłącz, dopóki katalog obejmuje tylko część komórek.',
      idle: ({ unit }) =>
        `Do komórki „${unit}” nie należy żadna karta usługi ani proces. Napisz, co robi dla klientów lub pracowników, albo od kiedy już nie istnieje („validTo”).`,
    },
  },
  concerns: ({ kind }) => kind === 'office',
  check({ document, workspace, today, report }) {
    // Before the first card is written, every unit would be told the same.
    if (workspace.keyed(unitsAtWork, ANY) !== true) return;
    for (const { id, name, validTo, validFrom } of itemsOf(document.as('office')?.units)) {
      const isThere = !(validTo && validTo.value < today) && !(validFrom && validFrom.value > today);
      if (!id || !isThere || workspace.keyed(unitsAtWork, id.value)) continue;
      report({ at: valueOf(id.node), message: 'idle', args: { unit: titleOf(name) || id.value } });
    }
  },
});

/** Stands for "some unit"; no id can be empty. */
const ANY = '';

/** Fields that say who does the work, not who is asked or told. */
const AT_WORK: ReadonlySet<string> = new Set(['owner', 'role', 'unit', 'performer', 'responsible', 'A', 'R']);

/** Units whose posts own or carry a service or process, and the units above them. */
function unitsAtWork(workspace: Workspace): ReadonlyMap<string, true> {
  const found = new Map<string, true>();
  const documents = [...workspace.documents('service-card'), ...workspace.documents('process')].filter(isAlive);
  for (const { key, text } of documents.flatMap(({ references }) => references)) {
    if (!AT_WORK.has(key)) continue;
    found.set(ANY, true);
    let unit = workspace.role(text)?.unit ?? text;
    while (!found.has(unit)) {
      found.set(unit, true);
      unit = workspace.unit(unit)?.parent ?? ANY;
    }
  }
  return found;
}

function isAlive({ status }: DocumentFacts): boolean {
  return status !== 'superseded' && status !== 'withdrawn';
}
