import * as vscode from 'vscode';
import { type Answer, back, type Progress } from './interview.ts';

/** What follows from an answer; going back and giving up are passed on. */
export async function after<T, Result>(asked: Answer<T>, follow: (answer: T) => Result): Answer<Result> {
  const answer = await asked;
  if (isGiven<T>(answer)) return follow(answer);
  return answer === back ? back : undefined;
}

export interface Choice<T> {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly icon?: string;
  readonly value: T;
  /** Heading above this choice and those after it. */
  readonly heading?: string;
}

export interface WriteQuestion {
  readonly prompt: string;
  readonly placeholder?: string;
  readonly value?: string;
  /** The part of `value` that typing replaces; all of it when left out. */
  readonly selection?: readonly [start: number, end: number];
  /** What is wrong with an answer; `undefined` for a good one. */
  readonly check: (value: string) => string | undefined | Promise<string | undefined>;
}

/** Chooses one of several. Questions stay open when the person looks something up elsewhere in the window. */
export async function choose<T>(progress: Progress, prompt: string, choices: readonly Choice<T>[]): Answer<T> {
  const picker = vscode.window.createQuickPick<ChoiceItem<T>>();
  return asked<T>(picker, progress, (answer) => {
    picker.placeholder = prompt;
    picker.matchOnDescription = true;
    picker.matchOnDetail = true;
    picker.items = itemsOf(choices);
    picker.onDidAccept(() => {
      const [chosen] = picker.selectedItems;
      if (chosen?.choice) answer(chosen.choice.value);
    });
  });
}

/** Chooses at least one of several, in their order. */
export async function chooseSeveral<T>(
  progress: Progress,
  prompt: string,
  choices: readonly Choice<T>[],
  chosen: readonly T[],
): Answer<readonly T[]> {
  const picker = vscode.window.createQuickPick<ChoiceItem<T>>();
  return asked<readonly T[]>(picker, progress, (answer) => {
    picker.placeholder = prompt;
    picker.canSelectMany = true;
    picker.items = itemsOf(choices);
    picker.selectedItems = picker.items.filter(({ choice }) => choice !== undefined && chosen.includes(choice.value));
    picker.onDidAccept(() => {
      const values = picker.selectedItems.flatMap(({ choice }) => (choice ? [choice.value] : []));
      if (values.length > 0) answer(choices.map(({ value }) => value).filter((value) => values.includes(value)));
    });
  });
}

/** Writes one line, without blanks around it. */
export async function write(progress: Progress, question: WriteQuestion): Answer<string> {
  const { prompt, placeholder, value = '', selection, check } = question;
  const input = vscode.window.createInputBox();
  return asked<string>(input, progress, (answer) => {
    input.prompt = prompt;
    input.placeholder = placeholder;
    input.value = value;
    input.valueSelection = selection && [...selection];
    let latest = 0;
    const look = async (): Promise<boolean> => {
      const mine = ++latest;
      const complaint = await check(input.value.trim());
      // Whoever types on is told about what stands there now.
      if (mine !== latest) return false;
      input.validationMessage = complaint;
      return complaint === undefined;
    };
    input.onDidChangeValue(() => {
      // Nobody is blamed for a line they are still writing; what was said about it no longer holds, though.
      if (input.validationMessage !== undefined) void look();
    });
    input.onDidAccept(async () => {
      if (await look()) answer(input.value.trim());
    });
  });
}

function isGiven<T>(answer: Awaited<T> | T | typeof back | undefined): answer is T {
  return answer !== back && answer !== undefined;
}

interface ChoiceItem<T> extends vscode.QuickPickItem {
  readonly choice?: Choice<T>;
}

function itemsOf<T>(choices: readonly Choice<T>[]): ChoiceItem<T>[] {
  return choices.flatMap((choice): ChoiceItem<T>[] => {
    const { label, description, detail, icon, heading } = choice;
    const item: ChoiceItem<T> = {
      label,
      choice,
      ...(description !== undefined && { description }),
      ...(detail !== undefined && { detail }),
      ...(icon !== undefined && { iconPath: new vscode.ThemeIcon(icon) }),
    };
    return heading === undefined ? [item] : [{ label: heading, kind: vscode.QuickPickItemKind.Separator }, item];
  });
}

/** Shows a question until it is answered, one way or the other. */
function asked<T>(
  input: vscode.QuickInput,
  { title, step, steps, canGoBack }: Progress,
  prepare: (answer: (value: T) => void) => void,
): Answer<T> {
  return new Promise((resolve) => {
    const settle = (value: T | typeof back | undefined): void => {
      resolve(value);
      input.dispose();
    };
    input.title = title;
    input.step = step;
    input.totalSteps = steps;
    input.ignoreFocusOut = true;
    prepare(settle);
    if (canGoBack && hasButtons(input)) {
      input.buttons = [vscode.QuickInputButtons.Back];
      input.onDidTriggerButton(() => settle(back));
    }
    input.onDidHide(() => settle(undefined));
    input.show();
  });
}

type WithButtons = vscode.QuickInput & Pick<vscode.InputBox, 'buttons' | 'onDidTriggerButton'>;

function hasButtons(input: vscode.QuickInput): input is WithButtons {
  return 'buttons' in input;
}
