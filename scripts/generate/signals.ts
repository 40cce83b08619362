import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SignalData } from '../../server/src/core/prose/signals/signal-data.ts';
import { readSignalPattern } from '../../server/src/core/prose/signals/signal-pattern.ts';
import { HEADER, type Output } from './output.ts';

const LANGUAGES = ['cs', 'en', 'pl'] as const;
const OUTPUT = 'server/src/core/prose/generated';

/** One module per language that holds its signals as a string, as with the lexicon. */
export function signalsOutput(): Output {
  return new Map(
    LANGUAGES.map((language) => {
      const file = `lexicons/signals.${language}.yaml`;
      return [`${OUTPUT}/signals.${language}.ts`, moduleSource(checked(parse(readFileSync(file, 'utf8')), file))];
    }),
  );
}

/** Throws, naming the pattern, for anything that cannot be read. */
export function checked({ words, signals }: SignalData, file: string): SignalData {
  for (const byStrength of Object.values(signals)) {
    for (const pattern of Object.values(byStrength).flat()) {
      try {
        readSignalPattern(pattern, words);
      } catch (error) {
        throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  return { words, signals };
}

function moduleSource(data: SignalData): string {
  const json = JSON.stringify(data).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `${HEADER}import type { SignalData } from '../signals/signal-data.ts';

export function signalData(): SignalData {
  return JSON.parse('${json}') as SignalData;
}
`;
}
