import path from 'node:path';
import { type RenderedFinding, renderFinding } from '../../core/report/index.ts';
import {
  type DocumentFacts,
  type FactsChange,
  factsOf,
  meetsIds,
  touchedIds,
  type Workspace,
  workspaceOf,
} from '../../core/workspace/index.ts';
import type { GitRepository } from '../../platform/node/git.ts';
import { readText } from '../../platform/node/read-text.ts';
import type { CommandContext } from '../commands/command.ts';
import { findingsOf, type LintedFile, type LintOptions, type LintRun, type RuleSet, ruleSet } from '../lint.ts';
import { type Disk, slashed } from '../office.ts';
import { commitSnapshot } from './commit-snapshot.ts';
import { ourDocument } from './office-sides.ts';
import { commitOf, withRepository } from './open-revisions.ts';
import type { Snapshot } from './snapshot.ts';

/** What a run that looks only at what is new has to check, and to leave out. */
export interface Since {
  /** Documents that changed, and those in which a change may have made something new; in the order they were given. */
  readonly files: readonly string[];
  /** The run without what was found in unchanged documents before: there only what the change brought about is left. */
  onlyNew(run: LintRun): Promise<LintRun>;
}

/** Compares the files of a run with a revision. Throws a `UsageError` when that is not to be had. */
export function changedSince(
  revision: string,
  files: readonly string[],
  disk: Disk,
  options: LintOptions,
  { io, locale, rules }: CommandContext,
): Promise<Since> {
  return withRepository(io.cwd, locale, async (repository) => {
    const before = await commitSnapshot(repository, await commitOf(revision, repository, locale));
    const place = placeIn(repository, io.cwd);
    const offices = new Map<string, FormerOffice>();
    for (const root of new Set(files.map((file) => disk.root(file)))) {
      const own = files.filter((file) => disk.root(file) === root);
      offices.set(root, await formerOffice(root, own, before, place, disk));
    }
    const officeOf = (file: string) => offices.get(disk.root(file));
    const set = ruleSet(rules);
    return {
      files: files.filter((file) => officeOf(file)?.concerns(file)),
      onlyNew: async (run) => {
        const left: LintedFile[] = [];
        for (const linted of run.files) {
          const office = officeOf(linted.file);
          if (!office || office.isChanged(linted.file)) left.push(linted);
          else left.push(...(await withoutOld(linted, office.workspace, set, disk, options)));
        }
        return { ...run, files: left };
      },
    };
  });
}

/** An office as it was at the revision. */
interface FormerOffice {
  readonly workspace: Workspace;
  isChanged(file: string): boolean;
  /** It changed, or a change may be felt in it. */
  concerns(file: string): boolean;
}

/** From absolute paths to those of the repository, and back. */
interface Place {
  /** Undefined for files outside the repository. */
  inside(file: string): string | undefined;
  outside(path: string): string;
}

function placeIn({ prefix }: GitRepository, cwd: string): Place {
  // Counted from where the command runs, not from what git calls its root: that has no symbolic links left in it.
  const root = path.resolve(
    cwd,
    ...prefix
      .split('/')
      .slice(1)
      .map(() => '..'),
  );
  return {
    inside: (file) => {
      const below = slashed(path.relative(root, file));
      return below.startsWith('../') || path.isAbsolute(below) ? undefined : `/${below}`;
    },
    outside: (inRepository) => path.join(root, inRepository),
  };
}

async function formerOffice(
  root: string,
  files: readonly string[],
  before: Snapshot,
  place: Place,
  disk: Disk,
): Promise<FormerOffice> {
  const all = [...new Set([...disk.officeFiles(root), ...files])];
  const onDisk = new Set(all);
  // What the office had then: the same files, and those that are gone.
  const gone = [...before.documents.keys()]
    .map((inRepository) => place.outside(inRepository))
    .filter((file) => !onDisk.has(file) && disk.root(file) === root);
  const texts = await before.texts([...all, ...gone].flatMap((file) => place.inside(file) ?? []));
  const changed = new Set<string>();
  const changes: FactsChange[] = [];
  const facts: DocumentFacts[] = [];
  for (const file of [...all, ...gone]) {
    const text = texts.get(place.inside(file) ?? '');
    const isThere = onDisk.has(file);
    const now = isThere ? disk.facts(file) : undefined;
    if (isThere && text !== undefined && isSameText(file, text)) {
      if (now) facts.push(now);
      continue;
    }
    changed.add(file);
    const document = text === undefined ? undefined : ourDocument(slashed(file), text);
    const then = document && factsOf(document);
    if (then) facts.push(then);
    changes.push({ before: then, after: now });
  }
  const touched = touchedIds(changes);
  return {
    workspace: workspaceOf(facts),
    isChanged: (file) => changed.has(file),
    concerns: (file) => {
      const known = disk.facts(file);
      if (changed.has(file)) return true;
      // Rules about the whole office blame its register.
      return known !== undefined && changes.length > 0 && (known.kind === 'office' || meetsIds(known, touched));
    },
  };
}

/** Git may store other line ends than it writes to disk. A file that cannot be read is left to the run to tell of. */
function isSameText(file: string, text: string): boolean {
  try {
    return readText(file).text.replaceAll('\r\n', '\n') === text.replaceAll('\r\n', '\n');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

/** What is found in an unchanged document that was not found in it when the others were as they were; nothing when nothing is. */
async function withoutOld(
  linted: LintedFile,
  former: Workspace,
  set: RuleSet,
  disk: Disk,
  { today, locale }: LintOptions,
): Promise<readonly LintedFile[]> {
  const loaded = linted.report.findings.length > 0 ? disk.load(linted.file) : undefined;
  if (!loaded) return [];
  const { findings } = await findingsOf(loaded, former, onlyThose(linted.report.findings, set), disk, today);
  const old = new Map<string, number>();
  for (const finding of findings) {
    const name = nameOf(renderFinding(finding, loaded.document, set.index, locale));
    old.set(name, (old.get(name) ?? 0) + 1);
  }
  const isNew = (finding: RenderedFinding): boolean => {
    const name = nameOf(finding);
    const left = old.get(name) ?? 0;
    old.set(name, left - 1);
    return left <= 0;
  };
  const fresh = linted.report.findings.filter(isNew);
  // Repairs belong to those who wrote the change, not to every document it is felt in.
  return fresh.length === 0 ? [] : [{ ...linted, fixable: false, report: { ...linted.report, findings: fresh } }];
}

/** Only what is found now can have been found before. Rules about ignore comments have to see all others at work. */
function onlyThose(findings: readonly RenderedFinding[], set: RuleSet): RuleSet {
  const found = new Set(findings.map(({ rule }) => rule));
  if ([...found].some((rule) => rule.startsWith('suppression/'))) return set;
  return {
    ...set,
    enabledFor: (settings, file) => set.enabledFor(settings, file).filter(({ rule }) => found.has(rule.id)),
  };
}

function nameOf({ rule, start, message }: RenderedFinding): string {
  return `${rule} ${start.line}:${start.character} ${message}`;
}
