import { count, defineTexts, type Empty } from '../core/l10n/index.ts';

interface RenderMessages {
  needsPath: Empty;
  nothingToRender: Empty;
  needsFolder: Empty;
  badLanguage: { value: string };
  notOurs: { path: string };
  writing: { done: number; all: number };
  /** `first` is the page to begin with, as a path. */
  wrotePages: { pages: number; first: string };
  removedPages: { pages: number };
  changedPage: { path: string };
  unremovablePage: { path: string; reason: string };
}

/** What `okenko render` tells its reader. */
export const renderTexts = defineTexts<RenderMessages>({
  en: {
    needsPath: 'What should be shown? Name a document or the folder of an office.',
    nothingToRender: 'There is no document of an office there, so there is nothing to show.',
    needsFolder: 'Several pages need a folder to lie in. Add --output FOLDER.',
    badLanguage: ({ value }) => `--language needs a code such as cs, pl or en, not "${value}".`,
    notOurs: ({ path }) =>
      `"${path}" was not written by okenko render, so it was left as it is and nothing was written. Move it away, or choose another --output.`,
    writing: ({ done, all }) => `Writing ${done} of ${all} pages …`,
    wrotePages: ({ pages, first }) =>
      `Wrote ${count('en', pages, { one: 'page', other: 'pages' })}. Begin with ${first}.`,
    removedPages: ({ pages }) =>
      `Removed ${count('en', pages, { one: 'page', other: 'pages' })} of an earlier run, for which there is nothing to show now.`,
    changedPage: ({ path }) =>
      `"${path}" no longer belongs to the pages. Somebody has changed it since it was written, so it was left; please remove it yourself if nobody needs it.`,
    unremovablePage: ({ path, reason }) =>
      `"${path}" no longer belongs to the pages, but cannot be removed (${reason}). Please remove it yourself.`,
  },
  cs: {
    needsPath: 'Co se má ukázat? Uveďte dokument nebo složku úřadu.',
    nothingToRender: 'Není tam žádný dokument úřadu, není tedy co ukázat.',
    needsFolder: 'Více stránek potřebuje složku. Přidejte --output SLOŽKA.',
    badLanguage: ({ value }) => `Za --language patří kód jako cs, pl nebo en, ne „${value}“.`,
    notOurs: ({ path }) =>
      `„${path}“ nenapsal příkaz okenko render, zůstal tedy beze změny a nic se nezapsalo. Přesuňte ho jinam, nebo zvolte jiné --output.`,
    writing: ({ done, all }) => `Zapisuji ${done} z ${all} stránek …`,
    wrotePages: ({ pages, first }) =>
      `Zapsáno: ${count('cs', pages, { one: 'stránka', few: 'stránky', other: 'stránek' })}. Začněte stránkou ${first}.`,
    removedPages: ({ pages }) =>
      `Odstraněno z dřívějška: ${count('cs', pages, { one: 'stránka', few: 'stránky', other: 'stránek' })}, pro které už není co ukázat.`,
    changedPage: ({ path }) =>
      `„${path}“ už ke stránkám nepatří. Od zapsání ho ale někdo upravil, proto zůstal na místě; pokud ho nikdo nepotřebuje, smažte ho prosím sami.`,
    unremovablePage: ({ path, reason }) =>
      `„${path}“ už ke stránkám nepatří, ale nejde odstranit (${reason}). Smažte ho prosím sami.`,
  },
  pl: {
    needsPath: 'Co pokazać? Podaj dokument albo folder urzędu.',
    nothingToRender: 'Nie ma tam żadnego dokumentu urzędu, nie ma więc czego pokazać.',
    needsFolder: 'Kilka stron potrzebuje folderu. Dodaj --output FOLDER.',
    badLanguage: ({ value }) => `Po --language podaj kod, na przykład cs, pl albo en, a nie „${value}”.`,
    notOurs: ({ path }) =>
      `Pliku „${path}” nie napisało okenko render, więc pozostał bez zmian i nic nie zapisano. Przenieś go albo wybierz inne --output.`,
    writing: ({ done, all }) => `Zapisywanie: ${done} z ${all} stron …`,
    wrotePages: ({ pages, first }) =>
      `Zapisano: ${count('pl', pages, { one: 'strona', few: 'strony', many: 'stron', other: 'strony' })}. Zacznij od strony ${first}.`,
    removedPages: ({ pages }) =>
      `Usunięto z poprzedniego razu: ${count('pl', pages, { one: 'strona', few: 'strony', many: 'stron', other: 'strony' })}, dla których nie ma już czego pokazać.`,
    changedPage: ({ path }) =>
      `Plik „${path}” nie należy już do tych stron. Ktoś go jednak zmienił po zapisaniu, dlatego pozostał na miejscu; jeśli nikomu nie jest potrzebny, usuń go ręcznie.`,
    unremovablePage: ({ path, reason }) =>
      `Plik „${path}” nie należy już do tych stron, ale nie można go usunąć (${reason}). Usuń go ręcznie.`,
  },
});
