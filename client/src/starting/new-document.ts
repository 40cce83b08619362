import * as vscode from 'vscode';
import type {
  NewDocumentChoices,
  NewDocumentParams,
  NewDocumentResult,
  OfficeInfo,
} from '../../../server/src/lsp/custom-messages.ts';
import { newDocumentChoicesRequest, newDocumentRequest } from '../../../server/src/lsp/custom-messages.ts';
import type { ServerLink } from '../server-link.ts';
import { after, choose, chooseSeveral, write } from './ask.ts';
import { back, interview, type Question } from './interview.ts';
import { languageName } from './language-name.ts';
import { exists, openToFillIn, writeNew } from './write-file.ts';

/** What is known of a document before anybody is asked. All of it may be missing. */
export interface NewDocumentWish {
  /** URI of the folder of the office. */
  readonly office?: string;
  /** Only these are offered. */
  readonly kinds?: readonly string[];
  readonly kind?: string;
  readonly title?: string;
  readonly path?: string;
  readonly owner?: string;
  readonly languages?: readonly string[];
}

/** Asks what a new document is about, writes its first text and opens it where there is something to fill in. */
export async function newDocument(link: ServerLink, wish: NewDocumentWish): Promise<vscode.Uri | undefined> {
  const office = wish.office ?? (await chooseOffice(await link.offices()));
  if (office === undefined) return undefined;
  const choices = await link.ask<NewDocumentChoices>(newDocumentChoicesRequest, { uri: office });
  if (!choices || (!choices.hasRegister && !(await goesOnWithoutOffice()))) return undefined;
  const draft = (answers: NewDocumentWish) => {
    const { kind = '', title, path, owner, languages } = answers;
    const params: NewDocumentParams = {
      uri: choices.uri,
      kind,
      ...(title !== undefined && { title }),
      ...(path !== undefined && { path }),
      ...(owner !== undefined && { owner }),
      ...(languages !== undefined && { languages }),
    };
    return link.ask<NewDocumentResult>(newDocumentRequest, params);
  };
  const answers = await interview(vscode.l10n.t('New document'), questionsFor(choices, draft), wish);
  const existing = choices.kinds.find(({ kind }) => kind === answers?.kind)?.existing;
  if (existing) return show(vscode.Uri.parse(existing));
  const made = answers && (await draft(answers));
  if (!made) return undefined;
  const uri = vscode.Uri.parse(made.uri);
  if (!(await writeNew(uri, made.text))) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The document could not be written: {0}. Nothing was changed.', made.path),
    );
    return undefined;
  }
  await openToFillIn(uri, made.snippet);
  tellWhatIsMissing(made.leftOut);
  return uri;
}

type Draft = (answers: NewDocumentWish) => Promise<NewDocumentResult | undefined>;

/** What it is first; about a document that is there already nothing else is asked. */
function questionsFor(choices: NewDocumentChoices, draft: Draft): readonly Question<NewDocumentWish>[] {
  const isThere = ({ kind }: NewDocumentWish) =>
    choices.kinds.some((one) => one.kind === kind && one.existing !== null);
  const more = [askTitle, askPath(choices, draft), askOwner(choices), askLanguages(choices)];
  return [
    askKind(choices),
    ...more.map(({ applies, ask }) => ({
      applies: (answers: NewDocumentWish) => !isThere(answers) && applies(answers),
      ask,
    })),
  ];
}

function askKind(choices: NewDocumentChoices): Question<NewDocumentWish> {
  return {
    applies: ({ kind }) => kind === undefined,
    ask: (answers, progress) => {
      const prompt = vscode.l10n.t('What would you like to write?');
      return after(choose(progress, prompt, kindChoices(choices, answers.kinds)), (kind) => ({ ...answers, kind }));
    },
  };
}

const askTitle: Question<NewDocumentWish> = {
  applies: ({ title }) => title === undefined,
  ask: (answers, progress, earlier) => {
    const asked = write(progress, {
      prompt: vscode.l10n.t('What is it called? Write it as its readers would say it.'),
      placeholder: vscode.l10n.t('for example: Issue of an identity card'),
      value: earlier.title ?? '',
      check: (value) => (value === '' ? vscode.l10n.t('Write a name, please. You can change it later.') : undefined),
    });
    return after(asked, (title) => ({ ...answers, title }));
  },
};

function askPath(choices: NewDocumentChoices, draft: Draft): Question<NewDocumentWish> {
  return {
    applies: (answers) => answers.path === undefined && !isOnlyOne(answers, choices),
    ask: async (answers, progress) => {
      const suggested = (await draft(answers))?.path ?? '';
      const start = suggested.lastIndexOf('/') + 1;
      const asked = write(progress, {
        prompt: vscode.l10n.t(
          'Where it is kept. The marked part is its short name (id), by which other documents refer to it.',
        ),
        value: suggested,
        selection: [start, start + (suggested.slice(start).split('.')[0] ?? '').length],
        check: (value) => complaintAbout(value, answers, choices, draft),
      });
      return after(asked, (path) => ({ ...answers, path }));
    },
  };
}

