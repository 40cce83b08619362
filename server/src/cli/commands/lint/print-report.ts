import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { jsonV1, type LintReport, pretty } from '../../../core/report/index.ts';
import { type CommandContext, textOption } from '../command.ts';

/** Prints a report in the wanted format, to standard output or to the file of `--output`. */
export function printReport(report: LintReport, { args, io }: CommandContext): void {
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
