import { defineRule, integer } from '../../analysis/index.ts';
import { count, type Empty, LOCALES, type Locale } from '../../l10n/index.ts';
import { daysBetween, type OfficeDocument } from '../../model/index.ts';
import type { YamlValue } from '../../syntax/index.ts';
import { lackOf } from '../common/absence.ts';
import { wordingsIn } from '../common/text-fields.ts';
import { dayIn, type Measure, measuresOf, nameOf, subject } from './measures.ts';

interface Messages {
  silent: { name: string; day: string; days: number };
  announce: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'measure/not-announced',
  since: '0.1.0',
  kinds: ['improvement-plan'],
  severity: 'info',
  options: {
    days: integer({
      default: 60,
      min: 0,
      description: {
        en: 'Days after a measure is done by which clients or staff are to be told',
        cs: 'Do kolika dnů po splnění se o opatření mají dozvědět klienti nebo zaměstnanci',
        pl: 'W ciągu ilu dni po wykonaniu działania mają się o nim dowiedzieć klienci lub pracownicy',
      },
    }),
  },
  texts: {
    en: {
      title: 'Improved, but nobody was told',
      why: 'Who sees that an answer changed something answers again; news of what was done is the best thanks.',
      off: 'Switch it off if you announce improvements outside these documents.',
      silent: ({ name, day, days: limit }) =>
        `${subject.en(name)} was done on ${day}, more than ${days.en(limit)} ago, and nobody was told. Add “announcement” with the words for clients or staff.`,
      announce: 'Draft the announcement from the title',
    },
    cs: {
      title: 'Zlepšeno, ale nikdo o tom neví',
      why: 'Kdo vidí, že jeho odpověď něco změnila, odpoví znovu; zpráva o tom, co se udělalo, je nejlepší poděkování.',
      off: 'Vypněte, pokud o zlepšeních informujete mimo tyto dokumenty.',
      silent: ({ name, day, days: limit }) =>
        `${subject.cs(name)} je hotové od ${day}, déle než ${days.cs(limit)}, a nikdo se to nedozvěděl. Doplňte „announcement“ se slovy pro klienty nebo zaměstnance.`,
      announce: 'Připravit oznámení z názvu opatření',
    },
    pl: {
      title: 'Poprawiono, ale nikt o tym nie wie',
      why: 'Kto widzi, że jego odpowiedź coś zmieniła, odpowie znowu; wiadomość o tym, co zrobiono, to najlepsze podziękowanie.',
      off: 'Wyłącz, jeśli o ulepszeniach informuje się poza tymi dokumentami.',
      silent: ({ name, day, days: limit }) =>
        `${subject.pl(name)} jest gotowe od ${day}, dłużej niż ${days.pl(limit)}, a nikogo o tym nie powiadomiono. Dopisz „announcement” ze słowami dla klientów lub pracowników.`,
      announce: 'Przygotuj ogłoszenie z tytułu działania',
    },
  },
  check({ document, today, options, report }) {
    for (const measure of measuresOf(document)) {
      const day = doneOn(measure);
      if (day === undefined || (daysBetween(day, today) ?? 0) <= options.days) continue;
      const lack = lackOf(measure, 'announcement');
      // Whoever lists whom it was told to has told it.
      if (!lack || !lackOf(measure, 'communicatedTo')) continue;
      const words = announcement(document, measure);
      const edits = words === undefined ? [] : [lack.fill(words)];
      report({
        at: lack.at,
        message: 'silent',
        args: { name: nameOf(measure), day, days: options.days },
        fixes: edits.length > 0 ? [{ safety: 'unsafe', title: 'announce', edits }] : [],
      });
    }
  },
});

/** The day a finished measure was done; without one the day it was promised for. */
function doneOn({ status, doneOn: done, due }: Measure): string | undefined {
  return status?.value === 'done' ? (dayIn(done) ?? dayIn(due))?.value : undefined;
}

function announcement(document: OfficeDocument, { title }: Measure): YamlValue | undefined {
  const wordings = wordingsIn(document, title);
  if (title?.is === 'value') return `${NEW[wordings[0]?.language ?? 'en']}: ${title.value}`;
  const texts = LOCALES.flatMap((locale) => {
    const one = wordings.find(({ language }) => language === locale);
    return one ? [[locale, `${NEW[locale]}: ${one.node.text}`] as const] : [];
  });
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}

const NEW: { readonly [L in Locale]: string } = { en: 'New', cs: 'Nově', pl: 'Nowość' };

const days = {
  en: (n: number) => count('en', n, { one: 'day', other: 'days' }),
  cs: (n: number) => count('cs', n, { one: 'den', few: 'dny', other: 'dní' }),
  pl: (n: number) => count('pl', n, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' }),
};
