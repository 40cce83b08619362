import { defineTexts, type Locale, type MessageArgs, render } from '../l10n/index.ts';
import type { DiffMessages } from './diff-messages.ts';
import { diffCs } from './diff-texts-cs.ts';
import { diffEn } from './diff-texts-en.ts';
import { diffPl } from './diff-texts-pl.ts';

export const diffTexts = defineTexts<DiffMessages>({ en: diffEn, cs: diffCs, pl: diffPl });

/** Says one message of a comparison in a language. */
export type SayDiff = (id: keyof DiffMessages, args?: MessageArgs) => string;

export function sayDiff(locale: Locale): SayDiff {
  return (id, args) => render(diffTexts, locale, id, args);
}
