import * as vscode from 'vscode';

export const openRulePageCommand = 'okenko.openRulePage';

/** Scheme of the pages that come with the extension: `okenko-rules:/owner/vague.cs.md`. */
export const rulePageScheme = 'okenko-rules';

/** The folder of all rule pages. Links between them are relative, as in the repository. */
export const rulePages = vscode.Uri.from({ scheme: rulePageScheme, path: '/' });

type Pages = ReadonlyMap<string, Uint8Array>;

/**
 * The rule pages as files nobody can change, so that the preview, its links and the links of findings find them. They lie
 * in the extension as one file per language, which is read when the first of its pages is.
 */
export class RulePageFiles implements vscode.FileSystemProvider {
  readonly #folder: vscode.Uri;
  readonly #read = new Map<string, Promise<Pages>>();
  readonly onDidChangeFile: vscode.Event<vscode.FileChangeEvent[]> = () => ({ dispose: () => undefined });

  constructor(extensionUri: vscode.Uri) {
    this.#folder = vscode.Uri.joinPath(extensionUri, 'dist', 'rule-pages');
  }

  watch(): vscode.Disposable {
    return { dispose: () => undefined };
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { byteLength } = await this.readFile(uri);
    const type = vscode.FileType.File;
    return { type, ctime: 0, mtime: 0, size: byteLength, permissions: vscode.FilePermission.Readonly };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    const page = (await this.#pages(languageOf(uri.path))).get(uri.path.slice(1));
    if (!page) throw vscode.FileSystemError.FileNotFound(uri);
    return page;
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  #pages(language: string): Promise<Pages> {
    const known = this.#read.get(language) ?? this.#load(language);
    this.#read.set(language, known);
    return known;
  }

  async #load(language: string): Promise<Pages> {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#folder, `${language}.json`));
    const pages: { readonly [file: string]: string } = JSON.parse(new TextDecoder().decode(bytes));
    const encoder = new TextEncoder();
    return new Map(Object.entries(pages).map(([file, text]) => [file, encoder.encode(text)]));
  }
}

function languageOf(path: string): string {
  return /\.(cs|pl)\.md$/.exec(path)?.[1] ?? 'en';
}
