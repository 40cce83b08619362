import { defineTexts, type Empty, type Locale, render } from '../l10n/index.ts';
import type { Problem, ProblemCode } from './tree.ts';

type Messages = { [Code in ProblemCode]: Empty };

const en = (code: string) => `The text cannot be read here (${code}).`;
const cs = (code: string) => `Text zde nelze přečíst (${code}).`;
const pl = (code: string) => `Nie można tu odczytać tekstu (${code}).`;

const CODES: readonly ProblemCode[] = [
  'tab-indent',
  'colon-needs-space',
  'colon-in-text',
  'unclosed-quote',
  'curly-quote',
  'bad-indent',
  'missing-colon',
  'stray-dash',
  'unclosed-bracket',
  'missing-comma',
  'reserved-character',
  'bad-escape',
  'unknown-anchor',
  'bad-anchor',
  'alias-bomb',
  'odd-space',
  'empty-key',
  'dash-needs-space',
  'missing-dash',
  'wrong-bullet',
  'bad-merge',
  'too-deep',
  'several-documents',
  'merge-conflict',
  'complex-key',
  'duplicate-key',
  'bad-block-header',
  'bad-directive',
  'comment-needs-space',
  'text-after-value',
  'unexpected-sign',
  'block-in-brackets',
  'not-text',
  'unreadable',
];

const table = (text: (code: string) => string) =>
  Object.fromEntries(CODES.map((code) => [code, text(code)])) as { [Code in ProblemCode]: string };

export const problemTexts = defineTexts<Messages>({ en: table(en), cs: table(cs), pl: table(pl) });

export function renderProblem(problem: Problem, locale: Locale): string {
  return render(problemTexts, locale, problem.code, problem.args);
}
