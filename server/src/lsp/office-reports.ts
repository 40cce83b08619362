import type { ClosedChecks, ClosedReport } from './closed-checks.ts';
import type { Folders } from './folders.ts';
import type { Offices } from './offices.ts';
import { folderOf } from './paths.ts';
import type { Wish } from './pauses.ts';
import type { Reader } from './reader.ts';
import type { Snapshot } from './snapshot.ts';

/** What the findings of whole offices are made from. */
export interface OfficeReportsSetup {
  readonly offices: Offices;
  readonly folders: Folders;
  readonly checks: ClosedChecks;
  readonly snapshot: (root: string) => Snapshot;
  readonly isOpen: (path: string) => boolean;
  readonly reader: Reader;
  readonly nextTurn: () => Promise<void>;
}

/**
 * The findings of all documents that are not open, or of some of them by path, office by office; ends early when nobody
 * waits any more. Between two documents whatever else has come goes first: the document in front of the reader is never
 * behind one that is closed.
 */
export async function* officeReports(
  { offices, folders, checks, snapshot, isOpen, reader, nextTurn }: OfficeReportsSetup,
  wish: Wish,
  only?: ReadonlySet<string>,
): AsyncGenerator<ClosedReport> {
  const seen = new Set<string>();
  for (const root of offices.roots()) {
    await offices.load(root);
    for (const { path, facts } of offices.files(root)) {
      if (!wish.isWanted()) return;
      seen.add(path);
      if (isOpen(path) || only?.has(path) === false) continue;
      const { config } = await folders.of(folderOf(path));
      const { locale, today } = reader(config.settings);
      const input = { path, facts, config, snapshot: snapshot(root), today, locale };
      const report = await checks.check(input, wish.isWanted);
      if (report) yield report;
      await nextTurn();
    }
  }
  checks.keepOnly(seen);
}
