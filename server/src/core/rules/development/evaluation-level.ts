import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import { fieldEntry } from '../../model/index.ts';
import { isEmpty } from '../common/absence.ts';
import { fillField } from '../common/fill.ts';
import { type Activity, isClientSkill, missingAt, nameOf, planIn } from './plan.ts';

interface Messages {
  missing: { activity: string };
  onlyLiked: { activity: string };
  evaluate: { levels: string };
}

export const rule = defineRule<Messages>()({
  id: 'development/evaluation-level',
  since: '0.1.0',
  kinds: ['development-plan'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Nobody looks whether it helped',
      why: 'That people liked a course says little; clients notice only whether they are served otherwise afterwards.',
      off: 'Switch it off if activities are evaluated in another system.',
      missing: ({ activity }) =>
        `${named.en(activity)} does not say how you find out whether it helped. Add “evaluation” with levels.`,
      onlyLiked: ({ activity }) =>
        `${named.en(activity)} only asks whether people liked it (level 1). Look also at what they learned (2) and whether they work otherwise (3).`,
      evaluate: ({ levels }) => `Evaluate the levels ${levels}`,
    },
    cs: {
      title: 'Nikdo nezjišťuje, jestli to pomohlo',
      why: 'Že se kurz líbil, moc neříká; klient pozná jen to, jestli se s ním potom jedná jinak.',
      off: 'Vypněte, pokud aktivity vyhodnocujete v jiném systému.',
      missing: ({ activity }) =>
        `${named.cs(activity)} neříká, jak zjistíte, jestli pomohla. Doplňte „evaluation“ s úrovněmi.`,
      onlyLiked: ({ activity }) =>
        `${named.cs(activity)} zjišťuje jen to, jestli se lidem líbila (úroveň 1). Sledujte i to, co se naučili (2) a zda pracují jinak (3).`,
      evaluate: ({ levels }) => `Vyhodnotit úrovně ${levels}`,
    },
    pl: {
      title: 'Nikt nie sprawdza, czy to pomogło',
      why: 'To, że kurs się podobał, mówi niewiele; klient zauważy tylko, czy potem obsługuje się go inaczej.',
      off: 'Wyłącz, jeśli działania ocenia się w innym systemie.',
      missing: ({ activity }) =>
        `${named.pl(activity)} nie mówi, jak sprawdzić, czy pomogło. Dodaj „evaluation” z poziomami.`,
      onlyLiked: ({ activity }) =>
        `${named.pl(activity)} sprawdza tylko, czy się podobało (poziom 1). Zbadaj też, czego się nauczono (2) i czy pracuje się inaczej (3).`,
      evaluate: ({ levels }) => `Oceń poziomy ${levels}`,
    },
  },
  check(context) {
    for (const activity of context.once(planIn)?.live ?? []) {
      const levels = isClientSkill(activity) ? [1, 2, 3] : [1, 2];
      const args = { activity: nameOf(activity) };
      if (isEmpty(fieldEntry(activity, 'evaluation')?.value)) {
        const holder = { shape: activity.self.shape, node: activity.self.node };
        const offer: FixOffer<Messages> = {
          safety: 'unsafe',
          title: 'evaluate',
          args: { levels: levels.join(', ') },
          edits: [fillField(holder, 'evaluation', { levels })],
        };
        context.report({ at: missingAt(activity, 'evaluation'), message: 'missing', args, fixes: [offer] });
        continue;
      }
      const list = asksOnlyLiking(activity);
      if (!list) continue;
      const offer: FixOffer<Messages> = {
        safety: 'unsafe',
        title: 'evaluate',
        args: { levels: levels.join(', ') },
        edits: [
          { op: 'addItem', sequence: list.node, value: 2 },
          { op: 'addItem', sequence: list.node, value: 3 },
        ],
      };
      context.report({ at: valueOf(list.node), message: 'onlyLiked', args, fixes: [offer] });
    }
  },
});

/** The levels of a client-skill activity when they stop at the first. */
function asksOnlyLiking(activity: Activity): NonNullable<Activity['evaluation']>['levels'] {
  const levels = activity.evaluation?.levels;
  const isLow = levels && levels.items.length > 0 && levels.items.every(({ value }) => value === 1);
  return isLow && isClientSkill(activity) ? levels : undefined;
}

const named = {
  en: (name: string) => (name === '' ? 'This activity' : `“${name}”`),
  cs: (name: string) => (name === '' ? 'Tato aktivita' : `Aktivita „${name}“`),
  pl: (name: string) => (name === '' ? 'To działanie' : `Działanie „${name}”`),
};
