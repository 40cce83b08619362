import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentOf, findingsOf, TODAY } from '../../../../test/support/analysis.ts';
import { RULES } from '../rules/generated/rules.ts';
import { digestOf } from './index.ts';

const PLAN = `kind: strategy
id: close
title: { en: Close to people, cs: Blízko lidem }
language: en
status: approved
owner: secretary
vision: We answer. You need not wait.
objectives:
  - id: reach
    title: People reach us.
    owner: { role: registry-head }
    tasks: [{ id: rota, owner: everyone }]
indicators:
  - id: answered
    name: Calls answered
    unit: percent
    direction: increase
    baseline: { value: 60, date: 2024-12-31 }
    target: { value: 80, deadline: 2026-12-31 }
    frequency: QUARTERLY
    sample: { n: 100 }
    actuals: [{ period: 2025-Q2, value: 70 }, { date: 2025-03-31, value: 66 }, { date: 2031-01-01, value: 99 }]
    owner: registry-clerk
`;

const digest = (text: string, locale: 'en' | 'cs' = 'en') => digestOf(documentOf(text), [], { locale, today: TODAY });

const textAt = ({ start, end }: { start: number; end: number }) => PLAN.slice(start, end);

describe('a digest', () => {
  test('calls things by their names in the reader’s language', () => {
    expect([...digest(PLAN, 'cs').names]).toEqual([
      ['strategy:close', 'Blízko lidem'],
      ['strategy:close#reach', 'People reach us'],
      ['strategy:close#answered', 'Calls answered'],
    ]);
  });

  test('says who answers for what, short or long, and what has no name by its document', () => {
    expect(digest(PLAN).owned.map((thing) => ({ ...thing, span: textAt(thing.span) }))).toEqual([
      { owner: 'secretary', sort: 'Strategy', name: 'Close to people', span: 'secretary' },
      { owner: 'registry-head', sort: 'Objective', name: 'People reach us', span: 'registry-head' },
      { owner: 'everyone', sort: 'Task', name: 'Close to people (rota)', span: 'everyone' },
      { owner: 'registry-clerk', sort: 'Indicator', name: 'Calls answered', span: 'registry-clerk' },
    ]);
  });

  test('sorts values by day, leaves out those of the future, and computes the margin', () => {
    expect(digest(PLAN).indicators.map((indicator) => ({ ...indicator, span: textAt(indicator.span) }))).toEqual([
      {
        id: 'answered',
        span: 'answered',
        name: 'Calls answered',
        unit: 'percent',
        direction: 'increase',
        start: { day: '2024-12-31', value: 60 },
        target: { low: 80, high: 80, deadline: '2026-12-31' },
        green: undefined,
        amber: undefined,
        actuals: [
          { day: '2025-03-31', value: 66 },
          { day: '2025-06-30', value: 70 },
        ],
        frequency: 'QUARTERLY',
        state: 'green',
        trend: 'same',
        isStale: false,
        margin: 9,
      },
    ]);
  });

  test('counts running texts by reader and language, without titles', () => {
    const [texts, ...others] = digest(PLAN).texts.filter(({ readers }) => readers === 'client');
    expect(others).toEqual([]);
    expect(texts).toMatchObject({ language: 'en', counts: { words: 6, sentences: 2, longest: 4 } });
    expect(texts?.longest).toBe('You need not wait.');
  });

  test('sums up findings for the eight steps', async () => {
    const findings = await findingsOf(RULES, PLAN, {}, new Set(RULES.map(({ id }) => id)));
    const { errors, findings: counts } = digestOf(documentOf(PLAN), findings, { locale: 'en', today: TODAY });
    expect(counts.error).toBeGreaterThan(0);
    expect(errors).toMatchObject({ owner: 1, competency: 0, indicators: ['answered'] });
  });

  test('keeps of a retired document only what it is called', () => {
    const { owned, indicators, texts, title } = digest(PLAN.replace('approved', 'withdrawn'));
    expect({ owned, indicators, texts, title }).toEqual({
      owned: [],
      indicators: [],
      texts: [],
      title: 'Close to people',
    });
  });
});

test('of a text cut off anywhere is made without trouble', () => {
  const folder = new URL('../../../../examples/first-draft/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  for (const file of files) {
    const text = readFileSync(new URL(file, folder), 'utf8');
    for (let end = 0; end < text.length; end += 197) {
      const { uri } = digestOf(documentOf(text.slice(0, end), file), [], { locale: 'pl', today: TODAY });
      expect(uri).toBe(`file:///office/${file}`);
    }
  }
});
