import { LINT_FORMATS } from '../../../core/report/index.ts';
import { CONFIG_OPTION, outputOption, todaySpec } from '../../common-options.ts';
import type { OptionSpec } from '../../options.ts';

/** All options of `lint`, in the order of its help: which files, how to check them, what of it to show, how. */
export const LINT_OPTIONS: readonly OptionSpec[] = [
  {
    name: 'format',
    value: 'FORMAT',
    choices: [...LINT_FORMATS.keys()],
    choiceHelp: new Map([...LINT_FORMATS].map(([name, { help }]) => [name, help])),
    help: {
      en: 'How to print the findings; pretty when left out, and github in GitHub Actions',
      cs: 'Jak nálezy vypsat; bez uvedení pretty, v GitHub Actions github',
      pl: 'Jak wypisać uwagi; bez podania pretty, a w GitHub Actions github',
    },
  },
  outputOption({ en: 'Write them to a file', cs: 'Zapsat je do souboru', pl: 'Zapisz je do pliku' }),
  {
    name: 'fail-on',
    value: 'LEVEL',
    choices: ['error', 'warning', 'info', 'never'],
    default: 'error',
    help: {
      en: 'End with 1 at findings of this level and above',
      cs: 'Skončit s 1 při nálezech od této závažnosti',
      pl: 'Zakończ z 1 przy uwagach od tego poziomu',
    },
  },
  {
    name: 'baseline',
    value: 'FILE',
    help: {
      en: 'Leave out the findings this file holds, so that only new ones count',
      cs: 'Vynechat nálezy zapsané v tomto souboru, aby platily jen nové',
      pl: 'Pomiń uwagi zapisane w tym pliku, żeby liczyły się tylko nowe',
    },
  },
  {
    name: 'write-baseline',
    help: {
      en: 'Write all findings of today to that file (.okenko-baseline.json unless --baseline says where)',
      cs: 'Zapsat do něj všechny dnešní nálezy (.okenko-baseline.json, neřekne-li --baseline jinak)',
      pl: 'Zapisz w nim wszystkie dzisiejsze uwagi (.okenko-baseline.json, chyba że --baseline mówi inaczej)',
    },
  },
  {
    name: 'fix',
    help: {
      en: 'Make the repairs that surely keep the meaning',
      cs: 'Provést opravy, které jistě nemění smysl',
      pl: 'Wprowadź poprawki, które na pewno nie zmieniają sensu',
    },
  },
  {
    name: 'fix-dry-run',
    help: {
      en: 'Print those repairs as a patch, change nothing',
      cs: 'Tyto opravy jen vypsat jako patch, nic neměnit',
      pl: 'Wypisz te poprawki jako łatkę, niczego nie zmieniaj',
    },
  },
  CONFIG_OPTION,
  todaySpec({ en: 'Check', cs: 'Kontrolovat', pl: 'Sprawdź' }),
  {
    name: 'stdin-filename',
    value: 'FILE',
    help: {
      en: 'Name of the text read from standard input',
      cs: 'Jméno textu ze standardního vstupu',
      pl: 'Nazwa tekstu ze standardowego wejścia',
    },
  },
  {
    name: 'jobs',
    value: 'N',
    help: {
      en: 'Number of threads; left out, as many as a large office can use',
      cs: 'Počet vláken; bez uvedení tolik, kolik jich velký úřad využije',
      pl: 'Liczba wątków; bez podania tyle, ile przyda się dużemu urzędowi',
    },
  },
  {
    name: 'cache',
    value: 'DIR',
    isOptional: true,
    help: {
      en: 'Keep what was found and check only what has changed since; in .okenko-cache unless it says where',
      cs: 'Nálezy si pamatovat a příště kontrolovat jen to, co se změnilo; ve složce .okenko-cache, není-li zadána jiná',
      pl: 'Zapamiętaj uwagi i sprawdzaj następnym razem tylko to, co się zmieniło; w folderze .okenko-cache, jeśli nie podano innego',
    },
  },
  {
    name: 'shard',
    value: 'I/N',
    help: {
      en: 'Check only part I of N; okenko merge puts the reports of all parts together',
      cs: 'Zkontrolovat jen část I z N; zprávy všech částí spojí okenko merge',
      pl: 'Sprawdź tylko część I z N; raporty wszystkich części połączy okenko merge',
    },
  },
  {
    name: 'changed-since',
    value: 'REV',
    help: {
      en: 'Tell only what is new since a version kept by git: all of changed documents, of others what the change brought about',
      cs: 'Vypsat jen to, co je nové od některé verze v gitu: u změněných dokumentů vše, u ostatních to, co změna způsobila',
      pl: 'Wypisz tylko to, co nowe od wersji przechowywanej w git: ze zmienionych dokumentów wszystko, z innych to, co wywołała zmiana',
    },
  },
  {
    name: 'watch',
    help: {
      en: 'Check again whenever a document or the configuration changes, until Ctrl+C',
      cs: 'Zkontrolovat znovu při každé změně dokumentů nebo nastavení, až do Ctrl+C',
      pl: 'Sprawdzaj ponownie po każdej zmianie dokumentów lub ustawień, aż do Ctrl+C',
    },
  },
  {
    name: 'trust-packages',
    help: {
      en: 'Run the textlint packages the configuration names; they are programs, so only where you trust who wrote it',
      cs: 'Spustit balíčky textlint uvedené v nastavení; jsou to programy, tedy jen tam, kde autorům důvěřujete',
      pl: 'Uruchom pakiety textlint z ustawień; to programy, więc tylko tam, gdzie ufasz ich autorom',
    },
  },
  { name: 'quiet', help: { en: 'Only errors', cs: 'Jen chyby', pl: 'Tylko błędy' } },
];
