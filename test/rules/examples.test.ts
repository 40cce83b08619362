import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { INTERNAL_ERROR, NOTICES, type Rule, TOO_LARGE } from '../../server/src/core/analysis/index.ts';
import { LOCALES, render } from '../../server/src/core/l10n/index.ts';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';
import { applyEdits } from '../../server/src/core/text/index.ts';
import { documentOf, findingsOf } from '../support/analysis.ts';
import { readMarks, writeMarks } from '../support/marks.ts';
import { mendedElsewhere } from '../support/mended-elsewhere.ts';
import { pageBlocks } from '../support/rule-page.ts';

const known = new Set(RULES.map(({ id }) => id));

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const page = new URL(`../../server/src/core/rules/${id}.md`, import.meta.url);
  const blocks = existsSync(page) ? pageBlocks(readFileSync(page, 'utf8')) : [];
  const files: { [name: string]: string } = {};

  test('has bad and good examples', () => {
    expect(blocks.some(({ role }) => role === 'bad')).toBe(true);
    expect(blocks.some(({ role }) => role === 'good')).toBe(true);
  });

  blocks.forEach((block, index) => {
    if (block.role === 'file') files[block.file ?? ''] = block.text;
    if (block.role === 'fixed') return;
    const others = { ...files };
    const found = async (text: string) => mine(id, await findingsOf(rulesFor(rule), text, others, known, block.file));
    if (block.role === 'good') {
      test(`good example at line ${block.line}`, async () => {
        const findings = await found(block.text);
        expect(
          writeMarks(
            block.text,
            findings.map(({ span }) => span),
          ),
        ).toBe(block.text);
      });
    }
    if (block.role !== 'bad') return;
    const next = blocks[index + 1];
    test(`bad example at line ${block.line}`, async () => {
      const { text, spans } = readMarks(block.text);
      expect(spans.length, 'a bad example needs at least one ⟦mark⟧').toBeGreaterThan(0);
      const findings = await found(text);
      expect(
        writeMarks(
          text,
          findings.map(({ span }) => span),
        ),
      ).toBe(writeMarks(text, spans));
      for (const finding of findings) expectWords(rule, finding.message, finding.args);
      for (const { title, args } of findings.flatMap(({ fixes }) => fixes)) expectWords(rule, title, args);
      for (const { title, args } of findings.flatMap(({ elsewhere = [] }) => elsewhere)) expectWords(rule, title, args);
      for (const { message, args } of findings.flatMap(({ related }) => related)) expectWords(rule, message, args);
      if (next?.role !== 'fixed') return;
      if (next.file !== undefined) {
        const after = mendedElsewhere(findings, { text, files: others, name: block.file }, next.file);
        expect(after).toBe(next.text);
        expect(
          mine(id, await findingsOf(rulesFor(rule), text, { ...others, [next.file]: after }, known, block.file)),
        ).toEqual([]);
        return;
      }
      const edits = findings.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
      expect(edits.length, 'a fixed block needs a fix').toBeGreaterThan(0);
      expect(applyEdits(text, edits)).toBe(next.text);
      expect(await found(next.text)).toEqual([]);
    });
    test(`every safe fix of the bad example at line ${block.line} is final`, async () => {
      const { text } = readMarks(block.text);
      for (const finding of await found(text)) {
        for (const fix of finding.fixes.filter(({ safety }) => safety === 'safe')) {
          const fixed = applyEdits(text, fix.edits);
          expect(documentOf(fixed).tree.problems.length).toBeLessThanOrEqual(documentOf(text).tree.problems.length);
          const left = await found(fixed);
          expect(left.length, `after "${fix.title}":\n${fixed}`).toBeLessThan((await found(text)).length);
        }
      }
    });
  });

  test('says its title, why and off in three languages', () => {
    for (const message of ['title', 'why', 'off']) expectWords(rule, message, {});
  });
});

test('findings that are no rule’s speak three languages', () => {
  const said = (id: string, message: string, args: { readonly [name: string]: string }) =>
    LOCALES.map((locale) => {
      const texts = NOTICES.get(id);
      return texts ? render(texts, locale, message, args) : `nothing is said of ${id}`;
    });
  for (const text of said(INTERNAL_ERROR, 'threw', { rule: 'owner/vague' })) expect(text).toContain('owner/vague');
  for (const text of said(TOO_LARGE, 'large', { size: '3.1', limit: '2.0' })) expect(text).toMatch(/3\.1 MB.*2\.0 MB/);
});

/** Rules about ignore comments need the others to have something to ignore. */
function rulesFor(rule: Rule): readonly Rule[] {
  return rule.checkSuppressions ? RULES : [rule];
}

function mine<F extends { readonly rule: string }>(id: string, findings: readonly F[]): readonly F[] {
  return findings.filter(({ rule }) => rule === id);
}

function expectWords(rule: Rule, message: string, args: Parameters<typeof render>[3]): void {
  const said = LOCALES.map((locale) => render(rule.texts, locale, message, args));
  for (const words of said) {
    expect(words.trim(), `${rule.id} ${message}`).not.toBe('');
    expect(words, `${rule.id} ${message}`).not.toMatch(/undefined|\[object|NaN/);
  }
  expect(new Set(said).size, `${rule.id} ${message} is not translated: ${said[0]}`).toBeGreaterThan(1);
}
