import { defineTexts, type Locale, render } from '../l10n/index.ts';
import type { ProblemMessages } from './problem-messages.ts';
import { problemTextsCs } from './problem-texts-cs.ts';
import { problemTextsEn } from './problem-texts-en.ts';
import { problemTextsPl } from './problem-texts-pl.ts';
import type { Problem } from './tree.ts';

/** What each problem says to a reader who has never heard of YAML: what is wrong here, and what to do. */
export const problemTexts = defineTexts<ProblemMessages>({
  en: problemTextsEn,
  cs: problemTextsCs,
  pl: problemTextsPl,
});

/** One or two sentences; long quotations from the document are shortened. */
export function renderProblem(problem: Problem, locale: Locale): string {
  const args = Object.fromEntries(
    Object.entries(problem.args).map(([name, arg]) => [name, typeof arg === 'string' ? shortened(arg) : arg]),
  );
  return render(problemTexts, locale, problem.code, args);
}

const MAX_QUOTED = 40;

function shortened(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.length <= MAX_QUOTED
    ? letters.join('')
    : `${letters
        .slice(0, MAX_QUOTED - 1)
        .join('')
        .trimEnd()}…`;
}
