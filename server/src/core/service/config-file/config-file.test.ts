import { describe, expect, test } from 'vitest';
import { readMarks, writeMarks } from '../../../../../test/support/marks.ts';
import { boolean, defineRule, integer, type Rule } from '../../analysis/index.ts';
import type { Locale } from '../../l10n/index.ts';
import { parse } from '../../syntax/index.ts';
import { applyEdits } from '../../text/index.ts';
import { configSuggestions } from './config-completion.ts';
import { configHover } from './config-hover.ts';

const texts = { title: 'Too much for one', why: 'Who has everything does nothing.', off: 'Never.' };
const words = { en: 'How many', cs: 'Kolik', pl: 'Ile' };
const overloaded = defineRule<Record<never, never>>()({
  id: 'owner/overloaded',
  since: '0.1.0',
  severity: 'info',
  options: {
    max: integer({ default: 20, description: words }),
    strict: boolean({ default: true, description: words }),
  },
  texts: { en: texts, cs: texts, pl: texts },
  check: () => undefined,
});
const vague = defineRule<Record<never, never>>()({
  id: 'owner/vague',
  since: '0.1.0',
  severity: 'error',
  texts: { en: texts, cs: texts, pl: texts },
  check: () => undefined,
});
const RULES: ReadonlyMap<string, Rule> = new Map([overloaded, vague].map((rule) => [rule.id, rule]));

function offered(marked: string) {
  const { text, cursor } = readMarks(marked);
  if (cursor === undefined) throw new Error('no cursor');
  const client = { snippets: true, asIs: true };
  return configSuggestions(parse(text), cursor, { today: '2025-06-30', locale: 'en', client, rules: RULES });
}

function labels(marked: string): readonly string[] {
  return offered(marked).map(({ label }) => label);
}

function taking(label: string, marked: string): string {
  const found = offered(marked).find((one) => one.label === label);
  if (!found) throw new Error(`${label} is not on offer: ${labels(marked).join(', ')}`);
  const { span, text } = found.insertion;
  return applyEdits(readMarks(marked).text, [{ span, newText: text }]);
}

function hoverAt(marked: string, locale: Locale = 'en'): string {
  const { text, cursor } = readMarks(marked);
  if (cursor === undefined) throw new Error('no cursor');
  const found = configHover(parse(text), cursor, RULES, locale);
  if (!found) return 'nothing';
  const line = writeMarks(text, [found.span])
    .split('\n')
    .find((one) => one.includes('⟦'));
  return `${line}\n\n${found.body}`;
}

describe('completion of a configuration', () => {
  test('offers settings, those that are there left out', () => {
    expect(labels('extends: strict\n‸')).toMatchInlineSnapshot(`
      [
        "locale",
        "include",
        "exclude",
        "today",
        "rules",
        "overrides",
        "textlint",
      ]
    `);
    expect(taking('exclude', '‸')).toBe('exclude:\n  - $0');
    expect(taking('extends', 'ex‸')).toBe(`extends: \${1|recommended,strict|}`);
  });

  test('offers values of settings', () => {
    expect(labels('extends: ‸\n')).toEqual(['recommended', 'strict']);
    expect(labels('locale: ‸\n')).toEqual(['en', 'cs', 'pl']);
    expect(labels('today: ‸\n')).toEqual(['2025-06-30']);
  });

  test('offers rules with a severity', () => {
    expect(labels('rules:\n  ‸\n')).toEqual(['owner/overloaded', 'owner/vague']);
    expect(labels('rules:\n  owner/vague: off\n  ‸\n')).toEqual(['owner/overloaded']);
    expect(taking('owner/vague', 'rules:\n  own‸\n')).toBe(
      `rules:\n  owner/vague: \${1|error,warning,info,hint,off|}\n`,
    );
    expect(labels('rules:\n  owner/vague: ‸\n')).toEqual(['error', 'warning', 'info', 'hint', 'off']);
  });

  test('offers options of a rule', () => {
    expect(labels('rules:\n  owner/overloaded: { ‸ }\n')).toEqual(['severity', 'max', 'strict']);
    expect(labels('rules:\n  owner/overloaded: { strict: ‸ }\n')).toEqual(['true', 'false']);
    expect(labels('rules:\n  owner/overloaded:\n    severity: ‸\n').length).toBe(5);
    expect(taking('max', 'rules:\n  owner/overloaded: { severity: info, ‸ }\n')).toBe(
      `rules:\n  owner/overloaded: { severity: info, max: \${1:20} }\n`,
    );
  });

  test('offers rules in exceptions', () => {
    expect(labels('overrides:\n  - files: ["a/**"]\n    rules:\n      ‸\n')).toEqual([
      'owner/overloaded',
      'owner/vague',
    ]);
    expect(labels('overrides:\n  - files: ["a/**"]\n    ‸\n')).toEqual(['rules']);
  });
});

describe('hover in a configuration', () => {
  test('explains settings and their values', () => {
    expect(hoverAt('ext‸ends: strict\n', 'cs')).toMatchInlineSnapshot(`
      "⟦extends⟧: strict

      **Z čeho vyjít** · \`extends\`

      Sada pravidel, ze které se vychází: recommended (chyby a jistá varování), strict (všechno), nebo cesta k jinému nastavení. Seznam se bere po řadě.

      Můžete napsat:

      - \`recommended\` – Chyby a jistá varování; dá se zapnout i v úřadu v plném provozu.
      - \`strict\` – Všechno, tedy i rady."
    `);
    expect(hoverAt('extends: str‸ict\n')).toMatchInlineSnapshot(`
      "extends: ⟦strict⟧

      **Starting point:** \`strict\`

      Everything, advice included."
    `);
  });

  test('explains rules, severities and options', () => {
    expect(hoverAt('rules:\n  owner/over‸loaded: info\n')).toMatchInlineSnapshot(`
      "  ⟦owner/overloaded⟧: info

      **Too much for one** · \`owner/overloaded\`

      Who has everything does nothing.

      Severity unless you set another: \`info\` – Advice.

      Runs only with the preset strict, or when it stands here."
    `);
    expect(hoverAt('rules:\n  owner/overloaded: of‸f\n')).toMatchInlineSnapshot(`
      "  owner/overloaded: ⟦off⟧

      \`off\`

      The rule does not run."
    `);
    expect(hoverAt('rules:\n  owner/overloaded: { ma‸x: 5 }\n')).toMatchInlineSnapshot(`
      "  owner/overloaded: { ⟦max⟧: 5 }

      \`max\`

      How many

      When left out: \`20\`"
    `);
  });

  test('says nothing about what does not exist', () => {
    expect(hoverAt('rules:\n  owner/un‸known: info\n')).toBe('nothing');
    expect(hoverAt('unk‸nown: 1\n')).toBe('nothing');
    expect(hoverAt('exclude: ["arch‸ive/**"]\n')).toBe('nothing');
  });
});
