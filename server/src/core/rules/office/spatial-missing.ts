import { defineRule } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import type { KindViews } from '../../model/index.ts';
import { lackOf } from '../common/absence.ts';

interface Messages {
  missing: Empty;
  useRegion: { code: string };
  useCountry: { code: string };
}

export const rule = defineRule<Messages>()({
  id: 'office/spatial-missing',
  since: '0.1.0',
  kinds: ['office'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Territory not stated',
      why: 'Portals put an office on the map and in the right region by the code of its territory.',
      off: 'Switch it off if you pass no data on to any portal.',
      missing:
        'It does not say which territory the office serves. Add “spatial:” with its code, for example CZ020 or PL415.',
      useRegion: ({ code }) => `Write ${code}, the region the TERYT number leads to`,
      useCountry: ({ code }) => `Write ${code} for the whole country until you have the exact code`,
    },
    cs: {
      title: 'Není uvedeno území',
      why: 'Podle kódu území zařadí portály úřad na mapu a do správného kraje.',
      off: 'Vypněte, pokud žádnému portálu data nepředáváte.',
      missing: 'Není uvedeno, které území úřad spravuje. Doplňte „spatial:“ s jeho kódem, například CZ020.',
      useRegion: ({ code }) => `Zapsat ${code}, region podle čísla TERYT`,
      useCountry: ({ code }) => `Zapsat ${code} za celý stát, než zjistíte přesný kód`,
    },
    pl: {
      title: 'Nie podano obszaru',
      why: 'Po kodzie obszaru portale umieszczają urząd na mapie i we właściwym regionie.',
      off: 'Wyłącz, jeśli urząd nie przekazuje danych żadnemu portalowi.',
      missing: 'Nie podano, jaki obszar obsługuje urząd. Dopisz „spatial:” z jego kodem, na przykład PL415.',
      useRegion: ({ code }) => `Wpisz ${code}, region według numeru TERYT`,
      useCountry: ({ code }) => `Wpisz ${code} jako cały kraj, zanim znajdzie się dokładny kod`,
    },
  },
  check({ document, report }) {
    const office = document.as('office');
    const lack = office && lackOf(office, 'spatial');
    if (!lack) return;
    const region = regionOf(office);
    const country = office.jurisdiction?.value;
    report({
      at: lack.at,
      message: 'missing',
      fixes: [
        ...(region ? [{ title: 'useRegion' as const, code: region }] : []),
        ...(country === 'CZ' || country === 'PL' ? [{ title: 'useCountry' as const, code: country }] : []),
      ].map(({ title, code }) => ({ safety: 'unsafe', title, args: { code }, edits: [lack.fill(code)] })),
    });
  },
});

/** The NUTS code of the voivodeship an office's TERYT number begins with. */
function regionOf({ identifiers }: KindViews['office']): string | undefined {
  return VOIVODESHIPS.get(identifiers?.teryt?.value.slice(0, 2) ?? '');
}

const VOIVODESHIPS: ReadonlyMap<string, string> = new Map([
  ['02', 'PL51'],
  ['04', 'PL61'],
  ['06', 'PL81'],
  ['08', 'PL43'],
  ['10', 'PL71'],
  ['12', 'PL21'],
  ['14', 'PL9'],
  ['16', 'PL52'],
  ['18', 'PL82'],
  ['20', 'PL84'],
  ['22', 'PL63'],
  ['24', 'PL22'],
  ['26', 'PL72'],
  ['28', 'PL62'],
  ['30', 'PL41'],
  ['32', 'PL42'],
]);
