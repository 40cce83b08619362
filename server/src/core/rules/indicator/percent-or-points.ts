import { defineRule, type FixOffer, fragmentOf } from '../../analysis/index.ts';
import { count, LOCALES, type Locale, number } from '../../l10n/index.ts';
import { fieldEntry, type OfficeDocument } from '../../model/index.ts';
import { resolved, type YamlEdit } from '../../syntax/index.ts';
import { wordList } from '../common/words.ts';
import { languageOf } from '../common/writing.ts';
import { baselineGap } from './baseline-gap.ts';
import { type Indicator, indicatorsOf, targetWords } from './indicators.ts';
import { type RelativeChange, reportedChangeIn } from './relative-change.ts';
import { deadlineFor } from './suggestions.ts';

interface Messages {
  ambiguous: { words: string; from: number; relative: number; points: number };
  aimFor: { value: number };
  sayPoints: { amount: number };
}

export const rule = defineRule<Messages>()({
  id: 'indicator/percent-or-points',
  since: '0.1.0',
  holds: 'indicator',
  severity: 'warning',
  texts: {
    en: {
      title: 'Percent or percentage points?',
      why: 'Ten percent more than 40 % is 44 % for some readers and 50 % for others.',
      off: 'Switch it off if a rule of the office says what such words mean.',
      ambiguous: ({ words, from, relative, points }) =>
        `“${words}” can mean from ${percent('en', from)} to ${percent('en', relative)} or to ${percent('en', points)}. Write the target as a number.`,
      aimFor: ({ value }) => `Aim for ${percent('en', value)}`,
      sayPoints: ({ amount }) => `Write “${points.en(amount)}”`,
    },
    cs: {
      title: 'Procenta, nebo procentní body?',
      why: 'O deset procent víc než 40 % je pro někoho 44 % a pro jiného 50 %.',
      off: 'Vypněte, pokud význam takových slov určuje pravidlo úřadu.',
      ambiguous: ({ words, from, relative, points }) =>
        `„${words}“ může znamenat z ${percent('cs', from)} na ${percent('cs', relative)}, nebo na ${percent('cs', points)}. Napište cíl jako číslo.`,
      aimFor: ({ value }) => `Stanovit cíl ${percent('cs', value)}`,
      sayPoints: ({ amount }) => `Napsat „${points.cs(amount)}“`,
    },
    pl: {
      title: 'Procenty czy punkty procentowe?',
      why: 'O dziesięć procent więcej niż 40 % to dla jednych 44 %, a dla innych 50 %.',
      off: 'Wyłącz, jeśli znaczenie takich słów określa zasada przyjęta w urzędzie.',
      ambiguous: ({ words, from, relative, points }) =>
        `„${words}” może oznaczać z ${percent('pl', from)} na ${percent('pl', relative)} albo na ${percent('pl', points)}. Wpisz cel jako liczbę.`,
      aimFor: ({ value }) => `Ustal cel ${percent('pl', value)}`,
      sayPoints: ({ amount }) => `Wpisz „${points.pl(amount)}”`,
    },
  },
  check({ document, today, report }) {
    for (const indicator of indicatorsOf(document)) {
      const start = indicator.baseline?.value?.value;
      const change = baselineGap(indicator) ? undefined : reportedChangeIn(indicator);
      if (!change || start === undefined) continue;
      const sign = meansLess(indicator, change) ? -1 : 1;
      const relative = rounded(start * (1 + (sign * change.amount) / 100));
      const inPoints = rounded(start + sign * change.amount);
      if (indicator.target?.value?.value === relative && relative !== inPoints) continue;
      report({
        at: fragmentOf(change.node, change.span),
        message: 'ambiguous',
        args: {
          words: change.node.text.slice(change.span.start, change.span.end),
          from: start,
          relative,
          points: inPoints,
        },
        fixes: fixesFor({ indicator, change, document, relative, inPoints, deadline: deadlineFor(indicator, today) }),
      });
    }
  },
});

interface Case {
  readonly indicator: Indicator;
  readonly change: RelativeChange;
  readonly document: OfficeDocument;
  readonly relative: number;
  readonly inPoints: number;
  readonly deadline: string;
}

/** A target in words becomes a number; words beside a number say the points the number shows. */
function fixesFor({ indicator, change, document, relative, inPoints, deadline }: Case): readonly FixOffer<Messages>[] {
  if (change.node === targetWords(indicator)) {
    const entry = fieldEntry(indicator, 'target');
    const edit = (value: number): YamlEdit =>
      entry && resolved(entry.value) === change.node
        ? { op: 'setEntryValue', entry, value: { value, deadline } }
        : { op: 'set', node: change.node, value };
    return [inPoints, relative]
      .filter((value) => value >= 0 && value <= 100)
      .map((value) => ({ safety: 'unsafe', title: 'aimFor', args: { value }, edits: [edit(value)] }));
  }
  if (indicator.target?.value?.value !== inPoints) return [];
  const newText = points[languageIn(indicator, change, document)](change.amount);
  const span = change.node.segments.toSource(change.amountSpan);
  const edits = [{ op: 'text', edits: [{ span, newText }] }] as const;
  return [{ safety: 'unsafe', title: 'sayPoints', args: { amount: change.amount }, edits }];
}

/** The language of the wording the change stands in. */
function languageIn({ name, definition }: Indicator, { node }: RelativeChange, document: OfficeDocument): Locale {
  const fields = [name, definition].flatMap((field) => (field?.is === 'shape' ? [field] : []));
  const key = LOCALES.find((locale) => fields.some((field) => field[locale]?.node === node));
  return key ?? languageOf(document);
}

function meansLess(indicator: Indicator, change: RelativeChange): boolean {
  return indicator.direction?.value === 'decrease' || DECREASE_WORDS.isIn(change.node.text);
}

const DECREASE_WORDS = wordList(
  'decreas*, reduc*, cut*, shorten*, drop*, fall*, lower*, less, fewer, shorter',
  'sníž*, sniž*, zmenš*, zkrát*, zkrac*, pokles*, úbyt*, méně, omez*',
  'zmniejsz*, skróc*, skrac*, obniż*, spad*, ogranicz*, redukc*, mniej, krócej',
);

const points: { readonly [L in Locale]: (amount: number) => string } = {
  en: (amount) => count('en', amount, { one: 'percentage point', other: 'percentage points' }),
  cs: (amount) =>
    count('cs', amount, {
      one: 'procentní bod',
      few: 'procentní body',
      many: 'procentního bodu',
      other: 'procentních bodů',
    }),
  pl: (amount) =>
    count('pl', amount, {
      one: 'punkt procentowy',
      few: 'punkty procentowe',
      many: 'punktów procentowych',
      other: 'punktu procentowego',
    }),
};

function percent(locale: Locale, value: number): string {
  return locale === 'en' ? `${number(locale, value)}%` : `${number(locale, value)} %`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
