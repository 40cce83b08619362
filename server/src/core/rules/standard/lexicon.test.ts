import { expect, test } from 'vitest';
import { traitIn } from '../competency/traits.ts';
import { isSlogan } from '../strategy/slogans.ts';
import { absoluteIn } from './absolutes.ts';
import { numberIn } from './commitments.ts';
import { mannerOnly } from './manner.ts';

test.each([
  ['S klientem jednáme vstřícně a profesionálně.', 'vstřícně'],
  ['vstřícné jednání', 'vstřícné'],
  ['Pracownicy są uprzejmi i życzliwi wobec każdego klienta.', 'uprzejmi'],
  ['We treat you with respect.', 'respect'],
  ['Poskytujeme kvalitní služby.', 'kvalitní'],
])('%s promises only a manner', (text, word) => {
  const span = mannerOnly(text);
  expect(span && text.slice(span.start, span.end)).toBe(word);
});

test.each([
  'Pozdravíme jako první a představíme se.',
  'Vstřícně vám podržíme dveře.',
  'Witamy uprzejmie i podajemy nazwisko.',
  'We answer politely within 3 rings.',
  'Další v řadě neslyší, co nám říkáte.',
  'Telefon zvedáme.',
  '',
])('%s promises an act', (text) => {
  expect(mannerOnly(text)).toBeUndefined();
});

test.each([
  ['Vždy do 5 minut', 'Vždy'],
  ['Odpowiadamy zawsze tego samego dnia', 'zawsze'],
  ['We answer 100 % of letters', '100 %'],
  ['Nikdy vás neodbudeme', 'Nikdy'],
])('%s is without limits', (text, word) => {
  const span = absoluteIn(text);
  expect(span && text.slice(span.start, span.end)).toBe(word);
});

test.each([
  'Poradna je otevřena vždy v pondělí',
  'The adviser is here always on the first Monday of the month',
  'Dyżur jest zawsze w środę',
  'Ne vždy to stihneme do rána',
  'Odpovíme do 5 dnů',
])('%s has limits', (text) => {
  expect(absoluteIn(text)).toBeUndefined();
});

test.each([
  ['Telefon zvedneme do 3 zazvonění.', 'at-most 3 rings'],
  ['Na e-mail odpowiemy w 2 dni robocze.', 'at-most 2 working-days'],
  ['You wait 15 minutes at most.', 'at-most 15 minutes'],
  ['Odpovíme do 5 pracovních dnů.', 'at-most 5 working-days'],
  ['90 % klientů najde přepážku samo.', 'at-least 90 percent'],
  ['Odpowiemy w 14 dni.', 'at-most 14 days'],
])('%s says a number', (text, expected) => {
  const read = numberIn(text);
  expect(read && `${read.operator} ${read.value} ${read.unit}`).toBe(expected);
});

test.each(['Do 5 dnů, nejpozději do 10 dnů', 'Telefon zvedáme rychle', 'Přepážka 3 je vlevo'])(
  '%s says none',
  (text) => {
    expect(numberIn(text)).toBeUndefined();
  },
);

test.each([
  'Nejlepší úřad v kraji',
  'Chceme být nejmodernějším úřadem v republice.',
  'Lider nowoczesnej administracji',
  'The best town office in the country',
])('%s is a slogan', (text) => {
  expect(isSlogan(text)).toBe(true);
});

test.each([
  'Většinu věcí u nás vyřídíte napoprvé.',
  'Najlepszy urząd, w którym sprawę załatwisz przez telefon.',
  'Sprawne działanie wydziału.',
  '',
])('%s is no slogan', (text) => {
  expect(isSlogan(text)).toBe(false);
});

test.each([
  ['je empatický', 'empatický'],
  ['Je velmi spolehlivý a pečlivý.', 'spolehlivý'],
  ['jest komunikatywna', 'komunikatywna'],
  ['Is reliable and friendly', 'reliable'],
])('%s is a trait', (text, word) => {
  const span = traitIn(text);
  expect(span && text.slice(span.start, span.end)).toBe(word);
});

test.each([
  'shrne požadavek klienta vlastními slovy',
  'Calls a colleague to the counter when voices rise.',
  'Spokojnie wyjaśnia następny krok.',
  'Nechá klienta domluvit.',
])('%s is no trait', (text) => {
  expect(traitIn(text)).toBeUndefined();
});
