/** What the id of a new rule is checked against. */
export interface KnownRule {
  readonly id: string;
  readonly aliases?: readonly string[];
}

/** Why a rule cannot be called this; undefined when it can. */
export function ruleIdProblem(id: string, rules: readonly KnownRule[]): string | undefined {
  if (id === '') return 'Which rule?';
  const [, family = '', name = ''] = /^([a-z]+(?:-[a-z]+)*)\/([a-z]+(?:-[a-z0-9]+)*)$/.exec(id) ?? [];
  if (family === '') return `"${id}" is no rule id: family/name, small letters and hyphens only.`;
  if (family === 'generated') return '"generated" is the folder of generated files.';
  if (family === 'common') return '"common" is the folder of what rules share.';
  if (/^(valid|check|require|must|should|use)-/.test(name)) {
    return `"${name}" names the cure. Name the thing that is found: owner/vague, not owner/require-role.`;
  }
  const taken = rules.find((rule) => rule.id === id || rule.aliases?.includes(id));
  if (taken) return `The rule ${id} exists already${taken.id === id ? '' : ` as a former name of ${taken.id}`}.`;
  return undefined;
}

/**
 * Path and text of both files. They compile and fail: the texts are empty, and the rule finds every text of a document,
 * the good example's too.
 */
export function ruleFiles(id: string, version: string): ReadonlyMap<string, string> {
  const base = `server/src/core/rules/${id}`;
  return new Map([
    [`${base}.ts`, ruleSource(id, version)],
    [`${base}.md`, PAGE],
  ]);
}

function ruleSource(id: string, version: string): string {
  const texts = (locale: string, hints: readonly string[]) => `    ${locale}: {
      // ${hints[0]}
      title: '',
      // ${hints[1]}
      why: '',
      // ${hints[2]}
      off: '',
      // ${hints[3]}
      found: ({ text }) => text,
    },`;
  return `import { defineRule, valueOf } from '../../analysis/index.ts';

export const rule = defineRule<{ found: { text: string } }>()({
  id: '${id}',
  since: '${version}',
  severity: 'info',
  texts: {
${texts('en', [
  'A few words, for lists: what is found.',
  'One sentence: why it matters to the people the document is for.',
  'One sentence: when to switch the rule off.',
  'What is wrong, naming the thing, and what to do.',
])}
${texts('cs', ['Několik slov do seznamu.', 'Jedna věta: proč na tom záleží.', 'Jedna věta: kdy pravidlo vypnout.', 'Co je špatně a co s tím.'])}
${texts('pl', ['Kilka słów do listy.', 'Jedno zdanie: dlaczego to ważne.', 'Jedno zdanie: kiedy wyłączyć regułę.', 'Co jest nie tak i co zrobić.'])}
  },
  check({ document, report }) {
    // Every text there is; leave those in which nothing is wrong.
    for (const { node } of document.texts) report({ at: valueOf(node), message: 'found', args: { text: node.text } });
  },
});
`;
}

const PAGE = `## Examples

\`\`\`yaml bad
kind: service-card
language: en
title: ⟦Write here what the rule finds, between these marks⟧
\`\`\`

\`\`\`yaml good
kind: service-card
language: en
title: Write here what is right
\`\`\`
`;
