import { count, defineTexts, type Empty, number } from '../../l10n/index.ts';

interface InlayMessages {
  deputy: { name: string };
  noDeputy: Empty;
  vacant: Empty;
  npsMeaning: { promoters: string; detractors: string; nps: string };
  sureness: { n: number; confidence: string; low: string; high: string };
  census: Empty;
  indicative: Empty;
  index: { index: string };
  indexMeaning: { value: string; min: string; max: string; index: string };
  worstMargin: { margin: string };
  askedToday: { day: string };
  askedTodayMeaning: { day: string; today: string };
  receivedToday: { day: string };
  receivedTodayMeaning: { day: string; today: string };
  calendarDays: Empty;
  workingDays: Empty;
  reviewAgain: { day: string };
  reviewOwn: { day: string; days: number };
  reviewUsual: { day: string; days: number };
  nextValue: { day: string };
  nextValueMeaning: { last: string; days: number };
  reportBy: { day: string };
  reportMeaning: { day: string; end: string };
  keptUntil: { day: string };
  keptMeaning: { day: string; last: string };
  easy: Empty;
  readable: Empty;
  hard: Empty;
  readingMeaning: { formula: string; value: string; limit: string; words: number; sentences: number };
}

/** Words behind values, and what they mean. */
export const inlayTexts = defineTexts<InlayMessages>({
  en: {
    deputy: ({ name }) => `deputy ${name}`,
    noDeputy: 'no deputy',
    vacant: 'vacant',
    npsMeaning: ({ promoters, detractors, nps }) =>
      `Promoters minus detractors: ${promoters} − ${detractors} = ${nps}.`,
    sureness: ({ n, confidence, low, high }) =>
      `With ${count('en', n, { one: 'answer', other: 'answers' })} the true value lies between ${low} and ${high}, in ${confidence} of 100 such surveys.`,
    census: 'Everybody was asked, so there is no margin.',
    indicative: 'The people asked were not drawn by chance, so nobody can tell the margin. Call the result indicative.',
    index: ({ index }) => `${index} of 100`,
    indexMeaning: ({ value, min, max, index }) =>
      `${value} on a scale from ${min} to ${max} is ${index} of 100 points.`,
    worstMargin: ({ margin }) =>
      `At most ± ${margin}: how far the answers lie apart is not written here, so the widest margin is shown.`,
    askedToday: ({ day }) => `asked today: by ${day}`,
    askedTodayMeaning: ({ day, today }) => `Whoever asks today, ${today}, has it by ${day}.`,
    receivedToday: ({ day }) => `received today: until ${day}`,
    receivedTodayMeaning: ({ day, today }) => `Whoever gets the decision today, ${today}, can appeal until ${day}.`,
    calendarDays: 'Counted in calendar days. When the last day is a weekend or a holiday, the law may move it.',
    workingDays: 'Counted in working days: without Saturdays and Sundays. Public holidays are not left out.',
    reviewAgain: ({ day }) => `check again by ${day}`,
    reviewOwn: ({ day, days }) =>
      `Looked through every ${count('en', days, { one: 'day', other: 'days' })}, as reviewEvery says: next by ${day}.`,
    reviewUsual: ({ day, days }) =>
      `Looked through every ${count('en', days, { one: 'day', other: 'days' })}, as is usual for such a document: next by ${day}. Your office may have set another rhythm.`,
    nextValue: ({ day }) => `next value by ${day}`,
    nextValueMeaning: ({ last, days }) =>
      `The last value is of ${last}; the next one follows ${count('en', days, { one: 'day', other: 'days' })} later.`,
    reportBy: ({ day }) => `next by ${day}`,
    reportMeaning: ({ day, end }) => `The report for the period that ends on ${end} is due by ${day}.`,
    keptUntil: ({ day }) => `kept until ${day}`,
    keptMeaning: ({ day, last }) => `The last wave ended on ${last}, so the answers are deleted by ${day}.`,
    easy: 'easy to read',
    readable: 'readable',
    hard: 'hard to read',
    readingMeaning: ({ formula, value, limit, words, sentences }) =>
      `${formula} ${value}: ${count('en', words, { one: 'word', other: 'words' })} in ${count('en', sentences, { one: 'sentence', other: 'sentences' })}. Above ${limit} a text is hard for many readers. Shorter sentences and shorter words help.`,
  },
  cs: {
    deputy: ({ name }) => `zástup: ${name}`,
    noDeputy: 'bez zástupu',
    vacant: 'neobsazeno',
    npsMeaning: ({ promoters, detractors, nps }) => `Příznivci minus odpůrci: ${promoters} − ${detractors} = ${nps}.`,
    sureness: ({ n, confidence, low, high }) =>
      `Při počtu odpovědí ${number('cs', n)} leží skutečná hodnota mezi ${low} a ${high}, a to v ${confidence} ze 100 takových průzkumů.`,
    census: 'Zeptali jste se všech, odchylka tu proto není.',
    indicative: 'O tom, koho se ptáte, nerozhodla náhoda, odchylku proto nikdo nezná. Výsledek berte jako orientační.',
    index: ({ index }) => `${index} ze 100`,
    indexMeaning: ({ value, min, max, index }) => `${value} na škále od ${min} do ${max} je ${index} ze 100 bodů.`,
    worstMargin: ({ margin }) =>
      `Nejvýš ± ${margin}: jak moc se odpovědi liší, tu napsáno není, proto vidíte nejširší odchylku.`,
    askedToday: ({ day }) => `dnešní žádost: do ${day}`,
    askedTodayMeaning: ({ day, today }) => `Kdo požádá dnes (${today}), má vyřízeno do ${day}.`,
    receivedToday: ({ day }) => `doručeno dnes: do ${day}`,
    receivedTodayMeaning: ({ day, today }) => `Kdo dostane rozhodnutí dnes (${today}), může se odvolat do ${day}.`,
    calendarDays:
      'Počítají se kalendářní dny. Když poslední den připadne na víkend nebo svátek, zákon ho může posunout.',
    workingDays: 'Počítají se pracovní dny, tedy bez sobot a nedělí. Státní svátky se neodečítají.',
    reviewAgain: ({ day }) => `znovu projít do ${day}`,
    reviewOwn: ({ day, days }) =>
      `Prochází se jednou za ${count('cs', days, { one: 'den', few: 'dny', many: 'dne', other: 'dní' })}, jak říká reviewEvery: příště do ${day}.`,
    reviewUsual: ({ day, days }) =>
      `Prochází se jednou za ${count('cs', days, { one: 'den', few: 'dny', many: 'dne', other: 'dní' })}, jak je u takového dokumentu zvykem: příště do ${day}. Váš úřad to mohl nastavit jinak.`,
    nextValue: ({ day }) => `další hodnota do ${day}`,
    nextValueMeaning: ({ last, days }) =>
      `Poslední hodnota je k ${last}, další má přijít za ${count('cs', days, { one: 'den', few: 'dny', many: 'dne', other: 'dní' })}.`,
    reportBy: ({ day }) => `příště do ${day}`,
    reportMeaning: ({ day, end }) => `Zpráva za období, které končí ${end}, má být hotová do ${day}.`,
    keptUntil: ({ day }) => `uchovat do ${day}`,
    keptMeaning: ({ day, last }) => `Poslední vlna skončila ${last}, odpovědi se proto smažou do ${day}.`,
    easy: 'čte se snadno',
    readable: 'čte se dobře',
    hard: 'čte se těžko',
    readingMeaning: ({ formula, value, limit, words, sentences }) =>
      `${formula} ${value}: ${count('cs', words, { one: 'slovo', few: 'slova', many: 'slova', other: 'slov' })}, ${count('cs', sentences, { one: 'věta', few: 'věty', many: 'věty', other: 'vět' })}. Nad ${limit} je text pro mnoho lidí těžký. Pomohou kratší věty a kratší slova.`,
  },
  pl: {
    deputy: ({ name }) => `zastępstwo: ${name}`,
    noDeputy: 'bez zastępstwa',
    vacant: 'nieobsadzone',
    npsMeaning: ({ promoters, detractors, nps }) => `Promotorzy minus krytycy: ${promoters} − ${detractors} = ${nps}.`,
    sureness: ({ n, confidence, low, high }) =>
      `Przy liczbie odpowiedzi ${number('pl', n)} prawdziwa wartość leży między ${low} a ${high}, i to w ${confidence} na 100 takich badań.`,
    census: 'Zapytano wszystkich, więc nie ma marginesu błędu.',
    indicative: 'O doborze osób nie decydował przypadek, więc marginesu błędu nikt nie zna. Wynik jest orientacyjny.',
    index: ({ index }) => `${index} na 100`,
    indexMeaning: ({ value, min, max, index }) => `${value} na skali od ${min} do ${max} to ${index} na 100 punktów.`,
    worstMargin: ({ margin }) =>
      `Najwyżej ± ${margin}: nie podano, jak bardzo odpowiedzi się różnią, dlatego widać najszerszy margines.`,
    askedToday: ({ day }) => `wniosek z dziś: do ${day}`,
    askedTodayMeaning: ({ day, today }) => `Kto złoży wniosek dziś (${today}), ma sprawę załatwioną do ${day}.`,
    receivedToday: ({ day }) => `doręczone dziś: do ${day}`,
    receivedTodayMeaning: ({ day, today }) => `Kto dostanie decyzję dziś (${today}), może się odwołać do ${day}.`,
    calendarDays: 'Liczone w dniach kalendarzowych. Gdy ostatni dzień to weekend lub święto, prawo może go przesunąć.',
    workingDays: 'Liczone w dniach roboczych, czyli bez sobót i niedziel. Świąt się nie odlicza.',
    reviewAgain: ({ day }) => `przejrzeć do ${day}`,
    reviewOwn: ({ day, days }) =>
      `Przegląd co ${count('pl', days, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' })}, jak mówi reviewEvery: następny do ${day}.`,
    reviewUsual: ({ day, days }) =>
      `Przegląd co ${count('pl', days, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' })}, jak zwykle przy takim dokumencie: następny do ${day}. Urząd mógł ustawić inny rytm.`,
    nextValue: ({ day }) => `następna wartość do ${day}`,
    nextValueMeaning: ({ last, days }) =>
      `Ostatnia wartość jest z dnia ${last}, następna po ${count('pl', days, { one: 'dniu', few: 'dniach', many: 'dniach', other: 'dnia' })}.`,
    reportBy: ({ day }) => `następny do ${day}`,
    reportMeaning: ({ day, end }) => `Sprawozdanie za okres do ${end} ma być gotowe do ${day}.`,
    keptUntil: ({ day }) => `przechowywać do ${day}`,
    keptMeaning: ({ day, last }) => `Ostatnia fala skończyła się ${last}, więc odpowiedzi usuwa się do ${day}.`,
    easy: 'łatwy w czytaniu',
    readable: 'czyta się dobrze',
    hard: 'trudny w czytaniu',
    readingMeaning: ({ formula, value, limit, words, sentences }) =>
      `${formula} ${value}: ${count('pl', words, { one: 'słowo', few: 'słowa', many: 'słów', other: 'słowa' })}, ${count('pl', sentences, { one: 'zdanie', few: 'zdania', many: 'zdań', other: 'zdania' })}. Powyżej ${limit} tekst jest trudny dla wielu osób. Pomogą krótsze zdania i krótsze słowa.`,
  },
});
