import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A small generator of numbers that gives the same office on every machine (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const CS = [
  'Průkaz potřebujete od patnácti let.',
  'Vyfotíme vás u nás, fotku si tedy nenoste.',
  'Když nemůžete přijít, zavolejte nám a domluvíme jiný den.',
  'Žádost s vámi vyplníme u přepážky.',
  'Starý průkaz vám vrátíme označený.',
  'Na nový čekáte nejvýš třicet dnů a o vyzvednutí vám napíšeme.',
  'Přijďte v pondělí nebo ve středu, to máme otevřeno do šesti.',
  'Zaplatíte kartou nebo hotově v pokladně ve druhém patře.',
];
const PL = [
  'Dowód jest potrzebny od piętnastu lat.',
  'Zdjęcie zrobimy na miejscu, więc nie trzeba go przynosić.',
  'Gdy nie możesz przyjść, zadzwoń, a umówimy inny dzień.',
  'Wniosek wypełnimy razem z Tobą przy okienku.',
  'Stary dowód oddamy Ci przecięty.',
  'Na nowy czekasz najwyżej trzydzieści dni, a o odbiorze napiszemy.',
  'Przyjdź w poniedziałek albo w środę, wtedy pracujemy do szóstej.',
  'Zapłacisz kartą albo gotówką w kasie na drugim piętrze.',
];

/** Mistakes people make; one card in five gets one of them. */
const MISTAKES: readonly ((card: string) => string)[] = [
  (card) => card.replace('owner: registry-head', 'owner: příslušný odbor'),
  (card) => card.replace('maximum: P30D', 'maximum: 30 dnů'),
  (card) => card.replace('initiation: client', 'initiation: citizen'),
  (card) => card.replace('reviewedOn:', 'revievedOn:'),
  (card) =>
    card.replace('Žádost s vámi vyplníme', 'Žadatel je povinen uhradit poplatek neprodleně, žádost s vámi vyplníme'),
];

/** A service card of about 100 lines and 4 KB, with Czech and Polish prose in all block and quoted styles. */
export function card(number: number, next: () => number): string {
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  const prose = (list: readonly string[], sentences: number) => Array.from({ length: sentences }, () => pick(list));
  const folded = (list: readonly string[], n: number, indent: string) => prose(list, n).join(`\n${indent}`);
  const steps = [1, 2, 3, 4].map(
    (step) => `  - id: step-${step}
    performer: ${step === 2 ? 'office' : 'client'}
    channel: counter
    text:
      cs: >-
        ${folded(CS, 2, '        ')}
      pl: "${prose(PL, 2).join(' ')}"`,
  );
  return `kind: service-card
schemaVersion: "1.0"
id: service-${number}
title:
  cs: Průkaz číslo ${number}
  pl: Dowód numer ${number}
language: [cs, pl]
status: published
version: "1"
owner: registry-head
createdOn: 2025-01-02
approvedOn: 2025-02-03
approvedBy: secretary
validFrom: 2025-02-05
reviewedOn: 2025-06-02
audience: [residents]
initiation: client
summary:
  cs: |
    ${folded(CS, 3, '    ')}
  pl: |
    ${folded(PL, 3, '    ')}
eligibility:
  - id: age
    text: { cs: Je vám patnáct let nebo víc., pl: Masz piętnaście lat lub więcej. }
steps:
${steps.join('\n')}
channels:
  - id: counter
    type: counter
    location: town-hall
  - id: ask
    type: phone
requiredDocuments:
  - id: old-card
    name: { cs: Starý průkaz, pl: Stary dowód }
    format: original
    requirement: age
fees:
  - id: fee
    amount: ${Math.floor(next() * 900) + 100}
    currency: CZK
    what: { cs: Vydání průkazu, pl: Wydanie dowodu }
payment:
  - method: card
processingTime:
  typical: P20D
  maximum: P30D
  dayType: calendar
outputs:
  - id: card
    name: { cs: Nový průkaz, pl: Nowy dowód }
    type: physical-object
languages: [cs, pl]
contact:
  email: civil@rivermeet.example
  phone: "+420321000000"
legalBasis:
  - citation: zákon č. 269/2021 Sb.
    jurisdiction: CZ
    checkedOn: 2025-06-02
appeal:
  possible: true
  body: { cs: Krajský úřad, pl: Urząd wojewódzki }
  via: { cs: náš úřad, pl: nasz urząd }
  within: P15D
silence:
  cs: Když se do třiceti dnů neozveme, zavolejte nám.
  pl: Gdy nie odezwiemy się przez trzydzieści dni, zadzwoń.
faq:
  - q: { cs: Musím přijít osobně?, pl: Czy muszę przyjść osobiście? }
    a:
      cs: >
        ${folded(CS, 2, '        ')}
      pl: >
        ${folded(PL, 2, '        ')}
`;
}

/** What stands before the sentence of a card in which the benchmarks type. */
export const TYPED = 'summary:\n  cs: |\n    ';

/** A card with its steps repeated until it has that many lines. */
export function longCard(text: string, lines: number): string {
  const start = text.indexOf('  - id: step-1');
  const end = text.indexOf('channels:\n');
  const steps = text.slice(start, end);
  const times = Math.ceil((lines - text.split('\n').length) / (steps.split('\n').length - 1));
  const more = Array.from({ length: times }, (_, i) => steps.replaceAll('id: step-', `id: step-${i}-`)).join('');
  return text.slice(0, end) + more + text.slice(end);
}

/** One card in five with a mistake, as the benchmarks want them. */
export function cards(count: number, seed = 1): readonly string[] {
  const next = random(seed);
  return Array.from({ length: count }, (_, index) => {
    const text = card(index + 1, next);
    const mistake = index % 5 === 4 ? MISTAKES[((index / 5) % MISTAKES.length) | 0] : undefined;
    return mistake ? mistake(text) : text;
  });
}

/** Writes an office of generated cards: the register and the client groups of the model office, so that all links lead somewhere. */
export function writeOffice(folder: string, texts: readonly string[]): void {
  mkdirSync(path.join(folder, 'services'), { recursive: true });
  for (const name of ['office.yaml', 'client-groups.yaml']) {
    copyFileSync(path.join('examples/rivermeet', name), path.join(folder, name));
  }
  writeFileSync(path.join(folder, '.okenko.yaml'), 'extends: recommended\ntoday: 2025-06-30\n');
  texts.forEach((text, index) => {
    writeFileSync(path.join(folder, 'services', `service-${index + 1}.service.yaml`), text);
  });
}
