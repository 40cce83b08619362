import { count, defineTexts, type Empty, type Locale, type PluralForms } from '../l10n/index.ts';

interface LintFormatMessages {
  title: Empty;
  line: { line: number };
  repair: { title: string };
  repairItself: { title: string };
  why: Empty;
  fine: Empty;
  unchecked: Empty;
  excused: { reason: string; until: string };
  excusedWithoutReason: { until: string };
  /** On GitHub. */
  notBeside: { findings: number };
  /** In a comment. */
  notHere: { findings: number; documents: number };
  howToSeeAll: Empty;
  documents: Empty;
  made: { version: string };
  /** What a run ended with, for programs that show it. */
  ended: { code: number };
}

/** Words around findings in the formats for reviewers and pipelines. */
export const lintFormatTexts = defineTexts<LintFormatMessages>({
  en: {
    title: 'What Okenko found',
    line: ({ line }) => `line ${line}`,
    repair: ({ title }) => `Possible repair: ${title}`,
    repairItself: ({ title }) => `Possible repair: ${title} (okenko lint --fix does it)`,
    why: 'Why it matters:',
    fine: 'nothing to mend',
    unchecked: 'Not everything could be checked',
    excused: ({ reason, until }) => `Left as it is: ${reason}${until && ` (until ${until})`}`,
    excusedWithoutReason: ({ until }) => `Left as it is, without a reason${until && ` (until ${until})`}`,
    notBeside: ({ findings }) =>
      `GitHub shows only ten of each severity beside the lines. You find the rest only in the log of this step: ${count('en', findings, FINDINGS.en)}.`,
    notHere: ({ findings, documents }) =>
      `This does not fit here: ${count('en', findings, FINDINGS.en)} more in ${count('en', documents, DOCUMENTS.en)}.`,
    howToSeeAll: 'okenko lint shows them all.',
    documents: 'Documents',
    made: ({ version }) => `Checked by Okenko ${version}.`,
    ended: ({ code }) => ENDED.en[code] ?? '',
  },
  cs: {
    title: 'Co Okenko našlo',
    line: ({ line }) => `řádek ${line}`,
    repair: ({ title }) => `Možná oprava: ${title}`,
    repairItself: ({ title }) => `Možná oprava: ${title} (provede ji okenko lint --fix)`,
    why: 'Proč na tom záleží:',
    fine: 'není co opravovat',
    unchecked: 'Něco se zkontrolovat nepodařilo',
    excused: ({ reason, until }) => `Zůstává, jak to je: ${reason}${until && ` (do ${until})`}`,
    excusedWithoutReason: ({ until }) => `Zůstává, jak to je, bez uvedení důvodu${until && ` (do ${until})`}`,
    notBeside: ({ findings }) =>
      `GitHub ukáže u řádků jen deset nálezů od každé závažnosti. Další najdete jen ve výpisu tohoto kroku: ${count('cs', findings, FINDINGS.cs)}.`,
    notHere: ({ findings, documents }) =>
      `Sem se už nevešlo: ${count('cs', findings, FINDINGS.cs)} v ${count('cs', documents, DOCUMENTS.cs)}.`,
    howToSeeAll: 'Všechno vypíše okenko lint.',
    documents: 'Dokumenty',
    made: ({ version }) => `Zkontrolovalo Okenko ${version}.`,
    ended: ({ code }) => ENDED.cs[code] ?? '',
  },
  pl: {
    title: 'Co znalazło Okenko',
    line: ({ line }) => `wiersz ${line}`,
    repair: ({ title }) => `Możliwa poprawka: ${title}`,
    repairItself: ({ title }) => `Możliwa poprawka: ${title} (wprowadzi ją okenko lint --fix)`,
    why: 'Dlaczego to ważne:',
    fine: 'nie ma nic do poprawy',
    unchecked: 'Nie wszystko dało się sprawdzić',
    excused: ({ reason, until }) => `Zostaje bez zmian: ${reason}${until && ` (do ${until})`}`,
    excusedWithoutReason: ({ until }) => `Zostaje bez zmian, bez podania powodu${until && ` (do ${until})`}`,
    notBeside: ({ findings }) =>
      `GitHub pokazuje przy wierszach tylko po dziesięć uwag każdej wagi. Pozostałe są tylko w dzienniku tego kroku: ${count('pl', findings, FINDINGS.pl)}.`,
    notHere: ({ findings, documents }) =>
      `Tu już się nie zmieściło: ${count('pl', findings, FINDINGS.pl)} w ${count('pl', documents, DOCUMENTS.pl)}.`,
    howToSeeAll: 'Wszystko wypisze okenko lint.',
    documents: 'Dokumenty',
    made: ({ version }) => `Sprawdzono programem Okenko ${version}.`,
    ended: ({ code }) => ENDED.pl[code] ?? '',
  },
});

type Forms = { readonly [L in Locale]: PluralForms };

const FINDINGS: Forms = {
  en: { one: 'finding', other: 'findings' },
  cs: { one: 'nález', few: 'nálezy', many: 'nálezu', other: 'nálezů' },
  pl: { one: 'uwaga', few: 'uwagi', many: 'uwag', other: 'uwagi' },
};

/** After "in". */
const DOCUMENTS: Forms = {
  en: { one: 'document', other: 'documents' },
  cs: { one: 'dokumentu', few: 'dokumentech', many: 'dokumentu', other: 'dokumentech' },
  pl: { one: 'dokumencie', few: 'dokumentach', many: 'dokumentach', other: 'dokumentu' },
};

/** By exit code. */
const ENDED: { readonly [L in Locale]: readonly string[] } = {
  en: [
    'Nothing at or above the fail level.',
    'Findings at or above the fail level.',
    'Something could not be read, so it was not checked.',
    'A rule broke down, so not everything was checked.',
  ],
  cs: [
    'Nic od nastavené závažnosti výš.',
    'Jsou tu nálezy od nastavené závažnosti výš.',
    'Něco nešlo přečíst, takže to zkontrolované není.',
    'Některé pravidlo selhalo, takže zkontrolované není všechno.',
  ],
  pl: [
    'Brak uwag od ustawionego poziomu wzwyż.',
    'Są uwagi od ustawionego poziomu wzwyż.',
    'Czegoś nie dało się odczytać, więc nie zostało sprawdzone.',
    'Jedna z reguł zawiodła, więc nie wszystko zostało sprawdzone.',
  ],
};
