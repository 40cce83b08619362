import { count, defineTexts, type Empty } from '../core/l10n/index.ts';

interface CliMessages {
  usage: Empty;
  commands: Empty;
  options: Empty;
  about: Empty;
  more: Empty;
  oneOf: { choices: string };
  byDefault: { value: string };
  unknownCommand: { command: string };
  unknownOption: { option: string };
  missingValue: { option: string };
  badChoice: { option: string; choices: string };
  badDay: { value: string };
  badJobs: { value: string };
  cacheUnwritable: { path: string; reason: string };
  watching: Empty;
  cannotWatch: Empty;
  unwatchable: { path: string; reason: string };
  badShard: { value: string };
  needsReports: Empty;
  unreadableReport: { path: string; reason: string };
  notReport: { path: string };
  mixedFormats: Empty;
  mixedVersions: Empty;
  mixedShards: Empty;
  shardMissing: { index: number; count: number };
  shardTwice: { index: number; count: number };
  needsKind: { kinds: string };
  unknownKind: { kind: string; kinds: string };
  badId: { id: string };
  needsRule: Empty;
  needsTransport: Empty;
  unknownRule: { rule: string; nearest: string };
  noPath: { path: string };
  leftOutByConfig: { path: string; config: string; files: number };
  unreadable: { path: string; reason: string };
  unreadableConfig: { path: string; reason: string };
  noOffice: Empty;
  severalOffices: { folders: string };
  unwritable: { path: string; reason: string };
  noFolder: { path: string; folder: string };
  changedMeanwhile: { path: string };
  stopped: Empty;
  outputFault: { reason: string };
  noBaseline: { path: string };
  brokenBaseline: { path: string; fault: string };
  notJson: Empty;
  noBaselineShape: Empty;
  laterBaseline: Empty;
  baselineWritten: { path: string; findings: number; added: number; removed: number };
  baselineFixed: { path: string; findings: number };
  baselineNotWritten: { path: string };
  stdinName: Empty;
  dashFix: Empty;
  configBroken: Empty;
  crashed: { rule: string; file: string };
  fixed: { findings: number; files: number };
  notFixed: { file: string };
  exists: { path: string };
  wrote: { path: string };
  leftOut: { commands: string };
  checking: { done: number; all: number };
  internal: { error: string };
}

