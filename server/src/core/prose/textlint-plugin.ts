import type { TxtDocumentNode } from '@textlint/ast-node-types';
import type { TextlintMessage, TextlintPluginCreator, TextlintPluginOptions } from '@textlint/types';
import { localeFrom } from '../l10n/index.ts';
import { OfficeDocument } from '../model/index.ts';
import { proseOf } from './prose.ts';
import type { FindingData } from './textlint-rule.ts';
import { attachRun, type ProseFinding } from './textlint-run.ts';
import { txtDocument } from './txt-ast.ts';

export const EXTENSIONS = ['.yaml', '.yml'];

/** A run of ours, which has read the document already and takes findings instead of words. */
export interface InProcess {
  readonly tree: TxtDocumentNode;
  readonly findings: ProseFinding[];
}

/** The option under which the plugin finds such a run. */
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
      const run = inProcess(this.#options);
      return {
        preProcess: (text: string, filePath?: string) => run?.tree ?? this.#read(text, filePath),
        postProcess: (messages: TextlintMessage[], filePath?: string) => ({
          messages: run ? takeFindings(messages, run.findings) : messages,
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
        ast: attachRun(txtDocument(document, places), { places, locale, onCrash: undefined }),
      };
    }
  }
  return { Processor };
}

/**
 * Takes our findings out of the messages before the kernel looks for duplicates among them: it compares each with all that
 * follow, which on a long document costs more than everything else together.
 */
function takeFindings(messages: readonly TextlintMessage[], findings: ProseFinding[]): TextlintMessage[] {
  return messages.filter(({ data }) => {
    if (!isFindingData(data)) return true;
    findings.push(data.finding);
    return false;
  });
}

function isFindingData(data: unknown): data is FindingData {
  return typeof data === 'object' && data !== null && 'finding' in data;
}

function inProcess(options: TextlintPluginOptions): InProcess | undefined {
  return options[IN_PROCESS] as InProcess | undefined;
}
