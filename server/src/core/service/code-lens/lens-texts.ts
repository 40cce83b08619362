import { count, defineTexts, type Empty } from '../../l10n/index.ts';

interface LensMessages {
  preview: Empty;
  used: { documents: number };
  office: { level: number; name: string };
  step: { level: number; name: string; next: number };
}

/** Lines above pieces of a document. */
export const lensTexts = defineTexts<LensMessages>({
  en: {
    preview: 'Preview',
    used: ({ documents }) => `used by ${count('en', documents, { one: 'document', other: 'documents' })}`,
    office: ({ level, name }) => `the office stands at level ${level} of 4: ${name}`,
    step: ({ level, name, next }) =>
      `level ${level} of 4: ${name}${next > 0 ? ` · to the next: ${count('en', next, { one: 'thing', other: 'things' })}` : ''}`,
  },
  cs: {
    preview: 'Náhled',
    used: ({ documents }) =>
      count('cs', documents, {
        one: 'dokument sem odkazuje',
        few: 'dokumenty sem odkazují',
        other: 'dokumentů sem odkazuje',
      }),
    office: ({ level, name }) => `úřad je na úrovni ${level} ze 4: ${name}`,
    step: ({ level, name, next }) => `úroveň ${level} ze 4: ${name}${next > 0 ? ` · k další zbývá: ${next}` : ''}`,
  },
  pl: {
    preview: 'Podgląd',
    used: ({ documents }) =>
      count('pl', documents, {
        one: 'dokument się tu odwołuje',
        few: 'dokumenty się tu odwołują',
        many: 'dokumentów się tu odwołuje',
        other: 'dokumentu się tu odwołuje',
      }),
    office: ({ level, name }) => `urząd jest na poziomie ${level} z 4: ${name}`,
    step: ({ level, name, next }) =>
      `poziom ${level} z 4: ${name}${next > 0 ? ` · do następnego brakuje: ${next}` : ''}`,
  },
});
