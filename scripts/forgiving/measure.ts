import { linesIn } from './lines.ts';
import type { Office } from './office.ts';
import { LANGUAGES } from './one-language.ts';
import { SLIP_NAMES, SLIPS, type SlipName } from './slips.ts';
import { type Fault, trySlip } from './try-slip.ts';

/** One mistake made in one place, and what went wrong with it; nothing when it was taken as it should be. */
export interface Trial {
  readonly slip: SlipName;
  /** `office.yaml:12`, the first line the mistake touches. */
  readonly where: string;
  readonly faults: readonly Fault[];
}

/** Of all places of an office where a mistake can be made, every so manieth is tried. */
export const STRIDE = 37;

/** Makes the mistakes of a sample, of which only every `part`th; those that change no meaning are left out. */
export async function* trials(office: Office, part: number): AsyncGenerator<Trial> {
  const offset = LANGUAGES.indexOf(office.language) * 12;
  for (const slip of SLIP_NAMES) {
    let place = 0;
    let chosen = 0;
    for (const page of office.pages) {
      const { tree } = page.document;
      const lines = linesIn(tree);
      for (const line of lines) {
        for (const made of SLIPS[slip](line, { tree, language: office.language, lines })) {
          if (!made || place++ % STRIDE !== offset || chosen++ % part !== 0) continue;
          const { isHarmless, faults } = await trySlip(office, page, made);
          if (!isHarmless) yield { slip, where: `${page.file}:${line.number + 1}`, faults };
        }
      }
    }
  }
}
