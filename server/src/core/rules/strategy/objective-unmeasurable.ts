import { defineRule, type FixOffer, type Surroundings } from '../../analysis/index.ts';
import { lackOf } from '../common/absence.ts';
import { referenceTo } from '../common/item-references.ts';
import { staffText, type Words } from '../common/writing.ts';
import { nameOf, type Objective, objectivesIn, subject } from './objectives.ts';
import { horizonEnd, likelyIndicators } from './proposals.ts';

interface Messages {
  unmeasurable: { name: string };
  use: { indicator: string; title: string };
  result: { text: string };
}

export const rule = defineRule<Messages>()({
  id: 'strategy/objective-unmeasurable',
  since: '0.1.0',
  kinds: ['strategy'],
  severity: 'error',
  texts: {
    en: {
      title: 'Objective nobody can measure',
      why: 'Who manages by results must see the result; an objective without a figure is a good intention.',
      off: 'Switch it off while objectives are only being collected.',
      unmeasurable: ({ name }) =>
        `${subject.en(name)} does not say how you will know that it is met. Add “indicators”, or “keyResults” with a number and a day.`,
      use: ({ indicator, title }) => `Measure it by the indicator ${indicator}${title && ` (${title})`}`,
      result: ({ text }) => `Add the key result “${text}”`,
    },
    cs: {
      title: 'Cíl, který nejde změřit',
      why: 'Kdo řídí podle výsledků, musí výsledek vidět; cíl bez čísla je jen dobrý úmysl.',
      off: 'Vypněte, dokud cíle teprve sbíráte.',
      unmeasurable: ({ name }) =>
        `${subject.cs(name)} neříká, podle čeho poznáte, že je splněn. Doplňte „indicators“, nebo „keyResults“ s číslem a datem.`,
      use: ({ indicator, title }) => `Měřit ukazatelem ${indicator}${title && ` (${title})`}`,
      result: ({ text }) => `Přidat klíčový výsledek „${text}“`,
    },
    pl: {
      title: 'Cel, którego nie da się zmierzyć',
      why: 'Kto zarządza przez rezultaty, musi je widzieć; cel bez liczby to tylko dobra intencja.',
      off: 'Wyłącz, dopóki cele są dopiero zbierane.',
      unmeasurable: ({ name }) =>
        `${subject.pl(name)} nie mówi, po czym poznać, że jest osiągnięty. Dopisz „indicators” albo „keyResults” z liczbą i datą.`,
      use: ({ indicator, title }) => `Mierz wskaźnikiem ${indicator}${title && ` (${title})`}`,
      result: ({ text }) => `Dodaj kluczowy rezultat „${text}”`,
    },
  },
  concerns: ({ kind }) => kind === 'strategy',
  check(context) {
    for (const objective of context.once(objectivesIn)) {
      const lack = lackOf(objective, 'indicators');
      if (!lack || !lackOf(objective, 'keyResults')) continue;
      context.report({
        at: lack.at,
        message: 'unmeasurable',
        args: { name: nameOf(objective) },
        fixes: offers(objective, context),
      });
    }
  },
});

function offers(objective: Objective, { document, workspace, today }: Surroundings): readonly FixOffer<Messages>[] {
  const measured = likelyIndicators(document, workspace)
    .slice(0, 4)
    .flatMap((located): readonly FixOffer<Messages>[] => {
      const indicator = referenceTo(located, workspace);
      const edit = lackOf(objective, 'indicators')?.fill([indicator]);
      const args = { indicator, title: located.item.title ?? '' };
      return edit ? [{ safety: 'unsafe', title: 'use', args, edits: [edit] }] : [];
    });
  const by = objective.due?.value ?? horizonEnd(document) ?? `${Number(today.slice(0, 4)) + 1}-12-31`;
  const text = staffText(document, resultBy(by));
  const edit = lackOf(objective, 'keyResults')?.fill([text]);
  return edit ? [...measured, { safety: 'unsafe', title: 'result', args: { text }, edits: [edit] }] : measured;
}

function resultBy(day: string): Words {
  return {
    en: `90 % of clients asked in the survey confirm it by ${day}`,
    cs: `90 % dotázaných klientů to v průzkumu potvrdí do ${day}`,
    pl: `90 % ankietowanych klientów potwierdzi to w badaniu do ${day}`,
  };
}
