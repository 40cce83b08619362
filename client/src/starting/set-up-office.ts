import * as vscode from 'vscode';
import type { NewOfficeParams, NewOfficeResult } from '../../../server/src/lsp/custom-messages.ts';
import { newOfficeRequest } from '../../../server/src/lsp/custom-messages.ts';
import type { ServerLink } from '../server-link.ts';
import { after, type Choice, choose, chooseSeveral, write } from './ask.ts';
import { interview, type Question } from './interview.ts';
import { languageName } from './language-name.ts';
import { exists, openToFillIn, writeNew } from './write-file.ts';

/** What is known of an office before anybody is asked. All of it may be missing. */
export interface OfficeWish {
  /** URI of the folder. */
  readonly folder?: string;
  readonly name?: string;
  readonly sort?: OfficeSort;
  readonly languages?: readonly string[];
  readonly unit?: string;
  readonly email?: string;
}

type OfficeSort = Pick<NewOfficeParams, 'jurisdiction' | 'officeType'>;

/** Asks five questions and writes `office.yaml` and `.okenko.yaml`; what is there already stays as it is. */
export async function setUpOffice(link: ServerLink, wish: OfficeWish): Promise<vscode.Uri | undefined> {
  const folder = wish.folder ?? (await chooseFolder());
  if (folder === undefined) return undefined;
  const register = vscode.Uri.joinPath(vscode.Uri.parse(folder), 'office.yaml');
  if (await exists(register)) return sayItIsThere(register);
  const answers = await interview(vscode.l10n.t('Set up this office'), QUESTIONS, wish);
  const params = answers && paramsOf(folder, answers);
  const made = params && (await link.ask<NewOfficeResult>(newOfficeRequest, params));
  const [first] = made?.files ?? [];
  if (!made || !first) return undefined;
  const written: string[] = [];
  for (const { uri, text } of made.files) {
    if (await writeNew(vscode.Uri.parse(uri), text)) written.push(uri);
  }
  if (!written.includes(first.uri)) {
    void vscode.window.showWarningMessage(vscode.l10n.t('office.yaml could not be written. Nothing was changed.'));
    return undefined;
  }
  await openToFillIn(register, first.snippet);
  explain(written.length > 1);
  return register;
}

const QUESTIONS: readonly Question<OfficeWish>[] = [
  {
    applies: ({ name }) => name === undefined,
    ask: (answers, progress, earlier) => {
      const prompt = vscode.l10n.t('What is the name of your office? Write it as it stands on the door.');
      const placeholder = vscode.l10n.t('for example: Rivermeet Town Office');
      const asked = write(progress, { prompt, placeholder, value: earlier.name ?? '', check: somethingIn });
      return after(asked, (name) => ({ ...answers, name }));
    },
  },
  {
    applies: ({ sort }) => sort === undefined,
    ask: (answers, progress) =>
      after(choose(progress, vscode.l10n.t('What kind of office is it?'), sorts()), (sort) => ({ ...answers, sort })),
  },
  {
    applies: ({ languages }) => languages === undefined,
    ask: (answers, progress) => {
      const prompt = vscode.l10n.t('In which languages do you write your documents?');
      const own = OWN_LANGUAGE[answers.sort?.jurisdiction ?? ''] ?? readersLanguage();
      const choices = [own, ...LANGUAGES.filter((language) => language !== own)].map((value) => ({
        label: languageName(value),
        value,
      }));
      return after(chooseSeveral(progress, prompt, choices, [own]), (languages) => ({ ...answers, languages }));
    },
  },
  {
    applies: ({ unit }) => unit === undefined,
    ask: (answers, progress, earlier) => {
      const prompt = vscode.l10n.t('Which unit serves your clients? Others can be added later.');
      const placeholder = vscode.l10n.t("for example: Citizens' service");
      const asked = write(progress, { prompt, placeholder, value: earlier.unit ?? '', check: somethingIn });
      return after(asked, (unit) => ({ ...answers, unit }));
    },
  },
  {
    applies: ({ email }) => email === undefined,
    ask: (answers, progress, earlier) => {
      const asked = write(progress, {
        prompt: vscode.l10n.t('To which e-mail address do clients write?'),
        placeholder: 'office@town.example',
        value: earlier.email ?? '',
        check: (text) =>
          /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
            ? undefined
            : vscode.l10n.t('This is no e-mail address yet. It looks like: office@town.example'),
      });
      return after(asked, (email) => ({ ...answers, email }));
    },
  },
];

