import * as vscode from 'vscode';
import { isOurs } from '../recognise.ts';
import type { ServerLink } from '../server-link.ts';
import { pasteApi } from './paste-api.ts';

export const showReferencesCommand = 'okenko.showReferences';
export const pasteAsTextCommand = 'okenko.pasteAsText';

/** Made by the editor for the view of that name. */
export const showStepsCommand = 'okenko.steps.focus';

const YAML: vscode.DocumentSelector = { language: 'yaml' };

/** What the editor's own conversation with a language server has no words for: pasting, dropping, and where a lens leads. */
export function registerWriting(link: ServerLink): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(showReferencesCommand, async (uri: unknown, position: unknown) => {
      const { showReferences } = await helpers();
      return showReferences(uri, position);
    }),
    vscode.commands.registerCommand(pasteAsTextCommand, async (text: unknown) => {
      const { pasteAsText } = await helpers();
      return pasteAsText(link, text);
    }),
    vscode.languages.registerDocumentDropEditProvider(YAML, {
      provideDocumentDropEdits: async (document, position, dataTransfer) => {
        if (!isOurs(document)) return undefined;
        const { dropEdit } = await helpers();
        return dropEdit(link, document, position, dataTransfer);
      },
    }),
    registerPaste(link),
  );
}

function registerPaste(link: ServerLink): vscode.Disposable {
  const api = pasteApi();
  if (api === undefined) return new vscode.Disposable(() => undefined);
  const kind = api.DocumentDropOrPasteEditKind.Text.append('okenko', 'prose');
  return api.languages.registerDocumentPasteEditProvider(
    YAML,
    {
      provideDocumentPasteEdits: async (document, ranges, dataTransfer) => {
        // Other people's YAML starts no server.
        if (!isOurs(document)) return undefined;
        const { pasteEdit } = await helpers();
        const additionalEdit = await pasteEdit(link, document, ranges, dataTransfer);
        if (!additionalEdit) return undefined;
        const edit = new api.DocumentPasteEdit('', vscode.l10n.t('Paste as indented text'), kind);
        edit.additionalEdit = additionalEdit;
        return [edit];
      },
    },
    { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/plain'] },
  );
}

/** What is done, loaded when somebody does it first. */
function helpers() {
  return import('./place-text.ts');
}
