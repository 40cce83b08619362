import { defineRule, type FixOffer, type Surroundings } from '../../analysis/index.ts';
import type { Empty, Locale } from '../../l10n/index.ts';
import type { Views } from '../../model/index.ts';
import type { YamlValue } from '../../syntax/index.ts';
import { type Absence, lackAt, missingField } from '../common/absence.ts';
import { listed } from '../common/naming.ts';
import { type GeneralRules, generalRules } from './jurisdictions.ts';
import { textFor } from './wordings.ts';

interface Messages {
  incomplete: { missing: readonly string[]; hint: string };
  complete: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'card/appeal-incomplete',
  since: '0.1.0',
  kinds: ['service-card'],
  holds: 'cardAppeal',
  severity: 'warning',
  texts: {
    en: {
      title: 'Half a way to appeal',
      why: 'Whoever does not know where to hand in an appeal, or by when, misses the deadline and loses the right.',
      off: 'Switch it off if every decision tells people all this anyway.',
      incomplete: ({ missing, hint }) =>
        `People can appeal, but the card does not say ${questions('en', missing)}.${hintIn('en', hint)}`,
      complete: 'Add what the general rules say',
    },
    cs: {
      title: 'Odvolání popsané jen napůl',
      why: 'Kdo neví, kam odvolání podat nebo do kdy, zmešká lhůtu a o své právo přijde.',
      off: 'Vypněte, pokud to všechno stojí v každém rozhodnutí.',
      incomplete: ({ missing, hint }) =>
        `Lidé se mohou odvolat, ale karta neříká, ${questions('cs', missing)}.${hintIn('cs', hint)}`,
      complete: 'Doplnit, co říkají obecná pravidla',
    },
    pl: {
      title: 'Odwołanie opisane w połowie',
      why: 'Kto nie wie, gdzie złożyć odwołanie albo do kiedy, przekroczy termin i straci swoje prawo.',
      off: 'Wyłącz, jeśli wszystko to jest w każdej decyzji.',
      incomplete: ({ missing, hint }) =>
        `Można się odwołać, ale karta nie mówi, ${questions('pl', missing)}.${hintIn('pl', hint)}`,
      complete: 'Dopisz to, co mówią ogólne przepisy',
    },
  },
  check(context) {
    const appeal = context.document.as('service-card')?.appeal;
    if (appeal?.possible?.value !== true) return;
    const gaps = NEEDED.flatMap((key) => {
      const absence = missingField(appeal, key);
      return absence ? [{ key, absence }] : [];
    });
    if (gaps.length === 0) return;
    const country = context.workspace.office?.jurisdiction;
    const rules = generalRules(country);
    const needsTime = gaps.some(({ key }) => key === 'within');
    context.report({
      at: lackAt(appeal),
      message: 'incomplete',
      args: { missing: gaps.map(({ key }) => key), hint: needsTime && rules && country ? country : '' },
      fixes: rules ? [completion(gaps, rules, context)] : [],
    });
  },
});

const NEEDED = ['body', 'via', 'within'] as const satisfies readonly (keyof Views['cardAppeal'])[];

interface Gap {
  readonly key: (typeof NEEDED)[number];
  readonly absence: Absence;
}

function completion(gaps: readonly Gap[], rules: GeneralRules, around: Surroundings): FixOffer<Messages> {
  const values: { readonly [K in Gap['key']]: YamlValue } = {
    body: textFor(around, rules.appealBody),
    via: textFor(around, { en: 'our office', cs: 'náš úřad', pl: 'nasz urząd' }),
    within: rules.appealWithin,
  };
  return { safety: 'unsafe', title: 'complete', edits: gaps.map(({ key, absence }) => absence.fill(values[key])) };
}

const QUESTIONS: { readonly [L in Locale]: { readonly [key: string]: string } } = {
  en: { body: 'who decides (“body”)', via: 'where to hand it in (“via”)', within: 'by when (“within”)' },
  cs: { body: 'kdo rozhoduje („body“)', via: 'kam odvolání podat („via“)', within: 'do kdy („within“)' },
  pl: { body: 'kto rozpatruje odwołanie („body”)', via: 'gdzie je złożyć („via”)', within: 'do kiedy („within”)' },
};

function questions(locale: Locale, keys: readonly string[]): string {
  return listed(
    locale,
    keys.map((key) => QUESTIONS[locale][key] ?? key),
  );
}

/** How long people usually have, by the general rules of the country. */
function hintIn(locale: Locale, country: string): string {
  const rules = generalRules(country);
  if (!rules) return '';
  const { appealDays, complaintDays } = rules;
  const complaint = complaintDays === undefined ? '' : COMPLAINT[locale](complaintDays);
  return ` ${HINT[locale](appealDays)}${complaint}.`;
}

const HINT: { readonly [L in Locale]: (days: number) => string } = {
  en: (days) => `Usually it is ${days} days`,
  cs: (days) => `Obvykle je to ${days} dnů`,
  pl: (days) => `Zwykle jest to ${days} dni`,
};

const COMPLAINT: { readonly [L in Locale]: (days: number) => string } = {
  en: (days) => `, and ${days} days for a complaint about an order`,
  cs: (days) => `, u stížnosti na usnesení ${days} dnů`,
  pl: (days) => `, a na zażalenie na postanowienie ${days} dni`,
};
