import { TextlintKernel, type TextlintKernelRule } from '@textlint/kernel';
import type { OfficeDocument } from '../model/index.ts';
import { type ProsePlace, proseOf } from './prose.ts';
import { EXTENSIONS, IN_PROCESS, type InProcess, yamlPlugin } from './textlint-plugin.ts';
import { textlintRule } from './textlint-rule.ts';
import { attachRun, type LintableRule, type ProseFinding } from './textlint-run.ts';
import { txtDocument } from './txt-ast.ts';

/** A language rule with what the office set for it. */
export interface ProseCheck {
  readonly rule: LintableRule;
  readonly options?: { readonly [name: string]: unknown } | undefined;
}

export interface ProseResult {
  readonly findings: readonly ProseFinding[];
  /** Rules that threw; they have no findings. */
  readonly crashes: readonly { readonly rule: string; readonly error: unknown }[];
}

const kernel = new TextlintKernel();
const plugin = yamlPlugin(() => undefined);

/** Runs language rules over the texts of a document: one call of textlint's kernel, whatever their number. */
export async function lintProse(
  document: OfficeDocument,
  checks: readonly ProseCheck[],
  places: readonly ProsePlace[] = proseOf(document),
): Promise<ProseResult> {
  const crashes: { rule: string; error: unknown }[] = [];
  const tree = attachRun(txtDocument(document, places), {
    places,
    locale: undefined,
    onCrash: (rule, error) => crashes.push({ rule, error }),
  });
  const run: InProcess = { tree, findings: [] };
  await kernel.lintText(document.text, {
    ext: EXTENSIONS[0] ?? '',
    filePath: document.uri,
    plugins: [{ pluginId: 'okenko', plugin, options: { [IN_PROCESS]: run } }],
    rules: checks.map(kernelRule),
  });
  const crashed = new Set(crashes.map(({ rule }) => rule));
  return { findings: run.findings.filter(({ rule }) => !crashed.has(rule)), crashes };
}

function kernelRule({ rule, options }: ProseCheck): TextlintKernelRule {
  return { ruleId: `okenko/${shortName(rule)}`, rule: textlintRule(rule), options: { ...options } };
}

/** `language/officialese` is `officialese` in textlint. */
export function shortName({ id }: LintableRule): string {
  return id.slice(id.indexOf('/') + 1);
}
