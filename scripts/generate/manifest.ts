import { readFileSync } from 'node:fs';
import { LOCALES } from '../../server/src/core/l10n/index.ts';
import type { Output } from './output.ts';

const CONTRIBUTES = 'client/contributes.json';

/**
 * The extension's half of `package.json` and its texts. The keys written in `client/contributes.json` belong to the
 * generator as a whole; the other keys of `package.json` are kept as they are.
 */
export function manifestOutput(): Output {
  const manifest: object = JSON.parse(readFileSync('package.json', 'utf8'));
  const contributes: object = JSON.parse(readFileSync(CONTRIBUTES, 'utf8'));
  const output: Output = new Map([['package.json', jsonText({ ...manifest, ...contributes })]]);
  for (const locale of LOCALES) {
    const texts: object = JSON.parse(readFileSync(`client/nls/${locale}.json`, 'utf8'));
    output.set(locale === 'en' ? 'package.nls.json' : `package.nls.${locale}.json`, jsonText(texts));
  }
  return output;
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
