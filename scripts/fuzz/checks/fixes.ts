import { isDeepStrictEqual } from 'node:util';
import { type Finding, type Fix, safeEdits } from '../../../server/src/core/analysis/index.ts';
import type { OfficeDocument } from '../../../server/src/core/model/index.ts';
import { type Entry, toData } from '../../../server/src/core/syntax/index.ts';
import { applyEdits, type Span, type TextEdit } from '../../../server/src/core/text/index.ts';
import type { Workspace } from '../../../server/src/core/workspace/index.ts';
import type { Dice } from '../dice.ts';
import { documentOf, type Office, workspaceWith } from '../offices.ts';
import type { Subject } from '../subject.ts';
import { expectThat } from './broken.ts';
import { checkElsewhere } from './elsewhere.ts';
import { ALL, lint, RULES_BY_ID } from './lint.ts';

/** What a document looks like to a check of its fixes. */
export interface Fixable {
  readonly subject: Subject;
  readonly document: OfficeDocument;
  readonly workspace: Workspace;
  readonly findings: readonly Finding[];
}

/** As many rounds as the command line makes. */
const ROUNDS = 10;

/** Fixes tried in one run, each of which reads the text once more; of longer texts only a few. */
const FIXES = 2;
const FEW = 1;
const LONGEST = 12_000;

export async function checkFixes(fixable: Fixable, dice: Dice, isThorough: boolean): Promise<void> {
  const { findings, subject } = fixable;
  const isShort = subject.text.length <= LONGEST;
  const hasAll = isShort && (isThorough || dice.chance(0.3));
  const all = findings.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
  const some = isThorough && isShort ? all : dice.sample(all, isShort ? FIXES : FEW);
  for (const { finding, fix } of some) await checkFix(finding, fix, fixable);
  if (hasAll) await checkFixAll(fixable);
  await checkElsewhere(fixable);
}

/**
 * After a fix its finding is gone, the text reads no worse, and what no edit touches says what it said. In a text with
 * problems that can only be asked of safe fixes: a repair may change what everything behind it means.
 */
async function checkFix(finding: Finding, fix: Fix, fixable: Fixable): Promise<void> {
  const { document, subject } = fixable;
  const what = `fix ${finding.rule} ${fix.title} (${fix.safety})`;
  const isSound = document.tree.problems.length === 0;
  const made = applyEdits(document.text, fix.edits);
  const shown = () => `${JSON.stringify(fix.edits)} made\n${made}`;
  expectThat(made !== document.text, `${what}: changes something`, shown);
  const after = documentOf(subject.office.folder, { ...subject, text: made });
  const worse = after.tree.problems.length - document.tree.problems.length;
  if (isSound || fix.safety === 'safe') {
    expectThat(worse <= 0, `${what}: parses no worse`, () => `${JSON.stringify(after.tree.problems)}\n${shown()}`);
  }
  const before = fixable.findings.filter(({ rule }) => rule === finding.rule);
  const left = await findingsOfRule(finding.rule, after, subject.office);
  const moved = movedBy(fix.edits, finding.span.start);
  const isShared = hasAliases(document.text);
  const isThere = left.some(
    (other) => other.span.start === moved && (!isShared || isAlike(other, finding)) && !isRest(other, finding),
  );
  const isLenient = !isSound && fix.safety === 'unsafe';
  expectThat(isLenient || left.length < before.length || !isThere, `${what}: removes its finding`, shown);
  if (isSound) expectUntouched(document, after, fix.edits, what, shown);
}

/** The same complaint, wherever it stands. */
function isAlike(one: Finding, other: Finding): boolean {
  return one.message === other.message && isDeepStrictEqual(one.args, other.args);
}

/**
 * A complaint that lists several things, and says how many `more` there are, has fewer once one of them is repaired, or
 * gives way to one about others. One that there is nothing gives way to one that lists what is still missing.
 */
function isRest(left: Finding, finding: Finding): boolean {
  const [now, before] = [listedBy(left), listedBy(finding)];
  const count = (listed: readonly unknown[], { args }: Finding) => listed.length + Number(args.more ?? 0);
  if (count(now, left) < count(before, finding)) return true;
  return now.length > 0 && (left.message !== finding.message || !now.some((one) => before.includes(one)));
}

function listedBy({ args }: Finding): readonly unknown[] {
  return Object.values(args).flatMap((arg) => (Array.isArray(arg) ? arg : []));
}

/** Where a place in the text before the edits is afterwards. */
function movedBy(edits: readonly TextEdit[], at: number): number {
  return edits.reduce(
    (now, { span, newText }) => (span.end <= at ? now + newText.length - (span.end - span.start) : now),
    at,
  );
}

