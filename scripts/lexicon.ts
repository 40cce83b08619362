// `npm run lexicon -- check [--untried]` and `npm run lexicon -- try "sentence" --lang cs`: for those who write the
// lexicons; described in lexicons/README.md. Exit codes: 0 all right, 1 mistakes in the data, 2 called wrongly.
import { evidenceIn } from '../server/src/core/rules/language/which-language.ts';
import { checkLexicons } from './lexicon/check.ts';
import { LEXICON_LANGUAGES, type Remark, readSources } from './lexicon/sources.ts';
import { TRY_FIELDS, tried } from './lexicon/try.ts';

const OPTIONS: readonly string[] = ['--lang', '--as'];
const [command, ...rest] = process.argv.slice(2);
if (command === 'check') check();
else if (command === 'try') await trySentence();
else
  help(
    command === undefined || command === '--help' ? undefined : `There is no command "${command}".`,
    command === undefined || command === '--help' ? 0 : 2,
  );

function check(): void {
  const { mistakes, advice, untried, patterns } = checkLexicons(readSources());
  print('Worth a look:', advice);
  if (rest.includes('--untried')) {
    console.log('No example sentence contains:');
    for (const { file, line, id, pattern } of untried) console.log(`${file}:${line}  ${id}: ${pattern}`);
    console.log();
  }
  print('Mistakes:', mistakes);
  console.log(
    `${patterns} patterns, ${mistakes.length} ${mistakes.length === 1 ? 'mistake' : 'mistakes'}, ${advice.length} worth a look. ${untried.length} patterns are in no example sentence${rest.includes('--untried') ? '' : ' (--untried lists them)'}.`,
  );
  if (mistakes.length > 0) process.exitCode = 1;
}

function print(title: string, remarks: readonly Remark[]): void {
  if (remarks.length === 0) return;
  console.log(title);
  for (const { file, line, message } of remarks) console.log(`${file}:${line}  ${message}`);
  console.log();
}

async function trySentence(): Promise<void> {
  const text = rest.filter((argument, at) => !argument.startsWith('--') && !OPTIONS.includes(rest[at - 1] ?? ''));
  const [sentence] = text;
  if (sentence === undefined || text.length > 1) {
    help('Give one sentence, in quotation marks.', 2);
    return;
  }
  const wanted = option('--lang');
  const language = LEXICON_LANGUAGES.find((known) => known === (wanted ?? guessed(sentence)));
  const field = TRY_FIELDS.find((known) => known === (option('--as') ?? 'text'));
  if (!language) help('Say in which language the sentence is: --lang cs, --lang pl or --lang en.', 2);
  else if (!field) help(`--as is one of ${TRY_FIELDS.join(', ')}.`, 2);
  else console.log(await tried(sentence, language, field, readSources()));
}

function option(name: string): string | undefined {
  const at = rest.indexOf(name);
  return at < 0 ? undefined : (rest[at + 1] ?? '');
}

/** The language most words speak for; nothing when two speak alike. */
function guessed(sentence: string): string | undefined {
  const [best, next] = Object.entries(evidenceIn(sentence)).sort((a, b) => b[1] - a[1]);
  return best && next && best[1] > next[1] ? best[0] : undefined;
}

function help(problem: string | undefined, exitCode: number): void {
  if (problem !== undefined) console.error(`${problem}\n`);
  console.log(`npm run lexicon -- check              what is wrong in lexicons/, with file and line
npm run lexicon -- check --untried    and which patterns no example sentence contains
npm run lexicon -- try "sentence"     what would be found in a sentence, and why
    --lang cs|pl|en                   its language, when the words do not tell
    --as ${TRY_FIELDS.join('|')}    where it would stand`);
  process.exitCode = exitCode;
}
