import type { Wordings } from '../core/model/index.ts';
import type { OptionSpec } from './options.ts';

/** `--config`, the same for every command that reads documents. */
export const CONFIG_OPTION: OptionSpec = {
  name: 'config',
  value: 'FILE',
  help: {
    en: 'Use this configuration in place of .okenko.yaml',
    cs: 'Použít toto nastavení místo .okenko.yaml',
    pl: 'Użyj tych ustawień zamiast .okenko.yaml',
  },
};

/** `--output FILE`; `help` says what is written. */
export function outputOption(help: Wordings): OptionSpec {
  return { name: 'output', value: 'FILE', help };
}

/** `--today`; `doing` is what the command does, as its help begins. */
export function todaySpec(doing: Wordings): OptionSpec {
  return {
    name: 'today',
    value: 'DATE',
    help: {
      en: `${doing.en} as if this were today (YYYY-MM-DD)`,
      cs: `${doing.cs}, jako by dnes bylo toto datum (RRRR-MM-DD)`,
      pl: `${doing.pl} tak, jakby dziś był ten dzień (RRRR-MM-DD)`,
    },
  };
}
