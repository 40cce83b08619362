import * as vscode from 'vscode';
import { expectEqual, expectMatch, expectPresent, expectSame, expectTrue } from './expectation.ts';
import { eventually, finding, noFinding, open, positionOf, revert, ruleOf, workspaceUri } from './support.ts';

interface ReportedFinding {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function defineFindings(): void {
  suite('findings', () => {
    teardown(revert);

    test('are the same in the editor and on the command line', async () => {
      const expected = await findingsOfCommandLine();
      const files = [...new Set(expected.map(({ file }) => file))];
      expectTrue(files.length >= 5, `Only ${files.length} files with findings: the comparison proves too little.`);
      for (const file of files) {
        await open(file);
        const wanted = expected.filter((finding) => finding.file === file).length;
        await eventually(`${wanted} findings in ${file}`, vscode.languages.onDidChangeDiagnostics, () =>
          findingsOfEditor(file).length === wanted ? true : undefined,
        ).catch(goOn);
      }
      expectSame(files.flatMap(findingsOfEditor), expected);
    });

    test('stay away from YAML that is not ours while the server runs', async () => {
      const document = await open('elsewhere/deployment.yaml');
      const symbols = await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
      expectEqual(symbols ?? [], []);
      expectEqual(vscode.languages.getDiagnostics(document.uri), []);
    });

    test('go away with their document', async () => {
      const { uri } = await open('first-draft/services/rejestracja-pojazdu.service.yaml');
      await finding(uri, 'language/demeaning-name');
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await noFinding(uri, 'language/demeaning-name');
    });

    test('of documents that are not open are shown to those who want them', async () => {
      const closed = workspaceUri('first-draft/services/rejestracja-pojazdu.service.yaml');
      await open('first-draft/office.yaml');
      await noFinding(closed, 'language/demeaning-name');
      const settings = vscode.workspace.getConfiguration('okenko');
      await settings.update('check', 'office', vscode.ConfigurationTarget.Global);
      await finding(closed, 'language/demeaning-name');
      await settings.update('check', undefined, vscode.ConfigurationTarget.Global);
      await noFinding(closed, 'language/demeaning-name');
    });

    test('go away when a quick fix is applied', async () => {
      const document = await open('town/services/dog-fee.service.yaml');
      const found = await finding(document.uri, 'schema/invalid-date');
      expectEqual(document.getText(found.range), '1. 9. 2025');
      const fix = (await quickFixes(document.uri, found)).find(({ isPreferred }) => isPreferred);
      await apply(expectPresent(fix, 'No preferred quick fix for the date.'));
      expectEqual(document.lineAt(found.range.start.line).text, 'validFrom: 2025-09-01');
      await noFinding(document.uri, 'schema/invalid-date');
    });

    test('offer the plainer word in the form the sentence needs', async () => {
      const document = await open('first-draft/services/rejestracja-pojazdu.service.yaml');
      const found = await finding(document.uri, 'language/demeaning-name');
      const before = document.lineAt(found.range.start.line).text;
      const fix = (await quickFixes(document.uri, found)).find(({ title }) => title.includes('klient'));
      await apply(expectPresent(fix, 'No quick fix names them otherwise.'));
      expectEqual(document.lineAt(found.range.start.line).text, before.replace('Petent', 'Klient'));
      await noFinding(document.uri, 'language/demeaning-name');
    });

    test('stop at the number only the author knows', async () => {
      const document = await open('first-draft/services/rejestracja-pojazdu.service.yaml');
      const found = await finding(document.uri, 'language/vague-time');
      expectEqual(document.getText(found.range), 'niezwłocznie');
      const fix = (await quickFixes(document.uri, found)).find(({ title }) => title.includes('5 dni roboczych'));
      await apply(expectPresent(fix, 'No quick fix offers a time.'));
      expectMatch(document.lineAt(found.range.start.line).text, /w ciągu 5 dni roboczych/);
      await noFinding(document.uri, 'language/vague-time');
      const number = positionOf(document, '5 dni roboczych');
      const { selection } = await eventually('the number selected', vscode.window.onDidChangeTextEditorSelection, () =>
        vscode.window.visibleTextEditors.find(
          (editor) => editor.document === document && editor.selection.start.isEqual(number),
        ),
      );
      expectEqual(document.getText(selection), '5');
    });

    test('can be ignored with a reason', async () => {
      const document = await open('town/services/dog-fee.service.yaml');
      const found = await finding(document.uri, 'owner/vague');
      expectEqual(document.getText(found.range), 'all staff');
      const actions = await quickFixes(document.uri, found);
      // The edit holds a place to fill in, which the API does not let us read; so the title has to do.
      const ignore = actions.find(({ title }) => title.startsWith('Ignore here'));
      const offered = actions.map(({ title }) => title).join(' | ');
      await apply(expectPresent(ignore, `No action ignores the finding: ${offered}`));
      expectMatch(document.getText(), /# okenko-ignore owner\/vague -- \S/);
      expectEqual(
        document.lineAt(positionOf(document, 'owner: all staff').line - 1).text.startsWith('# okenko-'),
        true,
      );
      await noFinding(document.uri, 'owner/vague');
    });

    test('lead to the page of their rule, which comes with the extension', async () => {
      const document = await open('town/services/dog-fee.service.yaml');
      const found = await finding(document.uri, 'owner/vague');
      const page = (await quickFixes(document.uri, found)).find(({ command }) => command !== undefined)?.command;
      const { command, arguments: args } = expectPresent(page, 'No action opens the page of the rule.');
      expectEqual([command, args], ['okenko.openRulePage', ['owner/vague']]);
      await vscode.commands.executeCommand(command, ...(args ?? []));
      await eventually('a preview of the page', vscode.window.tabGroups.onDidChangeTabs, () =>
        vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label.includes('vague.md')),
      );
      const { target } = typeof found.code === 'object' ? found.code : {};
      const text = await vscode.workspace.openTextDocument(expectPresent(target, 'The finding leads to no page.'));
      expectMatch(text.getText(), /^# The owner is nobody in particular$/m);
    });
  });
}

/** The comparison that follows says more about what is wrong than the wait. */
function goOn(): undefined {
  return undefined;
}

async function findingsOfCommandLine(): Promise<readonly ReportedFinding[]> {
  const bytes = await vscode.workspace.fs.readFile(workspaceUri('findings.json'));
  const report: { findings: readonly ReportedFinding[] } = JSON.parse(new TextDecoder().decode(bytes));
  return report.findings.map(({ file, rule, severity, message, line, column, endLine, endColumn }) => {
    return { file, rule, severity, message, line, column, endLine, endColumn };
  });
}

function findingsOfEditor(file: string): ReportedFinding[] {
  return vscode.languages.getDiagnostics(workspaceUri(file)).map((diagnostic) => ({
    file,
    rule: ruleOf(diagnostic),
    severity: severityNames[diagnostic.severity],
    // The editor has room to say why it matters, on a second line.
    message: diagnostic.message.split('\n')[0] ?? '',
    line: diagnostic.range.start.line + 1,
    column: diagnostic.range.start.character + 1,
    endLine: diagnostic.range.end.line + 1,
    endColumn: diagnostic.range.end.character + 1,
  }));
}

const severityNames: Record<vscode.DiagnosticSeverity, string> = {
  [vscode.DiagnosticSeverity.Error]: 'error',
  [vscode.DiagnosticSeverity.Warning]: 'warning',
  [vscode.DiagnosticSeverity.Information]: 'info',
  [vscode.DiagnosticSeverity.Hint]: 'hint',
};

/** The repairs on offer for one finding, with their edits filled in. */
async function quickFixes(uri: vscode.Uri, { range }: vscode.Diagnostic): Promise<vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind, 50);
}

async function apply(action: vscode.CodeAction): Promise<void> {
  const edit = expectPresent(action.edit, `"${action.title}" comes without an edit.`);
  expectEqual(await vscode.workspace.applyEdit(edit), true);
}
