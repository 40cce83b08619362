import { defineTexts, type Empty } from '../l10n/index.ts';

interface PageMessages {
  severity: Empty;
  preset: Empty;
  inRecommended: Empty;
  onlyStrict: Empty;
  kinds: Empty;
  everyKind: Empty;
  since: Empty;
  formerly: Empty;
  why: Empty;
  examples: Empty;
  bad: Empty;
  good: Empty;
  fixed: Empty;
  proposed: Empty;
  proposedIn: { file: string };
  file: { file: string };
  options: Empty;
  byDefault: { value: string };
  between: { min: string; max: string };
  atLeast: { min: string };
  atMost: { max: string };
  nothing: Empty;
  setOption: Empty;
  fix: Empty;
  fixSafe: Empty;
  fixUnsafe: Empty;
  fixBoth: Empty;
  fixNone: Empty;
  off: Empty;
  offHow: Empty;
  ignore: Empty;
  ignoreHow: Empty;
  ignoreReason: Empty;
}

/** Headings and fixed sentences of a rule's page. */
export const pageTexts = defineTexts<PageMessages>({
  en: {
    severity: 'Severity',
    preset: 'Preset',
    inRecommended: 'recommended',
    onlyStrict: 'strict',
    kinds: 'Documents',
    everyKind: 'every kind',
    since: 'Since',
    formerly: 'Former name',
    why: 'Why',
    examples: 'Examples',
    bad: 'Not like this:',
    good: 'Like this:',
    fixed: 'After the repair:',
    proposed: 'With the first proposal accepted:',
    proposedIn: ({ file }) => `With the first proposal accepted, which belongs in ${file}:`,
    file: ({ file }) => `With this file in the same office, ${file}:`,
    options: 'Options',
    byDefault: ({ value }) => `unless you set it: ${value}`,
    between: ({ min, max }) => `from ${min} to ${max}`,
    atLeast: ({ min }) => `${min} or more`,
    atMost: ({ max }) => `${max} or less`,
    nothing: 'nothing',
    setOption: 'Set it in `.okenko.yaml`:',
    fix: 'Fix',
    fixSafe:
      'Safe: the meaning surely stays the same. The editor offers it, and `okenko lint --fix` repairs all places at once.',
    fixUnsafe: 'The editor offers a proposal. Read it before you accept it: only you know whether it is what you mean.',
    fixBoth:
      'Where the meaning surely stays the same, `okenko lint --fix` repairs it by itself. Elsewhere the editor offers a proposal; read it before you accept it.',
    fixNone: 'None. What belongs there is known only to the people of the office.',
    off: 'When to turn it off',
    offHow: 'In `.okenko.yaml`:',
    ignore: 'Leaving out one place',
    ignoreHow: 'Write a comment above the place, or at the end of its line, and say why:',
    ignoreReason: 'why this place is different',
  },
  cs: {
    severity: 'Závažnost',
    preset: 'Sada',
    inRecommended: 'recommended (doporučená)',
    onlyStrict: 'strict (přísná)',
    kinds: 'Dokumenty',
    everyKind: 'všechny druhy',
    since: 'Od verze',
    formerly: 'Dřívější název',
    why: 'Proč',
    examples: 'Příklady',
    bad: 'Takhle ne:',
    good: 'Takhle ano:',
    fixed: 'Po opravě:',
    proposed: 'Po přijetí prvního návrhu:',
    proposedIn: ({ file }) => `Po přijetí prvního návrhu, který patří do souboru ${file}:`,
    file: ({ file }) => `Když je v úřadu i tento soubor, ${file}:`,
    options: 'Volby',
    byDefault: ({ value }) => `dokud nenastavíte jinak: ${value}`,
    between: ({ min, max }) => `od ${min} do ${max}`,
    atLeast: ({ min }) => `nejméně ${min}`,
    atMost: ({ max }) => `nejvýše ${max}`,
    nothing: 'nic',
    setOption: 'Nastavíte ji v `.okenko.yaml`:',
    fix: 'Oprava',
    fixSafe:
      'Bezpečná: význam se jistě nezmění. Nabídne ji editor a `okenko lint --fix` opraví všechna místa najednou.',
    fixUnsafe: 'Návrh nabídne editor. Než ho přijmete, přečtěte si ho: jen vy víte, jestli to tak myslíte.',
    fixBoth:
      'Kde se význam jistě nezmění, opraví to `okenko lint --fix` samo. Jinde nabídne návrh editor; než ho přijmete, přečtěte si ho.',
    fixNone: 'Žádná. Co tam patří, vědí jen lidé z úřadu.',
    off: 'Kdy pravidlo vypnout',
    offHow: 'V `.okenko.yaml`:',
    ignore: 'Jak vynechat jedno místo',
    ignoreHow: 'Nad místo nebo na konec jeho řádku napište poznámku a uveďte důvod:',
    ignoreReason: 'čím se toto místo liší',
  },
  pl: {
    severity: 'Waga',
    preset: 'Zestaw',
    inRecommended: 'recommended (zalecany)',
    onlyStrict: 'strict (ścisły)',
    kinds: 'Dokumenty',
    everyKind: 'wszystkie rodzaje',
    since: 'Od wersji',
    formerly: 'Dawna nazwa',
    why: 'Dlaczego',
    examples: 'Przykłady',
    bad: 'Tak nie:',
    good: 'Tak dobrze:',
    fixed: 'Po poprawce:',
    proposed: 'Po przyjęciu pierwszej propozycji:',
    proposedIn: ({ file }) => `Po przyjęciu pierwszej propozycji, która należy do pliku ${file}:`,
    file: ({ file }) => `Gdy w urzędzie jest też ten plik, ${file}:`,
    options: 'Opcje',
    byDefault: ({ value }) => `bez ustawienia: ${value}`,
    between: ({ min, max }) => `od ${min} do ${max}`,
    atLeast: ({ min }) => `co najmniej ${min}`,
    atMost: ({ max }) => `co najwyżej ${max}`,
    nothing: 'nic',
    setOption: 'Ustaw ją w `.okenko.yaml`:',
    fix: 'Poprawka',
    fixSafe:
      'Bezpieczna: znaczenie na pewno się nie zmieni. Podpowie ją edytor, a `okenko lint --fix` poprawi wszystkie miejsca naraz.',
    fixUnsafe: 'Propozycję podpowie edytor. Przed przyjęciem warto ją przeczytać: tylko autor wie, czy o to chodziło.',
    fixBoth:
      'Tam, gdzie znaczenie na pewno się nie zmieni, `okenko lint --fix` poprawi to samo. W innych miejscach propozycję podpowie edytor; przed przyjęciem warto ją przeczytać.',
    fixNone: 'Brak. Co tam powinno być, wiedzą tylko ludzie z urzędu.',
    off: 'Kiedy wyłączyć regułę',
    offHow: 'W `.okenko.yaml`:',
    ignore: 'Jak pominąć jedno miejsce',
    ignoreHow: 'Nad tym miejscem albo na końcu jego wiersza dodaj komentarz z uzasadnieniem:',
    ignoreReason: 'dlaczego to miejsce jest inne',
  },
});
