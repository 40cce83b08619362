import { defineTexts } from '../../l10n/index.ts';
import type { RefactorMessages } from './refactoring.ts';

/** Titles of what can be rewritten at the cursor. */
export const refactorTexts = defineTexts<RefactorMessages>({
  en: {
    addResponsible: ({ role }) => `Name “${role}” among those who do the work, too`,
    splitOwner: ({ owner, others }) =>
      `Make “${owner}” the one owner${others.length > 0 ? `; doing the work: ${others.join(', ')}` : ''}`,
    nameOwner: ({ owner, text }) => `Make “${owner}” the owner instead of “${text}”`,
    targetSkeleton: 'Make the target a number with a date',
    indicatorSkeleton: 'Write the sentence as an indicator with a unit, a target and a date',
    lawToBasis: ({ citation }) => `Move “${citation}” from the text to the legal basis`,
    translations: ({ languages }) => `Make room for translations (${languages.join(', ')})`,
    block: 'Write it on lines of its own instead of in brackets',
    sortSteps: 'Sort the steps in the order in which they follow',
  },
  cs: {
    addResponsible: ({ role }) => `Uvést „${role}“ i mezi těmi, kdo práci dělají`,
    splitOwner: ({ owner, others }) =>
      `Nechat jako jediného odpovědného „${owner}“${others.length > 0 ? `; práci dělají: ${others.join(', ')}` : ''}`,
    nameOwner: ({ owner, text }) => `Místo „${text}“ uvést jako odpovědného „${owner}“`,
    targetSkeleton: 'Zapsat cíl jako číslo s datem',
    indicatorSkeleton: 'Rozepsat větu jako ukazatel s jednotkou, cílem a datem',
    lawToBasis: ({ citation }) => `Přesunout „${citation}“ z textu do právního základu`,
    translations: ({ languages }) => `Připravit místo pro překlady (${languages.join(', ')})`,
    block: 'Místo závorek zapsat na samostatné řádky',
    sortSteps: 'Seřadit kroky tak, jak jdou za sebou',
  },
  pl: {
    addResponsible: ({ role }) => `Wymień „${role}” także wśród wykonujących pracę`,
    splitOwner: ({ owner, others }) =>
      `Zostaw jedną osobę odpowiedzialną „${owner}”${others.length > 0 ? `; pracę wykonują: ${others.join(', ')}` : ''}`,
    nameOwner: ({ owner, text }) => `Zamiast „${text}” wpisz jako odpowiedzialne „${owner}”`,
    targetSkeleton: 'Zapisz cel jako liczbę z datą',
    indicatorSkeleton: 'Rozpisz zdanie jako wskaźnik z jednostką, celem i datą',
    lawToBasis: ({ citation }) => `Przenieś „${citation}” z tekstu do podstawy prawnej`,
    translations: ({ languages }) => `Przygotuj miejsce na tłumaczenia (${languages.join(', ')})`,
    block: 'Zamiast nawiasów zapisz w osobnych wierszach',
    sortSteps: 'Ułóż kroki w kolejności, w jakiej następują',
  },
});
