import { readConfig } from '../../../server/src/core/config/index.ts';
import { LOCALES } from '../../../server/src/core/l10n/index.ts';
import { RULES } from '../../../server/src/core/rules/generated/rules.ts';
import { expectPlace } from './broken.ts';
import { expectWords } from './words.ts';

/** A configuration is read whatever is wrong with it, and every mistake is told at its place. */
export function checkConfig(text: string): void {
  for (const { span, message } of readConfig(text, RULES).problems) {
    expectPlace(text, span, 'config');
    for (const locale of LOCALES) expectWords(message(locale), 'config');
  }
}
