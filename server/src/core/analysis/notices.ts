import { type AnyTexts, defineTexts, type Empty } from '../l10n/index.ts';

/** Id of the finding that stands for a rule that threw. */
export const INTERNAL_ERROR = 'internal-error';

/** Id of the finding on a document that is too large to be checked. */
export const TOO_LARGE = 'too-large';

/** Id of all findings of rule packages of textlint that the office runs. */
export const TEXTLINT = 'textlint';

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

/** Words for the finding on a document that is too large; sizes in megabytes of text. */
export const tooLargeTexts = defineTexts<{ large: { size: string; limit: string }; why: Empty }>({
  en: {
    large: ({ size, limit }) =>
      `This document is too large to check: ${size} MB of text, and the limit is ${limit} MB. Nothing in it was checked, and links into it were not followed. Split it into several documents.`,
    why: 'Documents of this size hold copied data, which nobody reads; a promise gets lost in them.',
  },
  cs: {
    large: ({ size, limit }) =>
      `Dokument je na kontrolu příliš velký: má ${size} MB textu, nejvíc jde zkontrolovat ${limit} MB. Nic v něm zkontrolováno není a odkazy do něj taky ne. Rozdělte ho do několika dokumentů.`,
    why: 'Tak velké dokumenty obsahují vložená data, která nikdo nečte, a slib se v nich ztratí.',
  },
  pl: {
    large: ({ size, limit }) =>
      `Dokument jest zbyt duży, żeby go sprawdzić: ma ${size} MB tekstu, a można sprawdzić najwyżej ${limit} MB. Nic w nim nie zostało sprawdzone, odwołania do niego też nie. Podziel go na kilka dokumentów.`,
    why: 'Tak duże dokumenty zawierają wklejone dane, których nikt nie czyta, i obietnica się w nich gubi.',
  },
});

interface TextlintMessages {
  found: { rule: string; text: string };
  broke: { rule: string; reason: string };
  apply: { text: string };
  leaveOut: Empty;
  why: Empty;
}

/** Words around what packages of others say, which is in whatever language they speak. */
export const textlintTexts = defineTexts<TextlintMessages>({
  en: {
    found: ({ rule, text }) => `${text} (${rule})`,
    broke: ({ rule, reason }) =>
      `The textlint rule ${rule} broke down on this document, so it was not checked for that. It said: ${reason}`,
    apply: ({ text }) => `Write “${text}”`,
    leaveOut: 'Leave it out',
    why: 'Your office runs this rule of another maker; see “textlint” in .okenko.yaml.',
  },
  cs: {
    found: ({ rule, text }) => `${text} (${rule})`,
    broke: ({ rule, reason }) =>
      `Pravidlo ${rule} pro textlint na tomto dokumentu selhalo, takže podle něj zkontrolovaný není. Hlásí: ${reason}`,
    apply: ({ text }) => `Napsat „${text}“`,
    leaveOut: 'Vynechat',
    why: 'Tohle pravidlo od jiného autora si váš úřad zapnul sám; viz „textlint“ v souboru .okenko.yaml.',
  },
  pl: {
    found: ({ rule, text }) => `${text} (${rule})`,
    broke: ({ rule, reason }) =>
      `Reguła ${rule} programu textlint zawiodła na tym dokumencie, więc nie został on pod tym kątem sprawdzony. Komunikat: ${reason}`,
    apply: ({ text }) => `Wpisz „${text}”`,
    leaveOut: 'Usuń',
    why: 'Tę regułę innego autora włączył sam urząd; zob. „textlint” w pliku .okenko.yaml.',
  },
});

/** Words of findings that are no rule's and have no page, by id. */
export const NOTICES: ReadonlyMap<string, AnyTexts> = new Map<string, AnyTexts>([
  [INTERNAL_ERROR, internalErrorTexts],
  [TOO_LARGE, tooLargeTexts],
  [TEXTLINT, textlintTexts],
]);
