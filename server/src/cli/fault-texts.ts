import { defineTexts, type Empty, type Locale, render } from '../core/l10n/index.ts';

interface FaultMessages {
  EACCES: Empty;
  EPERM: Empty;
  ENOENT: Empty;
  ENOTDIR: Empty;
  EISDIR: Empty;
  ELOOP: Empty;
  ENAMETOOLONG: Empty;
  ENOSPC: Empty;
  EDQUOT: Empty;
  EFBIG: Empty;
  EROFS: Empty;
  EIO: Empty;
  EMFILE: Empty;
  EBUSY: Empty;
  EOUTSIDE: Empty;
}

/** What the system's reasons mean to a person. */
const faultTexts = defineTexts<FaultMessages>({
  en: {
    EACCES: 'you have no permission for it',
    EPERM: 'the system does not allow it',
    ENOENT: 'it is not there',
    ENOTDIR: 'a part of its path is no folder',
    EISDIR: 'it is a folder',
    ELOOP: 'its links lead in a circle',
    ENAMETOOLONG: 'its name is too long',
    ENOSPC: 'the disk is full',
    EDQUOT: 'your share of the disk is full',
    EFBIG: 'it would be larger than is allowed here',
    EROFS: 'the disk can only be read',
    EIO: 'the disk reports a fault',
    EMFILE: 'too many files are open',
    EBUSY: 'another program holds it',
    EOUTSIDE: 'a link leads from there out of the folder, where nothing is changed',
  },
  cs: {
    EACCES: 'nemáte k tomu oprávnění',
    EPERM: 'systém to nedovoluje',
    ENOENT: 'není tam',
    ENOTDIR: 'část cesty není složka',
    EISDIR: 'je to složka',
    ELOOP: 'odkazy vedou v kruhu',
    ENAMETOOLONG: 'jméno je příliš dlouhé',
    ENOSPC: 'disk je plný',
    EDQUOT: 'váš díl disku je plný',
    EFBIG: 'byl by větší, než je tu dovoleno',
    EROFS: 'z disku jde jen číst',
    EIO: 'disk hlásí poruchu',
    EMFILE: 'je otevřeno příliš mnoho souborů',
    EBUSY: 'drží to jiný program',
    EOUTSIDE: 'odkaz odtud vede ven ze složky a tam se nic nemění',
  },
  pl: {
    EACCES: 'brak uprawnień',
    EPERM: 'system na to nie pozwala',
    ENOENT: 'nie ma go tam',
    ENOTDIR: 'część ścieżki nie jest folderem',
    EISDIR: 'to jest folder',
    ELOOP: 'dowiązania prowadzą w kółko',
    ENAMETOOLONG: 'nazwa jest za długa',
    ENOSPC: 'dysk jest pełny',
    EDQUOT: 'przydział miejsca na dysku jest wyczerpany',
    EFBIG: 'plik byłby większy, niż tu wolno',
    EROFS: 'dysk jest tylko do odczytu',
    EIO: 'dysk zgłasza usterkę',
    EMFILE: 'otwartych jest zbyt wiele plików',
    EBUSY: 'plik jest zajęty przez inny program',
    EOUTSIDE: 'dowiązanie prowadzi stąd poza folder, a tam niczego się nie zmienia',
  },
});

/** `the disk is full (ENOSPC)`; a reason nobody has words for stays as it is. */
export function faultWords(locale: Locale, reason: string): string {
  return reason in faultTexts[locale] ? `${render(faultTexts, locale, reason)}, ${reason}` : reason;
}
