import { count, defineTexts, type Locale, type PluralForms, render } from '../l10n/index.ts';
import { fieldDocs } from '../model/index.ts';
import type { Reason, ReasonId } from './reason.ts';

interface Words {
  /** The things it is about, quoted and joined; empty when there are none. */
  names: string;
  n: number;
  day: string;
}

type ReasonMessages = { [Id in ReasonId]: Words };

/**
 * A reason in the reader's language; unmet ones say what to do. `nameOf` turns a reference (`survey:clients-2024`) into
 * what people call the thing.
 */
export function renderReason(reason: Reason, locale: Locale, nameOf: (reference: string) => string): string {
  const { id, names, n, day } = reason;
  const named = names.map((name) => kindTitle(name, locale) ?? nameOf(name));
  return render(reasonTexts, locale, id, { names: listed(named, locale), n, day });
}

/** What a document of a kind is called; undefined for a reference to something else. */
function kindTitle(reference: string, locale: Locale): string | undefined {
  const [, kind] = /^kind:(.+)$/.exec(reference) ?? [];
  return kind === undefined ? undefined : fieldDocs()[kind]?.title[locale];
}

/** At most three names, the rest as a number. */
function listed(names: readonly string[], locale: Locale): string {
  const { open, close, more } = QUOTES[locale];
  const shown = names.slice(0, 3).map((name) => `${open}${name}${close}`);
  return names.length > 3 ? `${shown.join(', ')} ${more(names.length - 3)}` : shown.join(', ');
}

const QUOTES: {
  readonly [L in Locale]: { readonly open: string; readonly close: string; more(n: number): string };
} = {
  en: { open: '“', close: '”', more: (n) => `and ${n} more` },
  cs: { open: '„', close: '“', more: (n) => `a další (${n})` },
  pl: { open: '„', close: '”', more: (n) => `i inne (${n})` },
};

const ERRORS: { readonly [L in Locale]: PluralForms } = {
  en: { one: 'error', other: 'errors' },
  cs: { one: 'chybu', few: 'chyby', many: 'chyby', other: 'chyb' },
  pl: { one: 'błąd', few: 'błędy', many: 'błędów', other: 'błędu' },
};

