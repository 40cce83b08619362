import { defineTexts, type Empty } from '../../core/l10n/index.ts';

interface RevisionMessages {
  noGit: Empty;
  noRepository: Empty;
  incomplete: Empty;
  gitFailed: { reason: string };
  unknown: { revision: string };
  unknownShallow: { revision: string };
  unrelated: { revision: string };
  unrelatedShallow: { revision: string };
  needsBase: Empty;
  outside: { path: string };
  nothingThere: { path: string };
  needsHead: Empty;
  sinceBaseline: Empty;
  sinceTyped: Empty;
}

/** What can go wrong when two versions are asked for. */
export const revisionTexts = defineTexts<RevisionMessages>({
  en: {
    noGit: 'Earlier versions are kept by git, and git is not installed here. Install it, or run this where it is.',
    noRepository: 'This folder is in no git repository, so there are no earlier versions to compare with.',
    incomplete:
      'This clone was made without the contents of older files, and Okenko never downloads. Clone the repository without --filter.',
    gitFailed: ({ reason }) => `git could not read the repository: ${reason}`,
    unknown: ({ revision }) =>
      `There is no version "${revision}" here. Name a branch, a tag or a commit, for example main or HEAD~1. Files and folders stand after the versions.`,
    unknownShallow: ({ revision }) =>
      `There is no version "${revision}" in this clone, because it holds only the newest commits. Fetch more of them first: git fetch --deepen=100, or in a pipeline fetch-depth: 0.`,
    unrelated: ({ revision }) => `The two sides of "${revision}" have no common version.`,
    unrelatedShallow: ({ revision }) =>
      `The common version of both sides of "${revision}" is not in this clone, because it holds only the newest commits. Fetch more of them first: git fetch --deepen=100, or in a pipeline fetch-depth: 0.`,
    needsBase: 'Which version was before? For example: okenko diff main, or okenko diff HEAD~1 HEAD.',
    outside: ({ path }) => `"${path}" lies outside this repository.`,
    nothingThere: ({ path }) => `There is no file or folder "${path}" in either version.`,
    sinceBaseline: '--write-baseline needs all findings, so it cannot be used together with --changed-since.',
    sinceTyped: '--changed-since compares files, so it cannot be used for a text from standard input.',
    needsHead: 'A bare repository holds no files on disk. Name both versions, for example okenko diff main~1 main.',
  },
  cs: {
    noGit: 'Starší verze uchovává git a ten tu není nainstalovaný. Nainstalujte ho, nebo příkaz spusťte tam, kde je.',
    noRepository: 'Tato složka není v žádném repozitáři gitu, takže tu nejsou starší verze k porovnání.',
    incomplete:
      'Tato kopie vznikla bez obsahu starších souborů a Okenko nic nestahuje. Naklonujte repozitář bez --filter.',
    gitFailed: ({ reason }) => `Git nedokázal přečíst repozitář: ${reason}`,
    unknown: ({ revision }) =>
      `Verze "${revision}" tu není. Uveďte větev, značku nebo commit, třeba main nebo HEAD~1. Soubory a složky se píší až za verze.`,
    unknownShallow: ({ revision }) =>
      `Verze "${revision}" v této kopii není, protože obsahuje jen nejnovější commity. Nejdřív stáhněte další: git fetch --deepen=100, v pipeline fetch-depth: 0.`,
    unrelated: ({ revision }) => `Obě strany "${revision}" nemají společnou verzi.`,
    unrelatedShallow: ({ revision }) =>
      `Společná verze obou stran "${revision}" v této kopii není, protože obsahuje jen nejnovější commity. Nejdřív stáhněte další: git fetch --deepen=100, v pipeline fetch-depth: 0.`,
    needsBase: 'Která verze byla předtím? Například: okenko diff main, nebo okenko diff HEAD~1 HEAD.',
    outside: ({ path }) => `"${path}" leží mimo tento repozitář.`,
    nothingThere: ({ path }) => `Soubor ani složka "${path}" není v žádné z obou verzí.`,
    sinceBaseline: '--write-baseline potřebuje všechny nálezy, nelze ho tedy použít spolu s --changed-since.',
    sinceTyped: '--changed-since porovnává soubory, nelze ho tedy použít pro text ze standardního vstupu.',
    needsHead: 'Repozitář bez pracovní kopie nemá soubory na disku. Uveďte obě verze, třeba okenko diff main~1 main.',
  },
  pl: {
    noGit:
      'Wcześniejsze wersje przechowuje git, a tutaj nie jest zainstalowany. Zainstaluj go albo uruchom polecenie tam, gdzie jest.',
    noRepository: 'Ten folder nie leży w żadnym repozytorium git, więc nie ma wcześniejszych wersji do porównania.',
    incomplete:
      'Ta kopia powstała bez treści starszych plików, a Okenko niczego nie pobiera. Sklonuj repozytorium bez --filter.',
    gitFailed: ({ reason }) => `Git nie mógł odczytać repozytorium: ${reason}`,
    unknown: ({ revision }) =>
      `Nie ma tu wersji "${revision}". Podaj gałąź, znacznik lub commit, na przykład main albo HEAD~1. Pliki i foldery podaje się po wersjach.`,
    unknownShallow: ({ revision }) =>
      `W tej kopii nie ma wersji "${revision}", bo zawiera ona tylko najnowsze commity. Najpierw pobierz więcej: git fetch --deepen=100, w potoku fetch-depth: 0.`,
    unrelated: ({ revision }) => `Obie strony "${revision}" nie mają wspólnej wersji.`,
    unrelatedShallow: ({ revision }) =>
      `Wspólnej wersji obu stron "${revision}" nie ma w tej kopii, bo zawiera ona tylko najnowsze commity. Najpierw pobierz więcej: git fetch --deepen=100, w potoku fetch-depth: 0.`,
    needsBase: 'Która wersja była wcześniej? Na przykład: okenko diff main albo okenko diff HEAD~1 HEAD.',
    outside: ({ path }) => `"${path}" leży poza tym repozytorium.`,
    nothingThere: ({ path }) => `Pliku ani folderu "${path}" nie ma w żadnej z dwóch wersji.`,
    sinceBaseline: '--write-baseline potrzebuje wszystkich uwag, więc nie można go użyć razem z --changed-since.',
    sinceTyped: '--changed-since porównuje pliki, więc nie można go użyć do tekstu ze standardowego wejścia.',
    needsHead:
      'Repozytorium bez kopii roboczej nie ma plików na dysku. Podaj obie wersje, na przykład okenko diff main~1 main.',
  },
});
