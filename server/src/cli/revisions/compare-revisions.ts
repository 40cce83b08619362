import { type Crash, enabledRulesFinder, type Rule } from '../../core/analysis/index.ts';
import { compareOffices, type OfficeDiff, sortedDiff } from '../../core/diff/index.ts';
import { nameIn } from '../../core/digest/index.ts';
import type { Locale } from '../../core/l10n/index.ts';
import type { OfficeDocument } from '../../core/model/index.ts';
import { officeRoot } from '../../core/workspace/index.ts';
import { systemDay } from '../../platform/system-day.ts';
import { ruleSet } from '../lint.ts';
import { folderOf, type OfficeFiles, officeFiles } from './office-files.ts';
import { factsIn, type LanguageCheck, officeKeys, ourDocument, sideOf, type Version } from './office-sides.ts';
import type { Snapshot } from './snapshot.ts';

export interface RevisionRequest {
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** Files and folders to compare, from the root of the repository with `/` before; `/` for everything. */
  readonly starts: readonly string[];
  readonly rules: readonly Rule[];
  readonly locale: Locale;
  /** `YYYY-MM-DD`; over the configuration's. */
  readonly today: string | undefined;
  /** A path as readers see it. */
  fileOf(path: string): string;
}

export interface ComparedRevisions {
  readonly diff: OfficeDiff;
  /** Name of the only office; undefined when there are several or none. */
  readonly office: string | undefined;
  readonly crashes: readonly (Crash & { readonly file: string })[];
}

/** What changed in meaning between two versions of the offices below some folders. */
export async function compareRevisions(request: RevisionRequest): Promise<ComparedRevisions> {
  const { rules, locale, fileOf } = request;
  const { before, after } = await versionsOf(request);
  const crashes: (Crash & { readonly file: string })[] = [];
  const check = languageCheck(rules, after.files, request.today);
  const keys = { before: officeKeys(before), after: officeKeys(after) };
  const touched = new Set([
    ...[...before.changed.keys()].map((path) => keys.before.get(before.files.rootOf(path)) ?? ''),
    ...[...after.changed.keys()].map((path) => keys.after.get(after.files.rootOf(path)) ?? ''),
  ]);
  const diffs: OfficeDiff[] = [];
  for (const key of [...touched].sort()) {
    const old = await sideOf(key, before, keys.before, check, fileOf, crashes);
    const now = await sideOf(key, after, keys.after, check, fileOf, crashes);
    diffs.push(compareOffices(old, now, { locale, fileOf }));
  }
  return { diff: sortedDiff(diffs), office: await officeName(after, locale), crashes };
}

/** Folders of the offices that files and folders belong to, in either version; those inside another left out. */
export function officeFolders(starts: readonly string[], has: readonly Snapshot['has'][]): readonly string[] {
  const folders = new Set(
    starts.flatMap((start) => {
      const folder = /\.ya?ml$/i.test(start) ? folderOf(start) : start;
      return has.map((hasFile) => officeRoot(folder, hasFile, folder));
    }),
  );
  return [...folders].filter((folder) => ![...folders].some((other) => other !== folder && isBelow(folder, other)));
}

/** True for the folder itself too. */
export function isBelow(path: string, folder: string): boolean {
  return path === folder || folder === '/' || path.startsWith(`${folder}/`);
}

async function versionsOf({ before, after, starts, rules }: RevisionRequest) {
  const scope = officeFolders(starts, [before.has, after.has]);
  const [fallback = '/'] = scope;
  const files = {
    before: await officeFiles(before, rules, fallback),
    after: await officeFiles(after, rules, fallback),
  };
  const inScope = (snapshot: Snapshot, own: OfficeFiles) =>
    [...snapshot.documents.keys()].filter(
      (path) => scope.some((folder) => isBelow(path, folder)) && own.isIncluded(path),
    );
  const paths = { before: inScope(before, files.before), after: inScope(after, files.after) };
  const isChosen = (path: string) => starts.some((start) => isBelow(path, start));
  const isOther = (path: string) => before.documents.get(path) !== after.documents.get(path);
  const isNews = (path: string) => isChosen(path) && isOther(path);
  // A file outside the chosen ones may differ too: its facts are those of its own version.
  const texts = {
    before: await before.texts(paths.before.filter(isOther)),
    after: await after.texts(paths.after.filter(isOther)),
  };
  const documents = { before: documentsIn(texts.before), after: documentsIn(texts.after) };
  const isSame = (path: string) => {
    const [old, now] = [texts.before.get(path), texts.after.get(path)];
    return old !== undefined && now !== undefined && withoutReturns(old) === withoutReturns(now);
  };
  const changed = (own: ReadonlyMap<string, OfficeDocument>) =>
    new Map([...own].filter(([path]) => isNews(path) && !isSame(path)));
  if (changed(documents.before).size + changed(documents.after).size === 0) {
    const nothing = { changed: new Map<string, OfficeDocument>(), facts: new Map() };
    return {
      before: { snapshot: before, files: files.before, ...nothing },
      after: { snapshot: after, files: files.after, ...nothing },
    };
  }
  const factsAfter = await factsIn(after, paths.after, documents.after);
  const own = await factsIn(before, paths.before.filter(isOther), documents.before);
  const factsBefore = new Map(
    paths.before.flatMap((path) => {
      const facts = isOther(path) ? own.get(path) : factsAfter.get(path);
      return facts ? [[path, facts] as const] : [];
    }),
  );
  const versions: { readonly before: Version; readonly after: Version } = {
    before: { snapshot: before, files: files.before, changed: changed(documents.before), facts: factsBefore },
    after: { snapshot: after, files: files.after, changed: changed(documents.after), facts: factsAfter },
  };
  return versions;
}

function documentsIn(texts: ReadonlyMap<string, string>): ReadonlyMap<string, OfficeDocument> {
  return new Map(
    [...texts].flatMap(([path, text]) => {
      const document = ourDocument(path, text);
      return document ? [[path, document] as const] : [];
    }),
  );
}

/** Git may store other line ends than it writes to disk. */
function withoutReturns(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function languageCheck(rules: readonly Rule[], files: OfficeFiles, today: string | undefined): LanguageCheck {
  const enabledFor = enabledRulesFinder(rules.filter(({ id }) => id.startsWith('language/')));
  return {
    rulesFor: (path) => enabledFor(files.configOf(path).settings, files.inConfig(path)),
    knownRules: ruleSet(rules).known,
    todayFor: (path) => today ?? files.configOf(path).settings.today ?? systemDay(),
  };
}

async function officeName({ facts, snapshot }: Version, locale: Locale): Promise<string | undefined> {
  const registers = [...facts].filter(([, { kind }]) => kind === 'office').map(([path]) => path);
  const [path] = registers;
  if (path === undefined || registers.length > 1) return undefined;
  const text = (await snapshot.texts([path])).get(path);
  const document = text === undefined ? undefined : ourDocument(path, text);
  return nameIn(document?.root, locale);
}
