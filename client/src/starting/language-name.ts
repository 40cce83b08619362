import * as vscode from 'vscode';

/** "čeština" for `cs`, in the language of the editor. */
export function languageName(language: string): string {
  const name = new Intl.DisplayNames([vscode.env.language], { type: 'language' }).of(language) ?? language;
  return `${name.charAt(0).toLocaleUpperCase(vscode.env.language)}${name.slice(1)}`;
}
