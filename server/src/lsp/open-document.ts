import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { mightBeOurs, OfficeDocument } from '../core/model/index.ts';
import { CONFIG_NAME, type DocumentFacts, factsOf } from '../core/workspace/index.ts';
import { fileName, pathOfUri } from './paths.ts';

/** One version of a text that is open in the editor. Immutable; a change makes a new one. */
export interface OpenDocument {
  /** As the client writes it. */
  readonly uri: string;
  readonly path: string;
  readonly version: number;
  readonly text: string;
  /** When it came, by the platform's clock. */
  readonly since: number;
  readonly isYaml: boolean;
  readonly isConfig: boolean;
  /** The document, parsed on first use; undefined for texts that are none of ours, which are not even parsed. */
  ours(): OfficeDocument | undefined;
  /** What the rest of its office needs to know of it; computed on first use. */
  facts(): DocumentFacts | undefined;
}

/** What a client hands in when it opens a text. */
export interface OpenedText {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** The texts that are open in the editor, each in its present version. */
export class OpenDocuments {
  readonly #documents = new Map<string, { readonly text: TextDocument; readonly document: OpenDocument }>();

  get(uri: string): OpenDocument | undefined {
    return this.atPath(pathOfUri(uri));
  }

  atPath(path: string): OpenDocument | undefined {
    return this.#documents.get(path)?.document;
  }

  all(): readonly OpenDocument[] {
    return [...this.#documents.values()].map(({ document }) => document);
  }

  /** False for a version that is gone. */
  isCurrent(document: OpenDocument): boolean {
    return this.atPath(document.path) === document;
  }

  open({ uri, languageId, version, text }: OpenedText, now: number): OpenDocument {
    return this.#keep(TextDocument.create(uri, languageId, version, text), now);
  }

  /** Undefined for a text that is not open: such a change says nothing. */
  change(
    uri: string,
    version: number,
    changes: readonly TextDocumentContentChangeEvent[],
    now: number,
  ): OpenDocument | undefined {
    const known = this.#documents.get(pathOfUri(uri));
    return known && this.#keep(TextDocument.update(known.text, [...changes], version), now);
  }

  close(uri: string): OpenDocument | undefined {
    const path = pathOfUri(uri);
    const known = this.#documents.get(path)?.document;
    this.#documents.delete(path);
    return known;
  }

  #keep(text: TextDocument, now: number): OpenDocument {
    const document = versionOf(text, now);
    this.#documents.set(document.path, { text, document });
    return document;
  }
}

function versionOf(source: TextDocument, since: number): OpenDocument {
  const { uri, version } = source;
  const text = source.getText();
  const path = pathOfUri(uri);
  const isConfig = fileName(path) === CONFIG_NAME;
  const isYaml = /^yaml\b|^yml$/i.test(source.languageId) || /\.ya?ml$/i.test(path);
  let parsed: OfficeDocument | false | undefined;
  let facts: DocumentFacts | false | undefined;
  const parse = (): OfficeDocument | false => {
    if (!isYaml || isConfig || !mightBeOurs(uri, text)) return false;
    const document = new OfficeDocument({ uri, text, version });
    return document.isOurs && document;
  };
  const ours = (): OfficeDocument | undefined => {
    parsed ??= parse();
    return parsed || undefined;
  };
  return {
    uri,
    path,
    version,
    text,
    since,
    isYaml,
    isConfig,
    ours,
    facts: () => {
      const document = ours();
      facts ??= (document && factsOf(document)) ?? false;
      return facts || undefined;
    },
  };
}
