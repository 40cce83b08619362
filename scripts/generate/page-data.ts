import { existsSync, readFileSync } from 'node:fs';
import type { Rule } from '../../server/src/core/analysis/index.ts';
import type { Example, FixSafety, PageData } from '../../server/src/core/report/index.ts';
import { findingsOf } from '../../test/support/analysis.ts';
import { readMarks } from '../../test/support/marks.ts';
import { pageBlocks } from '../../test/support/rule-page.ts';

export interface Pages {
  /** One for every rule, by id. */
  readonly data: ReadonlyMap<string, PageData>;
  /** What is missing or does not run, for the people who write rules. */
  readonly problems: readonly string[];
}

/** Runs the examples of every page and keeps what the rules find in them. */
export async function readPages(rules: readonly Rule[]): Promise<Pages> {
  const problems: string[] = [];
  const data = new Map<string, PageData>();
  for (const rule of rules) {
    data.set(rule.id, { fix: 'none', examples: [] });
    const file = `server/src/core/rules/${rule.id}.md`;
    try {
      if (!existsSync(file)) throw new Error('there is no page');
      data.set(rule.id, await runPage(rule, rules, readFileSync(file, 'utf8')));
    } catch (error) {
      problems.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { data, problems };
}

async function runPage(rule: Rule, all: readonly Rule[], page: string): Promise<PageData> {
  const known = new Set(all.map(({ id }) => id));
  // Rules about ignore comments need the others to have something to ignore.
  const running = rule.checkSuppressions ? all : [rule];
  const files: { [name: string]: string } = {};
  const safeties = new Set<'safe' | 'unsafe'>();
  const examples: Example[] = [];
  let fixesOfBad: readonly ('safe' | 'unsafe')[] = [];
  for (const block of pageBlocks(page)) {
    if (block.role === 'file') {
      files[block.file ?? ''] = block.text;
      examples.push({ role: 'file', file: block.file ?? '', text: block.text });
    } else if (block.role === 'bad') {
      const { text } = readMarks(block.text);
      const findings = await findingsOf(running, text, files, known, block.file);
      const own = findings.filter((finding) => finding.rule === rule.id);
      for (const { fixes } of own) for (const { safety } of fixes) safeties.add(safety);
      if (own.some(({ elsewhere = [] }) => elsewhere.length > 0)) safeties.add('unsafe');
      fixesOfBad = own.flatMap(({ fixes }) => fixes[0]?.safety ?? []);
      examples.push({
        role: 'bad',
        text,
        findings: own.map(({ span, message, args }) => ({
          span: { start: span.start, end: span.end },
          message,
          args,
        })),
      });
    } else if (block.role === 'fixed') {
      const safe = block.file === undefined && fixesOfBad.every((safety) => safety === 'safe');
      examples.push({ role: 'fixed', text: block.text, safe, ...(block.file !== undefined && { file: block.file }) });
    } else examples.push({ role: 'good', text: block.text });
  }
  return { fix: fixSafety(safeties), examples };
}

function fixSafety(safeties: ReadonlySet<'safe' | 'unsafe'>): FixSafety {
  if (safeties.size > 1) return 'both';
  return [...safeties][0] ?? 'none';
}
