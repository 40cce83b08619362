import { type Readings, w } from './diff-reading.ts';

/** What a change of who answers for something, of work, words and validity means. */
export const OFFICE_READINGS = {
  owner: {
    worse: w('Nobody answers for it now.', 'Teď za to nikdo neodpovídá.', 'Teraz nikt za to nie odpowiada.'),
    better: w('Somebody answers for it now.', 'Teď za to někdo odpovídá.', 'Teraz ktoś za to odpowiada.'),
    check: w(
      'Somebody else answers for it now. Make sure they know and agree.',
      'Odpovídá za to někdo jiný. Ověřte, že o tom ví a souhlasí.',
      'Odpowiada za to ktoś inny. Upewnij się, że o tym wie i się zgadza.',
    ),
  },
  deputy: {
    worse: w(
      'When that person is away, nobody stands in and clients wait.',
      'Když tu ten člověk není, nikdo ho nezastoupí a klienti čekají.',
      'Gdy tej osoby nie ma, nikt jej nie zastąpi i klienci czekają.',
    ),
    better: w(
      'When that person is away, somebody stands in.',
      'Když tu ten člověk není, někdo ho zastoupí.',
      'Gdy tej osoby nie ma, ktoś ją zastąpi.',
    ),
    check: w(
      'Somebody else stands in now. Make sure they know and agree.',
      'Zastupuje někdo jiný. Ověřte, že o tom ví a souhlasí.',
      'Zastępuje ktoś inny. Upewnij się, że o tym wie i się zgadza.',
    ),
  },
  responsible: {
    neutral: w(
      'Make sure those who do the work know about it.',
      'Ověřte, že o tom ti, kdo to dělají, vědí.',
      'Upewnij się, że osoby wykonujące tę pracę o tym wiedzą.',
    ),
  },
  post: {
    check: w(
      'Make sure somebody takes over all this post answers for.',
      'Ověřte, kdo převezme vše, za co tato funkce odpovídá.',
      'Upewnij się, kto przejmie wszystko, za co odpowiada to stanowisko.',
    ),
  },
  vacancy: {
    worse: w(
      'The post is empty. Somebody should stand in.',
      'Funkce je neobsazená. Někdo by měl zastupovat.',
      'Stanowisko jest nieobsadzone. Ktoś powinien zastępować.',
    ),
    better: w('The post is filled again.', 'Funkce je znovu obsazená.', 'Stanowisko jest znów obsadzone.'),
  },
  measure: {
    worse: w(
      'The office gives up something it meant to do or to measure.',
      'Úřad upouští od něčeho, co chtěl dělat nebo měřit.',
      'Urząd rezygnuje z czegoś, co zamierzał robić lub mierzyć.',
    ),
    better: w(
      'The office adds something to do or to measure.',
      'Úřad přidává něco, co udělá nebo bude měřit.',
      'Urząd dodaje coś, co zrobi lub będzie mierzyć.',
    ),
    check: w(
      'It is measured by something else now.',
      'Měří se to teď něčím jiným.',
      'Mierzy się to teraz czymś innym.',
    ),
  },
  due: {
    worse: w('It will be done later.', 'Bude to hotové později.', 'Będzie gotowe później.'),
    better: w('It will be done sooner.', 'Bude to hotové dřív.', 'Będzie gotowe wcześniej.'),
  },
  progress: {
    worse: w(
      'The work has stopped or gone back.',
      'Práce se zastavila nebo vrátila zpět.',
      'Praca stanęła lub się cofnęła.',
    ),
    better: w('The work has moved on.', 'Práce pokročila.', 'Praca posunęła się naprzód.'),
  },
  rhythm: {
    worse: w(
      'It is looked at less often, so trouble shows later.',
      'Kontroluje se méně často, potíže se tedy poznají později.',
      'Sprawdza się to rzadziej, więc kłopoty wyjdą na jaw później.',
    ),
    better: w(
      'It is looked at more often, so trouble shows sooner.',
      'Kontroluje se častěji, potíže se tedy poznají dřív.',
      'Sprawdza się to częściej, więc kłopoty wyjdą na jaw wcześniej.',
    ),
  },
  readability: {
    worse: w(
      'Readers will need more effort to understand it.',
      'Čtenáři porozumí hůř než dřív.',
      'Czytelnikom będzie trudniej to zrozumieć.',
    ),
    better: w(
      'Readers will understand it more easily.',
      'Čtenáři porozumí snáz než dřív.',
      'Czytelnikom będzie łatwiej to zrozumieć.',
    ),
  },
  findings: {
    worse: w(
      'There are more places clients may not understand.',
      'Přibyla místa, kterým klienti nemusí rozumět.',
      'Przybyło miejsc, których klienci mogą nie zrozumieć.',
    ),
    better: w(
      'There are fewer places clients may not understand.',
      'Ubylo míst, kterým klienti nemusí rozumět.',
      'Ubyło miejsc, których klienci mogą nie zrozumieć.',
    ),
  },
  status: {
    check: w(
      'It decides whether people rely on this document. Make sure it is meant.',
      'Rozhoduje to, jestli se lidé dokumentem řídí. Ověřte, že je to záměr.',
      'Od tego zależy, czy ludzie stosują ten dokument. Upewnij się, że to celowe.',
    ),
  },
  validity: {
    check: w(
      'The document holds for another time than before.',
      'Dokument platí po jinou dobu než dřív.',
      'Dokument obowiązuje przez inny czas niż wcześniej.',
    ),
  },
  place: {
    neutral: w(
      'Links to the old file no longer work.',
      'Odkazy na starý soubor už nefungují.',
      'Odnośniki do starego pliku już nie działają.',
    ),
  },
  id: {
    neutral: w(
      'Whoever names the old id has to change it.',
      'Kdo používá staré id, musí ho změnit.',
      'Kto używa starego skrótu, musi go zmienić.',
    ),
  },
} satisfies Readings;
