import { TextlintKernel } from '@textlint/kernel';
import type { TextlintMessage, TextlintRuleModule, TextlintRuleOptions } from '@textlint/types';
import type { OfficeDocument } from '../model/index.ts';
import type { Span, TextEdit } from '../text/index.ts';
import { proseOf } from './prose.ts';
import { EXTENSIONS, IN_PROCESS, yamlPlugin } from './textlint-plugin.ts';
import { txtDocument } from './txt-ast.ts';

/** A textlint rule of another maker, loaded. */
export interface ForeignRule {
  /** As its package calls it: `no-todo`, `preset-x/no-y`. */
  readonly id: string;
  /** Undefined for one that could not be loaded, which then says why on every document. */
  readonly rule: TextlintRuleModule | undefined;
  readonly options: true | { readonly [name: string]: unknown };
  readonly failure?: string;
}

export interface ForeignFinding {
  readonly rule: string;
  /** Of the source. */
  readonly span: Span;
  /** What the rule says, in its own language. */
  readonly text: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly fix: TextEdit | undefined;
}

export interface ForeignResult {
  readonly findings: readonly ForeignFinding[];
  /** Rules that threw or could not be loaded, with what they said. */
  readonly failures: readonly { readonly rule: string; readonly reason: string }[];
}

const kernel = new TextlintKernel();
const plugin = yamlPlugin(() => undefined);

/** Runs textlint rules of others over the texts of a document. Each by itself, so that one that throws ends only itself. */
export async function lintForeign(document: OfficeDocument, rules: readonly ForeignRule[]): Promise<ForeignResult> {
  const findings: ForeignFinding[] = [];
  const failures: { rule: string; reason: string }[] = [];
  const places = proseOf(document);
  for (const foreign of rules) {
    const { id, rule, failure } = foreign;
    if (!rule) {
      failures.push({ rule: id, reason: failure ?? '' });
      continue;
    }
    try {
      // Rules may change the tree they get, so each has its own.
      const tree = txtDocument(document, places);
      const { messages } = await kernel.lintText(document.text, {
        ext: EXTENSIONS[0] ?? '',
        filePath: document.uri,
        plugins: [{ pluginId: 'okenko', plugin, options: { [IN_PROCESS]: tree } }],
        rules: [{ ruleId: id, rule, options: optionsOf(foreign) }],
      });
      findings.push(...messages.map((message) => findingOf(message, foreign, document)));
    } catch (error) {
      failures.push({ rule: id, reason: firstLine(error) });
    }
  }
  return { findings, failures };
}

/** The first line of what was thrown. */
export function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line;
}

function optionsOf({ options }: ForeignRule): TextlintRuleOptions | true {
  return options === true ? true : { ...options };
}

/** textlint makes everything an error unless told otherwise; here it is a warning unless the office says otherwise. */
function findingOf(message: TextlintMessage, { id, options }: ForeignRule, document: OfficeDocument): ForeignFinding {
  const set = options === true ? undefined : options.severity;
  const { length } = document.text;
  const [from, to] = message.range;
  const start = Math.min(Math.max(0, from), length);
  return {
    rule: id,
    span: { start, end: Math.min(Math.max(start, to), length) },
    text: message.message,
    severity: set === 'error' || set === 'info' ? set : 'warning',
    fix: message.fix && safeInYaml(document, message.fix.range, message.fix.text),
  };
}

/** A change of letters, digits, blanks and hyphens only means the same in every style of YAML; others are not offered. */
function safeInYaml(
  { text }: OfficeDocument,
  [start, end]: readonly [number, number],
  newText: string,
): TextEdit | undefined {
  return PLAIN.test(newText) && PLAIN.test(text.slice(start, end)) ? { span: { start, end }, newText } : undefined;
}

const PLAIN = /^[\p{L}\p{N} -]*$/u;
