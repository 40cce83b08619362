import { TextlintKernel } from '@textlint/kernel';
import type { OfficeDocument } from '../model/index.ts';
import type { OfficeVocabulary } from './office-words.ts';
import { type ProsePlace, proseOf } from './prose.ts';
import type { ProseMemory } from './prose-memory.ts';
import { EXTENSIONS, IN_PROCESS, yamlPlugin } from './textlint-plugin.ts';
import { textlintRules } from './textlint-rule.ts';
import { attachRun, detachRun, type LintableRule, type ProseCheck, type ProseFinding } from './textlint-run.ts';
import { txtDocument } from './txt-ast.ts';

export interface ProseResult {
  readonly findings: readonly ProseFinding[];
  /** Rules that threw; they have no findings. */
  readonly crashes: readonly { readonly rule: string; readonly error: unknown }[];
}

const kernel = new TextlintKernel();
const plugin = yamlPlugin(() => undefined);

/** What is known besides a document and the rules. */
export interface ProseSurroundings {
  /** What the office says of its words; nothing when left out. */
  readonly office?: OfficeVocabulary | undefined;
  /** What was found in the version before, by the same rules: then only texts that differ are read. */
  readonly memory?: ProseMemory | undefined;
}

/** Runs language rules over the texts of a document. */
export async function lintProse(
  document: OfficeDocument,
  checks: readonly ProseCheck[],
  { office, memory }: ProseSurroundings = {},
): Promise<ProseResult> {
  const places = proseOf(document, office);
  if (!memory) return lintPlaces(document, checks, places);
  const recalled = memory.recall(document, places, office?.key);
  if (recalled.unread.length === 0) {
    memory.keep(recalled, []);
    return { findings: recalled.findings, crashes: [] };
  }
  const { findings, crashes } = await lintPlaces(document, checks, recalled.unread);
  // A rule that threw is tried again on everything the next time.
  if (crashes.length === 0) memory.keep(recalled, findings);
  return { findings: [...recalled.findings, ...findings], crashes };
}

/** One call of textlint's kernel, whatever the number of texts. */
async function lintPlaces(
  document: OfficeDocument,
  checks: readonly ProseCheck[],
  places: readonly ProsePlace[],
): Promise<ProseResult> {
  const findings: ProseFinding[] = [];
  const crashes: { rule: string; error: unknown }[] = [];
  // Our rules read the places and their findings know their places, so the kernel needs neither the tree nor the text.
  const tree = attachRun(txtDocument(document, []), {
    places,
    reader: {
      take: (finding) => findings.push(finding),
      onCrash: (rule, error) => crashes.push({ rule, error }),
    },
  });
  await kernel.lintText('', {
    ext: EXTENSIONS[0] ?? '',
    filePath: document.uri,
    plugins: [{ pluginId: 'okenko', plugin, options: { [IN_PROCESS]: tree } }],
    rules: [{ ruleId: 'okenko', rule: textlintRules(checks) }],
  });
  detachRun(tree);
  tree.letGo();
  const crashed = new Set(crashes.map(({ rule }) => rule));
  return { findings: findings.filter(({ rule }) => !crashed.has(rule)), crashes };
}

/** `language/officialese` is `officialese` in textlint. */
export function shortName({ id }: LintableRule): string {
  return id.slice(id.indexOf('/') + 1);
}
