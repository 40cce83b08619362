import { describe, expect, test } from 'vitest';
import { czech } from './language-cs.ts';
import { english } from './language-en.ts';
import { polish } from './language-pl.ts';
import { type SplitOptions, splitText } from './sentences.ts';

const LANGUAGES = { cs: czech, pl: polish, en: english };

/** Each string is one sentence; joined with a blank they are the text. */
function check(language: keyof typeof LANGUAGES, sentences: readonly string[]): void {
  expect(split(language, sentences.join(' '))).toEqual(sentences);
}

function split(
  language: keyof typeof LANGUAGES,
  text: string,
  lineBreak: SplitOptions['lineBreak'] = 'wrap',
): string[] {
  return splitText(text, LANGUAGES[language], { lineBreak }).sentences.map(({ start, end }) => text.slice(start, end));
}

describe('Czech sentences', () => {
  test.each([
    [['Přineste průkaz.', 'Vyřídíme to hned.']],
    [['Platí od 1. 1. 2026 do 31. 12. 2026.', 'Potom ne.']],
    [['Přijďte 1. ledna ve 14 hod. do 2. patra.', 'Pomůžeme vám.']],
    [['Podle § 4 odst. 1 písm. a) zákona č. 500/2004 Sb. a vyhlášky č. 3 to jde.', 'Dobře.']],
    [['Podle zákona č. 500/2004 Sb., správní řád, to jde.', 'Dobře.']],
    [['Zákon je ve Sb.', 'Najdete ho tam.']],
    [['Úřad je v ul. Nádražní č. 5, tel. 222 333 444.', 'Zavolejte.']],
    [['Volejte Ing. Novákovi nebo Mgr. Novákové, popř. J. Svobodovi.', 'Ozveme se.']],
    [['Stačí např. Občanský průkaz, tj. OP.', 'Nic jiného.']],
    [['Poplatek je 1 350 Kč.', 'Platíte kartou.']],
    [['Napište na info@mesto.cz.', 'Formulář je na www.mesto.cz.', 'Hotovo.']],
    [['Máme otevřeno 8.30 až 17.00.', 'Přijďte!', 'Máte dotaz?', 'Ptejte se.']],
    [['Přišlo 5 lidí v roce 2025.', 'Letos víc.']],
    [['„Mám průkaz?“ ptáte se.', 'Máte.']],
    [['Řekli „ano.“', 'Potom odešli.']],
    [['Čekejte… chvíli.', 'Hned…', 'Jdeme.']],
    [['1. Vyplňte žádost.', '2. Přijďte.']],
    [['Firma Voda s.r.o. v Praze platí.', 'Ostatní ne.']],
    [['(Stačí kopie.)', 'Originál ne.']],
  ])('%j', (sentences) => check('cs', sentences));

  test('a missing blank is no reason to run on', () => {
    expect(split('cs', 'Hotovo.Dále přijďte.')).toEqual(['Hotovo.', 'Dále přijďte.']);
  });
});

describe('Polish sentences', () => {
  test.each([
    [['Przynieś dowód.', 'Załatwimy to od ręki.']],
    [['Termin mija 1.01.2026 r. w południe.', 'Potem nie.']],
    [['Podstawa: Dz. U. z 2022 r. poz. 671, art. 5 ust. 2 pkt 1.', 'Tyle.']],
    [['Zadzwoń do p. Nowak lub mgr. Kowalskiej, tj. do nas.', 'Odbierzemy.']],
    [['Przyjdź na ul. Długą 5, os. Zielone.', 'Parking jest obok.']],
    [['Złożono w 2024 r.', 'Wniosek czeka.']],
    [['Pismo nr OR.123.4.2025.JK z 3 maja.', 'Odpowiedz.']],
    [['Opłata to 1 350 zł.', 'Zapłać kartą.']],
    [['Sąd zna k.p.a. i inne ustawy.', 'My też.']],
    [['Spółka z o.o. z Zbiegów płaci.', 'Inni nie.']],
    [['To m.in. Dowód i paszport.', 'Nic więcej.']],
    [['Czynne w pon.', 'Wt. zamknięte.']],
  ])('%j', (sentences) => check('pl', sentences));
});

describe('English sentences', () => {
  test.each([
    [['Bring your card.', 'We do the rest.']],
    [['Ask Mr. Smith, e.g. about form No. 5, i.e. the blue one.', 'He knows.']],
    [['The answer is no.', 'Bring another card.']],
    [['We open at 8 a.m. and close at 5 p.m.', 'Come in.']],
    [['It costs £12.50.', 'Pay by card.']],
    [['See sec. 5 of the Act (cf. regulation 4).', 'Fine.']],
    [['Acme Ltd. pays on 3 Jan. 2026.', 'You do not.']],
    [['"Is it free?" you ask.', 'It is.']],
    [['J. Smith signs.', 'You wait.']],
  ])('%j', (sentences) => check('en', sentences));
});

describe('lines', () => {
  test('a wrapped line goes on, an empty line ends', () => {
    expect(split('cs', 'Žádost podejte\n  na úřadě.\nTo stačí\n\nDruhý odstavec\n')).toEqual([
      'Žádost podejte\n  na úřadě.',
      'To stačí',
      'Druhý odstavec',
    ]);
  });

  test('where the reader of YAML joined the lines already, each one left is a paragraph', () => {
    expect(split('cs', 'První odstavec\nDruhý odstavec\n', 'paragraph')).toEqual(['První odstavec', 'Druhý odstavec']);
  });

  test('each item of a list counts by itself', () => {
    expect(split('cs', 'Přineste:\n- občanský průkaz,\n- rodný list\n• fotku\nnebo dvě')).toEqual([
      'Přineste:',
      'občanský průkaz,',
      'rodný list',
      'fotku\nnebo dvě',
    ]);
    expect(split('pl', 'Zrób tak:\n1. wypełnij wniosek\n2. przyjdź\na) z dowodem\nb) albo bez')).toEqual([
      'Zrób tak:',
      '1. wypełnij wniosek',
      '2. przyjdź',
      'a) z dowodem',
      'b) albo bez',
    ]);
  });
});

test('numbers, units, addresses and signs are not counted as words', () => {
  const { sentences } = splitText(
    'Poplatek 1 350 Kč podle § 5 č. 12/2024 pošlete na info@mesto.cz do 30. 6. 2026.',
    czech,
    {
      lineBreak: 'wrap',
    },
  );
  expect(sentences.map(({ wordCount }) => wordCount)).toEqual([6]);
});

test('a text without words has no sentences', () => {
  expect(splitText('… !? – 🙂\n\n', czech, { lineBreak: 'wrap' }).sentences).toEqual([]);
});
