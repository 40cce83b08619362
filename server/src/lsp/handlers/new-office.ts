import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { LOCALES } from '../../core/l10n/index.ts';
import { JURISDICTIONS, newConfig, newOffice, OFFICE_TYPES, snippetOf } from '../../core/starting/index.ts';
import { CONFIG_NAME } from '../../core/workspace/index.ts';
import { trimmed } from '../abilities.ts';
import type { NewOfficeParams, NewOfficeResult } from '../custom-messages.ts';
import { joinPath, pathOfUri, uriOfPath } from '../paths.ts';
import type { Handler } from './handler.ts';

/** The first files of an office, as `okenko init` writes them, with what is known of it. */
export const onNewOffice: Handler<NewOfficeParams, NewOfficeResult> = ({ abilities, platform }, params) => {
  const folder = trimmed(pathOfUri(params.uri));
  const jurisdiction = oneOf(JURISDICTIONS, params.jurisdiction);
  const officeType = oneOf(OFFICE_TYPES, params.officeType);
  const languages = params.languages.map((language) => oneOf(LOCALES, language));
  const [locale = abilities.locale] = languages;
  const { name, unit, email } = params;
  const office = newOffice({ name, jurisdiction, officeType, languages, unit, email }, locale, platform.today());
  const config = newConfig(abilities.locale);
  const file = (path: string, text: string, snippet: string) => ({
    uri: uriOfPath(joinPath(folder, path)),
    text,
    snippet,
  });
  return { files: [file('office.yaml', office.text, snippetOf(office)), file(CONFIG_NAME, config, config)] };
};

function oneOf<T extends string>(values: readonly T[], value: string): T {
  const known = values.find((one) => one === value);
  if (known === undefined) throw new ResponseError(ErrorCodes.InvalidParams, `"${value}" is none of ${values}`);
  return known;
}
