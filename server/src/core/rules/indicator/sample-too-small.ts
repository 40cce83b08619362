import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import { count, number } from '../../l10n/index.ts';
import { type MarginClaim, marginClaims, TOLERANCE, tenthUp } from './precision.ts';

interface Messages {
  tooSmall: { n: number; margin: number; allowed: number; needed: number };
  planAnswers: { n: number };
  stateMargin: { margin: number };
}

export const rule = defineRule<Messages>()({
  id: 'indicator/sample-too-small',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      title: 'Too few answers for the margin stated',
      why: 'A margin that is too small makes chance look like success or failure.',
      off: 'Switch it off if your margins come from another method that is described elsewhere.',
      tooSmall: ({ n, margin, allowed, needed }) =>
        `With ${answers(n)} the result is exact to ±${number('en', allowed)}, not ±${number('en', margin)}. For ±${number('en', margin)} you need ${answers(needed)}.`,
      planAnswers: ({ n }) => `Plan ${answers(n)}`,
      stateMargin: ({ margin }) => `State the margin ±${number('en', margin)}`,
    },
    cs: {
      title: 'Na uvedenou odchylku je odpovědí málo',
      why: 'S příliš malou odchylkou vypadá náhoda jako úspěch nebo neúspěch.',
      off: 'Vypněte, pokud odchylky počítáte jinou metodou, která je popsaná jinde.',
      tooSmall: ({ n, margin, allowed, needed }) =>
        `Při počtu odpovědí ${number('cs', n)} je přesnost ±${number('cs', allowed)}, ne ±${number('cs', margin)}. Na ±${number('cs', margin)} jich potřebujete ${number('cs', needed)}.`,
      planAnswers: ({ n }) => `Naplánovat počet odpovědí ${number('cs', n)}`,
      stateMargin: ({ margin }) => `Uvést odchylku ±${number('cs', margin)}`,
    },
    pl: {
      title: 'Za mało odpowiedzi na podany margines',
      why: 'Przy zbyt małym marginesie błędu przypadek wygląda jak sukces albo porażka.',
      off: 'Wyłącz, jeśli marginesy liczy się inną metodą, opisaną gdzie indziej.',
      tooSmall: ({ n, margin, allowed, needed }) =>
        `Przy liczbie odpowiedzi ${number('pl', n)} dokładność to ±${number('pl', allowed)}, a nie ±${number('pl', margin)}. Na ±${number('pl', margin)} potrzeba ich ${number('pl', needed)}.`,
      planAnswers: ({ n }) => `Zaplanuj liczbę odpowiedzi ${number('pl', n)}`,
      stateMargin: ({ margin }) => `Podaj margines ±${number('pl', margin)}`,
    },
  },
  check({ document, report }) {
    for (const claim of marginClaims(document)) {
      const { n, margin, least, needed } = claim;
      if (needed === undefined || least - margin.value <= TOLERANCE) continue;
      report({
        at: valueOf(margin.node),
        message: 'tooSmall',
        args: { n: n.value, margin: margin.value, allowed: tenthUp(least), needed },
        fixes: fixesFor(claim, needed),
      });
    }
  },
});

/** Answers still to come can be more; answers that are in only allow a truer margin. */
function fixesFor({ n, margin, least, planned }: MarginClaim, needed: number): readonly FixOffer<Messages>[] {
  const allowed = tenthUp(least);
  const truer: FixOffer<Messages> = {
    safety: 'unsafe',
    title: 'stateMargin',
    args: { margin: allowed },
    edits: [{ op: 'set', node: margin.node, value: allowed }],
  };
  if (!planned) return [truer];
  const edits = [{ op: 'set', node: n.node, value: needed }] as const;
  return [{ safety: 'unsafe', title: 'planAnswers', args: { n: needed }, edits }, truer];
}

function answers(n: number): string {
  return count('en', n, { one: 'answer', other: 'answers' });
}
