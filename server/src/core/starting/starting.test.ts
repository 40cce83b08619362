import { describe, expect, test } from 'vitest';
import { documentOf, findingsOf, officeOf } from '../../../../test/support/analysis.ts';
import { LOCALES, type Locale } from '../l10n/index.ts';
import { KIND_IDS } from '../model/index.ts';
import { RULES } from '../rules/generated/rules.ts';
import { answered, draftOf, read } from './draft.ts';
import {
  idFor,
  languagesFor,
  type NewOffice,
  newOffice,
  OFFICE_TYPES,
  placeFor,
  skeleton,
  snippetOf,
} from './index.ts';
import { JURISDICTIONS } from './new-office.ts';

const today = '2025-06-30';
const NONE: ReadonlySet<string> = new Set();

async function errorsIn(text: string, files?: { readonly [name: string]: string }): Promise<readonly string[]> {
  const findings = await findingsOf(RULES, text, files);
  return findings.flatMap(({ rule, severity }) => (severity === 'error' ? [rule] : []));
}

describe('an id made of a title', () => {
  test.each([
    ['Vydání občanského průkazu', 'vydani-obcanskeho-prukazu'],
    ['Zgłoszenie urodzenia – dziecko, żłobek', 'zgloszenie-urodzenia-dziecko-zlobek'],
    ['  Fishing licence (2026) ', 'fishing-licence-2026'],
    ['112 – emergency call', 'emergency-call'],
    [
      'Žádost o přidělení obecního bytu pro seniory nad šedesát let',
      'zadost-o-prideleni-obecniho-bytu-pro-seniory-nad',
    ],
    ['Nejneobhospodařovávatelnějšími nejneobhospodařovávatelnějšími', 'nejneobhospodarovavatelnejsimi'],
  ])('%s → %s', (title, id) => expect(idFor(title, NONE)).toBe(id));

  test('is none where the title has no letter we know', () => {
    expect(idFor('  42 ', NONE)).toBeUndefined();
    expect(idFor('Дозвіл', NONE)).toBeUndefined();
  });

  test('is one that nobody has yet', () => {
    expect(idFor('Id card', new Set(['id-card', 'id-card-2']))).toBe('id-card-3');
  });
});

describe('the place of a new document', () => {
  test.each([
    ['none yet', [], 'services/dog.service.yaml'],
    ['as the convention says', [['services/a.service.yaml', 'a']], 'services/dog.service.yaml'],
    [
      'in another folder, under plain names',
      [
        ['karty/a.yml', 'a'],
        ['karty/b.yml', 'b'],
        ['old/c.service.yaml', 'c'],
      ],
      'karty/dog.yml',
    ],
    ['in the root', [['a.service.yaml', 'x']], 'dog.service.yaml'],
  ])('%s', (_, kept, place) => {
    const documents = kept.map(([path = '', id]) => ({ path, id }));
    expect(placeFor('service-card', 'dog', documents)).toBe(place);
  });

  test('is always the same for documents there is one of', () => {
    expect(placeFor('service-catalogue', 'x', [{ path: 'a/b.yaml', id: 'b' }])).toBe('catalogue.yaml');
  });
});

describe('a draft', () => {
  const draft = draftOf(
    `id: \${1:a}\nlist: [\${2|x,y|}, \${1:a}]\nday: \${CURRENT_YEAR}-01-01\nnote: \${3:cost \\$1}\n$0`,
    today,
  );

  test('has its suggestions filled in', () => {
    expect(draft.text).toBe('id: a\nlist: [x, a]\nday: 2025-01-01\nnote: cost \\$1\n');
  });

  test('is a snippet again, in which nothing but its stops is one', () => {
    expect(snippetOf(draft)).toBe(
      `id: \${1:a}\nlist: [\${2|x,y|}, \${1:a}]\nday: 2025-01-01\nnote: \${3:cost \\\\\\$1}\n`,
    );
  });

  test('asks no more about what has been answered, and knows where everything else went', () => {
    const document = read(draft);
    const [entry] = document.root?.entries ?? [];
    const after = entry ? answered(draft, document, [{ op: 'setEntryValue', entry, value: 'long-id' }]) : draft;
    expect(snippetOf(after)).toBe(
      `id: long-id\nlist: [\${1|x,y|}, \${2:a}]\nday: 2025-01-01\nnote: \${3:cost \\\\\\$1}\n`,
    );
  });
});

