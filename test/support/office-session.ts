import { defineRule, type Rule } from '../../server/src/core/analysis/index.ts';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';
import { abilitiesOf } from '../../server/src/lsp/abilities.ts';
import type { Checked } from '../../server/src/lsp/checks.ts';
import type { ClosedReport } from '../../server/src/lsp/closed-checks.ts';
import type { Wish } from '../../server/src/lsp/pauses.ts';
import type { FileChange } from '../../server/src/lsp/platform.ts';
import { Session } from '../../server/src/lsp/session.ts';
import { MODERN } from './language-client.ts';

/** A session in this process over files in memory, which tells what it checks. */
export interface OfficeSession {
  readonly session: Session;
  /** Files by name below the root; edit with `write` and `remove` so that the session hears of it. */
  write(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
  /** Tells of a change on disk without making one. */
  tell(name: string, how: FileChange['how']): Promise<void>;
  readonly files: Map<string, string>;
  open(name: string): void;
  /** Replaces the text of an open document. */
  type(name: string, text: string): void;
  check(name: string): Promise<Checked>;
  /** Rules with a finding in an open document. */
  rulesIn(name: string): Promise<readonly string[]>;
  /** Findings of what is not open. */
  closed(): Promise<readonly ClosedReport[]>;
  /** Documents that were checked since this was last called, in order. */
  checkedSince(): readonly string[];
  uriOf(name: string): string;
}

const ROOT = '/office';
const FOREVER: Wish = { isWanted: () => true, onUnwanted: () => undefined };

export function officeSession(files: { readonly [name: string]: string }): OfficeSession {
  const disk = new Map(Object.entries(files).map(([name, text]) => [`${ROOT}/${name}`, text]));
  const checked: string[] = [];
  const versions = new Map<string, number>();
  let clock = 0;
  const session = new Session({
    platform: {
      disk: undefined,
      rulePages: undefined,
      today: () => '2025-06-30',
      // A clock on which no work takes any time: nothing has to wait for a pause in typing.
      now: () => ++clock / 1000,
      nextTurn: () => Promise.resolve(),
    },
    rules: [...RULES, spy((uri) => checked.push(uri.slice(`file://${ROOT}/`.length)))],
    abilities: abilitiesOf({
      processId: null,
      rootUri: null,
      capabilities: MODERN,
      locale: 'en',
      workspaceFolders: [{ uri: `file://${ROOT}`, name: 'office' }],
    }),
    files: {
      list: async (folder) => [...disk.keys()].filter((path) => path.startsWith(`${folder}/`)).sort(),
      read: async (path) => disk.get(path),
    },
    audience: {
      changed: () => undefined,
      closed: () => undefined,
      allMayDiffer: () => undefined,
      scopeIs: () => undefined,
    },
    tell: () => undefined,
    failed: (what, error) => {
      throw new Error(what, { cause: error });
    },
    loading: undefined,
  });
  const uriOf = (name: string) => `file://${ROOT}/${name}`;
  const pathOf = (name: string) => `${ROOT}/${name}`;
  const here: OfficeSession = {
    session,
    files: disk,
    uriOf,
    tell: (name, how) => session.filesChanged([{ path: pathOf(name), how }]),
    write: async (name, text) => {
      const how = disk.has(pathOf(name)) ? 'changed' : 'created';
      disk.set(pathOf(name), text);
      await here.tell(name, how);
    },
    remove: async (name) => {
      disk.delete(pathOf(name));
      await here.tell(name, 'deleted');
    },
    open: (name) => {
      versions.set(name, 1);
      session.open({ uri: uriOf(name), languageId: 'yaml', version: 1, text: disk.get(pathOf(name)) ?? '' });
    },
    type: (name, text) => {
      const version = (versions.get(name) ?? 0) + 1;
      versions.set(name, version);
      session.change(uriOf(name), version, [{ text }]);
    },
    check: async (name) => {
      const open = session.documents.get(uriOf(name));
      const found = open && (await session.check(open, FOREVER));
      if (!found) throw new Error(`${name} is not open`);
      return found;
    },
    rulesIn: async (name) => {
      const found = await here.check(name);
      return found.is === 'document' ? found.findings.map(({ rule }) => rule) : [];
    },
    closed: async () => {
      const reports: ClosedReport[] = [];
      for await (const report of session.closedReports(FOREVER)) reports.push(report);
      return reports;
    },
    checkedSince: () => checked.splice(0),
  };
  return here;
}

/** A rule that finds nothing and tells which documents rules are run on. */
function spy(seen: (uri: string) => void): Rule {
  const texts = { title: '', why: '', off: '' };
  return defineRule()({
    id: 'schema/spy',
    since: '0.1.0',
    severity: 'error',
    texts: { en: texts, cs: texts, pl: texts },
    check: ({ document }) => seen(document.uri),
  });
}
