import { parseDocument } from 'yaml';
import { analyse, completed, enabledRules, type Rule } from '../../server/src/core/analysis/index.ts';
import { DEFAULT_SETTINGS } from '../../server/src/core/config/index.ts';
import { OfficeDocument } from '../../server/src/core/model/index.ts';
import { lintProse } from '../../server/src/core/prose/index.ts';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';
import { factsOf, workspaceOf } from '../../server/src/core/workspace/index.ts';

const PASSES = 3;

/** Where the time of a lint goes, in milliseconds a document and in shares of the whole: by stage and by rule family. */
export async function profile(texts: readonly string[], office: string): Promise<string> {
  const times = new Map<string, number>();
  const clock = <T>(name: string, run: () => T): T => {
    const start = performance.now();
    const result = run();
    times.set(name, (times.get(name) ?? 0) + performance.now() - start);
    return result;
  };
  const register = new OfficeDocument({ uri: 'office.yaml', text: office, version: 0 });
  const timed = RULES.filter(({ check }) => check).map(
    (rule): Rule => ({
      ...rule,
      check: (context) => clock(`rules ${rule.id}`, () => rule.check?.(context)),
    }),
  );
  const languageRules = enabledRules(RULES, DEFAULT_SETTINGS, 'x.yaml').filter(
    (rule): rule is typeof rule & { rule: { prose: NonNullable<Rule['prose']> } } => rule.rule.prose !== undefined,
  );
  const knownRules = new Set(RULES.map(({ id }) => id));
  const documents = texts.map((text, index) => new OfficeDocument({ uri: uriOf(index), text, version: 0 }));
  const workspace = workspaceOf([register, ...documents].flatMap((each) => factsOf(each) ?? []));
  for (let pass = 0; pass <= PASSES; pass++) {
    // The first pass only warms up.
    if (pass === 1) times.clear();
    for (const [index, text] of texts.entries()) {
      clock('floor: parseDocument', () => parseDocument(text));
      const document = clock('syntax', () => new OfficeDocument({ uri: uriOf(index), text, version: 0 }));
      clock('walk along the schema', () => document.inventory);
      clock('schema validation', () => document.schemaIssues);
      clock('facts', () => factsOf(document));
      await completed(
        analyse({
          document,
          workspace,
          rules: enabledRules(timed, DEFAULT_SETTINGS, 'x.yaml'),
          knownRules,
          today: '2025-06-30',
        }),
      );
      const start = performance.now();
      await lintProse(document, languageRules);
      times.set('language rules (textlint)', (times.get('language rules (textlint)') ?? 0) + performance.now() - start);
    }
  }
  return table(times, texts.length * PASSES);
}

function uriOf(index: number): string {
  return `${index}.service.yaml`;
}

function table(times: ReadonlyMap<string, number>, documents: number): string {
  const stages = new Map<string, number>();
  for (const [name, ms] of times) {
    const stage = name.startsWith('rules ') ? `rules ${name.slice(6).split('/')[0]}/*` : name;
    stages.set(stage, (stages.get(stage) ?? 0) + ms);
  }
  const floor = stages.get('floor: parseDocument') ?? Number.NaN;
  const whole = [...stages].reduce((sum, [name, ms]) => (name.startsWith('floor') ? sum : sum + ms), 0);
  const rows = [...stages].map(([name, ms]) => {
    const share = name.startsWith('floor') ? '' : `${((ms / whole) * 100).toFixed(1)} %`;
    return `| ${name} | ${(ms / documents).toFixed(3)} | ${share} | ${(ms / floor).toFixed(2)} |`;
  });
  const slowest = [...times]
    .filter(([name]) => name.startsWith('rules '))
    .sort((a, b) => b[1] - a[1])
    .slice(0, 5)
    .map(
      ([name, ms]) => `| ${name.slice(6)} | ${(ms / documents).toFixed(4)} | ${((ms / whole) * 100).toFixed(2)} % |`,
    );
  return `where the time goes, in one process, per card

| stage | ms | share | to floor |
| --- | ---: | ---: | ---: |
${rows.join('\n')}
| whole | ${(whole / documents).toFixed(3)} | 100 % | ${(whole / floor).toFixed(2)} |

slowest rules

| rule | ms | share |
| --- | ---: | ---: |
${slowest.join('\n')}`;
}
