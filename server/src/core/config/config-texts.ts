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
  extendsForeign: { path: string };
  extendsTooMany: { path: string };
  globTooLong: Record<never, never>;
  globUnknownSigns: Record<never, never>;
  globsTooMany: Record<never, never>;
  badTextlint: Record<never, never>;
  badTextlintRule: { name: string };
  textlintMissing: { name: string; folder: string };
  textlintUntrusted: { name: string };
  textlintNotAsked: { name: string };
  textlintNowhere: { name: string };
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
    extendsForeign: ({ path }) =>
      `"${path}" is not a configuration of Okenko, so nothing was taken from it. Write recommended, strict, or the path of another configuration file.`,
    extendsTooMany: ({ path }) =>
      `"${path}" was not read: more than 100 configurations extend one another here. Put what they say into fewer files.`,
    globTooLong:
      'This file pattern stands for too many names to be tried on every document. Name the folder instead, for example "services/**".',
    globUnknownSigns:
      'This file pattern uses signs Okenko does not know. It knows * and ? within a name, ** for any folders, [a-z] and {a,b}. What should be left out stands below `exclude`.',
    globsTooMany:
      'There are too many file patterns, so this one and those after it were not read. Name folders instead of single files, for example "services/**".',
    badTextlint: 'Write the packages below `rules`, such as `rules: { textlint-rule-no-todo: true }`.',
    badTextlintRule: ({ name }) => `For ${name} write true, false, or a map of the settings of the package.`,
    textlintMissing: ({ name, folder }) =>
      `The package "${name}" is not installed in ${folder} or above, so its rules do not run. Install it there, for example with \`npm install ${name}\`, or remove this line.`,
    textlintUntrusted: ({ name }) =>
      `The rules of "${name}" do not run, because this folder is not trusted. They are programs; trust the folder in the editor to let them run.`,
    textlintNotAsked: ({ name }) =>
      `The rules of "${name}" did not run. They are programs that came with this folder; add --trust-packages to run them if you trust whoever wrote it.`,
    textlintNowhere: ({ name }) =>
      `The rules of "${name}" do not run here: in a browser there are no packages. The command line and the editor on a computer run them.`,
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
    extendsForeign: ({ path }) =>
      `Soubor „${path}“ není nastavení Okenka, takže se z něj nic nepřevzalo. Napište recommended, strict nebo cestu k jinému souboru s nastavením.`,
    extendsTooMany: ({ path }) =>
      `Soubor „${path}“ se nečetl: navazuje tu na sebe víc než 100 nastavení. Shrňte je do menšího počtu souborů.`,
    globTooLong:
      'Tento vzor souborů zastupuje příliš mnoho jmen, než aby se dal zkoušet na každém dokumentu. Uveďte raději složku, například "services/**".',
    globUnknownSigns:
      'V tomto vzoru souborů jsou znaky, kterým Okenko nerozumí. Zná * a ? uvnitř jména, ** pro libovolné složky, [a-z] a {a,b}. Co se má vynechat, patří pod `exclude`.',
    globsTooMany:
      'Vzorů souborů je příliš mnoho, takže se tento ani další už nečetly. Místo jednotlivých souborů uveďte složky, například "services/**".',
    badTextlint: 'Balíčky patří pod `rules`, například `rules: { textlint-rule-no-todo: true }`.',
    badTextlintRule: ({ name }) => `U ${name} napište true, false, nebo přehled nastavení balíčku.`,
    textlintMissing: ({ name, folder }) =>
      `Balíček „${name}“ není nainstalovaný ve složce ${folder} ani nad ní, takže jeho pravidla neběží. Nainstalujte ho tam, například příkazem \`npm install ${name}\`, nebo tenhle řádek smažte.`,
    textlintUntrusted: ({ name }) =>
      `Pravidla balíčku „${name}“ neběží, protože této složce nedůvěřujete. Jsou to programy; spustí se, až složku v editoru označíte za důvěryhodnou.`,
    textlintNotAsked: ({ name }) =>
      `Pravidla balíčku „${name}“ neběžela. Jsou to programy, které přišly s touto složkou; důvěřujete-li tomu, kdo ji napsal, spustíte je volbou --trust-packages.`,
    textlintNowhere: ({ name }) =>
      `Pravidla balíčku „${name}“ tady neběží: v prohlížeči žádné balíčky nejsou. Spustí je příkazový řádek a editor v počítači.`,
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
    extendsForeign: ({ path }) =>
      `Plik „${path}” nie zawiera ustawień Okenka, więc nic z niego nie przejęto. Wpisz recommended, strict albo ścieżkę do innego pliku z ustawieniami.`,
    extendsTooMany: ({ path }) =>
      `Pliku „${path}” nie odczytano: ponad 100 plików z ustawieniami odwołuje się tu do siebie. Zbierz ustawienia w mniejszej liczbie plików.`,
    globTooLong:
      'Ten wzorzec plików obejmuje zbyt wiele nazw, żeby sprawdzać go na każdym dokumencie. Wpisz raczej folder, na przykład "services/**".',
    globUnknownSigns:
      'W tym wzorcu plików są znaki, których Okenko nie zna. Zna * i ? w nazwie, ** jako dowolne foldery, [a-z] i {a,b}. To, co ma zostać pominięte, wpisz pod `exclude`.',
    globsTooMany:
      'Wzorców plików jest za dużo, więc tego i następnych nie odczytano. Zamiast pojedynczych plików wpisz foldery, na przykład "services/**".',
    badTextlint: 'Pakiety wpisz pod `rules`, na przykład `rules: { textlint-rule-no-todo: true }`.',
    badTextlintRule: ({ name }) => `Przy ${name} wpisz true, false albo zestawienie ustawień pakietu.`,
    textlintMissing: ({ name, folder }) =>
      `Pakietu „${name}” nie zainstalowano w folderze ${folder} ani wyżej, więc jego reguły nie działają. Zainstaluj go tam, na przykład poleceniem \`npm install ${name}\`, albo usuń ten wiersz.`,
    textlintUntrusted: ({ name }) =>
      `Reguły pakietu „${name}” nie działają, bo ten folder nie jest zaufany. To programy; zadziałają, gdy oznaczysz folder w edytorze jako zaufany.`,
    textlintNotAsked: ({ name }) =>
      `Reguły pakietu „${name}” nie zadziałały. To programy, które są w tym folderze; jeśli ufasz osobie, która go przygotowała, uruchom je opcją --trust-packages.`,
    textlintNowhere: ({ name }) =>
      `Reguły pakietu „${name}” tu nie działają: w przeglądarce nie ma pakietów. Uruchamia je wiersz poleceń i edytor na komputerze.`,
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
