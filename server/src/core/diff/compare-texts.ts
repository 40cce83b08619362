import type { Locale } from '../l10n/index.ts';
import type { Aspect } from './aspects.ts';
import { type At, addChange, type Comparison } from './comparison.ts';

/** A text in the reader's language, else in English, else in its first. */
export function wordingIn(texts: ReadonlyMap<string, string>, locale: Locale): string {
  return texts.get(locale) ?? texts.get('en') ?? [...texts.values()][0] ?? '';
}

/** Notes that words were rewritten, once for all languages, and where a translation came or went. */
export function compareTexts(
  comparison: Comparison,
  at: At,
  aspect: Aspect | undefined,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): void {
  const { locale } = comparison;
  const shown = (languages: readonly string[]) => (languages.includes(locale) ? locale : languages[0]) ?? '';
  const changed = [...after.keys()].filter((language) => {
    const old = before.get(language);
    return old !== undefined && old !== after.get(language);
  });
  if (changed.length > 0) {
    const language = shown([...changed].sort());
    const group = aspect?.changed === undefined ? 'language' : aspect.group;
    const meaning = { ...(aspect ?? {}), group, ...(group === 'language' && { topic: undefined }) };
    const [from, to] = [before, after].map((texts) => ({ is: 'text' as const, text: texts.get(language) ?? '' }));
    addChange(comparison, at, asAspect(meaning), 'changed', from, to, [...changed].sort());
  }
  const { languages: spokenBefore } = comparison.before.document;
  const { languages: spokenAfter } = comparison.after.document;
  // Where the document itself gained or lost a language, that is told once.
  const isNews = (language: string) => spokenBefore.includes(language) && spokenAfter.includes(language);
  const gone = [...before.keys()].filter((language) => !after.has(language) && isNews(language)).sort();
  const come = [...after.keys()].filter((language) => !before.has(language) && isNews(language)).sort();
  const [lost, gained] = [before.get(shown(gone)), after.get(shown(come))];
  if (lost !== undefined)
    addChange(comparison, at, TRANSLATION, 'removed', { is: 'text', text: lost }, undefined, gone);
  if (gained !== undefined)
    addChange(comparison, at, TRANSLATION, 'added', undefined, { is: 'text', text: gained }, come);
}

const TRANSLATION: Aspect = { group: 'language', topic: 'languages', added: 'better' };

function asAspect({
  topic,
  ...rest
}: Omit<Aspect, 'topic'> & { readonly topic?: Aspect['topic'] | undefined }): Aspect {
  return topic === undefined ? rest : { ...rest, topic };
}
