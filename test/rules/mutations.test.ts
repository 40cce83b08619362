import { beforeAll, describe, expect, test } from 'vitest';
import { MutableOffice, type Mutation } from '../support/mutate-office.ts';
import { CARD } from './mutations/card.ts';
import { CATALOGUE } from './mutations/catalogue.ts';
import { CHAIN } from './mutations/chain.ts';
import { CLIENTS } from './mutations/clients.ts';
import { COMPETENCY } from './mutations/competency.ts';
import { DEVELOPMENT } from './mutations/development.ts';
import { FRESHNESS } from './mutations/freshness.ts';
import { INDICATOR } from './mutations/indicator.ts';
import { LANGUAGE } from './mutations/language.ts';
import { MEASURE } from './mutations/measure.ts';
import { OFFICE } from './mutations/office.ts';
import { OWNER } from './mutations/owner.ts';
import { PROCESS } from './mutations/process.ts';
import { REFERENCE } from './mutations/reference.ts';
import { SCHEMA } from './mutations/schema.ts';
import { STANDARD } from './mutations/standard.ts';
import { STRATEGY } from './mutations/strategy.ts';
import { SUPPRESSION } from './mutations/suppression.ts';
import { SURVEY } from './mutations/survey.ts';

const FAMILIES: { readonly [family: string]: readonly Mutation[] } = {
  schema: SCHEMA,
  suppression: SUPPRESSION,
  owner: OWNER,
  indicator: INDICATOR,
  language: LANGUAGE,
  reference: REFERENCE,
  freshness: FRESHNESS,
  office: OFFICE,
  clients: CLIENTS,
  catalogue: CATALOGUE,
  card: CARD,
  standard: STANDARD,
  survey: SURVEY,
  measure: MEASURE,
  strategy: STRATEGY,
  development: DEVELOPMENT,
  competency: COMPETENCY,
  process: PROCESS,
  chain: CHAIN,
};

let office: MutableOffice;

beforeAll(async () => {
  office = await MutableOffice.read('rivermeet');
});

test('the model office has nothing to find before', () => {
  expect(office.standing).toEqual([]);
});

describe.each(Object.entries(FAMILIES))('one mistake gives one finding: %s', (_family, mutations) => {
  test.each(mutations.map((mutation) => [`${mutation.rule}: ${mutation.file}: ${brief(mutation)}`, mutation] as const))(
    '%s',
    async (_name, mutation) => {
      const { expected, found } = await office.outcomeOf(mutation);
      expect(found, found.join('\n')).toEqual(expected);
    },
  );
});

test('there are at least two hundred of them', () => {
  expect(Object.values(FAMILIES).flat().length).toBeGreaterThanOrEqual(200);
});

/** What is written instead of what, on one line. */
function brief({ find, put }: Mutation): string {
  const short = (text: string) => JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text);
  return `${short(find)} becomes ${short(put)}`;
}
