import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { SEVERITIES } from '../../core/analysis/index.ts';
import { isDay } from '../../core/model/index.ts';
import { jsonV1, type LintReport, pretty } from '../../core/report/index.ts';
import { LineIndex } from '../../core/text/index.ts';
import { reasonOf } from '../../platform/node/find-files.ts';
import { decode, readText, writeText } from '../../platform/node/read-text.ts';
import { type FixedFile, fixFiles } from '../fix.ts';
import { displayPath, type LintOptions, type LintRun, lintFiles, reportOf } from '../lint.ts';
import { lintInThreads, PORTION } from '../lint-in-threads.ts';
import type { ThreadStart } from '../lint-thread.ts';
import { Disk } from '../office.ts';
import { type CommandSpec, UsageError } from '../options.ts';
import { type Command, type CommandContext, type ExitCode, say, textOption } from './command.ts';

const FORMATS = ['pretty', 'json'] as const;

const spec: CommandSpec = {
  name: 'lint',
  args: '[PATH…]',
  help: {
    en: 'Check the documents below the paths (this folder by default); - reads one from standard input',
    cs: 'Zkontrolovat dokumenty pod danými cestami (jinak v této složce); - čte jeden ze standardního vstupu',
    pl: 'Sprawdź dokumenty w podanych miejscach (domyślnie w tym folderze); - czyta jeden ze standardowego wejścia',
  },
  options: [
    {
      name: 'format',
      value: 'FORMAT',
      choices: FORMATS,
      default: 'pretty',
      help: { en: 'How to print the findings', cs: 'Jak nálezy vypsat', pl: 'Jak wypisać uwagi' },
    },
    {
      name: 'output',
      value: 'FILE',
      help: { en: 'Write them to a file', cs: 'Zapsat je do souboru', pl: 'Zapisz je do pliku' },
    },
    {
      name: 'fail-on',
      value: 'LEVEL',
      choices: ['error', 'warning', 'info', 'never'],
      default: 'error',
      help: {
        en: 'End with 1 at findings of this level and above',
        cs: 'Skončit s 1 při nálezech od této závažnosti',
        pl: 'Zakończ z 1 przy uwagach od tego poziomu',
      },
    },
    {
      name: 'fix',
      help: {
        en: 'Make the repairs that surely keep the meaning',
        cs: 'Provést opravy, které jistě nemění smysl',
        pl: 'Wprowadź poprawki, które na pewno nie zmieniają sensu',
      },
    },
    {
      name: 'fix-dry-run',
      help: {
        en: 'Print those repairs as a patch, change nothing',
        cs: 'Tyto opravy jen vypsat jako patch, nic neměnit',
        pl: 'Wypisz te poprawki jako łatkę, niczego nie zmieniaj',
      },
    },
    {
      name: 'config',
      value: 'FILE',
      help: {
        en: 'Use this configuration in place of .okenko.yaml',
        cs: 'Použít toto nastavení místo .okenko.yaml',
        pl: 'Użyj tych ustawień zamiast .okenko.yaml',
      },
    },
    {
      name: 'today',
      value: 'DATE',
      help: {
        en: 'Check as if this were today (YYYY-MM-DD)',
        cs: 'Kontrolovat, jako by dnes bylo toto datum (RRRR-MM-DD)',
        pl: 'Sprawdź tak, jakby dziś był ten dzień (RRRR-MM-DD)',
      },
    },
    {
      name: 'stdin-filename',
      value: 'FILE',
      help: {
        en: 'Name of the text read from standard input',
        cs: 'Jméno textu ze standardního vstupu',
        pl: 'Nazwa tekstu ze standardowego wejścia',
      },
    },
    {
      name: 'jobs',
      value: 'N',
      help: {
        en: 'Number of threads; left out, as many as a large office can use',
        cs: 'Počet vláken; bez uvedení tolik, kolik jich velký úřad využije',
        pl: 'Liczba wątków; bez podania tyle, ile przyda się dużemu urzędowi',
      },
    },
    { name: 'quiet', help: { en: 'Only errors', cs: 'Jen chyby', pl: 'Tylko błędy' } },
  ],
};

