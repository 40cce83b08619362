import { czech } from './language-cs.ts';
import type { LanguageData, ProseLanguage } from './language-data.ts';
import { english } from './language-en.ts';
import { polish } from './language-pl.ts';

export type { LanguageData, ProseLanguage } from './language-data.ts';

const DATA: { readonly [L in ProseLanguage]: LanguageData } = { cs: czech, pl: polish, en: english };

export function proseData(language: ProseLanguage): LanguageData {
  return DATA[language];
}
