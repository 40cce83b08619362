import { describe, expect, test } from 'vitest';
import { documentOf, officeOf } from '../../../../../test/support/analysis.ts';
import { ownerValue } from './owner-value.ts';
import { ownerPlaces } from './places.ts';

/** Which rule each value of `owner:` belongs to, in the example office. */
const VALUES: { readonly [is: string]: readonly string[] } = {
  role: ['registry-head', 'mayor', '"secretary"'],
  inherit: ['inherit'],
  missing: ['', '~', '""', '[]', '[ ~ ]'],
  unjudged: ['42', 'true', '2025'],
  'role-missing': ['{}', '{ unit: civil }', '{ role: , unit: civil }', '{ holder: Jana Malá }'],
  placeholder: [
    'TBD',
    'tbd by March',
    'todo',
    'N/A',
    'n.a.',
    'none',
    '"?"',
    '–',
    '…',
    'xxx',
    '<role>',
    '"[doplnit]"',
    'to be determined',
    'bude určeno',
    'Bude upřesněno později',
    'doplní se',
    'doplnit',
    'neurčeno',
    'zatím nikdo',
    'není určen',
    'do ustalenia',
    'do uzupełnienia',
    'zostanie wyznaczony',
    'nie dotyczy',
    'b.d.',
    'brak',
    'brak danych',
    '{ role: TBD }',
  ],
  vague: [
    'všichni',
    'VŠICHNI ZAMĚSTNANCI',
    'vsichni zamestnanci',
    'každý zaměstnanec',
    'všechny odbory',
    'zaměstnanci úřadu',
    'pracovníci',
    'příslušný odbor',
    'příslušného odboru',
    'příslušný vedoucí odboru',
    'příslušný útvar a jeho vedoucí',
    'věcně příslušný odbor',
    'dotčené odbory',
    'odpovědná osoba',
    'pověřený pracovník',
    'dle kompetencí',
    'podle potřeby',
    'dle organizačního řádu',
    'vedení',
    'vedení úřadu',
    'management',
    'úřad',
    'městský úřad',
    'Město Soutokov',
    'obec',
    'tým',
    'pracovní skupina',
    'kdokoli',
    'wszyscy',
    'wszyscy pracownicy',
    'każdy pracownik',
    'wszystkie wydziały',
    'pracownicy urzędu',
    'właściwy wydział',
    'właściwa komórka organizacyjna',
    'komórka merytoryczna',
    'osoba odpowiedzialna',
    'osoba upoważniona',
    'zgodnie z kompetencjami',
    'według właściwości',
    'zgodnie z regulaminem organizacyjnym',
    'kierownictwo urzędu',
    'urząd gminy',
    'Gmina Zbiegi',
    'miasto',
    'zespół ds. jakości',
    'ktokolwiek',
    'everyone',
    'Everybody in the office',
    'all staff',
    'all-staff',
    'all employees',
    'every employee',
    'staff',
    'the office',
    'the municipality',
    'the town',
    'the team',
    'working group',
    'relevant department',
    'the competent department',
    'responsible person',
    'as appropriate',
    'according to competence',
    'various',
    'somebody',
  ],
  collective: [
    '[hr-head, registry-head]',
    '[hr-head]',
    '[{ role: hr-head }, { role: mayor }]',
    'hr-head and it-head',
    'hr-head, it-head',
    'hr-head/it-head',
    'secretary & mayor',
    'HR / IT',
    'odbory školství a kultury',
    'odbor školství a odbor kultury',
    'tajemník a vedoucí odboru',
    'vedoucí odborů',
    'referenti matriky',
    'Kierownik kadr oraz sekretarz',
    'sekretarz i skarbnik',
    'kierownicy wydziałów',
    'heads of departments',
    'Registry clerks',
    'both deputies',
    'Jana Malá a Petr Novák',
    '{ role: [hr-head, registry-head] }',
  ],
  'collegial-body': [
    'town-council',
    'Zastupitelstvo',
    'rada města',
    'Rada Miasta',
    'finanční výbor',
    'Komise pro kulturu',
    'rada gminy',
    'zarząd',
    'Komisja Rewizyjna',
    'the town council',
    'audit committee',
    'Board of Directors',
    'council',
  ],
  external: [
    'helpdesk',
    'Helpdesk s.r.o.',
    'Úklid plus, spol. s r. o.',
    'Vodárny a.s.',
    'Badania sp. z o.o.',
    'Komputery S.A.',
    'Quiet Steps Ltd',
    'Acme GmbH',
  ],
  'person-only': [
    'Jana Malá',
    'Ing. Jana Malá',
    'JUDr. Petr Novák, Ph.D.',
    'paní Nováková',
    'Anna Kowalska-Nowak',
    'mgr inż. Jan Kowalski',
    'J. Malá',
    'Jana MALÁ',
    'Jana Malá, vedoucí matriky',
    'Jana Malá (matrika)',
    'Mrs Brown',
    "Sean O'Brien",
    '{ role: Jana Malá }',
  ],
  'unknown-role': ['registry-boss', 'civil', 'town-clerk', 'staff-trainer', 'office-manager', 'sekretarz'],
  'free-text': [
    'Secretary',
    'Registry-Head',
    'Head of Registry',
    'Head of human resources',
    'Human Resources',
    'Town Clerk',
    'the town clerk',
    'office manager',
    'Management accountant',
    'Odbor občanských agend',
    'Vedoucí odboru kultury a sportu',
    'Wydział Kultury i Sportu',
    'Head of computers and networks',
    'Referent/ka',
    'referent / referentka',
    'tajemník komise',
    'clerk to the council',
    'personální oddělení',
    'Stavební Úřad Soutokov',
  ],
};