export const lint: Command = {
  spec,
  async run(context) {
    const { args, io, locale, rules } = context;
    const options = lintOptions(context);
    const typed = await typedDocument(context);
    const paths = typed ? [...typed.keys()] : args.positionals.length > 0 ? args.positionals : ['.'];
    const config = textOption(args, 'config');
    if (config !== undefined) readConfigFile(path.resolve(io.cwd, config), context);
    const disk = new Disk(rules, {
      start: io.cwd,
      config: config && path.resolve(io.cwd, config),
      ...(typed && { typed }),
    });
    const starts = paths.map((start) => path.resolve(io.cwd, start));
    for (const [index, start] of starts.entries()) {
      if (!typed && !existsSync(start)) throw new UsageError(say(locale, 'noPath', { path: paths[index] ?? start }));
    }
    const files = typed ? starts : disk.files(starts);
    for (const file of files) disk.config(file);
    if (reportConfigProblems(disk, context)) return 2;
    let run = await lintAll(files, disk, config, options, context);
    io.progress('');
    if (args.values.fix || args.values['fix-dry-run']) {
      const fixed = await fixFiles(run, disk, rules, options);
      if (args.values['fix-dry-run']) return printPatch(fixed, context);
      run = await writeFixes(fixed, files, context, options, config);
    }
    print(reportOf(run, options), context);
    return exitCode(run, disk, context);
  },
};

/** The day of `--today`; undefined when it is left to the configuration and the clock. */
export function todayOption({ args, locale }: CommandContext): string | undefined {
  const today = textOption(args, 'today');
  if (today !== undefined && !isDay(today)) throw new UsageError(say(locale, 'badDay', { value: today }));
  return today;
}

function lintOptions(context: CommandContext): LintOptions {
  const { io, locale, version } = context;
  const today = todayOption(context);
  const progress = (done: number, all: number) => {
    if (done % 50 === 0) io.progress(say(locale, 'checking', { done, all }));
  };
  return { locale, today, cwd: io.cwd, version, progress };
}

/** Files from which on starting threads pays. */
const MANY = 200;

/** More threads only wait for each other. */
const MOST_THREADS = 8;

async function lintAll(
  files: readonly string[],
  disk: Disk,
  config: string | undefined,
  options: LintOptions,
  { args, io, locale, rules }: CommandContext,
): Promise<LintRun> {
  const wanted = textOption(args, 'jobs');
  if (wanted !== undefined && !/^[1-9]\d{0,2}$/.test(wanted)) {
    throw new UsageError(say(locale, 'badJobs', { value: wanted }));
  }
  const useful =
    files.length < MANY || args.positionals.includes('-') ? 1 : Math.min(io.threads?.cores ?? 1, MOST_THREADS);
  const jobs = wanted === undefined ? useful : Math.min(Number(wanted), Math.ceil(files.length / PORTION));
  if (!io.threads || jobs < 2) return lintFiles(files, disk, rules, options);
  const { progress: _, ...plain } = options;
  const start: ThreadStart = { start: io.cwd, config: config && path.resolve(io.cwd, config), options: plain };
  const threads = Array.from({ length: jobs }, () => io.threads?.start(start)).filter((thread) => thread !== undefined);
  try {
    return await lintInThreads(files, disk, rules, options, threads);
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}

/** The document on standard input under its name; undefined when there is none. */
async function typedDocument({ args, io, locale }: CommandContext): Promise<ReadonlyMap<string, string> | undefined> {
  if (!args.positionals.includes('-')) return undefined;
  const name = textOption(args, 'stdin-filename');
  if (name === undefined || args.positionals.length > 1) throw new UsageError(say(locale, 'stdinName'));
  if (args.values.fix) throw new UsageError(say(locale, 'dashFix'));
  return new Map([[path.resolve(io.cwd, name), decode(await io.readStdin()).text]]);
}

/** Makes sure a configuration named on the command line can be read. */
export function readConfigFile(file: string, { locale, io }: CommandContext): void {
  try {
    readText(file);
  } catch (error) {
    throw new UsageError(say(locale, 'unreadableConfig', { path: displayPath(file, io.cwd), reason: reasonOf(error) }));
  }
}

/** Tells the mistakes in all configurations used so far; true when there are any. */
export function reportConfigProblems(disk: Disk, { io, locale }: CommandContext): boolean {
  const problems = disk.configProblems();
  for (const { path: file, problem } of problems) {
    const { line, character } = new LineIndex(readText(file).text).positionAt(problem.span.start);
    io.err(`${displayPath(file, io.cwd)}:${line + 1}:${character + 1} ${problem.message(locale)}\n`);
  }
  if (problems.length > 0) io.err(`${say(locale, 'configBroken')}\n`);
  return problems.length > 0;
}

function printPatch(fixed: readonly FixedFile[], { io }: CommandContext): ExitCode {
  for (const { file, before, after } of fixed) {
    const name = displayPath(file, io.cwd);
    io.out(createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 2 }));
  }
  return 0;
}

