import { count, defineTexts, type Locale, number, render } from '../l10n/index.ts';
import type { IndicatorReport, OfficeReport, StepReport } from './office-report.ts';
import type { LanguageReport } from './office-report-language.ts';
import type { OwnershipReport } from './office-report-ownership.ts';

/** One thing to do. */
export interface NextStep {
  /** Number of the step it belongs to; undefined for what concerns the whole office. */
  readonly step: string | undefined;
  readonly text: string;
}

/** Nobody works through more at once. */
const AT_MOST = 12;

/**
 * What to do next: what keeps the lowest steps down, then owners, vacancies and red figures, then what lifts the other steps,
 * then deputies and texts.
 */
export function nextSteps({
  steps,
  ownership,
  indicators,
  language,
  locale,
}: Pick<OfficeReport, 'steps' | 'ownership' | 'indicators' | 'language' | 'locale'>): readonly NextStep[] {
  const lowest = Math.min(...steps.map(({ level }) => level));
  const byLevel = [...steps].sort((a, b) => a.level - b.level || Number(a.step) - Number(b.step));
  return [
    ...byLevel.filter(({ level }) => level === lowest).flatMap((step) => toDo(step, locale)),
    ...aboutOwners(ownership, locale),
    ...aboutFigures(indicators, locale),
    ...byLevel.filter(({ level }) => level !== lowest).flatMap((step) => toDo(step, locale)),
    ...aboutDeputies(ownership, locale),
    ...aboutTexts(language, locale),
  ].slice(0, AT_MOST);
}

function toDo({ step, label, reasons }: StepReport, locale: Locale): readonly NextStep[] {
  // Who answers for what is one thing to do for the whole office.
  const [first] = reasons.filter(({ isMet, id }) => !isMet && id !== 'ownerErrors');
  return first ? [{ step, text: render(nextTexts, locale, 'step', { step, label, reason: first.text }) }] : [];
}

function aboutOwners({ unclear, posts, limit }: OwnershipReport, locale: Locale): readonly NextStep[] {
  const files = [...new Set(unclear.map(({ file }) => file))];
  const vacant = posts.filter(({ vacantSince, acting }) => vacantSince !== undefined && acting === undefined);
  const overloaded = posts.filter(({ isOverloaded }) => isOverloaded);
  return [
    ...(unclear.length > 0 ? [say('unclear', locale, { n: unclear.length, files: someOf(files) })] : []),
    ...vacant.map(({ title, owns }) => say('vacant', locale, { post: title, n: owns.length })),
    ...overloaded.map(({ title, owns }) => say('overloaded', locale, { post: title, n: owns.length, limit })),
  ];
}

function aboutFigures(indicators: readonly IndicatorReport[], locale: Locale): readonly NextStep[] {
  const red = indicators.filter(({ state }) => state === 'red');
  const stale = indicators.filter(({ isStale }) => isStale);
  return [
    ...(red.length > 0 ? [say('red', locale, { n: red.length, names: someOf(red.map(({ name }) => name)) })] : []),
    ...(stale.length > 0
      ? [say('stale', locale, { n: stale.length, names: someOf(stale.map(({ name }) => name)) })]
      : []),
  ];
}

function aboutDeputies({ posts }: OwnershipReport, locale: Locale): readonly NextStep[] {
  const alone = posts.filter(({ deputy, owns }) => deputy === undefined && owns.length > 0);
  return alone.length > 0 ? [say('alone', locale, { names: someOf(alone.map(({ title }) => title)) })] : [];
}

function aboutTexts({ hardest }: LanguageReport, locale: Locale): readonly NextStep[] {
  const [first] = hardest;
  if (!first) return [];
  const { formula, value, limit } = first.score;
  return [say('hard', locale, { file: first.file, formula, value: Math.round(value * 10) / 10, limit })];
}

function say(id: Exclude<keyof Messages, 'step'>, locale: Locale, args: Parameters<typeof render>[3]): NextStep {
  return { step: undefined, text: render(nextTexts, locale, id, args) };
}

