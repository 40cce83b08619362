import * as vscode from 'vscode';

/** What a file of snippets holds, by the name of each. */
interface SnippetFile {
  readonly [name: string]: {
    readonly prefix: string;
    readonly description: string;
    readonly body: readonly string[];
  };
}

/** One example for each kind of document in each language, those in the language of the editor first. */
export async function wholeDocuments(extensionUri: vscode.Uri, typed: vscode.Range): Promise<vscode.CompletionItem[]> {
  const own = vscode.env.language.slice(0, 2);
  const languages = LANGUAGES.toSorted((a, b) => Number(b === own) - Number(a === own));
  const files = await Promise.all(languages.map((language) => snippetsOf(extensionUri, language)));
  return files
    .flatMap((snippets) => Object.entries(snippets))
    .map(([name, { prefix, description, body }], index) => {
      const label = { label: prefix, description: name };
      const item = new vscode.CompletionItem(label, vscode.CompletionItemKind.Snippet);
      item.detail = description;
      item.documentation = new vscode.MarkdownString().appendCodeblock(withoutPlaces(body), 'yaml');
      item.insertText = new vscode.SnippetString(body.join('\n'));
      item.range = typed;
      // Before single fields: who takes those has everything else still to find.
      item.sortText = `!${String(index).padStart(3, '0')}`;
      return item;
    });
}

const LANGUAGES: readonly string[] = ['en', 'cs', 'pl'];

async function snippetsOf(extensionUri: vscode.Uri, language: string): Promise<SnippetFile> {
  const file = vscode.Uri.joinPath(extensionUri, 'snippets', `okenko.${language}.code-snippets`);
  return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
}

/** An example as it will stand in the document, without the marks of the places to fill in. */
function withoutPlaces(body: readonly string[]): string {
  const [year = '', month = '', date = ''] = new Date().toISOString().slice(0, 10).split('-');
  return body
    .map((line) =>
      line
        .replaceAll(/\$\{CURRENT_YEAR\}/g, year)
        .replaceAll(/\$\{CURRENT_MONTH\}/g, month)
        .replaceAll(/\$\{CURRENT_DATE\}/g, date)
        .replaceAll(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
        .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
        .replaceAll(/\$\d/g, ''),
    )
    .join('\n');
}