function askOwner({ owners }: NewDocumentChoices): Question<NewDocumentWish> {
  return {
    applies: ({ owner }) => owner === undefined && owners.length > 0,
    ask: (answers, progress) => {
      const posts = owners.map(({ id, title, unit, isVacant }) => ({
        label: title,
        description: [unit, isVacant ? vscode.l10n.t('vacant') : ''].filter((text) => text !== '').join(' · '),
        icon: isVacant ? 'circle-slash' : 'account',
        value: id,
      }));
      const asked = choose(progress, vscode.l10n.t('Which post answers for it?'), posts);
      return after(asked, (owner) => ({ ...answers, owner }));
    },
  };
}

function askLanguages(choices: NewDocumentChoices): Question<NewDocumentWish> {
  return {
    applies: ({ languages }) => languages === undefined && choices.languages.length > 1,
    ask: (answers, progress) => {
      const prompt = vscode.l10n.t('In which languages? Each text gets a place for each of them.');
      const offered = choices.languages.map((value) => ({ label: languageName(value), value }));
      const asked = chooseSeveral(progress, prompt, offered, choices.languages);
      return after(asked, (languages) => ({ ...answers, languages }));
    },
  };
}

/** Kinds there is one document of, and it is there, are offered too: to be opened. */
function kindChoices({ kinds }: NewDocumentChoices, wanted: readonly string[] | undefined) {
  const offered = kinds.filter(({ kind }) => wanted === undefined || wanted.length === 0 || wanted.includes(kind));
  return [
    ...offered.filter(({ existing }) => existing === null),
    ...offered.filter(({ existing }) => existing !== null),
  ].map(({ kind, title, description, existing }) => ({
    label: title,
    ...(existing !== null && { description: vscode.l10n.t('is there already; opens it') }),
    detail: description,
    icon: existing === null ? 'new-file' : 'go-to-file',
    value: kind,
  }));
}

/** A kind of which an office has one document, at a place nobody has to choose. */
function isOnlyOne({ kind }: NewDocumentWish, { kinds }: NewDocumentChoices): boolean {
  return kinds.some((one) => one.kind === kind && one.isSingle);
}

async function complaintAbout(
  path: string,
  answers: NewDocumentWish,
  { uri }: NewDocumentChoices,
  draft: Draft,
): Promise<string | undefined> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isInside = !/^\/|\\|(^|\/)\.{0,2}(\/|$)/.test(path);
  if (!isInside || !/^[^.]+(\.[a-z-]+)?\.ya?ml$/.test(name)) {
    return vscode.l10n.t('The file has to lie in the folder of the office, and its name has to end with .yaml.');
  }
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*\./.test(name) || name.indexOf('.') > 64) {
    return vscode.l10n.t('Use small letters without accents, digits and hyphens, for example: identity-card');
  }
  if (await exists(vscode.Uri.joinPath(vscode.Uri.parse(uri), path))) {
    return vscode.l10n.t('There is a file by that name already. Choose another name.');
  }
  const made = await draft({ ...answers, path });
  return made?.isFree === false
    ? vscode.l10n.t('Another document has the short name {0} already. Choose another name.', made.id)
    : undefined;
}

/** The only office, the one of the document in front of the reader, or the one they choose; else the first folder. */
async function chooseOffice(offices: readonly OfficeInfo[]): Promise<string | undefined> {
  const [first, ...others] = offices;
  if (!first) return vscode.workspace.workspaceFolders?.[0]?.uri.toString() ?? sayOpenFolder();
  if (others.length === 0) return first.uri;
  const active = vscode.window.activeTextEditor?.document.uri.toString() ?? '';
  const own = offices.find(({ uri }) => active.startsWith(`${uri}/`));
  if (own) return own.uri;
  const choices = offices.map(({ uri, name }) => ({
    label: name,
    description: vscode.workspace.asRelativePath(vscode.Uri.parse(uri)),
    icon: 'home',
    value: uri,
  }));
  const progress = { title: vscode.l10n.t('New document'), step: 1, steps: 1, canGoBack: false };
  const answer = await choose(progress, vscode.l10n.t('For which office?'), choices);
  return answer === back ? undefined : answer;
}

function sayOpenFolder(): undefined {
  const openFolder = vscode.l10n.t('Open a folder');
  const message = vscode.l10n.t('Open the folder of your office first, so that the document has a place.');
  void vscode.window.showInformationMessage(message, openFolder).then((choice) => {
    if (choice === openFolder) void vscode.commands.executeCommand('vscode.openFolder');
  });
  return undefined;
}

async function goesOnWithoutOffice(): Promise<boolean> {
  const setUp = vscode.l10n.t('Set up this office…');
  const goOn = vscode.l10n.t('Write it anyway');
  const message = vscode.l10n.t(
    'There is no office here yet, so nobody knows which posts can answer for the document. Set up the office first: five questions, and it is done.',
  );
  const choice = await vscode.window.showInformationMessage(message, setUp, goOn);
  if (choice === setUp) void vscode.commands.executeCommand('okenko.setUpOffice');
  return choice === goOn;
}

function tellWhatIsMissing(leftOut: readonly string[]): void {
  if (leftOut.length === 0) return;
  const another = vscode.l10n.t('New document…');
  const message = vscode.l10n.t('Links to documents you do not have yet were left out: {0}.', leftOut.join(', '));
  void vscode.window.showInformationMessage(message, another).then((choice) => {
    if (choice === another) void vscode.commands.executeCommand('okenko.newDocument');
  });
}

async function show(uri: vscode.Uri): Promise<vscode.Uri> {
  await vscode.window.showTextDocument(uri, { preview: false });
  return uri;
}