function paramsOf(uri: string, { name, sort, languages, unit, email }: OfficeWish): NewOfficeParams | undefined {
  if (!name || !sort || !languages || !unit || !email) return undefined;
  return { uri, name, ...sort, languages, unit, email };
}

/** Kinds of offices by country, the one whose language the reader speaks first. */
function sorts(): readonly Choice<OfficeSort>[] {
  const types = {
    municipal: vscode.l10n.t('Town or commune'),
    county: vscode.l10n.t('District or county'),
    regional: vscode.l10n.t('Region'),
    state: vscode.l10n.t('Office of the state'),
  };
  const icons = { municipal: 'home', county: 'organization', regional: 'globe', state: 'law' };
  const countries = [
    { jurisdiction: 'CZ', name: vscode.l10n.t('Czechia'), levels: ['municipal', 'regional', 'state'] as const },
    {
      jurisdiction: 'PL',
      name: vscode.l10n.t('Poland'),
      levels: ['municipal', 'county', 'regional', 'state'] as const,
    },
    {
      jurisdiction: 'other',
      name: vscode.l10n.t('Another country'),
      levels: ['municipal', 'county', 'regional', 'state'] as const,
    },
  ];
  const reader = readersLanguage();
  const isOwn = ({ jurisdiction }: { jurisdiction: string }) => OWN_LANGUAGE[jurisdiction] === reader;
  return [...countries.filter(isOwn), ...countries.filter((country) => !isOwn(country))].flatMap(
    ({ jurisdiction, name, levels }) =>
      levels.map((officeType, index) => ({
        label: types[officeType],
        description: name,
        icon: icons[officeType],
        value: { jurisdiction, officeType },
        // The line between two countries; their names stand beside the choices, where they are found by typing.
        ...(index === 0 && { heading: '' }),
      })),
  );
}

const LANGUAGES = ['cs', 'pl', 'en'];

const OWN_LANGUAGE: { readonly [jurisdiction: string]: string } = { CZ: 'cs', PL: 'pl' };

function readersLanguage(): string {
  return LANGUAGES.find((language) => vscode.env.language.startsWith(language)) ?? 'en';
}

function somethingIn(text: string): string | undefined {
  return text === '' ? vscode.l10n.t('Write a name, please. You can change it later.') : undefined;
}

async function chooseFolder(): Promise<string | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 0) {
    const chosen = folders.length === 1 ? folders[0] : await vscode.window.showWorkspaceFolderPick();
    return chosen?.uri.toString();
  }
  const openFolder = vscode.l10n.t('Open a folder');
  const message = vscode.l10n.t(
    'Open the folder in which your office is to keep its documents first. It may be empty.',
  );
  if ((await vscode.window.showInformationMessage(message, openFolder)) === openFolder) {
    void vscode.commands.executeCommand('vscode.openFolder');
  }
  return undefined;
}

async function sayItIsThere(register: vscode.Uri): Promise<vscode.Uri> {
  await vscode.window.showTextDocument(register, { preview: false });
  void vscode.window.showInformationMessage(
    vscode.l10n.t('This office is set up already: here is its office.yaml. It was left as it is.'),
  );
  return register;
}

/** What has been made, and what comes next. */
function explain(hasConfig: boolean): void {
  const next = vscode.l10n.t('New document…');
  const steps = vscode.l10n.t('Show the eight steps');
  const message = hasConfig
    ? vscode.l10n.t(
        'Your office is set up. office.yaml holds its units, posts and places: fill in the marked words, Tab leads to the next one. .okenko.yaml holds the settings and needs nothing for now.',
      )
    : vscode.l10n.t(
        'Your office is set up. office.yaml holds its units, posts and places: fill in the marked words, Tab leads to the next one. The settings in .okenko.yaml were left as they are.',
      );
  void vscode.window.showInformationMessage(message, next, steps).then((choice) => {
    if (choice === next) void vscode.commands.executeCommand('okenko.newDocument');
    if (choice === steps) void vscode.commands.executeCommand('okenko.steps.focus');
  });
}
