import type { TxtDocumentNode } from '@textlint/ast-node-types';
import type { TextlintMessage, TextlintPluginCreator, TextlintPluginOptions } from '@textlint/types';
import { localeFrom } from '../l10n/index.ts';
import { OfficeDocument } from '../model/index.ts';
import { proseOf } from './prose.ts';
import { attachRun } from './textlint-run.ts';
import { txtDocument } from './txt-ast.ts';

export const EXTENSIONS = ['.yaml', '.yml'];

/** The option under which the plugin finds the tree of a document we have read already. */
export const IN_PROCESS = 'okenkoRun';

/**
 * The textlint plugin for office documents. Options: `locale`, the language of messages (`cs`, `pl`, `en`); `language` of
 * the environment when left out, English when that says nothing.
 */
export function yamlPlugin(environmentLocale: () => string | undefined): TextlintPluginCreator {
  class Processor {
    readonly #options: TextlintPluginOptions;

    constructor(options: TextlintPluginOptions = {}) {
      this.#options = options;
    }

    availableExtensions(): string[] {
      return EXTENSIONS;
    }

    processor() {
      const tree = inProcess(this.#options);
      return {
        preProcess: (text: string, filePath?: string) => tree ?? this.#read(text, filePath),
        postProcess: (messages: TextlintMessage[], filePath?: string) => ({
          messages,
          filePath: filePath ?? '<text>',
        }),
      };
    }

    /** textlint takes a byte order mark off before it counts, so the tree must not count it either. */
    #read(text: string, filePath = ''): { text: string; ast: TxtDocumentNode } {
      const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
      const document = new OfficeDocument({ uri: filePath, text: bare, version: 0 });
      const places = proseOf(document);
      const locale = localeFrom(this.#options.locale ? String(this.#options.locale) : environmentLocale());
      return {
        text: bare,
        ast: attachRun(txtDocument(document, places), { places, reader: { locale } }),
      };
    }
  }
  return { Processor };
}

function inProcess(options: TextlintPluginOptions): TxtDocumentNode | undefined {
  return options[IN_PROCESS] as TxtDocumentNode | undefined;
}
