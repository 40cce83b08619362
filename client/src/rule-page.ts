import * as vscode from 'vscode';
import { rulePages } from './rule-pages.ts';

/**
 * Opens the page of a rule, which comes with the extension, so it also opens without a network.
 *
 * @param ruleId such as `owner/vague`; without one, the finding under the cursor says it, or the reader picks
 */
export async function openRulePage(ruleId: unknown): Promise<void> {
  const rule = typeof ruleId === 'string' && isRuleId(ruleId) ? ruleId : await pickRule();
  if (rule === undefined) return;
  const page = await firstExisting(
    [`${rule}.${vscode.env.language.split('-')[0]}.md`, `${rule}.md`].map((name) =>
      vscode.Uri.joinPath(rulePages, name),
    ),
  );
  if (page === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no page about {0}.', rule));
    return;
  }
  await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
}

// Also keeps a crafted argument from leading out of the folder of rule pages.
function isRuleId(text: string): boolean {
  return /^[a-z0-9-]+\/[a-z0-9-]+$/.test(text);
}

async function pickRule(): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const findings = vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter((diagnostic) => diagnostic.source === 'okenko');
  const here = findings.filter(({ range }) => range.contains(editor.selection.active));
  const rules = [...new Set((here.length > 0 ? here : findings).map(ruleOf))].filter(isRuleId).sort();
  if (rules.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Okenko found nothing here, so there is no rule to read about.'),
    );
    return undefined;
  }
  if (rules.length === 1) return rules[0];
  return vscode.window.showQuickPick(rules, { placeHolder: vscode.l10n.t('Which rule would you like to read about?') });
}

function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

async function firstExisting(candidates: readonly vscode.Uri[]): Promise<vscode.Uri | undefined> {
  for (const uri of candidates) {
    const exists = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (exists) return uri;
  }
  return undefined;
}
