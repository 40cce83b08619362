import { defineTexts, type Locale, type MessageArgs, render } from '../../l10n/index.ts';

interface Reasons {
  broken: { file: string; line: number };
  unreadable: { file: string };
  outdated: { file: string };
  taken: { file: string };
  gone: { file: string };
}

/** Why nothing is written into another document. Words are made from it by `elsewhereRefusalText`. */
export interface ElsewhereRefusal {
  readonly is: 'refused';
  readonly reason: keyof Reasons;
  readonly args: MessageArgs;
}

export function elsewhereRefusal<Reason extends keyof Reasons>(
  reason: Reason,
  args: Reasons[Reason] & MessageArgs,
): ElsewhereRefusal {
  return { is: 'refused', reason, args };
}

export function elsewhereRefusalText({ reason, args }: ElsewhereRefusal, locale: Locale): string {
  return render(texts, locale, reason, args);
}

const texts = defineTexts<Reasons>({
  en: {
    broken: ({ file, line }) =>
      `Line ${line} of ${file} cannot be read as it is written, so nothing was added there. Repair it first.`,
    unreadable: ({ file }) =>
      `Nothing was written: ${file} cannot be read any more. Look whether it is still there and try again.`,
    outdated: ({ file }) =>
      `Nothing was written: ${file} has changed meanwhile. What was to be added stands there already, or there is no place for it any more.`,
    taken: ({ file }) =>
      `Nothing was written: there is already a file ${file}, and what stands in it is kept. Open it and look what is missing there.`,
    gone: ({ file }) => `There is nothing to write any more: the finding in ${file} that asked for it is gone.`,
  },
  cs: {
    broken: ({ file, line }) =>
      `Řádek ${line} v souboru ${file} se takto nedá přečíst, proto se do něj nic nepřidalo. Nejdřív ho opravte.`,
    unreadable: ({ file }) =>
      `Nic se nezapsalo: soubor ${file} se už nedá přečíst. Podívejte se, zda tam ještě je, a zkuste to znovu.`,
    outdated: ({ file }) =>
      `Nic se nezapsalo: soubor ${file} se mezitím změnil. To, co se mělo přidat, už v něm je, nebo pro to není místo.`,
    taken: ({ file }) =>
      `Nic se nezapsalo: soubor ${file} už existuje a jeho obsah se nepřepisuje. Otevřete ho a podívejte se, co v něm chybí.`,
    gone: ({ file }) => `Už není co zapsat: nález v souboru ${file}, kterého se to týkalo, už neplatí.`,
  },
  pl: {
    broken: ({ file, line }) =>
      `Wiersza ${line} w pliku ${file} nie da się tak odczytać, więc nic tam nie dodano. Najpierw go popraw.`,
    unreadable: ({ file }) =>
      `Nic nie zapisano: pliku ${file} nie da się już odczytać. Sprawdź, czy jeszcze tam jest, i spróbuj ponownie.`,
    outdated: ({ file }) =>
      `Nic nie zapisano: plik ${file} w międzyczasie się zmienił. To, co miało być dodane, już w nim jest albo nie ma na to miejsca.`,
    taken: ({ file }) =>
      `Nic nie zapisano: plik ${file} już istnieje, a jego treści się nie nadpisuje. Otwórz go i sprawdź, czego w nim brakuje.`,
    gone: ({ file }) => `Nie ma już czego wpisać: uwaga w pliku ${file}, której to dotyczyło, jest nieaktualna.`,
  },
});