describe('a new document', () => {
  const workspace = officeOf({});

  test.each(
    LOCALES.flatMap((locale) => KIND_IDS.filter((kind) => kind !== 'office').map((kind) => [kind, locale] as const)),
  )('%s in %s and the others has no errors, and says what was answered', async (kind, locale) => {
    const languages = languagesFor(LOCALES, locale);
    const wanted = { kind, id: 'new-one', title: 'První: nový', owner: 'secretary', languages };
    const { draft } = skeleton(wanted, { workspace, locale, today });
    expect(await errorsIn(draft.text)).toEqual([]);
    const document = documentOf(draft.text);
    expect(document.languages).toEqual([...languages]);
    expect(draft.text).toMatch(/^id: new-one\n/m);
    expect(draft.text).toMatch(/^owner: secretary\n/m);
    const title = document.texts.filter(
      ({ key, place }) => key === 'title' && place.parent?.parent?.parent === undefined,
    );
    expect(title.slice(0, 3).map(({ language, node }) => [language, node.text])).toEqual(
      languages.map((language) => [language, 'První: nový']),
    );
  });

  test('leads to what is still to be filled in', () => {
    const wanted = { kind: 'service-card', id: 'dog', title: 'Dog fee', owner: 'registry-head' } as const;
    const { draft } = skeleton(wanted, { workspace, locale: 'en', today });
    const [first] = draft.stops;
    expect(first && draft.text.slice(first.span.start, first.span.end)).toBe(
      'You need the card from the age of 15. We take your photo here and you collect the card in 30 days.',
    );
  });

  test('in two languages leads to every text, but not to the one that was answered', () => {
    const wanted = { kind: 'service-card', id: 'dog', title: 'Dog fee', owner: 'registry-head' } as const;
    const { draft } = skeleton({ ...wanted, languages: ['en', 'cs'] }, { workspace, locale: 'en', today });
    const places = draft.stops.map(({ span }) =>
      draft.text.slice(draft.text.lastIndexOf('\n', span.start) + 1, span.end),
    );
    expect(places.slice(0, 5)).toEqual([
      '  cs: Dog fee',
      '  en: You need the card from the age of 15. We take your photo here and you collect the card in 30 days.',
      '  cs: Průkaz potřebujete od 15 let. Vyfotíme vás u nás a nový průkaz si vyzvednete do 30 dnů.',
      '  - en: You are 15 or older.',
      '    cs: Je vám 15 let nebo víc.',
    ]);
  });
});

describe('a new office', () => {
  const answers: Omit<NewOffice, 'jurisdiction' | 'officeType' | 'languages'> = {
    name: 'Městský úřad Soutokov',
    unit: 'Oddělení: matrika',
    email: 'matrika@soutokov.example',
  };

  test.each(LOCALES.flatMap((locale) => JURISDICTIONS.map((jurisdiction) => [locale, jurisdiction] as const)))(
    'in %s, %s, has no errors',
    async (locale: Locale, jurisdiction) => {
      const languages = languagesFor(LOCALES, locale);
      for (const officeType of OFFICE_TYPES) {
        const { text } = newOffice({ ...answers, jurisdiction, officeType, languages }, locale, today);
        expect(await errorsIn(text, {})).toEqual([]);
      }
    },
  );

  test('says what was answered wherever it belongs', () => {
    const office = { ...answers, jurisdiction: 'PL', officeType: 'county', languages: ['pl'] } as const;
    const { text, stops } = newOffice(office, 'pl', today);
    const facts = officeOf({ 'office.yaml': text }).office;
    expect(facts?.units[1]).toMatchObject({
      id: 'oddeleni-matrika',
      names: ['Oddělení: matrika'],
      head: 'kierownik-oddeleni-matrika',
    });
    expect(facts?.roles.map(({ id, unit, deputy }) => [id, unit, deputy])).toEqual([
      ['sekretarz', 'kierownictwo', 'kierownik-kadr'],
      ['kierownik-oddeleni-matrika', 'oddeleni-matrika', 'referent-usc'],
      ['referent-usc', 'oddeleni-matrika', 'kierownik-oddeleni-matrika'],
      ['kierownik-kadr', 'kadry', 'sekretarz'],
    ]);
    expect(text).toContain('id: mestsky-urad-soutokov\n');
    expect(text).not.toContain('@miasto');
    expect(stops.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '123456785',
      'AE:PL-12345-67890-ABCDE-12',
      'PL21',
      '+48000000000',
      'Kierownik – Oddělení: matrika',
      'Rynek',
      '1',
      '30-001',
      'Miasto',
    ]);
  });
});
