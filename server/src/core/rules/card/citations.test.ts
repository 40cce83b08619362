import { describe, expect, test } from 'vitest';
import { citationFromEli, citationRepairs, formatOf, type Jurisdiction } from './citations.ts';

describe('formatOf', () => {
  test.each([
    ['zákon č. 128/2000 Sb.', 'CZ'],
    ['ústavní zákon č. 1/1993 Sb., Ústava', 'CZ'],
    ['vyhláška Ministerstva vnitra č. 42/2005 Sb.', 'CZ'],
    ['nařízení vlády č. 1/2024 Sb.', 'CZ'],
    ['zákon č. 104/2000 Sb. m. s.', 'CZ'],
    ['Dz. U. z 2024 r. poz. 572', 'PL'],
    ['ustawa Prawo o ruchu drogowym (Dz. U. z 2024 r. poz. 1251)', 'PL'],
    ['Dz. U. z 2000 r. Nr 98, poz. 1071', 'PL'],
    ['M.P. z 2009 r. Nr 15, poz. 84', 'PL'],
    ['Regulation (EU) 2018/1724', 'EU'],
    ['nařízení Evropského parlamentu a Rady (EU) 2016/679', 'EU'],
    ['Regulation (EC) No 765/2008', 'EU'],
    ['dyrektywa 2006/123/WE', 'EU'],
    ['zákon o obcích', undefined],
    ['128/2000 Sb.', undefined],
    ['zákon 128/2000 Sb.', undefined],
    ['Dz.U. z 2024 r. poz. 572', undefined],
    ['2018/1724', undefined],
    ['', undefined],
  ])('%s', (text, jurisdiction) => {
    expect(formatOf(text)).toBe(jurisdiction);
  });
});

describe('citationRepairs', () => {
  const rows: readonly (readonly [Jurisdiction, string, readonly string[]])[] = [
    ['CZ', 'zák. 128/2000', ['zákon č. 128/2000 Sb.']],
    ['CZ', 'zákon č.128/2000Sb', ['zákon č. 128/2000 Sb.']],
    ['CZ', 'Zákon 128 / 2000 Sb., o obcích', ['zákon č. 128/2000 Sb., o obcích']],
    ['CZ', 'ústavní zákon 1/1993', ['ústavní zákon č. 1/1993 Sb.']],
    ['CZ', 'n. v. č. 1/2024 Sb.', ['nařízení vlády č. 1/2024 Sb.']],
    ['CZ', 'zákon 104/2000 Sb.m.s.', ['zákon č. 104/2000 Sb. m. s.']],
    ['CZ', '56/2001 Sb.', ['zákon č. 56/2001 Sb.', 'vyhláška č. 56/2001 Sb.', 'nařízení vlády č. 56/2001 Sb.']],
    ['CZ', 'zákon o silničním provozu', []],
    ['PL', 'Dz.U.2024.572', ['Dz. U. z 2024 r. poz. 572']],
    ['PL', 'Dz.U.1999.98.1071', ['Dz. U. z 1999 r. Nr 98, poz. 1071']],
    ['PL', 'k.p.a. (Dz.U. z 2024 r., poz. 572 ze zm.)', ['k.p.a. (Dz. U. z 2024 r. poz. 572 ze zm.)']],
    ['PL', 'Dz. U. 1999 nr 98 poz. 1071', ['Dz. U. z 1999 r. Nr 98, poz. 1071']],
    ['PL', 'Prawo o ruchu drogowym', []],
    ['EU', 'Regulation EU 2018/1724', ['Regulation (EU) 2018/1724']],
    ['EU', 'nařízení (EU)č. 910/2014', ['nařízení (EU) č. 910/2014']],
    ['EU', 'rozporządzenie UE nr 910/2014', ['rozporządzenie (UE) nr 910/2014']],
    ['EU', 'směrnice 2006/123 ES', ['směrnice 2006/123/ES']],
    ['EU', 'GDPR', []],
  ];
  test.each(rows)('%s: %s', (jurisdiction, text, repaired) => {
    expect(citationRepairs(text, jurisdiction).map((repair) => repair.text)).toEqual(repaired);
  });

  test('is sure only where the kind of act is written', () => {
    expect(citationRepairs('zák. 128/2000', 'CZ').map(({ isSure }) => isSure)).toEqual([true]);
    expect(citationRepairs('128/2000', 'CZ').map(({ isSure }) => isSure)).toEqual([false, false, false]);
  });
});

test('an ELI says where an act was published', () => {
  expect(citationFromEli('https://eli.gov.pl/eli/DU/2024/572/ogl')).toBe('Dz. U. z 2024 r. poz. 572');
  expect(citationFromEli('/eli/cz/sb/2000/128')).toBe('zákon č. 128/2000 Sb.');
  expect(citationFromEli('http://data.europa.eu/eli/reg/2018/1724/oj')).toBe(undefined);
});
