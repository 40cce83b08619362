// `npm run language:score [-- --misses] [--half tuning|held-back] [--set lexicons/own-set.jsonl]`: how well the language rules tell unfriendly sentences from friendly ones, measured
// on the sentences of lexicons/dev-set.jsonl by the way users go: a document through the linter.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { OfficeDocument } from '../server/src/core/model/index.ts';
import { lintProse, type ProseLanguage } from '../server/src/core/prose/index.ts';
import { RULES } from '../server/src/core/rules/generated/rules.ts';

/** Sentences of which the rules were made know half; `--half tuning` or `--half held-back` looks at one of them only. */
const HALF = optionValue('--half');
const SET = optionValue('--set') ?? 'lexicons/dev-set.jsonl';
const LANGUAGES: readonly ProseLanguage[] = ['cs', 'pl', 'en'];

/** One line of the dev set; described in lexicons/README.md. */
interface Sample {
  readonly id: string;
  readonly lang: ProseLanguage;
  readonly kind: string;
  readonly text: string;
  readonly label: 'friendly' | 'unfriendly';
  readonly categories: readonly string[];
  readonly inLexicon: boolean;
  /** The same said well; unfriendly samples have one. */
  readonly rewrite?: string;
}

interface Scored extends Sample {
  /** Short names of the rules of severity warning or error that fired. */
  readonly found: readonly string[];
}

/** Only these count: what they report must be right nearly always. */
const checks = RULES.flatMap((rule) =>
  rule.prose && (rule.severity === 'warning' || rule.severity === 'error')
    ? [{ rule: { ...rule, prose: rule.prose } }]
    : [],
);

const samples: Sample[] = readFileSync(SET, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Sample => JSON.parse(line))
  .filter(({ id }) => HALF === undefined || HALF === halfOf(id));
const scored = await Promise.all(samples.map(score));
const rewritten = await Promise.all(
  samples.flatMap(({ rewrite, ...sample }) => (rewrite === undefined ? [] : [score({ ...sample, text: rewrite })])),
);

console.log(`Rules: ${checks.map(({ rule }) => rule.id).join(', ')}\n`);
printTable(
  ['', 'precision', 'recall', 'F1', 'false alarms / 100 friendly', 'recall outside the lexicon'],
  LANGUAGES.map((language) => [language, ...measures(scored.filter(({ lang }) => lang === language))]),
);
console.log();
const categories = [...new Set(samples.flatMap((sample) => sample.categories))].sort();
printTable(
  ['recall by category', ...LANGUAGES],
  categories.map((category) => [
    category,
    ...LANGUAGES.map((language) =>
      found(scored.filter(({ lang, categories: own }) => lang === language && own.includes(category))),
    ),
  ]),
);
const unclean = rewritten.filter(isFound);
console.log(`\nRewritten sentences with findings: ${unclean.length} of ${rewritten.length}`);
for (const { id, found: rules, text } of unclean) console.log(`${id}  ${rules.join(', ')}: ${text}`);
if (process.argv.includes('--misses')) printMisses();

/** Fixed by the id, so that a sentence never changes sides. */
function halfOf(id: string): 'tuning' | 'held-back' {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 1 ? 'tuning' : 'held-back';
}

function optionValue(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

async function score(sample: Sample): Promise<Scored> {
  const document = new OfficeDocument({ uri: `${sample.id}.yaml`, text: documentWith(sample), version: 1 });
  const { findings, crashes } = await lintProse(document, checks);
  for (const { error } of crashes) throw error;
  return { ...sample, found: findings.map(({ rule }) => rule.slice(rule.indexOf('/') + 1)) };
}

/** A card with the sentence in a field like the one it was written for. */
function documentWith({ lang, kind, text }: Sample): string {
  const lines = text.split('\n').map((line) => `      ${line.trimStart()}`);
  const block = `|-\n${lines.join('\n')}`;
  const head = `kind: service-card\nlanguage: ${lang}\n`;
  if (kind === 'title') return `${head}title:\n    ${lang}: ${block}\n`;
  if (kind === 'appeal') return `${head}appeal:\n    how: ${block}\n`;
  return `${head}steps:\n  - text: ${block}\n`;
}

function measures(rows: readonly Scored[]): readonly string[] {
  const unfriendly = rows.filter(({ label }) => label === 'unfriendly');
  const friendly = rows.filter(({ label }) => label === 'friendly');
  const hits = unfriendly.filter(isFound).length;
  const alarms = friendly.filter(isFound).length;
  const precision = ratio(hits, hits + alarms);
  const recall = ratio(hits, unfriendly.length);
  return [
    precision.toFixed(2),
    recall.toFixed(2),
    ratio(2 * precision * recall, precision + recall).toFixed(2),
    (100 * ratio(alarms, friendly.length)).toFixed(1),
    found(unfriendly.filter(({ inLexicon }) => !inLexicon)),
  ];
}

/** `0.50 of 12`; a dash when there is nothing to find. */
function found(rows: readonly Scored[]): string {
  return rows.length === 0 ? '–' : `${ratio(rows.filter(isFound).length, rows.length).toFixed(2)} of ${rows.length}`;
}

function isFound({ found: rules }: Scored): boolean {
  return rules.length > 0;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function printMisses(): void {
  for (const row of scored) {
    if (isFound(row) === (row.label === 'unfriendly')) continue;
    const what = isFound(row) ? `false alarm (${row.found.join(', ')})` : `missed ${row.categories.join(', ')}`;
    console.log(`${row.id}  ${what}: ${row.text.replaceAll('\n', ' ')}`);
  }
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]?.length ?? 0)));
  for (const row of [head, ...rows])
    console.log(
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}
