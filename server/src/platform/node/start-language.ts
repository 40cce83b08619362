import type { StartLanguage } from '../../lsp/platform.ts';

/** The language `--locale` asks for, and the one of the shell. */
export function startLanguage(words: readonly string[], env: NodeJS.ProcessEnv): StartLanguage {
  return {
    asked: afterOption(words, '--locale'),
    usual: env.LC_ALL || env.LC_MESSAGES || env.LANG || undefined,
  };
}

function afterOption(words: readonly string[], name: string): string | undefined {
  const at = words.findIndex((word) => word === name || word.startsWith(`${name}=`));
  return at < 0 ? undefined : (words[at]?.split('=')[1] ?? words[at + 1]);
}
