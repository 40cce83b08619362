import type { Surroundings } from '../../analysis/index.ts';
import { itemsOf } from '../../model/index.ts';
import { staffText, type Words, type YamlMap } from '../common/writing.ts';
import { endOfNextYear, outcomeIndicator } from '../indicator/outcome-indicator.ts';
import { nameOf } from './naming.ts';
import type { StandardItem } from './promises.ts';

/** An indicator that measures how often a promise is kept, to stand in its place. Everything in it follows from the promise. */
export function indicatorFor(item: StandardItem, around: Surroundings): YamlMap {
  const { document, today } = around;
  const [method] = itemsOf(item.monitoring).flatMap((way) => way.method?.value ?? []);
  return outcomeIndicator(
    {
      id: `${item.id?.value ?? 'promise'}-kept`,
      name: staffText(document, NAME),
      definition: `${staffText(document, DEFINITION)} ${nameOf(item)}.`,
      formula: staffText(document, FORMULA),
      denominator: staffText(document, WHOLE),
      target: { value: 90, deadline: endOfNextYear(today) },
      frequency: 'QUARTERLY',
      source: SOURCES[method ?? ''] ?? 'observation',
      owner: item.owner?.is === 'value' ? item.owner.value : undefined,
    },
    around,
  );
}

/** Where each method of checking takes its figures from. */
const SOURCES: { readonly [method: string]: string } = {
  'satisfaction-survey': 'survey',
  'additional-research': 'survey',
  'mystery-client': 'mystery',
  'hard-indicators': 'complaints',
  'timeliness-monitoring': 'records-system',
};

const NAME: Words = {
  en: 'Share of cases in which we kept the promise',
  cs: 'Podíl případů, ve kterých jsme slib dodrželi',
  pl: 'Udział przypadków, w których dotrzymano obietnicy',
};

const DEFINITION: Words = {
  en: 'Share of all checked cases in which this was true:',
  cs: 'Podíl všech ověřených případů, ve kterých platilo:',
  pl: 'Udział wszystkich sprawdzonych przypadków, w których było tak:',
};

const FORMULA: Words = {
  en: 'cases kept / all checked cases * 100',
  cs: 'dodržené případy / všechny ověřené případy * 100',
  pl: 'przypadki dotrzymane / wszystkie sprawdzone przypadki * 100',
};

const WHOLE: Words = {
  en: 'all checked cases',
  cs: 'všechny ověřené případy',
  pl: 'wszystkie sprawdzone przypadki',
};
