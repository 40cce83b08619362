import { count, defineTexts, type Empty, type Locale, type PluralForms } from '../l10n/index.ts';

interface Counts {
  documents: number;
  errors: number;
  warnings: number;
  infos: number;
}

interface ReportMessages {
  error: Empty;
  warning: Empty;
  info: Empty;
  hint: Empty;
  clean: { documents: number };
  summary: Counts;
  severities: Omit<Counts, 'documents'>;
  nothing: Empty;
  unchanged: { since: string };
  fixable: { fixes: number };
  more: { fixes: number };
}

export const reportTexts = defineTexts<ReportMessages>({
  en: {
    error: 'error',
    warning: 'warning',
    info: 'advice',
    hint: 'hint',
    clean: ({ documents }) => `${count('en', documents, DOCUMENTS.en)}: nothing to mend.`,
    summary: (counts) => summary('en', counts),
    severities: (counts) => severities('en', counts),
    unchanged: ({ since }) => `No document has changed since ${since}.`,
    nothing: 'No document of ours was found here. A document starts with a line such as `kind: service-card`.',
    fixable: ({ fixes }) => `${count('en', fixes, FINDINGS.en)} can be repaired with --fix.`,
    more: ({ fixes }) => `repair offered in the editor${fixes > 1 ? ` (${fixes} ways)` : ''}`,
  },
  cs: {
    error: 'chyba',
    warning: 'varování',
    info: 'rada',
    hint: 'tip',
    clean: ({ documents }) => `${count('cs', documents, DOCUMENTS.cs)}: není co opravovat.`,
    summary: (counts) => summary('cs', counts),
    severities: (counts) => severities('cs', counts),
    unchanged: ({ since }) => `Od verze ${since} se žádný dokument nezměnil.`,
    nothing: 'Žádný náš dokument tu není. Dokument poznáte podle řádku jako `kind: service-card`.',
    fixable: ({ fixes }) => `S --fix se samo opraví: ${count('cs', fixes, FINDINGS.cs)}.`,
    more: ({ fixes }) => `opravu nabídne editor${fixes > 1 ? ` (možností: ${fixes})` : ''}`,
  },
  pl: {
    error: 'błąd',
    warning: 'ostrzeżenie',
    info: 'rada',
    hint: 'wskazówka',
    clean: ({ documents }) => `${count('pl', documents, DOCUMENTS.pl)}: nie ma nic do poprawy.`,
    summary: (counts) => summary('pl', counts),
    severities: (counts) => severities('pl', counts),
    unchanged: ({ since }) => `Od wersji ${since} nie zmienił się żaden dokument.`,
    nothing: 'Nie ma tu żadnego naszego dokumentu. Dokument zaczyna się wierszem w rodzaju `kind: service-card`.',
    fixable: ({ fixes }) => `Opcja --fix naprawi: ${count('pl', fixes, FINDINGS.pl)}.`,
    more: ({ fixes }) => `poprawkę podpowie edytor${fixes > 1 ? ` (sposobów: ${fixes})` : ''}`,
  },
});

type Forms = { readonly [L in Locale]: PluralForms };

const DOCUMENTS: Forms = {
  en: { one: 'document', other: 'documents' },
  cs: { one: 'dokument', few: 'dokumenty', many: 'dokumentu', other: 'dokumentů' },
  pl: { one: 'dokument', few: 'dokumenty', many: 'dokumentów', other: 'dokumentu' },
};
const FINDINGS: Forms = {
  en: { one: 'finding', other: 'findings' },
  cs: { one: 'nález', few: 'nálezy', many: 'nálezu', other: 'nálezů' },
  pl: { one: 'uwagę', few: 'uwagi', many: 'uwag', other: 'uwagi' },
};
const ERRORS: Forms = {
  en: { one: 'error', other: 'errors' },
  cs: { one: 'chyba', few: 'chyby', many: 'chyby', other: 'chyb' },
  pl: { one: 'błąd', few: 'błędy', many: 'błędów', other: 'błędu' },
};
const WARNINGS: Forms = {
  en: { one: 'warning', other: 'warnings' },
  cs: { one: 'varování', few: 'varování', many: 'varování', other: 'varování' },
  pl: { one: 'ostrzeżenie', few: 'ostrzeżenia', many: 'ostrzeżeń', other: 'ostrzeżenia' },
};
const INFOS: Forms = {
  en: { one: 'piece of advice', other: 'pieces of advice' },
  cs: { one: 'rada', few: 'rady', many: 'rady', other: 'rad' },
  pl: { one: 'rada', few: 'rady', many: 'rad', other: 'rady' },
};

function summary(locale: Locale, { documents, ...counts }: Counts): string {
  return `${count(locale, documents, DOCUMENTS[locale])}: ${severities(locale, counts)}.`;
}

function severities(locale: Locale, { errors, warnings, infos }: Omit<Counts, 'documents'>): string {
  return [
    errors > 0 ? count(locale, errors, ERRORS[locale]) : '',
    warnings > 0 ? count(locale, warnings, WARNINGS[locale]) : '',
    infos > 0 ? count(locale, infos, INFOS[locale]) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