function someOf(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} (+${names.length - 3})` : names.join(', ');
}

interface Messages {
  step: { step: string; label: string; reason: string };
  unclear: { n: number; files: string };
  vacant: { post: string; n: number };
  overloaded: { post: string; n: number; limit: number };
  red: { n: number; names: string };
  stale: { n: number; names: string };
  alone: { names: string };
  hard: { file: string; formula: string; value: number; limit: number };
}

export const nextTexts = defineTexts<Messages>({
  en: {
    step: ({ step, label, reason }) => `Step ${step}, ${label}: ${reason}`,
    unclear: ({ n, files }) =>
      `Say who answers for ${count('en', n, { one: 'thing', other: 'things' })}, one post for each: ${files}.`,
    vacant: ({ post, n }) =>
      `Fill the vacant post “${post}”, or name who acts for it${n === 0 ? '' : `; until then nobody answers for ${count('en', n, { one: 'thing', other: 'things' })}`}.`,
    overloaded: ({ post, n, limit }) =>
      `Share out what “${post}” answers for: ${n} things, where ${limit} can be looked after.`,
    red: ({ n, names }) =>
      `Look into ${count('en', n, { one: 'red indicator', other: 'red indicators' })} and agree on a measure: ${names}.`,
    stale: ({ n, names }) =>
      `Write down newer values of ${count('en', n, { one: 'indicator', other: 'indicators' })}: ${names}.`,
    alone: ({ names }) => `Name a deputy, so that holidays stop nothing: ${names}.`,
    hard: ({ file, formula, value, limit }) =>
      `Shorten the sentences in ${file}: ${formula} ${number('en', value)}, where ${limit} is still readable.`,
  },
  cs: {
    step: ({ step, label, reason }) => `Krok ${step}, ${label}: ${reason}`,
    unclear: ({ n, files }) =>
      `Určete, kdo za co odpovídá, u každé věci jednu funkci (${count('cs', n, { one: 'místo', few: 'místa', other: 'míst' })}): ${files}.`,
    vacant: ({ post, n }) =>
      `Obsaďte volnou funkci „${post}“, nebo určete, kdo ji zastupuje${n === 0 ? '' : `; zatím nikdo neodpovídá za ${count('cs', n, { one: 'věc', few: 'věci', other: 'věcí' })}`}.`,
    overloaded: ({ post, n, limit }) => `Rozdělte, za co odpovídá „${post}“: věcí je ${n}, zvládnout se dá ${limit}.`,
    red: ({ n, names }) =>
      `Prověřte ${count('cs', n, { one: 'červený ukazatel', few: 'červené ukazatele', other: 'červených ukazatelů' })} a dohodněte opatření: ${names}.`,
    stale: ({ n, names }) =>
      `Zapište novější hodnoty (${count('cs', n, { one: 'ukazatel', few: 'ukazatele', other: 'ukazatelů' })}): ${names}.`,
    alone: ({ names }) => `Určete zástupce, aby dovolená nic nezastavila: ${names}.`,
    hard: ({ file, formula, value, limit }) =>
      `Zkraťte věty v ${file}: ${formula} ${number('cs', value)}, srozumitelné je do ${limit}.`,
  },
  pl: {
    step: ({ step, label, reason }) => `Krok ${step}, ${label}: ${reason}`,
    unclear: ({ n, files }) =>
      `Ustal, kto za co odpowiada, po jednym stanowisku (${count('pl', n, { one: 'miejsce', few: 'miejsca', many: 'miejsc', other: 'miejsca' })}): ${files}.`,
    vacant: ({ post, n }) =>
      `Obsadź wolne stanowisko „${post}” albo wskaż zastępstwo${n === 0 ? '' : `; na razie nikt nie odpowiada za ${count('pl', n, { one: 'rzecz', few: 'rzeczy', many: 'rzeczy', other: 'rzeczy' })}`}.`,
    overloaded: ({ post, n, limit }) =>
      `Podziel to, za co odpowiada „${post}”: rzeczy jest ${n}, a dopilnować można ${limit}.`,
    red: ({ n, names }) => `Przyjrzyj się wskaźnikom na czerwono (${number('pl', n)}) i uzgodnij działanie: ${names}.`,
    stale: ({ n, names }) => `Zapisz nowsze wartości wskaźników (${number('pl', n)}): ${names}.`,
    alone: ({ names }) => `Wyznacz zastępstwo, żeby urlop niczego nie zatrzymał: ${names}.`,
    hard: ({ file, formula, value, limit }) =>
      `Skróć zdania w ${file}: ${formula} ${number('pl', value)}, a czytelne jest do ${limit}.`,
  },
});
