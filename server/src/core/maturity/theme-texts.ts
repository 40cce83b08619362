import { defineTexts, type Empty, type Locale, render } from '../l10n/index.ts';
import type { Level } from './reason.ts';
import type { Theme } from './steps.ts';

/** What each step is about, in the middle of a sentence; the label an office gives a step is its own. */
export const themeTexts = defineTexts<{ [T in Theme]: Empty }>({
  en: {
    feedback: 'feedback from clients and colleagues',
    measures: 'discussion and measures',
    environment: 'friendly buildings and environment',
    standards: 'customer-orientation standards',
    vision: 'mission, vision and strategy',
    development: 'professional development and prevention of burn-out',
    competencies: 'competency model, appraisal and selection',
    running: 'keeping it running',
  },
  cs: {
    feedback: 'zpětná vazba od klientů a kolegů',
    measures: 'diskuse a opatření',
    environment: 'vstřícné budovy a prostředí',
    standards: 'standardy vstřícnosti ke klientům',
    vision: 'poslání, vize a strategie',
    development: 'profesní rozvoj a prevence vyhoření',
    competencies: 'kompetenční model, hodnocení a výběr lidí',
    running: 'udržení v chodu',
  },
  pl: {
    feedback: 'informacja zwrotna od klientów i współpracowników',
    measures: 'dyskusja i działania',
    environment: 'przyjazne budynki i otoczenie',
    standards: 'standardy obsługi klienta',
    vision: 'misja, wizja i strategia',
    development: 'rozwój zawodowy i zapobieganie wypaleniu',
    competencies: 'model kompetencji, oceny i nabór',
    running: 'utrzymanie w ruchu',
  },
});

/** The same in as few words as people use for it, where there is little room. */
export const themeNames = defineTexts<{ [T in Theme]: Empty }>({
  en: {
    feedback: 'Feedback',
    measures: 'Discussion and measures',
    environment: 'Friendly buildings',
    standards: 'Standards',
    vision: 'Vision and strategy',
    development: 'Development',
    competencies: 'Competencies',
    running: 'Keeping it running',
  },
  cs: {
    feedback: 'Zpětná vazba',
    measures: 'Diskuse a opatření',
    environment: 'Přívětivé budovy',
    standards: 'Standardy',
    vision: 'Vize a strategie',
    development: 'Rozvoj lidí',
    competencies: 'Kompetence',
    running: 'Udržení v chodu',
  },
  pl: {
    feedback: 'Opinie klientów',
    measures: 'Dyskusja i działania',
    environment: 'Przyjazne budynki',
    standards: 'Standardy',
    vision: 'Wizja i strategia',
    development: 'Rozwój pracowników',
    competencies: 'Kompetencje',
    running: 'Utrzymanie efektów',
  },
});

/** What each level means in one word. */
export const levelTexts = defineTexts<{ [L in `level${Level}`]: Empty }>({
  en: { level0: 'absent', level1: 'planned', level2: 'run', level3: 'measured', level4: 'improved' },
  cs: { level0: 'chybí', level1: 'naplánováno', level2: 'běží', level3: 'změřeno', level4: 'zlepšeno' },
  pl: { level0: 'brak', level1: 'zaplanowano', level2: 'działa', level3: 'zmierzono', level4: 'ulepszono' },
});

export function levelWord(level: Level, locale: Locale): string {
  return render(levelTexts, locale, `level${level}`);
}
