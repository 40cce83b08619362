import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { render as words } from '../../core/l10n/index.ts';
import type { OfficeDocument } from '../../core/model/index.ts';
import {
  htmlPage,
  languagesOf,
  MADE_HERE,
  MARKDOWN_MADE_HERE,
  markdownPage,
  type PageFormat,
  pageOf,
  type SiteFile,
  siteFiles,
} from '../../core/render/index.ts';
import { contentDigest } from '../../platform/node/content-digest.ts';
import { readText } from '../../platform/node/read-text.ts';
import { CONFIG_OPTION } from '../common-options.ts';
import { faultWords } from '../fault-texts.ts';
import { displayPath } from '../lint.ts';
import { Disk } from '../office.ts';
import { type CommandSpec, UsageError } from '../options.ts';
import { renderTexts } from '../render-texts.ts';
import {
  NO_PAGES,
  PAGES_LIST,
  type PagesList,
  pagesListText,
  type RemovedPages,
  readPagesList,
  removeOldPages,
} from '../written-pages.ts';
import { type Command, type CommandContext, say, textOption } from './command.ts';
import { configFile, tellConfigProblems } from './configuration.ts';
import { tellFailure } from './failure.ts';
import { keepInside, writeOutput } from './write-output.ts';

const spec: CommandSpec = {
  name: 'render',
  args: 'PATH…',
  help: {
    en: 'Show documents as people read them; a whole office becomes a catalogue to browse',
    cs: 'Ukázat dokumenty, jak je lidé čtou; z celého úřadu vznikne katalog k procházení',
    pl: 'Pokaż dokumenty tak, jak czytają je ludzie; z całego urzędu powstaje katalog do przeglądania',
  },
  options: [
    {
      name: 'format',
      value: 'FORMAT',
      choices: ['html', 'markdown'],
      default: 'html',
      help: { en: 'Kind of pages', cs: 'Druh stránek', pl: 'Rodzaj stron' },
    },
    {
      name: 'output',
      value: 'PATH',
      help: {
        en: 'Write the page to this file, several pages to this folder; replaces only what okenko render wrote',
        cs: 'Zapsat stránku do tohoto souboru, více stránek do této složky; přepíše jen to, co napsalo okenko render',
        pl: 'Zapisz stronę do tego pliku, więcej stron do tego folderu; zastępuje tylko to, co napisało okenko render',
      },
    },
    {
      name: 'language',
      value: 'CODE',
      help: {
        en: 'Only in this language, for example cs (else in all languages of the documents)',
        cs: 'Jen v tomto jazyce, například cs (jinak ve všech jazycích dokumentů)',
        pl: 'Tylko w tym języku, na przykład pl (domyślnie we wszystkich językach dokumentów)',
      },
    },
    {
      name: 'for',
      value: 'READERS',
      choices: ['everybody', 'clients'],
      default: 'everybody',
      help: {
        en: 'Leave out documents for colleagues with “clients”',
        cs: 'Hodnota „clients“ vynechá dokumenty pro kolegy',
        pl: 'Wartość „clients” pomija dokumenty dla współpracowników',
      },
    },
    CONFIG_OPTION,
  ],
};

export const render: Command = {
  spec,
  run(context) {
    const { args, io, locale, rules } = context;
    if (args.positionals.length === 0) throw new UsageError(words(renderTexts, locale, 'needsPath'));
    const disk = new Disk(rules, { start: io.cwd, config: configFile(context) });
    const starts = args.positionals.map((name) => startOf(name, context));
    const files = disk.files(starts);
    if (tellConfigProblems(disk, context)) return 2;
    const documents = files.flatMap((file) => disk.load(file)?.document ?? []);
    const [only, another] = documents;
    if (only === undefined) throw new UsageError(words(renderTexts, locale, 'nothingToRender'));
    const isFolder = starts.some((start) => statSync(start).isDirectory());
    if (another === undefined && !isFolder) renderOne(only, disk, context);
    else renderAll(documents, disk, context);
    return tellFailure({ crashes: [] }, disk, context) ?? 0;
  },
};

function startOf(name: string, { io, locale }: CommandContext): string {
  const start = path.resolve(io.cwd, name);
  if (!existsSync(start)) throw new UsageError(say(locale, 'noPath', { path: name }));
  return start;
}

function formatOf({ args }: CommandContext): PageFormat {
  return textOption(args, 'format') === 'markdown' ? 'markdown' : 'html';
}

/** A BCP 47 code; anything else would end up in the pages as a language nobody speaks. */
function languageOption({ args, locale }: CommandContext): string | undefined {
  const language = textOption(args, 'language');
  if (language !== undefined && !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language)) {
    throw new UsageError(words(renderTexts, locale, 'badLanguage', { value: language }));
  }
  return language;
}

