import { defineRule } from '../../analysis/index.ts';
import type { Empty, Locale } from '../../l10n/index.ts';
import { isDay, itemsOf, type OfficeDocument } from '../../model/index.ts';
import { lackOf } from '../common/absence.ts';
import { inLanguagesOf } from '../common/writing.ts';
import { isMystery, isQuantitative, type Survey } from './instruments.ts';

interface Messages {
  missing: Empty;
  noDescription: Empty;
  describe: { en: string; cs: string; pl: string };
}

export const rule = defineRule<Messages>()({
  id: 'survey/no-population',
  since: '0.1.0',
  kinds: ['survey'],
  severity: 'error',
  texts: {
    en: {
      title: 'Nobody knows whom the answers represent',
      why: 'A result speaks only for the people it was drawn from; without them nobody can say what it means.',
      off: 'Switch it off if your surveys only collect ideas and show no figures.',
      missing: 'The survey does not say whom its answers represent. Add “population” with a description and a size.',
      noDescription:
        'The population has no description. Write whom the answers represent, for example visitors in 2024.',
      describe: ({ en }) => `Describe them as “${en}”`,
    },
    cs: {
      title: 'Není jasné, za koho odpovědi mluví',
      why: 'Výsledek mluví jen za lidi, z nichž jste vybírali; když nejsou popsaní, nikdo neví, co znamená.',
      off: 'Vypněte, pokud průzkumy jen sbírají nápady a žádná čísla neukazují.',
      missing: 'Průzkum neříká, za koho jeho odpovědi mluví. Doplňte „population“ s popisem a velikostí.',
      noDescription: 'Základní soubor nemá popis. Napište, za koho odpovědi mluví, například návštěvníci v roce 2024.',
      describe: ({ cs }) => `Popsat jako „${cs}“`,
    },
    pl: {
      title: 'Nie wiadomo, kogo reprezentują odpowiedzi',
      why: 'Wynik mówi tylko o osobach, spośród których wybierano; bez ich opisu nikt nie wie, co oznacza.',
      off: 'Wyłącz, jeśli badania tylko zbierają pomysły i nie pokazują liczb.',
      missing: 'Badanie nie mówi, kogo reprezentują odpowiedzi. Dopisz „population” z opisem i liczebnością.',
      noDescription: 'Populacja nie ma opisu. Wpisz, kogo reprezentują odpowiedzi, na przykład klienci w 2024 roku.',
      describe: ({ pl }) => `Opisz jako „${pl}”`,
    },
  },
  check({ document, today, report }) {
    const survey = document.as('survey');
    if (!survey || !isQuantitative(survey)) return;
    const whole = lackOf(survey, 'population');
    const part = survey.population && lackOf(survey.population, 'description');
    const lack = whole ?? part;
    if (!lack) return;
    const words = usualPopulation(survey, today);
    const description = inLanguagesOf(document, words);
    report({
      at: lack.at,
      message: whole ? 'missing' : 'noDescription',
      fixes: [
        {
          safety: 'unsafe',
          title: 'describe',
          args: shown(words, document),
          edits: [lack.fill(whole ? { description } : description)],
        },
      ],
    });
  },
});

type Words = { readonly [L in Locale]: string };

/** In a title each reader sees their own language, but for a document in one language the words that will be written. */
function shown(words: Words, { languages }: OfficeDocument): Words {
  const [only, second] = (['en', 'cs', 'pl'] as const).filter((locale) => languages.includes(locale));
  const written = words[only ?? 'en'];
  return second ? words : { en: written, cs: written, pl: written };
}

/** Whom surveys of that type usually ask; the author makes it exact. */
function usualPopulation(survey: Survey, today: string): Words {
  const days = itemsOf(survey.waves).flatMap(({ to }) => (to && isDay(to.value) ? [to.value] : []));
  const year = (days.sort().at(-1) ?? today).slice(0, 4);
  if (survey.type?.value === 'internal-client-survey') {
    return {
      en: `all employees of the office in ${year}`,
      cs: `všichni zaměstnanci úřadu v roce ${year}`,
      pl: `wszyscy pracownicy urzędu w ${year} roku`,
    };
  }
  if (survey.type?.value === 'hard-indicators' || survey.type?.value === 'timeliness-monitoring') {
    return {
      en: `all matters settled in ${year}`,
      cs: `všechny věci vyřízené v roce ${year}`,
      pl: `wszystkie sprawy załatwione w ${year} roku`,
    };
  }
  if (isMystery(survey)) {
    return {
      en: `calls and visits in opening hours in ${year}`,
      cs: `telefonáty a návštěvy v úředních hodinách v roce ${year}`,
      pl: `telefony i wizyty w godzinach pracy w ${year} roku`,
    };
  }
  return {
    en: `people who visited the office in ${year}`,
    cs: `lidé, kteří navštívili úřad v roce ${year}`,
    pl: `osoby, które odwiedziły urząd w ${year} roku`,
  };
}
