import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  type OfficeReport,
  officeReportHtml,
  officeReportJson,
  officeReportMarkdown,
  officeReportText,
  type Paint,
} from '../../core/report/index.ts';
import { displayPath } from '../lint.ts';
import { Disk } from '../office.ts';
import { type CommandSpec, UsageError } from '../options.ts';
import { officesOf, reportOnOffice } from '../report-office.ts';
import { type Command, type CommandContext, say, textOption } from './command.ts';
import { configFile, tellConfigProblems, todayOption } from './configuration.ts';
import { tellFailure } from './failure.ts';
import { writeOutput } from './write-output.ts';

const FORMATS = ['text', 'markdown', 'html', 'json'] as const;

const spec: CommandSpec = {
  name: 'report',
  args: '[PATH…]',
  help: {
    en: 'Tell where the office stands: the eight steps, owners, indicators, texts, and what to do next',
    cs: 'Říct, jak na tom úřad je: osm kroků, kdo za co odpovídá, ukazatele, texty a co udělat teď',
    pl: 'Pokaż, gdzie jest urząd: osiem kroków, odpowiedzialność, wskaźniki, teksty i co zrobić teraz',
  },
  options: [
    {
      name: 'format',
      value: 'FORMAT',
      choices: FORMATS,
      default: 'text',
      help: { en: 'How to print the report', cs: 'Jak zprávu vypsat', pl: 'Jak wypisać raport' },
    },
    {
      name: 'output',
      value: 'FILE',
      help: { en: 'Write it to a file', cs: 'Zapsat ji do souboru', pl: 'Zapisz go do pliku' },
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
        en: 'Report as if this were today (YYYY-MM-DD)',
        cs: 'Sestavit, jako by dnes bylo toto datum (RRRR-MM-DD)',
        pl: 'Przygotuj tak, jakby dziś był ten dzień (RRRR-MM-DD)',
      },
    },
  ],
};

export const report: Command = {
  spec,
  async run(context) {
    const { io, locale, rules, version } = context;
    const today = todayOption(context);
    const config = configFile(context);
    const disk = new Disk(rules, { start: io.cwd, config });
    const starts = startsOf(context);
    const [office, another] = officesOf(disk.files(starts), disk);
    if (tellConfigProblems(disk, context)) return 2;
    if (office === undefined) throw new UsageError(say(locale, 'noOffice'));
    if (another !== undefined) {
      const folders = [office, another].map((file) => displayPath(path.dirname(file), io.cwd));
      throw new UsageError(say(locale, 'severalOffices', { folders: folders.join(', ') }));
    }
    const progress = (done: number, all: number) => {
      if (done % 50 === 0) io.progress(say(locale, 'checking', { done, all }));
    };
    const made = await reportOnOffice(office, disk, rules, { locale, today, cwd: io.cwd, version, progress });
    io.progress('');
    print(made.report, context);
    return tellFailure(made, disk, context) ?? 0;
  },
};

function startsOf({ args, io, locale }: CommandContext): readonly string[] {
  const paths = args.positionals.length > 0 ? args.positionals : ['.'];
  return paths.map((name) => {
    const start = path.resolve(io.cwd, name);
    if (!existsSync(start)) throw new UsageError(say(locale, 'noPath', { path: name }));
    return start;
  });
}

function print(made: OfficeReport, context: CommandContext): void {
  const { args, io } = context;
  const output = textOption(args, 'output');
  const text = rendered(made, textOption(args, 'format') ?? 'text', output === undefined ? io.paint : PLAIN);
  if (output === undefined) io.out(text);
  else writeOutput(output, text, context);
}

function rendered(made: OfficeReport, format: string, paint: Paint): string {
  switch (format) {
    case 'markdown':
      return officeReportMarkdown(made);
    case 'html':
      return officeReportHtml(made);
    case 'json':
      return officeReportJson(made);
    default:
      return officeReportText(made, paint);
  }
}

const same = (text: string) => text;
const PLAIN = { error: same, warning: same, info: same, dim: same, bold: same };
