import { type OfficeVocabulary, type OfficeWords, officeVocabulary } from '../prose/index.ts';
import type { Workspace } from '../workspace/index.ts';

/** What the office of a document says of words; undefined without an `office.yaml`. Made once for each office. */
export function vocabularyOf(workspace: Workspace): OfficeVocabulary | undefined {
  const words = workspace.derived(officeWords);
  return words && workspace.about(words, officeVocabulary);
}

/** Terms the glossary of the office explains, as written. */
export function glossaryTerms(workspace: Workspace): readonly string[] {
  return workspace.derived(officeWords)?.terms ?? [];
}

function officeWords({ office, officeDocument }: Workspace): OfficeWords | undefined {
  const words = officeDocument?.content.office?.words;
  if (!words) return undefined;
  const named = [
    ...(office?.units ?? []),
    ...(office?.bodies ?? []),
    ...(office?.externalOrganisations ?? []),
    ...(office?.locations ?? []),
  ];
  const { name, ...said } = words;
  return { ...said, names: [...new Set([...name, ...named.flatMap(({ names }) => names)])] };
}