async function findingsOfRule(id: string, document: OfficeDocument, office: Office): Promise<readonly Finding[]> {
  const rule = RULES_BY_ID.get(id);
  if (!rule) return [];
  // What is wrong with ignore comments depends on what all rules found.
  const rules = rule.checkSuppressions ? ALL : [{ rule }];
  const { findings } = await lint(document, workspaceWith(office, document), rules);
  return findings.filter((finding) => finding.rule === id);
}

/** All safe fixes, round after round, come to an end; the end reads no worse and is the same when fixed once more. */
async function checkFixAll({ subject, document, findings }: Fixable): Promise<void> {
  let now = document;
  let left = findings;
  const rules = new Set<string>();
  for (let round = 0; ; round++) {
    const { edits, fixed } = safeEdits(left);
    if (fixed === 0) break;
    for (const { rule, fixes } of left) if (fixes.some(({ safety }) => safety === 'safe')) rules.add(rule);
    if (round === ROUNDS && hasAliases(now.text)) return;
    expectThat(round < ROUNDS, `fix all: comes to an end (${[...rules].sort().join(' ')})`, () => now.text);
    const text = applyEdits(now.text, edits);
    const next = documentOf(subject.office.folder, { ...subject, text });
    const worse = next.tree.problems.length - now.tree.problems.length;
    expectThat(
      worse <= 0,
      `fix all: parses no worse (${[...rules].sort().join(' ')})`,
      () => `${JSON.stringify(next.tree.problems)}\n${JSON.stringify(edits)} made\n${text}`,
    );
    now = next;
    left = (await lint(now, workspaceWith(subject.office, now))).findings;
  }
}

/**
 * Comments and top-level entries no edit touches are as before, and new lines end as the old ones do. Entries are not
 * compared where there are aliases: they say what another place says.
 */
export function expectUntouched(
  before: OfficeDocument,
  after: OfficeDocument,
  edits: readonly TextEdit[],
  what: string,
  shown: () => string,
): void {
  // What is added to an entry may begin behind the blanks, comments and empty lines at its end.
  const behind = /^[^\r\n]*(?:(?:\r\n|\r|\n)[ \t]*(?=[\r\n]))*/;
  const lineEnd = (at: number) => at + (behind.exec(before.text.slice(at, at + 10_000))?.[0].length ?? 0);
  const lineBreak = (at: number) => /^(?:\r\n|\r|\n)/.exec(before.text.slice(at, at + 2))?.[0].length ?? 0;
  // A line that is indented more comes to stand in the entry above it.
  const reach = (at: number, newText: string) => (/^ +(?:[^ \r\n]|$)/.test(newText) ? at + lineBreak(at) : at);
  const isTouched = ({ start, end }: Span) =>
    edits.some(({ span, newText }) => span.start <= reach(lineEnd(end), newText) && start <= span.end);
  const written = edits.map(({ newText }) => newText).join('');
  for (const [own, other] of [
    ['\r\n', /\r(?!\n)|(?<!\r)\n/],
    ['\n', /\r/],
  ] as const) {
    const isOnly = before.text.includes(own) && !other.test(before.text);
    expectThat(!isOnly || !other.test(written), `${what}: keeps the line ends`, shown);
  }
  const kept = new Set(after.tree.comments.map(({ text }) => text));
  for (const { span, text } of before.tree.comments) {
    expectThat(isTouched(span) || kept.has(text), `${what}: keeps comments`, () => `${text}\n${shown()}`);
  }
  if (hasAliases(before.text)) return;
  for (const entry of onlyOnes(before)) {
    if (isTouched(entry.span)) continue;
    const now = after.root?.entries.find(({ key }) => key.text === entry.key.text);
    const isAsBefore = isDeepStrictEqual(toData(now?.value), toData(entry.value));
    expectThat(isAsBefore, `${what}: leaves the rest alone`, () => `${entry.key.text}\n${shown()}`);
  }
}

/** One value that several places share may please only one of them, and changes for all. */
function hasAliases(text: string): boolean {
  return /(?:^|[\s[{,-])\*/.test(text);
}

/** Entries of the document whose keys stand there once. */
function onlyOnes({ root }: OfficeDocument): readonly Entry[] {
  const counts = new Map<string, number>();
  for (const { key } of root?.entries ?? []) counts.set(key.text, (counts.get(key.text) ?? 0) + 1);
  return (root?.entries ?? []).filter(({ key }) => counts.get(key.text) === 1);
}
