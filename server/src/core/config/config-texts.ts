import { defineTexts } from '../l10n/index.ts';

/** What can be wrong with a configuration file, in the reader's words. */
export interface ConfigMessages {
  notYaml: { problem: string };
  notMapping: Record<never, never>;
  unknownKey: { key: string; nearest: string };
  unknownRule: { id: string; nearest: string };
  unknownOption: { rule: string; option: string; options: string };
  badValue: { key: string; expected: string };
  badSeverity: { rule: string };
  badOption: { rule: string; option: string; expected: string };
  extendsMissing: { path: string };
  extendsCycle: { path: string };
}

export const configTexts = defineTexts<ConfigMessages>({
  en: {
    notYaml: ({ problem }) => `This configuration cannot be read: ${problem}`,
    notMapping: 'A configuration is a list of settings such as `extends: recommended`.',
    unknownKey: ({ key, nearest }) => `There is no setting "${key}".${nearest && ` Did you mean "${nearest}"?`}`,
    unknownRule: ({ id, nearest }) => `There is no rule "${id}".${nearest && ` Did you mean "${nearest}"?`}`,
    unknownOption: ({ rule, option, options }) =>
      `The rule ${rule} has no option "${option}".${options && ` It has: ${options}.`}`,
    badValue: ({ key, expected }) => `"${key}" should be ${expected}.`,
    badSeverity: ({ rule }) =>
      `For ${rule} write off, hint, info, warning or error, or a map such as { severity: warning }.`,
    badOption: ({ rule, option, expected }) => `The option "${option}" of ${rule} should be ${expected}.`,
    extendsMissing: ({ path }) =>
      `"${path}" cannot be found. Write recommended, strict, or the path of another configuration file.`,
    extendsCycle: ({ path }) => `"${path}" extends this file, and this file extends it. Remove one of the two.`,
  },
  cs: {
    notYaml: ({ problem }) => `Toto nastavení nejde přečíst: ${problem}`,
    notMapping: 'Nastavení je seznam položek, například `extends: recommended`.',
    unknownKey: ({ key, nearest }) => `Nastavení „${key}“ neexistuje.${nearest && ` Nemysleli jste „${nearest}“?`}`,
    unknownRule: ({ id, nearest }) => `Pravidlo „${id}“ neexistuje.${nearest && ` Nemysleli jste „${nearest}“?`}`,
    unknownOption: ({ rule, option, options }) =>
      `Pravidlo ${rule} nemá volbu „${option}“.${options && ` Má tyto: ${options}.`}`,
    badValue: ({ key, expected }) => `Do „${key}“ patří ${expected}.`,
    badSeverity: ({ rule }) =>
      `U pravidla ${rule} napište off, hint, info, warning nebo error, případně { severity: warning }.`,
    badOption: ({ rule, option, expected }) => `Do volby „${option}“ pravidla ${rule} patří ${expected}.`,
    extendsMissing: ({ path }) =>
      `Soubor „${path}“ se nenašel. Napište recommended, strict nebo cestu k jinému souboru s nastavením.`,
    extendsCycle: ({ path }) => `„${path}“ vychází z tohoto souboru a tento soubor z něj. Jeden odkaz odstraňte.`,
  },
  pl: {
    notYaml: ({ problem }) => `Nie da się odczytać tych ustawień: ${problem}`,
    notMapping: 'Ustawienia to lista pozycji, na przykład `extends: recommended`.',
    unknownKey: ({ key, nearest }) => `Nie ma ustawienia „${key}”.${nearest && ` Może chodziło o „${nearest}”?`}`,
    unknownRule: ({ id, nearest }) => `Nie ma reguły „${id}”.${nearest && ` Może chodziło o „${nearest}”?`}`,
    unknownOption: ({ rule, option, options }) =>
      `Reguła ${rule} nie ma opcji „${option}”.${options && ` Ma następujące: ${options}.`}`,
    badValue: ({ key, expected }) => `W „${key}” wpisz ${expected}.`,
    badSeverity: ({ rule }) =>
      `Przy regule ${rule} wpisz off, hint, info, warning albo error, ewentualnie { severity: warning }.`,
    badOption: ({ rule, option, expected }) => `W opcji „${option}” reguły ${rule} wpisz ${expected}.`,
    extendsMissing: ({ path }) =>
      `Nie znaleziono pliku „${path}”. Wpisz recommended, strict albo ścieżkę do innego pliku z ustawieniami.`,
    extendsCycle: ({ path }) => `„${path}” korzysta z tego pliku, a ten plik z niego. Usuń jedno z odwołań.`,
  },
});

/** What a setting should be, as words that fit the sentences above (cs, pl: accusative or nominative singular that equal it). */
export const expectations = {
  preset: {
    en: 'recommended, strict, or the path of another file',
    cs: 'recommended, strict nebo cesta k jinému souboru',
    pl: 'recommended, strict albo ścieżkę do innego pliku',
  },
  locale: { en: 'en, cs or pl', cs: 'en, cs nebo pl', pl: 'en, cs albo pl' },
  globs: {
    en: 'a list of file patterns such as "services/**"',
    cs: 'seznam vzorů souborů, například "services/**"',
    pl: 'listę wzorców plików, na przykład "services/**"',
  },
  day: { en: 'a day such as 2026-01-31', cs: 'datum jako 2026-01-31', pl: 'datę, na przykład 2026-01-31' },
  rules: {
    en: 'a map of rules such as { owner/vague: warning }',
    cs: 'přehled pravidel, například { owner/vague: warning }',
    pl: 'zestawienie reguł, na przykład { owner/vague: warning }',
  },
  overrides: {
    en: 'a list of { files: …, rules: … }',
    cs: 'seznam dvojic { files: …, rules: … }',
    pl: 'listę par { files: …, rules: … }',
  },
  map: { en: 'a map of settings', cs: 'přehled nastavení', pl: 'zestawienie ustawień' },
  integer: { en: 'a whole number', cs: 'celé číslo', pl: 'liczbę całkowitą' },
  number: { en: 'a number', cs: 'číslo', pl: 'liczbę' },
  boolean: { en: 'true or false', cs: 'true nebo false', pl: 'true albo false' },
  words: { en: 'a list of words', cs: 'seznam slov', pl: 'listę słów' },
} as const;

export type Expectation = keyof typeof expectations;