const workspace = officeOf({});

describe.each(Object.entries(VALUES))('%s', (is, values) => {
  test.each(values)('owner: %s', (value) => {
    const document = documentOf(`kind: service-card\nid: id-card\nowner: ${value}\n`);
    expect(document.tree.problems).toEqual([]);
    const [place] = ownerPlaces(document);
    expect(place && ownerValue(place, workspace).is).toBe(is);
  });
});

test('judges no ids and titles without a register', () => {
  const alone = officeOf({ 'office.yaml': 'kind: office\n' });
  const without = { ...alone, office: undefined };
  const said = ['registry-boss', 'Head of Registry', 'TBD', 'všichni'].map((value) => {
    const [place] = ownerPlaces(documentOf(`kind: service-card\nowner: ${value}\n`));
    return place && ownerValue(place, without).is;
  });
  expect(said).toEqual(['unjudged', 'unjudged', 'placeholder', 'vague']);
});

test('finds every field that names a post, in reading order', () => {
  const document = documentOf(`kind: process
owner: { role: registry-head, deputy: registry-clerk }
indicators:
  - id: answered
    owner: registry-head
steps:
  - { id: one, performer: registry-clerk, raci: { A: registry-head, R: [registry-clerk] } }
reports:
  - { id: r, recipients: [secretary], owner: secretary }
`);
  expect(
    ownerPlaces(document).map(({ duty, named }) => [duty, named?.value?.type === 'scalar' ? named.value.text : '']),
  ).toEqual([
    ['owner', 'registry-head'],
    ['deputy', 'registry-clerk'],
    ['owner', 'registry-head'],
    ['performer', 'registry-clerk'],
    ['accountable', 'registry-head'],
    ['owner', 'secretary'],
  ]);
});

test('takes a post written once and used twice as one place', () => {
  const document = documentOf(`kind: improvement-plan
owner: &who { role: TBD }
measures:
  - { id: m1, owner: *who }
`);
  const owners = ownerPlaces(document).filter(({ duty }) => duty === 'owner');
  expect(owners.map((place) => ownerValue(place, workspace).is)).toEqual(['placeholder']);
});
