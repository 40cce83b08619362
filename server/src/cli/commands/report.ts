import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  type OfficeReport,
  officeReportHtml,
  officeReportJson,
  officeReportMarkdown,
  officeReportText,
} from '../../core/report/index.ts';
import { CONFIG_OPTION, outputOption, todaySpec } from '../common-options.ts';
import { displayPath } from '../lint.ts';
import { Disk } from '../office.ts';
import { type CommandSpec, UsageError } from '../options.ts';
import { officesOf, reportOnOffice } from '../report-office.ts';
import { type Command, type CommandContext, say } from './command.ts';
import { configFile, tellConfigProblems, todayOption } from './configuration.ts';
import { tellFailure } from './failure.ts';
import { formatOption, type Printers, printResult } from './print-result.ts';

const spec: CommandSpec = {
  name: 'report',
  args: '[PATH…]',
  help: {
    en: 'Tell where the office stands: the eight steps, owners, indicators, texts, and what to do next',
    cs: 'Říct, jak na tom úřad je: osm kroků, kdo za co odpovídá, ukazatele, texty a co udělat teď',
    pl: 'Pokaż, gdzie jest urząd: osiem kroków, odpowiedzialność, wskaźniki, teksty i co zrobić teraz',
  },
  options: [
    formatOption({ en: 'How to print the report', cs: 'Jak zprávu vypsat', pl: 'Jak wypisać raport' }),
    outputOption({ en: 'Write it to a file', cs: 'Zapsat ji do souboru', pl: 'Zapisz go do pliku' }),
    CONFIG_OPTION,
    todaySpec({ en: 'Report', cs: 'Sestavit', pl: 'Przygotuj' }),
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
    printResult(printersOf(made.report), context);
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

function printersOf(made: OfficeReport): Printers {
  return {
    text: (paint) => officeReportText(made, paint),
    markdown: () => officeReportMarkdown(made),
    html: () => officeReportHtml(made),
    json: () => officeReportJson(made),
  };
}
