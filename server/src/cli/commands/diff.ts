import { existsSync } from 'node:fs';
import path from 'node:path';
import { render } from '../../core/l10n/index.ts';
import { countEffects, type DiffReport, diffHtml, diffJson, diffMarkdown, diffText } from '../../core/report/index.ts';
import type { Unreadable } from '../../platform/node/find-files.ts';
import type { GitRepository } from '../../platform/node/git.ts';
import { outputOption, todaySpec } from '../common-options.ts';
import { faultWords } from '../fault-texts.ts';
import { displayPath } from '../lint.ts';
import { type CommandSpec, UsageError } from '../options.ts';
import { commitSnapshot } from '../revisions/commit-snapshot.ts';
import { compareRevisions, isBelow, officeFolders } from '../revisions/compare-revisions.ts';
import { diskSnapshot } from '../revisions/disk-snapshot.ts';
import { commitOf, pathFrom, pathInRepository, sayRevision, withRepository } from '../revisions/open-revisions.ts';
import type { Snapshot } from '../revisions/snapshot.ts';
import { type Command, type CommandContext, type ExitCode, say } from './command.ts';
import { todayOption } from './configuration.ts';
import { formatOption, type Printers, printResult } from './print-result.ts';

const spec: CommandSpec = {
  name: 'diff',
  args: 'BASE [HEAD] [PATH…]',
  help: {
    en: 'Tell what changed since a version, in words: promises, costs, duties, owners, language; without HEAD, up to the files as they are',
    cs: 'Říct slovy, co se od některé verze změnilo: sliby, poplatky, povinnosti, odpovědnost, čtivost; bez HEAD až po soubory, jak právě jsou',
    pl: 'Powiedz słowami, co się zmieniło od danej wersji: obietnice, opłaty, obowiązki, odpowiedzialność, język; bez HEAD aż do plików w obecnej postaci',
  },
  options: [
    formatOption({ en: 'How to print the changes', cs: 'Jak změny vypsat', pl: 'Jak wypisać zmiany' }),
    outputOption({ en: 'Write them to a file', cs: 'Zapsat je do souboru', pl: 'Zapisz je do pliku' }),
    {
      name: 'fail-on',
      value: 'LEVEL',
      choices: ['worse', 'never'],
      default: 'never',
      help: {
        en: 'End with 1 when something gets worse for clients',
        cs: 'Skončit s 1, když se něco pro klienty zhorší',
        pl: 'Zakończ z 1, gdy coś się pogorszy dla klientów',
      },
    },
    todaySpec({ en: 'Compare', cs: 'Porovnat', pl: 'Porównaj' }),
  ],
};

export const diff: Command = {
  spec,
  run(context) {
    const { args, io, locale } = context;
    const [base, ...more] = args.positionals;
    if (base === undefined) throw new UsageError(sayRevision(locale, 'needsBase'));
    return withRepository(io.cwd, locale, (repository) => compare(base, more, repository, context));
  },
};

async function compare(
  base: string,
  more: readonly string[],
  repository: GitRepository,
  context: CommandContext,
): Promise<ExitCode> {
  const { args, io, locale, rules, version } = context;
  const today = todayOption(context);
  const { from, to, paths } = await versionsNamed(base, more, repository, context);
  const starts = (paths.length > 0 ? paths : ['.']).map((name) => pathInRepository(name, io.cwd, repository, locale));
  const before = await commitSnapshot(repository, from.commit);
  const unreadable: Unreadable[] = [];
  const after = to
    ? await commitSnapshot(repository, to.commit)
    : onDisk(starts, before, repository, unreadable, locale);
  for (const [index, start] of starts.entries()) {
    const name = paths[index];
    if (name !== undefined && ![before, after].some((snapshot) => holds(snapshot, start))) {
      throw new UsageError(sayRevision(locale, 'nothingThere', { path: name }));
    }
  }
  const fileOf = (file: string) => pathFrom(repository.prefix, file);
  const compared = await compareRevisions({ before, after, starts, rules, locale, today, fileOf });
  const report: DiffReport = {
    version,
    locale,
    office: compared.office,
    base: from,
    head: to ?? { name: undefined, commit: undefined },
    diff: compared.diff,
    ruleTitles: new Map(rules.map(({ id, texts }) => [id, render(texts, locale, 'title')])),
  };
  printResult(printersOf(report), context);
  for (const { path: file, reason } of unreadable) {
    io.err(`${say(locale, 'unreadable', { path: displayPath(file, io.cwd), reason: faultWords(locale, reason) })}\n`);
  }
  for (const { rule, file, error } of compared.crashes) {
    io.err(`${say(locale, 'crashed', { rule, file })}\n`);
    io.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  }
  if (compared.crashes.length > 0) return 3;
  if (unreadable.length > 0) return 2;
  return args.values['fail-on'] === 'worse' && countEffects(report).worse > 0 ? 1 : 0;
}

interface Named {
  readonly name: string;
  readonly commit: string;
}

interface Versions {
  readonly from: Named;
  /** Undefined for the files on disk. */
  readonly to: Named | undefined;
  readonly paths: readonly string[];
}

/**
 * `A..B` and `A...B` name both versions, the latter what happened on B since it parted from A. Otherwise the second word is
 * a version when there is one of that name, and a path when not.
 */
async function versionsNamed(
  base: string,
  more: readonly string[],
  repository: GitRepository,
  { io, locale }: CommandContext,
): Promise<Versions> {
  const version = async (name: string): Promise<Named> => ({ name, commit: await commitOf(name, repository, locale) });
  const [, left = '', dots, right = ''] = /^(.*?)(\.\.\.?)(.*)$/s.exec(base) ?? [];
  if (dots !== undefined) {
    const from = dots === '...' ? base : left || 'HEAD';
    return { from: await version(from), to: await version(right || 'HEAD'), paths: more };
  }
  const from = await version(base);
  const [second, ...rest] = more;
  if (second === undefined) return { from, to: undefined, paths: [] };
  const found = await repository.commit(second);
  if ('commit' in found) return { from, to: { name: second, commit: found.commit }, paths: rest };
  if (existsSync(path.resolve(io.cwd, second)) || rest.length > 0 || /[/\\]|\.ya?ml$/i.test(second)) {
    return { from, to: undefined, paths: more };
  }
  return { from, to: await version(second), paths: rest };
}

function onDisk(
  starts: readonly string[],
  before: Snapshot,
  { workTree, hash }: GitRepository,
  unreadable: Unreadable[],
  locale: CommandContext['locale'],
): Snapshot {
  if (workTree === undefined) throw new UsageError(sayRevision(locale, 'needsHead'));
  const isThere = (file: string) => existsSync(path.join(workTree, file));
  return diskSnapshot(workTree, officeFolders(starts, [before.has, isThere]), hash, unreadable);
}

function holds({ documents, has }: Snapshot, start: string): boolean {
  return has(start) || [...documents.keys()].some((file) => isBelow(file, start));
}

function printersOf(report: DiffReport): Printers {
  return {
    text: (paint) => diffText(report, paint),
    markdown: () => diffMarkdown(report),
    html: () => diffHtml(report),
    json: () => diffJson(report),
  };
}
