import { type ResolvedConfig, textlintProblems } from '../core/config/index.ts';
import { missingPackages } from '../platform/node/textlint-packages.ts';

/** A package that is not installed is a mistake of the configuration that asks for it. */
export function withPackages(config: ResolvedConfig): ResolvedConfig {
  const missing = missingPackages(config.settings.textlint);
  if (missing.length === 0) return config;
  return { ...config, problems: [...config.problems, ...textlintProblems(missing, 'textlintMissing')] };
}

/** Of problems that say the same of the same place the first. */
export function eachOnce(problems: ResolvedConfig['problems']): ResolvedConfig['problems'] {
  const seen = new Set<string>();
  return problems.filter(({ path: file, problem }) => {
    const key = `${file} ${problem.span.start} ${problem.message('en')}`;
    return !seen.has(key) && seen.add(key);
  });
}
