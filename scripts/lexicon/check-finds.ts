import type { LexiconHit, ProseLanguage } from '../../server/src/core/prose/index.ts';
import { proseData } from '../../server/src/core/prose/languages.ts';
import { lexiconFrom } from '../../server/src/core/prose/lexicon.ts';
import { splitText } from '../../server/src/core/prose/sentences.ts';
import { compileLexicon, type LexiconSource } from '../generate/lexicons.ts';
import type { Remark, Sources, WrittenFile } from './sources.ts';

/** A pattern that no example sentence contains. */
export interface Untried {
  readonly file: string;
  readonly line: number;
  readonly id: string;
  readonly pattern: string;
}

/**
 * What a lexicon finds in its own wordings and examples. Only for lexicons without mistakes in their entries, because they
 * are compiled first.
 */
export function findingRemarks(
  written: WrittenFile<LexiconSource>,
  language: ProseLanguage,
  { sentences }: Pick<Sources, 'sentences'>,
): { readonly remarks: readonly Remark[]; readonly untried: readonly Untried[] } {
  const { file, data, line } = written;
  const remarks: Remark[] = [];
  const find = searchIn(data, file, language);
  const single = searchIn(onePatternEach(data), file, language);
  const tried = new Set<string>();
  for (const { sentence } of sentences) {
    if (sentence.lang !== language) continue;
    for (const { entry } of single(sentence.text ?? '')) tried.add(entry.id);
  }
  data.entries.forEach((entry, at) => {
    const say = (message: string, isMistake: boolean, ...path: (string | number)[]) =>
      remarks.push({ file, line: line(['entries', at, ...path]), isMistake, message: `${entry.id}: ${message}` });
    (entry.examples ?? []).forEach((example, nth) => {
      for (const { entry: hit } of single(example)) tried.add(hit.id);
      if (!find(example).some((hit) => hit.entry.id === entry.id))
        say(`the entry is not found in its own example "${example}".`, true, 'examples', nth);
    });
    entry.suggest.forEach((wording, nth) => {
      if (wording.startsWith('(')) return;
      const [hit] = find(wording).filter((one) => one.entry.severity !== 'info');
      if (!hit) return;
      const phrase = wording.slice(hit.span.start, hit.span.end);
      const itself = hit.entry.id === entry.id;
      say(
        `the wording "${wording}" would be reported itself: "${phrase}" belongs to ${itself ? 'this same entry' : hit.entry.id}. Suggest something else.`,
        itself,
        'suggest',
        nth,
      );
    });
  });
  const untried = data.entries.flatMap(({ id, match }, at) =>
    match.flatMap((pattern, nth) =>
      tried.has(numbered(id, nth)) ? [] : [{ file, line: line(['entries', at, 'match', nth]), id, pattern }],
    ),
  );
  return { remarks, untried };
}

/** Each pattern as an entry of its own, so that it can be told which one found something: `cs-zadatel#0`. */
export function onePatternEach(source: LexiconSource): LexiconSource {
  return {
    ...source,
    entries: source.entries.flatMap((entry) =>
      entry.match.map((pattern, nth) => ({ ...entry, id: numbered(entry.id, nth), match: [pattern] })),
    ),
  };
}

/** What entries of a lexicon as written find in a text. */
export function searchIn(
  source: LexiconSource,
  file: string,
  language: ProseLanguage,
): (text: string) => readonly LexiconHit[] {
  const data = proseData(language);
  const lexicon = lexiconFrom(compileLexicon(source, file), data);
  return (text) => lexicon.find(text, splitText(text, data, { lineBreak: 'wrap' }), undefined);
}

function numbered(id: string, pattern: number): string {
  return `${id}#${pattern}`;
}
