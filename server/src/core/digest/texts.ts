import type { OfficeDocument, Readers } from '../model/index.ts';
import { NO_TEXT, type ProsePlace, proseOf, type TextCounts, textCounts, together } from '../prose/index.ts';

type Prose = NonNullable<ProsePlace['prose']>;

/** All running texts of a document for one sort of readers in one language. */
export interface TextDigest {
  readonly readers: Readers;
  readonly language: Prose['language'];
  readonly counts: TextCounts;
  /** The longest sentence, cut after 200 characters; empty when there is none. */
  readonly longest: string;
}

/** How the texts of a document read. Titles, labels and law are no running text. */
export function textDigests(document: OfficeDocument): readonly TextDigest[] {
  const groups = new Map<string, TextDigest>();
  for (const { prose } of proseOf(document)) {
    if (!prose || NOT_RUNNING.has(prose.role ?? '')) continue;
    const key = `${prose.readers} ${prose.language}`;
    const before = groups.get(key) ?? {
      readers: prose.readers,
      language: prose.language,
      counts: NO_TEXT,
      longest: '',
    };
    const counts = textCounts(prose);
    const longest = counts.longest > before.counts.longest ? longestIn(prose) : before.longest;
    groups.set(key, { ...before, counts: together(before.counts, counts), longest });
  }
  return [...groups.values()];
}

const NOT_RUNNING: ReadonlySet<string> = new Set(['title', 'label', 'legal']);

function longestIn({ sentences, text }: Prose): string {
  const [longest] = [...sentences].sort((a, b) => b.wordCount - a.wordCount);
  const words = longest ? text.slice(longest.start, longest.end).replace(/\s+/g, ' ').trim() : '';
  return words.length > 200 ? `${words.slice(0, 199).trimEnd()}…` : words;
}
