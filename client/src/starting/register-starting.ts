import * as vscode from 'vscode';
import type { ServerLink } from '../server-link.ts';
import type { NewDocumentWish } from './new-document.ts';
import type { OfficeWish } from './set-up-office.ts';

/** What begins something. What the commands ask is loaded when somebody runs one; what is given is not asked. */
export function registerStarting({ extensionUri }: vscode.ExtensionContext, link: ServerLink): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('okenko.newDocument', async (wish: unknown) => {
      const { newDocument } = await import('./begin.ts');
      return newDocument(link, isWish(wish) ? wish : {});
    }),
    vscode.commands.registerCommand('okenko.setUpOffice', async (wish: unknown) => {
      const { setUpOffice } = await import('./begin.ts');
      return setUpOffice(link, isWish(wish) ? wish : {});
    }),
    // Snippets of the manifest would be offered on every line of every YAML file.
    vscode.languages.registerCompletionItemProvider(
      { language: 'yaml' },
      {
        provideCompletionItems: async (document, position) => {
          const typed = whereDocumentBegins(document, position);
          if (!typed) return undefined;
          const { wholeDocuments } = await import('./begin.ts');
          return wholeDocuments(extensionUri, typed);
        },
      },
    ),
  );
}

/** What is typed of the first word of a document in which there is nothing else; `undefined` anywhere else. */
function whereDocumentBegins(document: vscode.TextDocument, { line }: vscode.Position): vscode.Range | undefined {
  const word = document.lineAt(line).text;
  if (!/^[\p{L}\p{N}_-]*$/u.test(word) || word.startsWith('---')) return undefined;
  for (let other = 0; other < document.lineCount; other++) {
    if (other !== line && !/^\s*(?:#.*|---)?\s*$/.test(document.lineAt(other).text)) return undefined;
  }
  return document.lineAt(line).range;
}

/** Menus hand over whatever they stand beside. */
function isWish(wish: unknown): wish is NewDocumentWish & OfficeWish {
  return typeof wish === 'object' && wish !== null && !(wish instanceof vscode.Uri) && !('item' in wish);
}
