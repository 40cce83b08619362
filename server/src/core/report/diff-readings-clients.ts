import { type Readings, w } from './diff-reading.ts';

/** What a change of what clients get, pay, do and find means. */
export const CLIENT_READINGS = {
  promise: {
    worse: w(
      'The office promises clients less than before.',
      'Úřad klientům slibuje méně než dřív.',
      'Urząd obiecuje klientom mniej niż wcześniej.',
    ),
    better: w(
      'The office promises clients more than before.',
      'Úřad klientům slibuje víc než dřív.',
      'Urząd obiecuje klientom więcej niż wcześniej.',
    ),
    check: w(
      'The promise reads differently. Make sure clients still get the same.',
      'Slib zní jinak. Ověřte, že klienti dostanou totéž co dosud.',
      'Obietnica brzmi inaczej. Sprawdź, czy klienci nadal dostaną to samo.',
    ),
  },
  goal: {
    worse: w(
      'The office sets itself an easier goal, so clients can expect less.',
      'Úřad si dává snazší cíl, klienti tedy mohou čekat méně.',
      'Urząd stawia sobie łatwiejszy cel, więc klienci mogą oczekiwać mniej.',
    ),
    better: w(
      'The office sets itself a harder goal, so clients can expect more.',
      'Úřad si dává náročnější cíl, klienti tedy mohou čekat víc.',
      'Urząd stawia sobie ambitniejszy cel, więc klienci mogą oczekiwać więcej.',
    ),
    check: w(
      'The number alone does not tell whether clients gain or lose. Ask who answers for the indicator.',
      'Z čísla samotného se nepozná, jestli klienti získají, nebo ztratí. Zeptejte se toho, kdo za ukazatel odpovídá.',
      'Sama liczba nie mówi, czy klienci zyskają, czy stracą. Zapytaj osobę odpowiedzialną za wskaźnik.',
    ),
  },
  goalDay: {
    worse: w(
      'Clients will wait longer until the goal is reached.',
      'Klienti si na splnění cíle počkají déle.',
      'Klienci dłużej poczekają na osiągnięcie celu.',
    ),
    better: w('The goal is to be reached sooner.', 'Cíle se má dosáhnout dřív.', 'Cel ma zostać osiągnięty wcześniej.'),
  },
  baseline: {
    worse: w(
      'Without a starting value nobody can tell whether anything got better.',
      'Bez výchozí hodnoty nikdo nepozná, jestli se něco zlepšilo.',
      'Bez wartości wyjściowej nikt nie pozna, czy coś się poprawiło.',
    ),
    better: w(
      'From now on it can be told whether things get better.',
      'Od teď se pozná, jestli se věci lepší.',
      'Od teraz da się poznać, czy jest lepiej.',
    ),
    check: w(
      'The starting value was rewritten, so progress looks different than before. Ask why.',
      'Výchozí hodnota je přepsaná, takže pokrok vypadá jinak než dřív. Zeptejte se proč.',
      'Wartość wyjściową zmieniono, więc postęp wygląda inaczej niż wcześniej. Zapytaj dlaczego.',
    ),
  },
  reading: {
    check: w(
      'The same reality may now show as another number. Make sure old and new values can be compared.',
      'Stejná skutečnost teď může vyjít jako jiné číslo. Ověřte, že staré a nové hodnoty jde srovnat.',
      'Ta sama rzeczywistość może teraz dać inną liczbę. Sprawdź, czy stare i nowe wartości da się porównać.',
    ),
  },
  direction: {
    check: w(
      'Success is counted in another way now. Old and new values do not compare.',
      'Úspěch se teď počítá jinak. Staré a nové hodnoty nejde srovnat.',
      'Sukces liczy się teraz inaczej. Starych i nowych wartości nie da się porównać.',
    ),
  },
  wait: {
    worse: w('Clients may wait longer.', 'Klienti mohou čekat déle.', 'Klienci mogą czekać dłużej.'),
    better: w('Clients wait less.', 'Klienti čekají kratší dobu.', 'Klienci czekają krócej.'),
    check: w(
      'Calendar days and working days are hard to compare. Say which is meant.',
      'Kalendářní a pracovní dny se těžko srovnávají. Ověřte, co má platit.',
      'Dni kalendarzowe i robocze trudno porównać. Sprawdź, co ma obowiązywać.',
    ),
  },
  service: {
    worse: w(
      'Clients lose something the office did or described for them.',
      'Klienti přijdou o něco, co pro ně úřad dělal nebo popisoval.',
      'Klienci tracą coś, co urząd dla nich robił lub opisywał.',
    ),
    better: w(
      'Clients get something they did not have.',
      'Klienti získají něco, co dosud neměli.',
      'Klienci zyskują coś, czego dotąd nie mieli.',
    ),
  },
  redress: {
    worse: w(
      'When the office does not keep its word, the client gets less.',
      'Když úřad slovo nedodrží, klient dostane méně.',
      'Gdy urząd nie dotrzyma słowa, klient dostanie mniej.',
    ),
    better: w(
      'When the office does not keep its word, the client gets more.',
      'Když úřad slovo nedodrží, klient dostane víc.',
      'Gdy urząd nie dotrzyma słowa, klient dostanie więcej.',
    ),
    check: w(
      'What the client gets when the office does not keep its word reads differently.',
      'Co klient dostane, když úřad slovo nedodrží, zní jinak.',
      'To, co dostanie klient, gdy urząd nie dotrzyma słowa, brzmi inaczej.',
    ),
  },
  appeal: {
    worse: w(
      'Clients can defend themselves less easily.',
      'Klienti se mohou bránit hůř než dosud.',
      'Klientom trudniej się bronić.',
    ),
    better: w(
      'Clients can defend themselves more easily.',
      'Klienti se mohou bránit snáz než dosud.',
      'Klientom łatwiej się bronić.',
    ),
    check: w(
      'The time to appeal is counted in another way.',
      'Lhůta k odvolání se počítá jinak.',
      'Termin na odwołanie liczy się inaczej.',
    ),
  },
  fee: {
    worse: w('Clients pay more.', 'Klienti platí víc.', 'Klienci płacą więcej.'),
    better: w('Clients pay less.', 'Klienti platí méně.', 'Klienci płacą mniej.'),
    check: w(
      'What clients pay reads differently. Make sure of the sum.',
      'Kolik klienti platí, zní jinak. Ověřte částku.',
      'Opis opłaty brzmi inaczej. Sprawdź kwotę.',
    ),
  },
  duty: {
    worse: w(
      'Clients have more to do or to bring.',
      'Klienti musí víc udělat nebo přinést.',
      'Klienci muszą więcej zrobić lub przynieść.',
    ),
    better: w(
      'Clients have less to do or to bring.',
      'Klienti musí méně udělat nebo přinést.',
      'Klienci muszą mniej zrobić lub przynieść.',
    ),
    check: w(
      'What clients must do or bring reads differently. Make sure it is the same.',
      'Co mají klienti udělat nebo přinést, zní jinak. Ověřte, že jde o totéž.',
      'To, co klienci mają zrobić lub przynieść, brzmi inaczej. Sprawdź, czy chodzi o to samo.',
    ),
  },
  condition: {
    worse: w('Fewer people will be entitled to it.', 'Nárok bude mít méně lidí.', 'Uprawnionych będzie mniej osób.'),
    better: w('More people will be entitled to it.', 'Nárok bude mít víc lidí.', 'Uprawnionych będzie więcej osób.'),
  },
  help: {
    worse: w(
      'Clients must now get themselves what the office used to get.',
      'Klienti si musí sami opatřit, co dosud opatřil úřad.',
      'Klienci muszą sami zdobyć to, co dotąd załatwiał urząd.',
    ),
    better: w(
      'The office now gets this by itself, clients need not.',
      'Tohle si úřad nově opatří sám, klienti nemusí.',
      'Urząd zdobędzie to teraz sam, klienci nie muszą.',
    ),
  },
  channel: {
    worse: w(
      'Clients have one way less to settle it.',
      'Klienti mají o jeden způsob vyřízení méně.',
      'Klienci mają o jeden sposób załatwienia mniej.',
    ),
    better: w(
      'Clients have one way more to settle it.',
      'Klienti mají o jeden způsob vyřízení víc.',
      'Klienci mają o jeden sposób załatwienia więcej.',
    ),
    check: w(
      'Clients settle it in another way now. Tell them.',
      'Klienti to teď vyřídí jinak. Řekněte jim to.',
      'Klienci załatwią to teraz inaczej. Poinformuj ich.',
    ),
  },
  hours: {
    worse: w(
      'The office is open for clients less.',
      'Úřad je pro klienty otevřený kratší dobu.',
      'Urząd jest otwarty dla klientów krócej.',
    ),
    better: w(
      'The office is open for clients more.',
      'Úřad je pro klienty otevřený delší dobu.',
      'Urząd jest otwarty dla klientów dłużej.',
    ),
    check: w(
      'Some hours came and others went. Tell clients and change the notice on the door.',
      'Některé hodiny přibyly a jiné ubyly. Řekněte to klientům a změňte ceduli na dveřích.',
      'Jedne godziny doszły, inne odpadły. Poinformuj klientów i zmień tabliczkę na drzwiach.',
    ),
  },
  contact: {
    worse: w(
      'Clients lose a way to find or reach us.',
      'Klienti přijdou o jednu možnost, jak nás najít nebo oslovit.',
      'Klienci tracą jedną możliwość kontaktu z nami.',
    ),
    better: w(
      'Clients can find or reach us more easily.',
      'Klienti nás snáz najdou nebo osloví.',
      'Klientom łatwiej nas znaleźć lub się z nami skontaktować.',
    ),
    check: w(
      'Leaflets and web pages with the old contact lead elsewhere. Change them too.',
      'Letáky a weby se starým kontaktem teď vedou jinam. Změňte je také.',
      'Ulotki i strony ze starym kontaktem prowadzą gdzie indziej. Zmień je także.',
    ),
  },
  languages: {
    worse: w(
      'Those who read this language are left without it.',
      'Kdo čte v tomto jazyce, text už nenajde.',
      'Kto czyta w tym języku, nie znajdzie już tekstu.',
    ),
    better: w(
      'More people can read it in their language.',
      'Víc lidí si to přečte ve svém jazyce.',
      'Więcej osób przeczyta to w swoim języku.',
    ),
  },
} satisfies Readings;