export const cliTexts = defineTexts<CliMessages>({
  en: {
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    about:
      'Okenko checks the documents in which public offices write their promises: who answers for them, how they are measured, and whether clients understand them.',
    more: 'okenko COMMAND --help tells more about a command.',
    oneOf: ({ choices }) => `one of ${choices}`,
    byDefault: ({ value }) => `default ${value}`,
    unknownCommand: ({ command }) => `There is no command "${command}". See okenko --help.`,
    unknownOption: ({ option }) => `There is no option ${option} here. Add --help to see what there is.`,
    missingValue: ({ option }) => `${option} needs a value.`,
    badChoice: ({ option, choices }) => `${option} takes one of: ${choices}.`,
    badJobs: ({ value }) => `--jobs needs a number from 1 to 999, not "${value}".`,
    cacheUnwritable: ({ path, reason }) =>
      `The cache ${path} cannot be written (${reason}); everything was checked, only the next run will not be faster.`,
    watching: 'Waiting for changes. Ctrl+C ends.',
    cannotWatch: '--watch needs files to watch: it does not go with - .',
    unwatchable: ({ path, reason }) => `${path} cannot be watched (${reason}); changes there are not seen.`,
    badShard: ({ value }) =>
      `--shard needs a part and the number of parts, such as 2/4 for the second of four, not "${value}".`,
    needsReports: 'Which reports? For example: okenko merge shard-1.json shard-2.json.',
    unreadableReport: ({ path, reason }) => `The report ${path} cannot be read (${reason}).`,
    notReport: ({ path }) => `${path} is no report of okenko lint in the format json or sarif.`,
    mixedFormats: 'Some of the reports are JSON and some SARIF. Merge each format on its own.',
    mixedVersions: 'The reports were made by different versions of Okenko, so they do not fit together.',
    mixedShards: 'The reports are parts of different runs: name all parts of one run and nothing else.',
    shardMissing: ({ index, count }) =>
      `Part ${index} of ${count} is missing, so the whole is not known. Did that run end early?`,
    shardTwice: ({ index, count }) => `Part ${index} of ${count} is named twice.`,
    badDay: ({ value }) => `--today needs a day such as 2026-01-31, not "${value}".`,
    needsKind: ({ kinds }) => `Which kind of document? One of: ${kinds}.`,
    unknownKind: ({ kind, kinds }) => `There is no kind "${kind}". There are: ${kinds}.`,
    badId: ({ id }) => `"${id}" cannot be an id: small letters, digits and hyphens, a letter first, such as id-card.`,
    needsRule: 'Which rule? For example: okenko explain owner/vague. All rules: okenko rules.',
    needsTransport: 'How should the editor talk to the server? Add --stdio, --node-ipc or --socket=PORT.',
    unknownRule: ({ rule, nearest }) => `There is no rule "${rule}".${nearest && ` Did you mean ${nearest}?`}`,
    noPath: ({ path }) => `There is no file or folder "${path}".`,
    leftOutByConfig: ({ path, config, files }) =>
      `The configuration ${config} leaves out ${files === 1 ? 'the only YAML file' : `all ${files} YAML files`} in "${path}", so nothing there was checked. Change its include or exclude, or name a document outright.`,
    unreadable: ({ path, reason }) => `"${path}" cannot be read (${reason}); it was not checked.`,
    noOffice: 'There is no office.yaml here, so there is no office to report on. okenko init writes a first one.',
    severalOffices: ({ folders }) => `There is more than one office here (${folders}). Name the folder of one.`,
    unreadableConfig: ({ path, reason }) => `The configuration "${path}" cannot be read (${reason}).`,
    unwritable: ({ path, reason }) => `"${path}" cannot be written (${reason}); it is as it was.`,
    noFolder: ({ path, folder }) => `"${path}" cannot be written: there is no folder "${folder}".`,
    changedMeanwhile: ({ path }) => `${path} was changed by somebody in this very moment, so it was left as it is.`,
    stopped: 'Stopped before the end; nothing is half written.',
    outputFault: ({ reason }) => `The output cannot be written (${reason}), so it is not complete.`,
    noBaseline: ({ path }) => `There is no baseline "${path}". --write-baseline writes a first one.`,
    brokenBaseline: ({ path, fault }) =>
      `The baseline "${path}" cannot be used: ${fault}. Take its last sound version back, or write it anew with --write-baseline.`,
    notJson: 'it is no sound JSON, perhaps after a merge of two versions',
    noBaselineShape: 'it does not hold what a baseline holds',
    laterBaseline: 'it was written by a later version of Okenko',
    baselineWritten: ({ path, findings, added, removed }) =>
      `${path} holds ${count('en', findings, { one: 'finding', other: 'findings' })} now: ${added} new, ${removed} gone.`,
    baselineFixed: ({ path, findings }) =>
      `Well done: ${count('en', findings, { one: 'finding', other: 'findings' })} of ${path} ${findings === 1 ? 'is' : 'are'} gone. --write-baseline takes ${findings === 1 ? 'it' : 'them'} out of there.`,
    baselineNotWritten: ({ path }) => `${path} was left as it is, because not everything could be checked.`,
    stdinName: 'With - say by --stdin-filename what the text is called, for example services/id-card.service.yaml.',
    dashFix: '--fix cannot write to standard input; use --fix-dry-run.',
    configBroken: 'The configuration has mistakes, so nothing was checked.',
    crashed: ({ rule, file }) => `The rule ${rule} broke down on ${file}.`,
    fixed: ({ findings, files }) =>
      `Repaired ${count('en', findings, { one: 'finding', other: 'findings' })} in ${count('en', files, { one: 'file', other: 'files' })}.`,
    notFixed: ({ file }) => `${file} is not in UTF-8, so it was left as it is. Save it as UTF-8 first.`,
    exists: ({ path }) => `"${path}" exists already and was left as it is.`,
    wrote: ({ path }) => `Wrote ${path}.`,
    leftOut: ({ commands }) =>
      `Links to documents you do not have yet were left out. You begin those with: ${commands}.`,
    checking: ({ done, all }) => `Checking ${done} of ${all} files …`,
    internal: ({ error }) => `Okenko broke down: ${error}`,
  },
  cs: {
    usage: 'Použití',
    commands: 'Příkazy',
    options: 'Volby',
    about:
      'Okenko kontroluje dokumenty, do nichž úřady píší své sliby: kdo za ně odpovídá, jak se měří a jestli jim klienti rozumějí.',
    more: 'Více o příkazu řekne okenko PŘÍKAZ --help.',
    oneOf: ({ choices }) => `jedno z: ${choices}`,
    byDefault: ({ value }) => `jinak ${value}`,
    unknownCommand: ({ command }) => `Příkaz „${command}“ neexistuje. Podívejte se na okenko --help.`,
    unknownOption: ({ option }) => `Volba ${option} tu není. Co tu je, ukáže --help.`,
    missingValue: ({ option }) => `Za ${option} patří hodnota.`,
    badChoice: ({ option, choices }) => `Za ${option} patří jedno z: ${choices}.`,
    badJobs: ({ value }) => `Za --jobs patří číslo od 1 do 999, ne „${value}“.`,
    cacheUnwritable: ({ path, reason }) =>
      `Do mezipaměti ${path} nelze zapsat (${reason}); zkontrolovalo se vše, jen příští běh nebude rychlejší.`,
    watching: 'Čeká se na změny. Ukončíte stisknutím Ctrl+C.',
    cannotWatch: '--watch potřebuje soubory, které má sledovat: s - nejde dohromady.',
    unwatchable: ({ path, reason }) => `Složku ${path} nelze sledovat (${reason}); změny v ní nebudou vidět.`,
    badShard: ({ value }) => `Za --shard patří část a počet částí, třeba 2/4 pro druhou ze čtyř, ne „${value}“.`,
    needsReports: 'Které zprávy? Například: okenko merge shard-1.json shard-2.json.',
    unreadableReport: ({ path, reason }) => `Zprávu ${path} nelze přečíst (${reason}).`,
    notReport: ({ path }) => `${path} není zpráva z okenko lint ve formátu json ani sarif.`,
    mixedFormats: 'Některé zprávy jsou JSON a jiné SARIF. Spojte každý formát zvlášť.',
    mixedVersions: 'Zprávy vytvořily různé verze Okénka, proto k sobě nepatří.',
    mixedShards: 'Zprávy jsou části různých běhů: uveďte všechny části jednoho běhu a nic jiného.',
    shardMissing: ({ index, count }) =>
      `Chybí část ${index} z ${count}, celek proto není znám. Neskončil ten běh předčasně?`,
    shardTwice: ({ index, count }) => `Část ${index} z ${count} je uvedena dvakrát.`,
    badDay: ({ value }) => `Za --today patří datum jako 2026-01-31, ne „${value}“.`,
    needsKind: ({ kinds }) => `Jaký druh dokumentu? Jeden z: ${kinds}.`,
    unknownKind: ({ kind, kinds }) => `Druh „${kind}“ neexistuje. Jsou tyto: ${kinds}.`,
    badId: ({ id }) =>
      `„${id}“ nemůže být id: malá písmena bez háčků a čárek, číslice a spojovníky, na začátku písmeno, třeba id-card.`,
    needsRule: 'Které pravidlo? Například: okenko explain owner/vague. Všechna vypíše okenko rules.',
    needsTransport: 'Jak má editor se serverem mluvit? Přidejte --stdio, --node-ipc nebo --socket=PORT.',
    unknownRule: ({ rule, nearest }) => `Pravidlo „${rule}“ neexistuje.${nearest && ` Nemysleli jste ${nearest}?`}`,
    noPath: ({ path }) => `Soubor ani složka „${path}“ neexistuje.`,
    leftOutByConfig: ({ path, config, files }) =>
      `Nastavení ${config} vynechává ${files === 1 ? 'jediný soubor YAML' : `všechny soubory YAML (${files})`} ve složce „${path}“, takže se tam nic nekontrolovalo. Upravte v něm include nebo exclude, nebo uveďte přímo dokument.`,
    unreadable: ({ path, reason }) => `„${path}“ nejde přečíst (${reason}), zkontrolováno není.`,
    noOffice: 'Není tu office.yaml, tedy ani úřad, o kterém by šlo zprávu sestavit. První napíše okenko init.',
    severalOffices: ({ folders }) => `Je tu víc úřadů (${folders}). Uveďte složku jednoho.`,
    unreadableConfig: ({ path, reason }) => `Nastavení „${path}“ nejde přečíst (${reason}).`,
    unwritable: ({ path, reason }) => `„${path}“ nejde zapsat (${reason}), zůstává, jak bylo.`,
    noFolder: ({ path, folder }) => `„${path}“ nejde zapsat: složka „${folder}“ neexistuje.`,
    changedMeanwhile: ({ path }) => `${path} právě teď někdo změnil, zůstává tedy, jak je.`,
    stopped: 'Přerušeno před koncem, nic není zapsané napůl.',
    outputFault: ({ reason }) => `Výstup nejde zapsat (${reason}), není tedy úplný.`,
    noBaseline: ({ path }) => `Výchozí stav „${path}“ tu není. První zapíše --write-baseline.`,
    brokenBaseline: ({ path, fault }) =>
      `Výchozí stav „${path}“ nejde použít: ${fault}. Vraťte jeho poslední dobrou verzi, nebo ho zapište znovu pomocí --write-baseline.`,
    notJson: 'není to platný JSON, snad po sloučení dvou verzí',
    noBaselineShape: 'není v něm to, co do výchozího stavu patří',
    laterBaseline: 'zapsala ho novější verze Okenka',
    baselineWritten: ({ path, findings, added, removed }) =>
      `Počet nálezů v ${path}: ${findings} (přibylo ${added}, ubylo ${removed}).`,
    baselineFixed: ({ path, findings }) =>
      `Dobrá práce: z ${path} už neplatí ${count('cs', findings, { one: 'nález', few: 'nálezy', other: 'nálezů' })}. Odtud je odebere --write-baseline.`,
    baselineNotWritten: ({ path }) => `${path} zůstává, jak je, protože se nepodařilo zkontrolovat všechno.`,
    stdinName: 'K pomlčce napište do --stdin-filename, jak se text jmenuje, třeba services/id-card.service.yaml.',
    dashFix: '--fix nemůže zapsat do standardního vstupu; použijte --fix-dry-run.',
    configBroken: 'V nastavení jsou chyby, proto se nic nekontrolovalo.',
    crashed: ({ rule, file }) => `Pravidlo ${rule} selhalo na ${file}.`,
    fixed: ({ findings, files }) =>
      `Opraveno: ${count('cs', findings, { one: 'nález', few: 'nálezy', other: 'nálezů' })} v ${count('cs', files, { one: 'souboru', few: 'souborech', other: 'souborech' })}.`,
    notFixed: ({ file }) => `${file} není v UTF-8, zůstal tedy beze změny. Nejdřív ho uložte jako UTF-8.`,
    exists: ({ path }) => `„${path}“ už existuje a zůstal beze změny.`,
    wrote: ({ path }) => `Vytvořeno: ${path}.`,
    leftOut: ({ commands }) =>
      `Odkazy na dokumenty, které ještě nemáte, jsou vynechané. Založíte je příkazy: ${commands}.`,
    checking: ({ done, all }) => `Kontroluji ${done} z ${all} souborů …`,
    internal: ({ error }) => `Okenko selhalo: ${error}`,
  },
  pl: {
    usage: 'Użycie',
    commands: 'Polecenia',
    options: 'Opcje',
    about:
      'Okenko sprawdza dokumenty, w których urzędy zapisują swoje obietnice: kto za nie odpowiada, jak się je mierzy i czy klienci je rozumieją.',
    more: 'Więcej o poleceniu: okenko POLECENIE --help.',
    oneOf: ({ choices }) => `jedno z: ${choices}`,
    byDefault: ({ value }) => `domyślnie ${value}`,
    unknownCommand: ({ command }) => `Nie ma polecenia „${command}”. Zobacz okenko --help.`,
    unknownOption: ({ option }) => `Nie ma tu opcji ${option}. Co jest, pokaże --help.`,
    missingValue: ({ option }) => `Po ${option} trzeba podać wartość.`,
    badChoice: ({ option, choices }) => `Po ${option} podaj jedno z: ${choices}.`,
    badJobs: ({ value }) => `Po --jobs podaj liczbę od 1 do 999, a nie „${value}”.`,
    cacheUnwritable: ({ path, reason }) =>
      `Nie można zapisać pamięci podręcznej ${path} (${reason}); wszystko sprawdzono, tylko następne uruchomienie nie będzie szybsze.`,
    watching: 'Oczekiwanie na zmiany. Ctrl+C kończy.',
    cannotWatch: '--watch potrzebuje plików do obserwowania: nie łączy się z - .',
    unwatchable: ({ path, reason }) =>
      `Nie można obserwować ${path} (${reason}); zmiany w tym miejscu nie będą widoczne.`,
    badShard: ({ value }) =>
      `Po --shard podaj część i liczbę części, na przykład 2/4 jako drugą z czterech, a nie „${value}”.`,
    needsReports: 'Które raporty? Na przykład: okenko merge shard-1.json shard-2.json.',
    unreadableReport: ({ path, reason }) => `Nie można odczytać raportu ${path} (${reason}).`,
    notReport: ({ path }) => `${path} nie jest raportem z okenko lint w formacie json ani sarif.`,
    mixedFormats: 'Część raportów to JSON, a część SARIF. Połącz każdy format osobno.',
    mixedVersions: 'Raporty utworzyły różne wersje Okenka, dlatego nie pasują do siebie.',
    mixedShards: 'Raporty są częściami różnych uruchomień: podaj wszystkie części jednego uruchomienia i nic więcej.',
    shardMissing: ({ index, count }) =>
      `Brakuje części ${index} z ${count}, więc nie wiadomo wszystkiego. Czy to uruchomienie nie skończyło się za wcześnie?`,
    shardTwice: ({ index, count }) => `Część ${index} z ${count} podano dwa razy.`,
    badDay: ({ value }) => `Po --today podaj datę, na przykład 2026-01-31, a nie „${value}”.`,
    needsKind: ({ kinds }) => `Jaki rodzaj dokumentu? Jeden z: ${kinds}.`,
    unknownKind: ({ kind, kinds }) => `Nie ma rodzaju „${kind}”. Są: ${kinds}.`,
    badId: ({ id }) =>
      `„${id}” nie może być identyfikatorem: małe litery bez polskich znaków, cyfry i łączniki, na początku litera, na przykład id-card.`,
    needsRule: 'Która reguła? Na przykład: okenko explain owner/vague. Wszystkie wypisze okenko rules.',
    needsTransport: 'Jak edytor ma rozmawiać z serwerem? Dodaj --stdio, --node-ipc albo --socket=PORT.',
    unknownRule: ({ rule, nearest }) => `Nie ma reguły „${rule}”.${nearest && ` Może chodziło o ${nearest}?`}`,
    noPath: ({ path }) => `Nie ma pliku ani folderu „${path}”.`,
    leftOutByConfig: ({ path, config, files }) =>
      `Ustawienia ${config} pomijają ${files === 1 ? 'jedyny plik YAML' : `wszystkie pliki YAML (${files})`} w folderze „${path}”, więc nic tam nie sprawdzono. Zmień w nich include lub exclude albo wskaż dokument wprost.`,
    unreadable: ({ path, reason }) => `Nie da się odczytać „${path}” (${reason}); nie został sprawdzony.`,
    noOffice: 'Nie ma tu office.yaml, a więc i urzędu, o którym powstałby raport. Pierwszy napisze okenko init.',
    severalOffices: ({ folders }) => `Jest tu więcej niż jeden urząd (${folders}). Podaj folder jednego.`,
    unreadableConfig: ({ path, reason }) => `Nie da się odczytać ustawień „${path}” (${reason}).`,
    unwritable: ({ path, reason }) => `Nie da się zapisać „${path}” (${reason}); plik pozostaje bez zmian.`,
    noFolder: ({ path, folder }) => `Nie da się zapisać „${path}”: nie ma folderu „${folder}”.`,
    changedMeanwhile: ({ path }) => `${path} został zmieniony właśnie w tej chwili, więc pozostaje bez zmian.`,
    stopped: 'Przerwano przed końcem; nic nie zostało zapisane w połowie.',
    outputFault: ({ reason }) => `Nie da się zapisać wyniku (${reason}), więc nie jest on pełny.`,
    noBaseline: ({ path }) => `Nie ma stanu wyjściowego „${path}”. Pierwszy zapisze --write-baseline.`,
    brokenBaseline: ({ path, fault }) =>
      `Nie da się użyć stanu wyjściowego „${path}”: ${fault}. Przywróć jego ostatnią dobrą wersję albo zapisz go na nowo opcją --write-baseline.`,
    notJson: 'to nie jest poprawny JSON, być może po scaleniu dwóch wersji',
    noBaselineShape: 'nie ma w nim tego, co powinno być w stanie wyjściowym',
    laterBaseline: 'zapisała go nowsza wersja Okenka',
    baselineWritten: ({ path, findings, added, removed }) =>
      `Liczba uwag w ${path}: ${findings} (przybyło ${added}, ubyło ${removed}).`,
    baselineFixed: ({ path, findings }) =>
      `Dobra robota! Liczba uwag z ${path}, które są już nieaktualne: ${findings}. Usunie je stamtąd --write-baseline.`,
    baselineNotWritten: ({ path }) => `${path} pozostaje bez zmian, bo nie wszystko dało się sprawdzić.`,
    stdinName: 'Przy - podaj w --stdin-filename, jak nazywa się tekst, na przykład services/id-card.service.yaml.',
    dashFix: '--fix nie może zapisać do standardowego wejścia; użyj --fix-dry-run.',
    configBroken: 'W ustawieniach są błędy, dlatego nic nie zostało sprawdzone.',
    crashed: ({ rule, file }) => `Reguła ${rule} zawiodła na ${file}.`,
    fixed: ({ findings, files }) =>
      `Naprawiono ${count('pl', findings, { one: 'uwagę', few: 'uwagi', many: 'uwag', other: 'uwagi' })} w ${count('pl', files, { one: 'pliku', few: 'plikach', many: 'plikach', other: 'pliku' })}.`,
    notFixed: ({ file }) =>
      `${file} nie jest zapisany w UTF-8, więc pozostał bez zmian. Najpierw zapisz go jako UTF-8.`,
    exists: ({ path }) => `„${path}” już istnieje i pozostał bez zmian.`,
    wrote: ({ path }) => `Utworzono ${path}.`,
    leftOut: ({ commands }) =>
      `Pominięto odnośniki do dokumentów, których jeszcze nie ma. Utworzysz je poleceniami: ${commands}.`,
    checking: ({ done, all }) => `Sprawdzanie: ${done} z ${all} …`,
    internal: ({ error }) => `Okenko zawiodło: ${error}`,
  },
});