/** One document as one page that leads nowhere else. */
function renderOne(document: OfficeDocument, disk: Disk, context: CommandContext): void {
  const { args, io, version } = context;
  const language = languageOption(context) ?? languagesOf(document)[0] ?? context.locale;
  const { workspace, documentAt } = officeAround(document, disk);
  const page = pageOf({ document, workspace, documentAt, language });
  const options = { hrefOf: () => undefined };
  const text = formatOf(context) === 'html' ? htmlPage(page, options, { version }) : markdownPage(page, options);
  const output = textOption(args, 'output');
  if (output === undefined) io.out(text);
  else {
    mayReplace([path.resolve(io.cwd, output)], context);
    writeOutput(
      output,
      formatOf(context) === 'html' ? text : `${text}\n${MARKDOWN_MADE_HERE} ${version} -->\n`,
      context,
    );
  }
}

/** Pages that lead to each other, in a folder. Nothing is written when something of somebody else is in the way. */
function renderAll(documents: readonly OfficeDocument[], disk: Disk, context: CommandContext): void {
  const { args, io, locale, version } = context;
  const output = textOption(args, 'output');
  if (output === undefined) throw new UsageError(words(renderTexts, locale, 'needsFolder'));
  const folder = path.resolve(io.cwd, output);
  const [first] = documents;
  if (!first) return;
  const around = officeAround(first, disk);
  const uris = new Map(documents.map((document) => [document.uri, document] as const));
  const language = languageOption(context);
  const files = siteFiles({
    documents,
    workspace: around.workspace,
    documentAt: (uri) => uris.get(uri) ?? around.documentAt(uri),
    languages: language === undefined ? languagesOfAll(documents, locale) : [language],
    format: formatOf(context),
    onlyForClients: textOption(args, 'for') === 'clients',
    version,
  });
  const places = files.map((file) => path.join(folder, ...file.path.split('/')));
  const list = path.join(folder, PAGES_LIST);
  // Looked at before the first page is written: whoever wrote the folder may have put links there.
  for (const place of [...places, list]) keepInside(folder, place, context);
  mayReplace(places, context);
  const before = pagesListAt(list, context);
  const pages = new Map<string, string>();
  files.forEach((file, done) => {
    if (done % 50 === 0) io.progress(words(renderTexts, locale, 'writing', { done, all: files.length }));
    pages.set(file.path, writePage(file, places[done] ?? folder, context));
  });
  io.progress('');
  const format = formatOf(context);
  tellRemoved(removeOldPages(folder, before[format], [...pages.keys()], isOurs), context);
  writeOutput(list, pagesListText({ ...before, [format]: pages }), context);
  const start = files.findIndex((file) => /^index\.\w+$/.test(file.path));
  const shown = displayPath(places[start] ?? folder, io.cwd);
  io.err(`${words(renderTexts, locale, 'wrotePages', { pages: files.length, first: shown })}\n`);
}

/** Gives the digest of what was written. */
function writePage(file: SiteFile, place: string, context: CommandContext): string {
  const text = file.text();
  mkdirSync(path.dirname(place), { recursive: true });
  writeOutput(place, text, context);
  return contentDigest(text);
}

/** What an earlier run wrote there. Throws for a file of that name that is somebody else's. */
function pagesListAt(file: string, { io, locale }: CommandContext): PagesList {
  if (!existsSync(file)) return NO_PAGES;
  const list = statSync(file).isFile() ? readPagesList(readText(file).text) : undefined;
  if (!list) throw new UsageError(words(renderTexts, locale, 'notOurs', { path: displayPath(file, io.cwd) }));
  return list;
}

function tellRemoved({ removed, left }: RemovedPages, { io, locale }: CommandContext): void {
  if (removed > 0) io.err(`${words(renderTexts, locale, 'removedPages', { pages: removed })}\n`);
  for (const { file, reason } of left) {
    const shown = displayPath(file, io.cwd);
    if (reason === 'changed') io.err(`${words(renderTexts, locale, 'changedPage', { path: shown })}\n`);
    else {
      const told = { path: shown, reason: faultWords(locale, reason.system) };
      io.err(`${words(renderTexts, locale, 'unremovablePage', told)}\n`);
    }
  }
}

/** The languages of `office.yaml` first, then those only other documents have. */
function languagesOfAll(documents: readonly OfficeDocument[], locale: string): readonly string[] {
  const office = documents.filter((document) => document.as('office'));
  const languages = [...new Set([...office, ...documents].flatMap(languagesOf))];
  return languages.length > 0 ? languages : [locale];
}

function officeAround(document: OfficeDocument, disk: Disk) {
  const read = new Map<string, OfficeDocument | undefined>();
  return {
    workspace: disk.workspace(path.resolve(document.uri)),
    documentAt(uri: string): OfficeDocument | undefined {
      if (!read.has(uri)) read.set(uri, disk.load(path.resolve(uri))?.document);
      return read.get(uri);
    },
  };
}

/** Throws for the first file that is there and was not written by this command. */
function mayReplace(places: readonly string[], { io, locale }: CommandContext): void {
  const foreign = places.find((place) => existsSync(place) && !isOurs(place));
  if (foreign !== undefined)
    throw new UsageError(words(renderTexts, locale, 'notOurs', { path: displayPath(foreign, io.cwd) }));
}

function isOurs(place: string): boolean {
  if (!statSync(place).isFile()) return false;
  const { text } = readText(place);
  return text.includes(MADE_HERE) || text.trimEnd().split('\n').at(-1)?.startsWith(MARKDOWN_MADE_HERE) === true;
}
