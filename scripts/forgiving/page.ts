import { STRIDE, type Trial } from './measure.ts';
import { LANGUAGES, type Language } from './one-language.ts';
import { SLIP_NAMES, type SlipName } from './slips.ts';
import type { Fault } from './try-slip.ts';

/** The page about forgiven mistakes: a table of rates, and each place of the sample where something is left to wish. */
export function forgivingPage(tried: ReadonlyMap<Language, readonly Trial[]>): string {
  const cells = (slip: SlipName) => LANGUAGES.map((language) => rate(of(tried, language, slip)));
  const rows = SLIP_NAMES.map((slip) => `| ${WORDS[slip]} | ${cells(slip).join(' | ')} |`);
  const left = LANGUAGES.flatMap((language) =>
    (tried.get(language) ?? []).filter(({ faults }) => faults.length > 0).map((trial) => missLine(language, trial)),
  );
  return `# How forgiving Okenko is with YAML

People who never saw YAML make the same ten mistakes. Okenko is to tell each of them once, in plain words, where it was
made, and to repair it with one click; suggestions, explanations and findings in all other lines go on working meanwhile.

\`node scripts/run.mjs scripts/forgiving.ts\` measures that and writes this page. It takes the example office
\`examples/rivermeet\`, once with Czech, once with Polish and once with English texts, finds every line where a mistake can
be made (one space more or less on each line, a quote forgotten at each text, …), and makes it at every ${STRIDE}th of them, one at
a time. A mistake counts as forgiven when all of this holds:

- exactly one finding is new, in this document and in all others of the office, and none elsewhere is gone;
- it stands on the line of the mistake;
- its first repair gives a text that can be read and says what was meant;
- suggestions and explanations on eight other lines, near and far, are what they were.

| mistake | ${LANGUAGES.map((language) => NAMES[language]).join(' | ')} |
| --- | ${LANGUAGES.map(() => '---').join(' | ')} |
${rows.join('\n')}

## What is left

${left.length === 0 ? 'Nothing in this sample.' : `The places of the sample that miss something, with what they miss:\n\n${left.join('\n')}`}

What cannot be told at all: a dash alone between the first field of an item and its second says, in good YAML, that a second
item begins there; the findings then are those of two items. A space too many before the only field of a group changes
nothing, so nothing is said.

\`test/rules/forgiving.test.ts\` makes a part of these mistakes again and fails when more than one in 25 is not forgiven, or
one of a kind that always was.
`;
}

/** One line of the list of what is left. */
export function missLine(language: Language, { slip, where, faults }: Trial): string {
  return `- ${slip}, ${NAMES[language]}, \`${where}\`: ${faults.map((fault) => FAULTS[fault]).join('; ')}`;
}

const NAMES: { readonly [L in Language]: string } = { cs: 'Czech', pl: 'Polish', en: 'English' };

const WORDS: { readonly [S in SlipName]: string } = {
  tab: 'a tab instead of spaces',
  'no space after colon': 'no space after the colon',
  'colon in text': 'a colon in a text without quotes',
  'wrong indentation': 'a line one space too far left or right',
  'stray dash': 'a dash where no list is',
  'unclosed quote': 'a quote that is not closed',
  'curly quotes': 'printed quotes around a value',
  'number and colon': '`č. 5: text`, `nr 5: tekst`, `No. 5: text`',
  'field twice': 'a field twice',
  'wrong level': 'a field or value one level too high or too deep',
};

const FAULTS: { readonly [F in Fault]: string } = {
  silent: 'nothing is found',
  echo: 'more than one finding',
  hides: 'a finding elsewhere is gone',
  elsewhere: 'the finding is on another line',
  'no repair': 'no repair is offered',
  'wrong repair': 'the first repair says something else',
  help: 'suggestions on another line differ',
};

function of(tried: ReadonlyMap<Language, readonly Trial[]>, language: Language, slip: SlipName): readonly Trial[] {
  return (tried.get(language) ?? []).filter((trial) => trial.slip === slip);
}

function rate(trials: readonly Trial[]): string {
  const good = trials.filter(({ faults }) => faults.length === 0).length;
  return `${good} of ${trials.length}`;
}
