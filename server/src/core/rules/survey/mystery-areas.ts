import { defineRule, keyOf } from '../../analysis/index.ts';
import type { Empty, Locale } from '../../l10n/index.ts';
import { fieldEntry, itemsOf, type OfficeDocument } from '../../model/index.ts';
import type { YamlValue } from '../../syntax/index.ts';
import { lackOf } from '../common/absence.ts';
import { listed } from '../common/naming.ts';
import { inLanguagesOf } from '../common/writing.ts';
import { isMystery } from './instruments.ts';
import { freeId } from './ready-questions.ts';

export const rule = defineRule<{ gap: { areas: readonly string[] }; addCriteria: Empty }>()({
  id: 'survey/mystery-areas',
  since: '0.1.0',
  kinds: ['survey'],
  severity: 'info',
  texts: {
    en: {
      title: 'Area the mystery study leaves out',
      why: 'A visit is judged by four things: behaviour, service, how the matter is settled, and the result. Without one of them the picture is crooked.',
      off: 'Switch it off if you study the areas one after the other.',
      gap: ({ areas }) => `Criteria are missing for ${list('en', areas)}. Add at least one for each.`,
      addCriteria: 'Add a criterion for each missing area',
    },
    cs: {
      title: 'Oblast, kterou šetření vynechává',
      why: 'Návštěva se hodnotí ze čtyř stran: chování, průběh služby, vyřízení věci a výsledek. Když jedna chybí, obraz je křivý.',
      off: 'Vypněte, pokud oblasti zkoumáte jednu po druhé.',
      gap: ({ areas }) =>
        `Chybí kritéria, která se týkají těchto oblastí: ${list('cs', areas)}. Přidejte ke každé aspoň jedno.`,
      addCriteria: 'Přidat kritérium ke každé chybějící oblasti',
    },
    pl: {
      title: 'Obszar pominięty w badaniu',
      why: 'Wizytę ocenia się z czterech stron: zachowanie, obsługa, załatwienie sprawy i rezultat. Bez jednej z nich obraz jest krzywy.',
      off: 'Wyłącz, jeśli obszary bada się jeden po drugim.',
      gap: ({ areas }) =>
        `Brakuje kryteriów z tych obszarów: ${list('pl', areas)}. Dodaj do każdego przynajmniej jedno.`,
      addCriteria: 'Dodaj kryterium do każdego brakującego obszaru',
    },
  },
  check({ document, report }) {
    const survey = document.as('survey');
    if (!survey || !isMystery(survey)) return;
    const criteria = itemsOf(survey.criteria);
    const looked = new Set(criteria.map(({ area }) => area?.value));
    const areas = AREAS.filter((area) => !looked.has(area));
    if (areas.length === 0) return;
    const taken = criteria.flatMap(({ id }) => id?.value ?? []);
    const values = areas.map((area) => {
      const id = freeId('c', taken, taken.length + 1);
      taken.push(id);
      return criterion(document, id, area);
    });
    const none = lackOf(survey, 'criteria');
    const entry = fieldEntry(survey, 'criteria');
    const sequence = survey.criteria?.node;
    const edits = none
      ? [none.fill(values)]
      : values.flatMap((value) => (sequence ? [{ op: 'addItem', sequence, value } as const] : []));
    const at = none?.at ?? (entry && sequence && keyOf(entry));
    if (at) report({ at, message: 'gap', args: { areas }, fixes: [{ safety: 'unsafe', title: 'addCriteria', edits }] });
  },
});

type Area = keyof typeof CRITERIA;
type Words = { readonly [L in Locale]: string };

function criterion(document: OfficeDocument, id: string, area: Area): YamlValue {
  return { id, text: inLanguagesOf(document, CRITERIA[area]), type: 'yes-no', area };
}

/** One thing to see or hear in each area. */
const CRITERIA = {
  behaviour: {
    en: 'The clerk greets before the client speaks.',
    cs: 'Úředník pozdraví dřív, než klient promluví.',
    pl: 'Urzędnik wita się, zanim odezwie się klient.',
  },
  service: {
    en: 'Somebody turns to the client within 10 minutes.',
    cs: 'Do 10 minut se klientovi někdo věnuje.',
    pl: 'W ciągu 10 minut ktoś zajmuje się klientem.',
  },
  handling: {
    en: 'The clerk says what happens next and by when.',
    cs: 'Úředník řekne, co bude dál a do kdy.',
    pl: 'Urzędnik mówi, co będzie dalej i do kiedy.',
  },
  result: {
    en: 'What the clerk says agrees with the service card.',
    cs: 'Co úředník říká, souhlasí s kartou služby.',
    pl: 'To, co mówi urzędnik, zgadza się z kartą usługi.',
  },
} as const satisfies { readonly [area: string]: Words };

const AREAS = ['behaviour', 'service', 'handling', 'result'] as const satisfies readonly Area[];

const NAMES: { readonly [L in Locale]: { readonly [area: string]: string } } = {
  en: {
    behaviour: 'behaviour',
    service: 'the service',
    handling: 'settling the matter (handling)',
    result: 'the result',
  },
  cs: {
    behaviour: 'chování (behaviour)',
    service: 'průběh služby (service)',
    handling: 'vyřízení věci (handling)',
    result: 'výsledek (result)',
  },
  pl: {
    behaviour: 'zachowanie (behaviour)',
    service: 'obsługa (service)',
    handling: 'załatwienie sprawy (handling)',
    result: 'rezultat (result)',
  },
};

function list(locale: Locale, areas: readonly string[]): string {
  return listed(
    locale,
    areas.map((area) => NAMES[locale][area] ?? area),
  );
}
