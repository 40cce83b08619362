import { describe, expect, test } from 'vitest';
import { joinedAspects } from './joined-aspects.ts';
import { personalDataAskedIn } from './personal-data.ts';

type Row = readonly [language: 'cs' | 'pl' | 'en', text: string, ...found: readonly string[]];

const named = ([language, text, ...found]: Row) => ({ language, text, found });

describe('two things in one question', () => {
  const rows: readonly Row[] = [
    ['cs', 'Jak hodnotíte prostředí a vybavení úřadu?', 'prostředí', 'vybavení'],
    ['cs', 'Byl úředník vstřícný a odborný?', 'vstřícný', 'odborný'],
    ['cs', 'Jak hodnotíte srozumitelnost i úplnost informací?', 'srozumitelnost', 'úplnost'],
    ['cs', 'Kolik je vám let a kde bydlíte?', 'Kolik je vám let', 'kde bydlíte'],
    ['cs', 'Jak hodnotíte čekací dobu v pondělí a ve středu?'],
    ['cs', 'Doporučili byste nás přátelům a známým?'],
    ['cs', 'Jak hodnotíte práci paní a pánů u přepážky?'],
    ['pl', 'Jak ocenia Pan/Pani kompetencje i uprzejmość pracowników?', 'kompetencje', 'uprzejmość'],
    ['pl', 'Jak oceniasz rzetelność, a także terminowość?', 'rzetelność', 'terminowość'],
    ['pl', 'Jak ocenia Pan/Pani czas oczekiwania?'],
    ['pl', 'Czy wie Pan, gdzie i kiedy złożyć wniosek?'],
    ['pl', 'Czy polecisz nas rodzinie i znajomym?'],
    ['en', 'How do you rate the speed/quality of service?', 'speed', 'quality'],
    ['en', 'Was the letter clear and did it say what to do?', 'Was the letter clear', 'did it say what to do'],
    ['en', 'Would you recommend us to friends and family?'],
    ['en', 'Did you find when and where to come?'],
  ];
  test.each(rows.map(named))('$language: $text', ({ language, text, found }) => {
    const joined = joinedAspects(text, language);
    expect(joined ? [joined.first, joined.second] : []).toEqual(found);
  });
});

describe('data by which people can be recognised', () => {
  const rows: readonly Row[] = [
    ['cs', 'Jméno:', 'Jméno'],
    ['cs', 'Jak se jmenujete?', 'Jak se jmenujete'],
    ['cs', 'Chcete-li odpověď, napište telefonní číslo.', 'telefonní číslo'],
    ['cs', 'Na jaký e-mail vám máme poslat výsledky?', 'e-mail'],
    ['cs', 'Jak jsme reagovali na váš telefonát?'],
    ['cs', 'Odkud znáte naši adresu?'],
    ['pl', 'Proszę podać numer telefonu lub adres e-mail.', 'numer telefonu'],
    ['pl', 'Twój PESEL', 'PESEL'],
    ['pl', 'Proszę napisać, co zmienić na stronie.'],
    ['en', 'If you want an answer, please leave us your phone number.', 'phone number'],
    ['en', 'What is your name?', 'name'],
    ['en', 'Name three things to improve.'],
    ['en', 'How did you find our address?'],
  ];
  test.each(rows.map(named))('$language: $text', ({ language, text, found }) => {
    const span = personalDataAskedIn(text, language);
    expect(span ? [text.slice(span.start, span.end)] : []).toEqual(found);
  });
});
