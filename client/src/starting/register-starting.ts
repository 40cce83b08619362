import * as vscode from 'vscode';
import type { ServerLink } from '../server-link.ts';
import type { NewDocumentWish } from './new-document.ts';
import type { OfficeWish } from './set-up-office.ts';

/** The commands that begin something. What they ask is loaded when somebody runs one; what is given is not asked. */
export function registerStarting(link: ServerLink): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('okenko.newDocument', async (wish: unknown) => {
      const { newDocument } = await import('./begin.ts');
      return newDocument(link, isWish(wish) ? wish : {});
    }),
    vscode.commands.registerCommand('okenko.setUpOffice', async (wish: unknown) => {
      const { setUpOffice } = await import('./begin.ts');
      return setUpOffice(link, isWish(wish) ? wish : {});
    }),
  );
}

/** Menus hand over whatever they stand beside. */
function isWish(wish: unknown): wish is NewDocumentWish & OfficeWish {
  return typeof wish === 'object' && wish !== null && !(wish instanceof vscode.Uri) && !('item' in wish);
}
