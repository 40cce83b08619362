import type { Surroundings } from '../../analysis/index.ts';
import { addDays, isDay, itemsOf } from '../../model/index.ts';
import { freeId, knownLanguageOf, ownerOf, staffText, type Words, type YamlMap } from '../common/writing.ts';
import { usualPopulation } from '../indicator/placeholders.ts';
import { nameOf } from './naming.ts';
import type { StandardItem } from './promises.ts';

/**
 * An indicator that measures how often a promise is kept, to stand in its place. Everything in it follows from the promise;
 * nobody has measured it yet, so the baseline says by when somebody will.
 */
export function indicatorFor(item: StandardItem, { document, today }: Surroundings): YamlMap {
  const owner = item.owner?.is === 'value' ? item.owner.value : ownerOf(document);
  const [method] = itemsOf(item.monitoring).flatMap((way) => way.method?.value ?? []);
  const type = SOURCES[method ?? ''] ?? 'observation';
  const asks = type === 'survey' || type === 'mystery';
  const words = (text: Words) => staffText(document, text);
  return {
    id: freeId(`${item.id?.value ?? 'promise'}-kept`, document),
    name: words(NAME),
    definition: `${words(DEFINITION)} ${nameOf(item)}.`,
    level: 'outcome',
    unit: 'percent',
    formula: words(FORMULA),
    denominator: words(WHOLE),
    direction: 'increase',
    baseline: { status: 'to-be-measured', by: isDay(today) ? addDays(today, 182) : today },
    target: { value: 90, deadline: `${Number(today.slice(0, 4)) + 1}-12-31` },
    frequency: 'QUARTERLY',
    dataSource: { type },
    ...(asks && {
      population: { description: usualPopulation(type, today, knownLanguageOf(document)) },
      sample: { n: 60 },
    }),
    ...(owner !== undefined && { owner }),
  };
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
