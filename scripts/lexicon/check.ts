import { RULES } from '../../server/src/core/rules/generated/rules.ts';
import { wordingsMistakes } from '../generate/wordings.ts';
import { entryMistakes } from './check-entries.ts';
import { findingRemarks, type Untried } from './check-finds.ts';
import { signalMistakes } from './check-signals.ts';
import { type ExampleSentence, LEXICON_LANGUAGES, type Remark, type Sources } from './sources.ts';

export interface LexiconCheck {
  readonly mistakes: readonly Remark[];
  /** Worth a look. */
  readonly advice: readonly Remark[];
  readonly untried: readonly Untried[];
  /** Patterns of all lexicons that could be compiled. */
  readonly patterns: number;
}

/** Everything `npm run lexicon -- check` has to say, file by file and in the order of the lines. */
export function checkLexicons(sources: Sources): LexiconCheck {
  const rules = new Set(RULES.flatMap(({ id }) => (id.startsWith('language/') ? [id.slice('language/'.length)] : [])));
  const remarks: Remark[] = [...sources.unreadable];
  const untried: Untried[] = [];
  let patterns = 0;
  for (const lexicon of sources.lexicons) {
    const own = entryMistakes(lexicon);
    remarks.push(...own);
    const language = LEXICON_LANGUAGES.find((known) => known === lexicon.data.lang);
    // A lexicon with a mistake in it finds nothing reliably.
    if (!language || own.some(({ isMistake }) => isMistake)) continue;
    const found = findingRemarks(lexicon, language, sources);
    remarks.push(...found.remarks);
    untried.push(...found.untried);
    patterns += lexicon.data.entries.reduce((sum, { match }) => sum + match.length, 0);
  }
  for (const signals of sources.signals) remarks.push(...signalMistakes(signals, rules));
  for (const { file, data, line } of sources.wordings) {
    const mistakes = wordingsMistakes(data);
    remarks.push(...mistakes.map(({ path, message }) => ({ file, line: line(path), isMistake: true, message })));
  }
  remarks.push(...sentenceMistakes(sources));
  return {
    mistakes: remarks.filter(({ isMistake }) => isMistake),
    advice: remarks.filter(({ isMistake }) => !isMistake),
    untried,
    patterns,
  };
}

/** Ids used twice, and lines without what a measurement needs. */
function sentenceMistakes({ sentences }: Sources): readonly Remark[] {
  const seen = new Map<string, string>();
  return sentences.flatMap(({ file, line, sentence }): readonly Remark[] => {
    const say = (message: string): Remark => ({ file, line, isMistake: true, message });
    const missing = REQUIRED.filter((field) => typeof sentence[field] !== 'string' || sentence[field] === '');
    if (missing.length > 0) return [say(`this sentence lacks ${missing.map((field) => `"${field}"`).join(', ')}.`)];
    const { id = '', label = '', lang = '' } = sentence;
    const before = seen.get(id);
    seen.set(id, `${file}:${line}`);
    return [
      ...(before === undefined ? [] : [say(`the id ${id} is used twice, in ${before} too.`)]),
      ...(LABELS.includes(label) ? [] : [say(`"label" is one of ${LABELS.join(', ')}.`)]),
      ...(LEXICON_LANGUAGES.some((known) => known === lang)
        ? []
        : [say(`"lang" is one of ${LEXICON_LANGUAGES.join(', ')}.`)]),
    ];
  });
}

const REQUIRED = ['id', 'lang', 'kind', 'text', 'label'] as const satisfies readonly (keyof ExampleSentence)[];
const LABELS = ['friendly', 'unfriendly'];
