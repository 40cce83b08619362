import type { Locale } from '../../l10n/index.ts';
import type { OfficeDocument } from '../../model/index.ts';
import type { YamlValue } from '../../syntax/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { languagesOf, textIn, type Words } from '../common/writing.ts';

interface Around {
  readonly document: OfficeDocument;
  readonly workspace: Workspace;
}

/** A text for a field of type Text; while the document names no language, in that of the country. */
export function textFor({ document, workspace }: Around, words: Words): YamlValue {
  if (document.languages.length > 0) return textIn([...new Set(languagesOf(document))], words);
  return words[languageIn(workspace.office?.jurisdiction)];
}

function languageIn(country: string | undefined): Locale {
  return country === 'CZ' ? 'cs' : country === 'PL' ? 'pl' : 'en';
}
