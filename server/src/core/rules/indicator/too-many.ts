import { defineRule, integer, valueOf } from '../../analysis/index.ts';
import { count } from '../../l10n/index.ts';

export const rule = defineRule<{ objective: { n: number; max: number }; council: { n: number; max: number } }>()({
  id: 'indicator/too-many',
  since: '0.1.0',
  severity: 'info',
  options: {
    perObjective: integer({
      default: 5,
      min: 1,
      description: {
        en: 'How many indicators an objective may have',
        cs: 'Kolik ukazatelů smí mít jeden cíl',
        pl: 'Ile wskaźników może mieć jeden cel',
      },
    }),
    perCouncilReport: integer({
      default: 12,
      min: 1,
      description: {
        en: 'How many indicators a report for the council may show',
        cs: 'Kolik ukazatelů smí ukázat zpráva pro zastupitelstvo',
        pl: 'Ile wskaźników może pokazywać sprawozdanie dla rady',
      },
    }),
  },
  texts: {
    en: {
      title: 'Too many indicators to follow',
      why: 'A few numbers are read and discussed; nineteen are only leafed through.',
      off: 'Switch it off if your readers ask for long tables.',
      objective: ({ n, max }) =>
        `This objective has ${indicators.en(n)}. Keep the ${max} or fewer that best show whether it is met.`,
      council: ({ n, max }) =>
        `This report brings the council ${indicators.en(n)}. Choose ${max} or fewer that help it decide.`,
    },
    cs: {
      title: 'Příliš mnoho ukazatelů',
      why: 'Pár čísel si lidé přečtou a proberou; devatenáct jich jen prolistují.',
      off: 'Vypněte, pokud si vaši čtenáři dlouhé tabulky přejí.',
      objective: ({ n, max }) =>
        `Tento cíl má ${indicators.cs(n)}. Nechte nejvýš ${max}, na kterých je splnění vidět nejlépe.`,
      council: ({ n, max }) =>
        `Tato zpráva předkládá zastupitelstvu ${indicators.cs(n)}. Vyberte nejvýš ${max}, které mu pomohou rozhodovat.`,
    },
    pl: {
      title: 'Zbyt wiele wskaźników',
      why: 'Kilka liczb się czyta i omawia; dziewiętnaście tylko się przegląda.',
      off: 'Wyłącz, jeśli czytelnicy proszą o długie tabele.',
      objective: ({ n, max }) =>
        `Ten cel ma ${indicators.pl(n)}. Zostaw najwyżej ${max}, po których najlepiej widać jego osiągnięcie.`,
      council: ({ n, max }) =>
        `To sprawozdanie podaje radzie ${indicators.pl(n)}. Wybierz najwyżej ${max}, które pomogą jej decydować.`,
    },
  },
  check({ document, options, report }) {
    for (const objective of document.all('strategyObjective')) {
      const list = objective.indicators;
      const n = list?.items.length ?? 0;
      const max = options.perObjective;
      if (list && n > max) report({ at: valueOf(list.node), message: 'objective', args: { n, max } });
    }
    for (const bulletin of document.all('report')) {
      if (bulletin.audience?.value !== 'council') continue;
      const list = bulletin.indicators;
      const n = list?.items.length ?? 0;
      const max = options.perCouncilReport;
      if (list && n > max) report({ at: valueOf(list.node), message: 'council', args: { n, max } });
    }
  },
});

const indicators = {
  en: (n: number) => count('en', n, { one: 'indicator', other: 'indicators' }),
  cs: (n: number) => count('cs', n, { one: 'ukazatel', few: 'ukazatele', other: 'ukazatelů' }),
  pl: (n: number) => count('pl', n, { one: 'wskaźnik', few: 'wskaźniki', many: 'wskaźników', other: 'wskaźnika' }),
};
