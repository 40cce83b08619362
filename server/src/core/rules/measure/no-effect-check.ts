import { defineRule, type FixOffer } from '../../analysis/index.ts';
import { addDays } from '../../model/index.ts';
import type { YamlEdit } from '../../syntax/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { type Absence, lackOf } from '../common/absence.ts';
import { likelyIndicators } from './likely-indicators.ts';
import { dayIn, isCancelled, type Measure, measuresOf, nameOf, subject } from './measures.ts';

interface Messages {
  noCheck: { name: string };
  noIndicator: { name: string };
  noDay: { name: string };
  checkWith: { indicator: string; title: string; day: string };
  useIndicator: { indicator: string; title: string };
  checkBy: { day: string };
}

export const rule = defineRule<Messages>()({
  id: 'measure/no-effect-check',
  since: '0.1.0',
  kinds: ['improvement-plan'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Nobody will check if it helped',
      why: 'Work done is not yet improvement; only a look at the figures afterwards tells if the measure was worth it.',
      off: 'Switch it off if effects are checked outside these documents.',
      noCheck: ({ name }) =>
        `${subject.en(name)} does not say how you will know if it helped. Add “effect” with an indicator and the day of the check.`,
      noIndicator: ({ name }) =>
        `${subject.en(name)} does not say which figure will show if it helped. Add “indicator” under “effect”.`,
      noDay: ({ name }) => `${subject.en(name)} does not say when you will look if it helped. Add “verifyBy”.`,
      checkWith: ({ indicator, title, day }) => `Check ${indicator}${title && ` (${title})`} by ${day}`,
      useIndicator: ({ indicator, title }) => `Use the indicator ${indicator}${title && ` (${title})`}`,
      checkBy: ({ day }) => `Check by ${day}`,
    },
    cs: {
      title: 'Nikdo neověří, jestli to pomohlo',
      why: 'Udělaná práce ještě není zlepšení; teprve pohled na čísla potom ukáže, jestli opatření stálo za to.',
      off: 'Vypněte, pokud účinek ověřujete mimo tyto dokumenty.',
      noCheck: ({ name }) =>
        `${subject.cs(name)} neříká, jak poznáte, že pomohlo. Doplňte „effect“ s ukazatelem a dnem ověření.`,
      noIndicator: ({ name }) =>
        `${subject.cs(name)} neříká, které číslo ukáže, že pomohlo. Doplňte „indicator“ do „effect“.`,
      noDay: ({ name }) => `${subject.cs(name)} neříká, kdy se podíváte, jestli pomohlo. Doplňte „verifyBy“.`,
      checkWith: ({ indicator, title, day }) => `Ověřit ${indicator}${title && ` (${title})`} do ${day}`,
      useIndicator: ({ indicator, title }) => `Použít ukazatel ${indicator}${title && ` (${title})`}`,
      checkBy: ({ day }) => `Ověřit do ${day}`,
    },
    pl: {
      title: 'Nikt nie sprawdzi, czy to pomogło',
      why: 'Wykonana praca to jeszcze nie poprawa; dopiero spojrzenie na liczby pokaże, czy działanie było warte zachodu.',
      off: 'Wyłącz, jeśli efekty sprawdza się poza tymi dokumentami.',
      noCheck: ({ name }) =>
        `${subject.pl(name)} nie mówi, jak poznać, że pomogło. Dopisz „effect” ze wskaźnikiem i dniem sprawdzenia.`,
      noIndicator: ({ name }) =>
        `${subject.pl(name)} nie mówi, która liczba pokaże, że pomogło. Dopisz „indicator” w „effect”.`,
      noDay: ({ name }) => `${subject.pl(name)} nie mówi, kiedy sprawdzić, czy pomogło. Dopisz „verifyBy”.`,
      checkWith: ({ indicator, title, day }) => `Sprawdź ${indicator}${title && ` (${title})`} do ${day}`,
      useIndicator: ({ indicator, title }) => `Użyj wskaźnika ${indicator}${title && ` (${title})`}`,
      checkBy: ({ day }) => `Sprawdź do ${day}`,
    },
  },
  concerns: ({ content }) =>
    content['improvement-plan']?.measures.some(
      ({ indicator, verifyBy }) => indicator === undefined || verifyBy === undefined,
    ) === true,
  check({ document, workspace, today, report }) {
    for (const measure of measuresOf(document)) {
      if (isCancelled(measure)) continue;
      const gap = gapIn(measure);
      if (!gap) continue;
      report({
        at: gap.at,
        message: gap.indicator ? (gap.day ? 'noCheck' : 'noIndicator') : 'noDay',
        args: { name: nameOf(measure) },
        fixes: fixesFor(measure, gap, today, workspace),
      });
    }
  },
});

/** What is missing of the check; with neither, one finding for both. */
interface Gap extends Pick<Absence, 'at'> {
  /** There is no `effect` at all: one edit writes it. */
  readonly whole: Absence | undefined;
  readonly indicator: Absence | undefined;
  readonly day: Absence | undefined;
}

function gapIn(measure: Measure): Gap | undefined {
  const whole = lackOf(measure, 'effect');
  if (whole) return { at: whole.at, whole, indicator: whole, day: whole };
  const { effect } = measure;
  const indicator = effect && lackOf(effect, 'indicator');
  const day = effect && lackOf(effect, 'verifyBy');
  const at = indicator?.at ?? day?.at;
  return at && { at, whole: undefined, indicator, day };
}

function fixesFor(
  measure: Measure,
  { whole, indicator, day }: Gap,
  today: string,
  workspace: Workspace,
): readonly FixOffer<Messages>[] {
  const done = dayIn(measure.doneOn)?.value ?? dayIn(measure.due)?.value ?? today;
  const verifyBy = addDays(done > today ? done : today, 90);
  if (!indicator) {
    const edits = day ? [day.fill(verifyBy)] : [];
    return [{ safety: 'unsafe', title: 'checkBy', args: { day: verifyBy }, edits }];
  }
  return likelyIndicators([nameOf(measure)], workspace).map(({ reference, title }): FixOffer<Messages> => {
    const edits: readonly YamlEdit[] = whole
      ? [whole.fill({ indicator: reference, verifyBy })]
      : [indicator.fill(reference), ...(day ? [day.fill(verifyBy)] : [])];
    return day
      ? { safety: 'unsafe', title: 'checkWith', args: { indicator: reference, title, day: verifyBy }, edits }
      : { safety: 'unsafe', title: 'useIndicator', args: { indicator: reference, title }, edits };
  });
}
