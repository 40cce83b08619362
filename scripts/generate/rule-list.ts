import { readdirSync, readFileSync } from 'node:fs';
import { HEADER, type Output } from './output.ts';

const RULES = 'server/src/core/rules';

/** The list of all rules, made of every file in a family folder that exports `rule` or `rules`. */
export function ruleListOutput(): Output {
  const families = readdirSync(RULES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'generated')
    .map(({ name }) => name)
    .sort();
  const modules = families.flatMap((family) =>
    readdirSync(`${RULES}/${family}`)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .sort()
      .flatMap((file) => {
        const source = readFileSync(`${RULES}/${family}/${file}`, 'utf8');
        const what = /^export const (rules?)\b/m.exec(source)?.[1];
        return what ? [{ path: `${family}/${file}`, what, name: variableName(`${family}/${file}`) }] : [];
      }),
  );
  const imports = modules.map(({ path, what, name }) => `import { ${what} as ${name} } from '../${path}';`);
  const members = modules.map(({ what, name }) => (what === 'rules' ? `  ...${name},` : `  ${name},`));
  return new Map([
    [
      `${RULES}/generated/rules.ts`,
      `${HEADER}import type { Rule } from '../../analysis/index.ts';\n${imports.join('\n')}\n\n/** Every rule there is, by family and name. */\nexport const RULES: readonly Rule[] = [\n${members.join('\n')}\n].sort((a, b) => (a.id < b.id ? -1 : 1));\n`,
    ],
  ]);
}

function variableName(path: string): string {
  return path
    .replace(/\.ts$/, '')
    .replace(/[^a-zA-Z]+([a-zA-Z])?/g, (_, letter?: string) => letter?.toUpperCase() ?? '');
}
