import { type Analysis, compareFindings, type Finding, NOTICES } from '../../../server/src/core/analysis/index.ts';
import { LOCALES, type MessageArgs, render } from '../../../server/src/core/l10n/index.ts';
import type { OfficeDocument } from '../../../server/src/core/model/index.ts';
import { renderFinding } from '../../../server/src/core/report/index.ts';
import type { Office } from '../offices.ts';
import { Broken, expectEdits, expectPlace, expectThat } from './broken.ts';
import { RULES_BY_ID } from './lint.ts';
import { expectWords } from './words.ts';

/** No rule threw; findings stand in order, in the text, and can be told in every language. */
export function checkFindings({ findings, crashes }: Analysis, document: OfficeDocument, office: Office): void {
  for (const { rule, error } of crashes) {
    const shown = error instanceof Error ? (error.stack ?? error.message) : String(error);
    throw new Broken(`rule ${rule}: throws nothing`, shown);
  }
  findings.forEach((finding, i) => {
    const before = findings[i - 1];
    expectThat(!before || compareFindings(before, finding) <= 0, 'findings: in reading order', () => finding.rule);
    checkFinding(finding, document, office);
  });
}

function checkFinding(finding: Finding, document: OfficeDocument, office: Office): void {
  const what = `rule ${finding.rule}`;
  const words = (message: string, args: MessageArgs) => {
    const texts = RULES_BY_ID.get(finding.rule)?.texts ?? NOTICES.get(finding.rule);
    expectThat(texts !== undefined, `${what}: has words`, () => message);
    for (const locale of LOCALES) expectWords(render(texts, locale, message, args), `${what}, ${message}`);
  };
  expectPlace(document.text, finding.span, what);
  words(finding.message, finding.args);
  for (const { title, args, edits } of finding.fixes) {
    words(title, args);
    expectEdits(document.text, edits, `${what}, fix ${title}`);
  }
  for (const { title, args, where } of finding.elsewhere ?? []) {
    words(title, args);
    const isKnown =
      where.is === 'new' || office.documents.some(({ uri }) => uri === where.uri) || where.uri === document.uri;
    expectThat(isKnown, `${what}, ${title}: belongs in a document of the office`, () => JSON.stringify(where));
  }
  for (const { uri, span, message, args } of finding.related) {
    words(message, args);
    const text = uri === document.uri ? document.text : office.documents.find((other) => other.uri === uri)?.text;
    expectThat(text !== undefined, `${what}, ${message}: leads to a document of the office`, () => uri);
    expectPlace(text, span, `${what}, ${message}`);
  }
  expectWords(renderFinding(finding, document, RULES_BY_ID, 'cs').why, what);
  structuredClone(finding);
}