async function writeFixes(
  fixed: readonly FixedFile[],
  files: readonly string[],
  { io, locale, rules }: CommandContext,
  options: LintOptions,
  config: string | undefined,
): Promise<LintRun> {
  const writable = fixed.filter(({ encoding }) => encoding !== 'broken');
  for (const { file, encoding } of fixed) {
    if (encoding === 'broken') io.err(`${say(locale, 'notFixed', { file: displayPath(file, io.cwd) })}\n`);
  }
  for (const { file, after, encoding } of writable) writeText(file, after, encoding);
  if (writable.length > 0) {
    const findings = writable.reduce((sum, { findings: n }) => sum + n, 0);
    io.err(`${say(locale, 'fixed', { findings, files: writable.length })}\n`);
  }
  const disk = new Disk(rules, { start: io.cwd, config: config && path.resolve(io.cwd, config) });
  return lintFiles(files, disk, rules, options);
}

function print(report: LintReport, { args, io }: CommandContext): void {
  const shown = args.values.quiet ? onlyErrors(report) : report;
  const output = textOption(args, 'output');
  const text = args.values.format === 'json' ? jsonV1(shown) : pretty(shown, output === undefined ? io.paint : PLAIN);
  if (output === undefined) io.out(text);
  else writeFileSync(path.resolve(io.cwd, output), text);
}

const same = (text: string) => text;
const PLAIN = { error: same, warning: same, info: same, dim: same, bold: same };

function onlyErrors(report: LintReport): LintReport {
  const documents = report.documents.map((document) => ({
    ...document,
    findings: document.findings.filter(({ severity }) => severity === 'error'),
  }));
  return { ...report, documents, counts: { ...report.counts, warning: 0, info: 0, hint: 0 } };
}

/** Tells what could not be read and which rules broke down; undefined when nothing of the kind happened. */
export function failure(
  { crashes }: Pick<LintRun, 'crashes'>,
  disk: Disk,
  { io, locale }: CommandContext,
): ExitCode | undefined {
  for (const { path: file, reason } of disk.unreadable) {
    io.err(`${say(locale, 'unreadable', { path: displayPath(file, io.cwd), reason })}\n`);
  }
  for (const { rule, error, file } of crashes) {
    io.err(`${say(locale, 'crashed', { rule, file: displayPath(file, io.cwd) })}\n`);
    io.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  }
  if (crashes.length > 0) return 3;
  return disk.unreadable.length > 0 ? 2 : undefined;
}

function exitCode(run: LintRun, disk: Disk, context: CommandContext): ExitCode {
  const { args } = context;
  const failed = failure(run, disk, context);
  if (failed !== undefined) return failed;
  const failOn = textOption(args, 'fail-on');
  const level = SEVERITIES.findIndex((severity) => failOn !== undefined && failOn === severity);
  const fails = run.files.some(({ report }) =>
    report.findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= level),
  );
  return fails ? 1 : 0;
}