export const reasonTexts = defineTexts<ReasonMessages>({
  en: {
    evidence: ({ names }) => `In force as evidence: ${names}.`,
    noStep: ({ names, n }) =>
      `The step is not in office.yaml. Write it down: who leads it and what proves it. ${n > 0 ? `It could be: ${names}.` : `It is shown by documents such as: ${names}.`}`,
    noEvidence: ({ names, n }) =>
      n > 0
        ? `No document is named as evidence. It could be: ${names}.`
        : `No document is named as evidence, and there is none yet. Begin with one of these: ${names}.`,
    evidenceUnknown: ({ names }) =>
      `The evidence ${names} leads to no document. Correct the name, or write the document.`,
    evidenceUnfit: ({ names }) => `The evidence ${names} does not show this step. Name a document that does.`,
    evidenceDraft: ({ names }) => `The evidence is only a draft: ${names}. Have it approved.`,
    evidenceRetired: ({ names }) => `The evidence ${names} no longer holds. Name what holds now.`,
    owners: () => 'Somebody answers for everything in the evidence.',
    ownerErrors: ({ names, n }) =>
      `It is not clear who answers for what: ${count('en', n, ERRORS.en)} in ${names}. Name one post for each.`,
    indicators: ({ names }) => `It is measured by ${names}.`,
    noIndicator: () => 'No indicator shows how it goes. Add one to the evidence, or refer to one from there.',
    indicatorErrors: ({ names }) => `No indicator is sound yet. Mend the errors in one of ${names}.`,
    externalWave: ({ names }) => `Clients were asked in ${names}.`,
    noExternalWave: () =>
      'No survey of clients with results is among the evidence. Ask clients, write down the results and name the survey here.',
    internalWave: ({ names }) => `Colleagues were asked in ${names}.`,
    noInternalWave: () =>
      'Some units work for colleagues, but no survey of colleagues with results is among the evidence. Ask them too.',
    accessible: ({ names }) => `How people with a disability get in is written for ${names}.`,
    notAccessible: () =>
      'For no building is it written how people with a disability get in. Describe it under “accessibility” of the location.',
    reports: ({ names }) => `Reports tell how it goes: ${names}.`,
    noReports: () => 'Nobody is told how the processes go. Add at least one report to a process.',
    profiles: ({ n }) => `Posts with a profile: ${n}.`,
    profilesMissing: ({ names }) =>
      names === ''
        ? 'No post has a profile. Write down what each post needs to be able to do.'
        : `Posts that meet clients have no profile: ${names}. Write down what each needs to be able to do.`,
    use: () => 'The model is used for appraisal, self-assessment, selection or goals.',
    noUse: () => 'The model is used for nothing yet. Start with self-assessment or with appraisal talks.',
    competencyErrors: ({ names, n }) => `The model has ${count('en', n, ERRORS.en)}: ${names}. Mend them.`,
    measured: ({ names, day }) => `Last measured on ${day}: ${names}.`,
    neverMeasured: () => 'Nothing has been measured yet. Write the first value under “actuals” of an indicator.',
    measuredLate: ({ names, day }) => `The newest value is too old: ${names}, ${day}. Measure again and write it down.`,
    appraised: ({ day }) => `People were last appraised on ${day}.`,
    neverAppraised: () =>
      'No round of appraisals is written down. After the first one, fill in “lastCycle” under “appraisal”.',
    appraisedLate: ({ day }) => `The last round of appraisals was on ${day}, too long ago. Hold a new one.`,
    reviewed: ({ day }) => `Last reviewed on ${day}.`,
    neverReviewed: ({ names }) => `Nobody has reviewed ${names}. Read it through and write “reviewedOn”.`,
    verified: ({ names }) => `Known to have helped: ${names}.`,
    notVerified: ({ names }) =>
      `Of no measure is it known that it helped: ${names}. Once it is done, check the effect and write “verifiedOn” and “outcome”.`,
    noMeasure: ({ names }) =>
      `No measure is meant to improve this step. Plan one that answers a finding${names === '' ? '' : ' or moves an indicator of it'}.`,
  },
  cs: {
    evidence: ({ names }) => `Platné doklady: ${names}.`,
    noStep: ({ names, n }) =>
      `Krok v office.yaml chybí. Zapište, kdo ho vede a čím je doložen. ${n > 0 ? `Může to být: ${names}.` : `Dokládají ho dokumenty jako: ${names}.`}`,
    noEvidence: ({ names, n }) =>
      n > 0
        ? `Není uveden žádný doklad. Může to být: ${names}.`
        : `Není uveden žádný doklad a zatím ani žádný není. Začněte některým z těchto dokumentů: ${names}.`,
    evidenceUnknown: ({ names }) => `Doklad ${names} nevede k žádnému dokumentu. Opravte název, nebo dokument napište.`,
    evidenceUnfit: ({ names }) => `Doklad ${names} tento krok nedokládá. Uveďte dokument, který ho dokládá.`,
    evidenceDraft: ({ names }) => `Doklad je teprve návrh: ${names}. Nechte ho schválit.`,
    evidenceRetired: ({ names }) => `Doklad ${names} už neplatí. Uveďte, co platí teď.`,
    owners: () => 'Za všechno v dokladech někdo odpovídá.',
    ownerErrors: ({ names, n }) =>
      `Není jasné, kdo za co odpovídá (${names}: ${count('cs', n, { one: 'chyba', few: 'chyby', other: 'chyb' })}). U každé věci uveďte jednu funkci.`,
    indicators: ({ names }) => `Měří se: ${names}.`,
    noIndicator: () => 'Žádný ukazatel neukazuje, jak se daří. Přidejte ho do dokladů, nebo na něj z nich odkažte.',
    indicatorErrors: ({ names }) => `Žádný ukazatel ještě není v pořádku. Opravte chyby v některém z nich: ${names}.`,
    externalWave: ({ names }) => `Klientů jste se ptali v ${names}.`,
    noExternalWave: () =>
      'Mezi doklady není průzkum mezi klienty s výsledky. Zeptejte se klientů, zapište výsledky a průzkum sem uveďte.',
    internalWave: ({ names }) => `Kolegů jste se ptali v ${names}.`,
    noInternalWave: () =>
      'Některé útvary pracují pro kolegy, ale mezi doklady není průzkum mezi kolegy s výsledky. Zeptejte se i jich.',
    accessible: ({ names }) => `Přístup pro lidi s postižením je popsán u: ${names}.`,
    notAccessible: () =>
      'U žádné budovy není napsáno, jak se dovnitř dostanou lidé s postižením. Popište to u místa v poli „accessibility“.',
    reports: ({ names }) => `Jak se daří, říkají zprávy: ${names}.`,
    noReports: () => 'O tom, jak procesy běží, se nikdo nedozví. Přidejte k některému aspoň jednu zprávu.',
    profiles: ({ n }) => `Funkcí s profilem: ${n}.`,
    profilesMissing: ({ names }) =>
      names === ''
        ? 'Profil nemá žádná funkce. Zapište, co která potřebuje umět.'
        : `Profil nemají funkce, které jednají s klienty: ${names}. Zapište, co která potřebuje umět.`,
    use: () => 'Model se používá k hodnocení, sebehodnocení, výběru lidí nebo k cílům.',
    noUse: () => 'Model se zatím k ničemu nepoužívá. Začněte sebehodnocením nebo hodnoticími rozhovory.',
    competencyErrors: ({ names, n }) => `Model ${names} má ${count('cs', n, ERRORS.cs)}. Opravte je.`,
    measured: ({ names, day }) => `Naposledy změřeno ${day}: ${names}.`,
    neverMeasured: () => 'Ještě se nic nezměřilo. Zapište první hodnotu do pole „actuals“ u ukazatele.',
    measuredLate: ({ names, day }) => `Nejnovější hodnota je příliš stará: ${names}, ${day}. Změřte a zapište novou.`,
    appraised: ({ day }) => `Lidé byli naposledy hodnoceni ${day}.`,
    neverAppraised: () => 'Žádné kolo hodnocení není zapsáno. Po prvním vyplňte pole „lastCycle“ v „appraisal“.',
    appraisedLate: ({ day }) => `Poslední kolo hodnocení bylo ${day}, příliš dávno. Uspořádejte nové.`,
    reviewed: ({ day }) => `Naposledy zkontrolováno ${day}.`,
    neverReviewed: ({ names }) => `Nikdo ještě nezkontroloval ${names}. Pročtěte to a zapište „reviewedOn“.`,
    verified: ({ names }) => `Prokazatelně pomohlo: ${names}.`,
    notVerified: ({ names }) =>
      `O žádném opatření se neví, že pomohlo: ${names}. Až bude hotové, ověřte účinek a zapište „verifiedOn“ a „outcome“.`,
    noMeasure: ({ names }) =>
      `Žádné opatření nemá tento krok zlepšit. Naplánujte takové, které odpovídá na zjištění${names === '' ? '' : ' nebo posune některý ukazatel'}.`,
  },
  pl: {
    evidence: ({ names }) => `Obowiązujące dowody: ${names}.`,
    noStep: ({ names, n }) =>
      `Tego kroku nie ma w office.yaml. Zapisz, kto go prowadzi i co go potwierdza. ${n > 0 ? `Może to być: ${names}.` : `Potwierdzają go dokumenty takie jak: ${names}.`}`,
    noEvidence: ({ names, n }) =>
      n > 0
        ? `Nie podano żadnego dowodu. Może to być: ${names}.`
        : `Nie podano żadnego dowodu i na razie żadnego nie ma. Zacznij od jednego z tych dokumentów: ${names}.`,
    evidenceUnknown: ({ names }) =>
      `Dowód ${names} nie prowadzi do żadnego dokumentu. Popraw nazwę albo napisz dokument.`,
    evidenceUnfit: ({ names }) => `Dowód ${names} nie potwierdza tego kroku. Podaj dokument, który go potwierdza.`,
    evidenceDraft: ({ names }) => `Dowód to dopiero projekt: ${names}. Doprowadź do zatwierdzenia.`,
    evidenceRetired: ({ names }) => `Dowód ${names} już nie obowiązuje. Podaj to, co obowiązuje teraz.`,
    owners: () => 'Za wszystko w dowodach ktoś odpowiada.',
    ownerErrors: ({ names, n }) =>
      `Nie wiadomo, kto za co odpowiada: ${count('pl', n, ERRORS.pl)} w ${names}. Wskaż po jednym stanowisku.`,
    indicators: ({ names }) => `Pomiar prowadzą wskaźniki: ${names}.`,
    noIndicator: () => 'Żaden wskaźnik nie pokazuje, jak idzie. Dodaj go do dowodów albo odwołaj się tam do niego.',
    indicatorErrors: ({ names }) => `Żaden wskaźnik nie jest jeszcze poprawny. Popraw błędy w jednym z nich: ${names}.`,
    externalWave: ({ names }) => `Klientów pytano w: ${names}.`,
    noExternalWave: () =>
      'Wśród dowodów nie ma badania klientów z wynikami. Zapytaj klientów, zapisz wyniki i podaj tu badanie.',
    internalWave: ({ names }) => `Współpracowników pytano w: ${names}.`,
    noInternalWave: () =>
      'Niektóre komórki pracują dla współpracowników, ale wśród dowodów nie ma badania współpracowników z wynikami. Zapytaj także ich.',
    accessible: ({ names }) => `Dostęp dla osób z niepełnosprawnością opisano dla: ${names}.`,
    notAccessible: () =>
      'Dla żadnego budynku nie opisano, jak wejdą osoby z niepełnosprawnością. Opisz to w polu „accessibility” miejsca.',
    reports: ({ names }) => `Jak idzie, mówią sprawozdania: ${names}.`,
    noReports: () => 'Nikt się nie dowiaduje, jak idą procesy. Dodaj do procesu co najmniej jedno sprawozdanie.',
    profiles: ({ n }) => `Stanowiska z profilem: ${n}.`,
    profilesMissing: ({ names }) =>
      names === ''
        ? 'Żadne stanowisko nie ma profilu. Zapisz, co na każdym trzeba umieć.'
        : `Stanowiska obsługujące klientów nie mają profilu: ${names}. Zapisz, co na każdym trzeba umieć.`,
    use: () => 'Model służy do ocen, samooceny, naboru lub wyznaczania celów.',
    noUse: () => 'Model jeszcze do niczego nie służy. Zacznij od samooceny albo od rozmów oceniających.',
    competencyErrors: ({ names, n }) => `Model ${names} ma ${count('pl', n, ERRORS.pl)}. Popraw go.`,
    measured: ({ names, day }) => `Ostatni pomiar ${day}: ${names}.`,
    neverMeasured: () => 'Niczego jeszcze nie zmierzono. Wpisz pierwszą wartość w polu „actuals” wskaźnika.',
    measuredLate: ({ names, day }) => `Najnowsza wartość jest za stara: ${names}, ${day}. Zmierz ponownie i zapisz.`,
    appraised: ({ day }) => `Ostatnia ocena pracowników: ${day}.`,
    neverAppraised: () => 'Nie zapisano żadnej rundy ocen. Po pierwszej wypełnij pole „lastCycle” w „appraisal”.',
    appraisedLate: ({ day }) => `Ostatnia runda ocen była ${day}, zbyt dawno. Przeprowadź nową.`,
    reviewed: ({ day }) => `Ostatni przegląd: ${day}.`,
    neverReviewed: ({ names }) => `Nikt jeszcze nie przejrzał: ${names}. Przeczytaj i wpisz „reviewedOn”.`,
    verified: ({ names }) => `Wiadomo, że pomogło: ${names}.`,
    notVerified: ({ names }) =>
      `O żadnym działaniu nie wiadomo, czy pomogło: ${names}. Po zakończeniu sprawdź skutek i wpisz „verifiedOn” oraz „outcome”.`,
    noMeasure: ({ names }) =>
      `Żadne działanie nie ma poprawić tego kroku. Zaplanuj takie, które odpowiada na ustalenie${names === '' ? '' : ' albo poprawi wskaźnik'}.`,
  },
});
