import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { isDay, itemsOf } from '../../model/index.ts';
import { nameOf, planIn } from './plan.ts';

interface Messages {
  notClosed: { activity: string; day: string };
  done: Empty;
  cancelled: Empty;
  postponed: Empty;
}

const STATUSES = ['done', 'postponed', 'cancelled'] as const;

export const rule = defineRule<Messages>()({
  id: 'development/past-not-closed',
  since: '0.1.0',
  kinds: ['development-plan'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Activity over, still planned',
      why: 'A plan that nobody closes tells neither the heads nor the council what was really learned.',
      off: 'Switch it off if attendance is kept in another system.',
      notClosed: ({ activity, day }) =>
        `“${activity}” was planned for ${day} and still says planned. Write how it went: done, postponed or cancelled.`,
      done: 'It took place: done',
      postponed: 'It was put off: postponed',
      cancelled: 'It does not take place: cancelled',
    },
    cs: {
      title: 'Aktivita už proběhla, ale je stále v plánu',
      why: 'Z plánu, který nikdo neuzavírá, se vedení ani zastupitelé nedozví, co se lidé opravdu naučili.',
      off: 'Vypněte, pokud účast evidujete v jiném systému.',
      notClosed: ({ activity, day }) =>
        `„${activity}“ se měla konat ${day}, ale stále je planned. Zapište, jak to dopadlo: done, postponed, nebo cancelled.`,
      done: 'Proběhla: done',
      postponed: 'Byla odložena: postponed',
      cancelled: 'Konat se nebude: cancelled',
    },
    pl: {
      title: 'Działanie minęło, a wciąż jest w planie',
      why: 'Z planu, którego nikt nie zamyka, ani kierownictwo, ani radni nie dowiedzą się, czego się naprawdę nauczono.',
      off: 'Wyłącz, jeśli obecność zapisuje się w innym systemie.',
      notClosed: ({ activity, day }) =>
        `„${activity}” zaplanowano na ${day}, a wciąż ma stan planned. Wpisz, jak było: done, postponed albo cancelled.`,
      done: 'Odbyło się: done',
      postponed: 'Przełożono je: postponed',
      cancelled: 'Nie odbędzie się: cancelled',
    },
  },
  check({ once, today, report }) {
    for (const activity of itemsOf(once(planIn)?.view.activities)) {
      const { plannedOn, status } = activity;
      if (!plannedOn || status?.value !== 'planned' || !isDay(plannedOn.value) || plannedOn.value >= today) continue;
      report({
        at: valueOf(status.node),
        message: 'notClosed',
        args: { activity: nameOf(activity), day: plannedOn.value },
        fixes: STATUSES.map(
          (value): FixOffer<Messages> => ({
            safety: 'unsafe',
            title: value,
            edits: [{ op: 'set', node: status.node, value }],
          }),
        ),
      });
    }
  },
});
