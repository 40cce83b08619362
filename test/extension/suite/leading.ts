import * as vscode from 'vscode';
import { expectEqual, expectMatch, expectPresent } from './expectation.ts';
import { useOfficeCopy } from './office-copy.ts';
import { eventuallyWithoutEvent, open, positionOf, revert } from './support.ts';

const COPY = 'led';

const STRATEGY = `kind: strategy
schemaVersion: "1.0"
id: queues
title: Shorter queues
language: en
indicators:
  - id: queue
    name: Time in the queue
    unit: minutes
`;

/** Where the next field begins. */
const INDENT = '    ';

const SURVEY = `kind: survey
schemaVersion: "1.0"
id: visits
title: After your visit
language: en
population:
  size: 12400
sampling:
  method: random
questions:
  - id: recommend
    type: nps
  - id: greeted
    type: yes-no
waves:
  - id: w1
    n: 144
    shares:
      promoters: 53
      passives: 35
      detractors: 12
    results:
      - question: greeted
        value: 74
`;

const SENTENCE = 'Come to the town hall and bring your dog pass with you. ';

/** What is known already and need not be typed or computed; every day is counted from the one the office's settings name. */
export function defineLeading(): void {
  suite('leads while writing:', () => {
    useOfficeCopy(COPY, {
      '.okenko.yaml': 'today: 2025-06-30\n',
      'strategy/queues.strategy.yaml': STRATEGY + INDENT,
      'feedback/visits.survey.yaml': SURVEY,
    });
    teardown(revert);

    test('the usual days', async () => {
      const document = await open(`${COPY}/services/dog-fee.service.yaml`);
      const items = await completedBehind(document, 'validFrom: ', '1. 9. 2025');
      expectEqual(items.slice(0, 3).map(shown), [
        '2025-06-30 · today',
        '2025-07-01 · first of next month',
        '2025-12-31 · end of the year',
      ]);
    });

    test('the units of the office', async () => {
      const document = await open(`${COPY}/office.yaml`);
      const items = await completedBehind(document, 'unit: ', 'management');
      expectEqual(items.map(shown), ["management · Secretary's office · Head: Secretary"]);
    });

    test('all that an indicator still lacks, with stops to fill in', async () => {
      const document = await open(`${COPY}/strategy/queues.strategy.yaml`);
      const editor = expectPresent(vscode.window.activeTextEditor, 'No editor is open.');
      const { end } = document.lineAt(document.lineCount - 1).range;
      editor.selection = new vscode.Selection(end, end);
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await eventuallyWithoutEvent('the fields', async () => {
        await vscode.commands.executeCommand('acceptSelectedSuggestion');
        return document.getText() === STRATEGY + INDENT ? undefined : true;
      });
      expectEqual(
        document.getText(),
        `${STRATEGY}    definition: 
    direction: increase
    baseline:
      value: 
      date: 2025-06-30
    target:
      value: 
      deadline: 2025-12-31
    frequency: CONT
    dataSource:
      type: records-system
    owner: `,
      );
      // The first of the stops.
      expectEqual(editor.selection.start, positionOf(document, 'definition: ', 'definition: '.length));
    });

    test('score and margin of a survey', async () => {
      const document = await open(`${COPY}/feedback/visits.survey.yaml`);
      expectEqual(await hintsIn(document), ['detractors: 12 «NPS 41 ± 11.3»', 'value: 74 «± 7.2»']);
    });

    test('the day a deadline falls on, and how a text reads', async () => {
      const document = await open(`${COPY}/services/dog-fee.service.yaml`);
      const edit = new vscode.WorkspaceEdit();
      const { line } = positionOf(document, 'summary:');
      edit.replace(document.uri, document.lineAt(line).range, `summary: ${SENTENCE.repeat(12).trimEnd()}`);
      await vscode.workspace.applyEdit(edit);
      const [reading, deadline, ...others] = await hintsIn(document);
      expectMatch(reading ?? '', /^summary: .* «easy to read»$/);
      expectEqual([deadline, ...others], ['maximum: P1D «asked today: by 1 Jul 2025»']);
    });
  });
}

/** What is offered in place of `value` behind the first `key`. */
async function completedBehind(
  document: vscode.TextDocument,
  key: string,
  value: string,
): Promise<vscode.CompletionItem[]> {
  const start = positionOf(document, `${key}${value}`, key.length);
  const edit = new vscode.WorkspaceEdit();
  edit.delete(document.uri, new vscode.Range(start, start.translate(0, value.length)));
  await vscode.workspace.applyEdit(edit);
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    start,
  );
  return items;
}

function shown({ label, detail }: vscode.CompletionItem): string {
  if (typeof label === 'string') return `${label} · ${detail}`;
  return `${label.label} · ${label.description ?? detail}`;
}

/** Each hint behind the text of its line. */
async function hintsIn(document: vscode.TextDocument): Promise<string[]> {
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    new vscode.Range(0, 0, document.lineCount, 0),
  );
  return hints.map(({ position, label }) => {
    const before = document.getText(new vscode.Range(position.line, 0, position.line, position.character)).trim();
    return `${before} «${typeof label === 'string' ? label : ''}»`;
  });
}
