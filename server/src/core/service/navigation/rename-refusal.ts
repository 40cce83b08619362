import { defineTexts, type Empty, type Locale, type MessageArgs, render } from '../../l10n/index.ts';

interface Reasons {
  notAnId: Empty;
  unknown: { id: string };
  unclear: { id: string };
  alias: { id: string };
  badId: { id: string };
  reserved: { id: string };
  taken: { id: string };
  mixedUp: { id: string; file: string };
  fileTaken: { file: string };
  broken: { file: string; line: number };
  unreadable: { file: string };
}

/** Why an id cannot be renamed. Words are made from it by `refusalText`. */
export interface Refusal {
  readonly is: 'refused';
  readonly reason: keyof Reasons;
  readonly args: MessageArgs;
}

export function refusal<Reason extends keyof Reasons>(reason: Reason, args: Reasons[Reason] & MessageArgs): Refusal {
  return { is: 'refused', reason, args };
}

export function refusalText({ reason, args }: Refusal, locale: Locale): string {
  return render(texts, locale, reason, args);
}

const texts = defineTexts<Reasons>({
  en: {
    notAnId: 'Only ids can be renamed. Put the cursor on one, for example behind “id:” or “owner:”.',
    unknown: ({ id }) =>
      `Nothing in this office has the id “${id}”, so there is nothing to rename. Correct it here, or write what it should lead to first.`,
    unclear: ({ id }) =>
      `It is not clear what “${id}” means here, because several things could be meant or none that fits. Rename it where it is given: behind “id:” of the thing itself.`,
    alias: ({ id }) =>
      `“${id}” is written once and used in several places with the signs & and *. Rename it by hand, so that no place changes by mistake.`,
    badId: ({ id }) =>
      `“${id}” cannot be an id. Use small letters a–z and digits, words joined by hyphens, a letter first and at most 64 characters: “dog-fee”.`,
    reserved: ({ id }) =>
      `“${id}” means something else to programs that read the file (as “yes” or “no” do). Choose another id.`,
    taken: ({ id }) =>
      `“${id}” already stands for something else. Two things with one id could not be told apart. Choose another one.`,
    mixedUp: ({ id, file }) =>
      `With the id “${id}”, what is written in ${file} would lead to something else than now. Choose another id.`,
    fileTaken: ({ file }) =>
      `The document would get the file name ${file}, and such a file is already there. Choose another id.`,
    broken: ({ file, line }) =>
      `Line ${line} of ${file} cannot be read as it is written, so it cannot be changed safely. Repair it first.`,
    unreadable: ({ file }) =>
      `${file} has to be changed too, and it cannot be read or has just changed. Look whether it is still there and try again.`,
  },
  cs: {
    notAnId: 'Přejmenovat lze jen zkratky. Postavte kurzor na některou z nich, třeba za „id:“ nebo „owner:“.',
    unknown: ({ id }) =>
      `Zkratku „${id}“ v tomto úřadě nic nemá, není tedy co přejmenovat. Opravte ji tady, nebo nejdřív napište to, k čemu má vést.`,
    unclear: ({ id }) =>
      `Není jasné, co tu „${id}“ znamená: hodí se toho víc, nebo nic. Přejmenujte ji tam, kde vzniká: za „id:“ u dané věci.`,
    alias: ({ id }) =>
      `„${id}“ je napsáno jednou a na víc míst se dostává pomocí znaků & a *. Přejmenujte ji ručně, ať se omylem nezmění nic jiného.`,
    badId: ({ id }) =>
      `„${id}“ nemůže být zkratka. Použijte malá písmena a–z bez háčků a čárek a číslice, slova spojte pomlčkou, začněte písmenem a nepřekročte 64 znaků: „poplatek-ze-psa“.`,
    reserved: ({ id }) =>
      `„${id}“ znamená pro programy, které soubor čtou, něco jiného (jako „yes“ nebo „no“). Zvolte jinou zkratku.`,
    taken: ({ id }) =>
      `Zkratka „${id}“ už patří něčemu jinému a dvě věci se stejnou zkratkou by nešlo rozlišit. Zvolte jinou.`,
    mixedUp: ({ id, file }) =>
      `Se zkratkou „${id}“ by to, co je napsáno v souboru ${file}, vedlo jinam než dnes. Zvolte jinou zkratku.`,
    fileTaken: ({ file }) =>
      `Dokument by se měl jmenovat ${file}, ale takový soubor už existuje. Zvolte jinou zkratku.`,
    broken: ({ file, line }) =>
      `Řádek ${line} v souboru ${file} se takto nedá přečíst, a proto se nedá ani bezpečně změnit. Nejdřív ho opravte.`,
    unreadable: ({ file }) =>
      `Změnit se musí i soubor ${file}, ten se ale nedá přečíst nebo se právě změnil. Podívejte se, zda tam ještě je, a zkuste to znovu.`,
  },
  pl: {
    notAnId: 'Zmienić można tylko skróty. Ustaw kursor na jednym z nich, na przykład za „id:” albo „owner:”.',
    unknown: ({ id }) =>
      `Nic w tym urzędzie nie ma skrótu „${id}”, więc nie ma czego zmieniać. Popraw go tutaj albo najpierw wpisz to, do czego ma prowadzić.`,
    unclear: ({ id }) =>
      `Nie wiadomo, co tutaj oznacza „${id}”: pasuje kilka rzeczy albo żadna. Zmień go tam, gdzie powstaje: za „id:” przy samej rzeczy.`,
    alias: ({ id }) =>
      `„${id}” jest wpisane raz, a w kilka miejsc trafia za pomocą znaków & i *. Zmień go ręcznie, żeby przez pomyłkę nie zmieniło się nic innego.`,
    badId: ({ id }) =>
      `„${id}” nie może być skrótem. Użyj małych liter a–z bez polskich znaków i cyfr, słowa połącz łącznikiem, zacznij od litery, najwyżej 64 znaki: „oplata-za-psa”.`,
    reserved: ({ id }) =>
      `„${id}” znaczy dla programów czytających plik coś innego (jak „yes” albo „no”). Wybierz inny skrót.`,
    taken: ({ id }) =>
      `Skrót „${id}” należy już do czegoś innego, a dwóch rzeczy o jednym skrócie nie da się odróżnić. Wybierz inny.`,
    mixedUp: ({ id, file }) =>
      `Ze skrótem „${id}” to, co jest wpisane w pliku ${file}, prowadziłoby gdzie indziej niż dziś. Wybierz inny skrót.`,
    fileTaken: ({ file }) => `Dokument powinien nazywać się ${file}, ale taki plik już jest. Wybierz inny skrót.`,
    broken: ({ file, line }) =>
      `Wiersza ${line} w pliku ${file} nie da się tak odczytać, więc nie da się go bezpiecznie zmienić. Najpierw go popraw.`,
    unreadable: ({ file }) =>
      `Zmienić trzeba też plik ${file}, a nie da się go odczytać albo właśnie się zmienił. Sprawdź, czy jeszcze tam jest, i spróbuj ponownie.`,
  },
});
