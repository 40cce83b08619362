import { defineTexts, type Empty } from '../l10n/index.ts';

/** Words for the finding that stands for a rule that threw. */
export const internalErrorTexts = defineTexts<{ threw: { rule: string }; why: Empty }>({
  en: {
    threw: ({ rule }) =>
      `The rule ${rule} broke down on this document, so it was not checked for that. The other rules ran.`,
    why: 'This is a fault of Okenko, not of your document. Please report it with the document, if you can share it.',
  },
  cs: {
    threw: ({ rule }) =>
      `Pravidlo ${rule} na tomto dokumentu selhalo, takže podle něj dokument zkontrolovaný není. Ostatní pravidla proběhla.`,
    why: 'Je to chyba Okenka, ne vašeho dokumentu. Nahlaste ji prosím i s dokumentem, pokud ho můžete sdílet.',
  },
  pl: {
    threw: ({ rule }) =>
      `Reguła ${rule} zawiodła na tym dokumencie, więc nie został on pod tym kątem sprawdzony. Pozostałe reguły zadziałały.`,
    why: 'To błąd programu Okenko, nie dokumentu. Prosimy o zgłoszenie go razem z dokumentem, jeśli można go udostępnić.',
  },
});
