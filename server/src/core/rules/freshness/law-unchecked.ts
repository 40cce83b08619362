import { defineRule, type FixOffer, integer, valueOf } from '../../analysis/index.ts';
import { addDays, isDay, itemsOf } from '../../model/index.ts';
import type { YamlEdit } from '../../syntax/index.ts';
import { absenceOf } from '../common/absence.ts';
import { dayIn, envelopeIn } from './envelope.ts';

interface Messages {
  never: { law: string };
  old: { law: string; day: string };
  checked: { day: string };
}

export const rule = defineRule<Messages>()({
  id: 'freshness/law-unchecked',
  since: '0.1.0',
  kinds: ['service-card'],
  severity: 'warning',
  noisy: {
    en: 'half a year after a quiet start every card of the office would have it, though nobody changed a word',
    cs: 'půl roku po klidném začátku by ho měla každá karta úřadu, i když v ní nikdo nic nezměnil',
    pl: 'pół roku po spokojnym początku miałaby ją każda karta urzędu, choć nikt niczego nie zmienił',
  },
  options: {
    days: integer({
      default: 182,
      min: 1,
      description: {
        en: 'Days after which a law on a published card is checked again',
        cs: 'Po kolika dnech znovu ověřit předpis na zveřejněné kartě',
        pl: 'Po ilu dniach ponownie sprawdzić akt na opublikowanej karcie',
      },
    }),
  },
  texts: {
    en: {
      title: 'Law that nobody checks',
      why: 'When a law changes, the card has to follow within days; who never looks finds out from an angry client.',
      off: 'Switch it off if a legal information system watches the laws for you.',
      never: ({ law }) =>
        `Nobody says when “${law}” was last checked. Look whether it still holds, then write the day under “checkedOn”.`,
      old: ({ law, day }) =>
        `“${law}” was last checked on ${day}. Look whether it still holds, then write the new day.`,
      checked: ({ day }) => `Write that it was checked on ${day}`,
    },
    cs: {
      title: 'Předpis, který nikdo neověřuje',
      why: 'Když se změní zákon, musí se karta změnit do několika dní; kdo se nedívá, dozví se to od rozzlobeného klienta.',
      off: 'Vypněte, pokud předpisy hlídá právní informační systém.',
      never: ({ law }) =>
        `Není uvedeno, kdy byl naposledy ověřen předpis „${law}“. Podívejte se, zda platí, a den zapište do pole „checkedOn“.`,
      old: ({ law, day }) =>
        `Předpis „${law}“ byl naposledy ověřen ${day}. Podívejte se, zda stále platí, a zapište nový den.`,
      checked: ({ day }) => `Uvést, že byl ověřen ${day}`,
    },
    pl: {
      title: 'Akt, którego nikt nie sprawdza',
      why: 'Gdy zmienia się prawo, karta musi się zmienić w ciągu kilku dni; kto nie sprawdza, dowie się od zdenerwowanego klienta.',
      off: 'Wyłącz, jeśli aktów pilnuje system informacji prawnej.',
      never: ({ law }) =>
        `Nie wiadomo, kiedy ostatnio sprawdzono akt „${law}”. Sprawdź, czy obowiązuje, i wpisz dzień w polu „checkedOn”.`,
      old: ({ law, day }) =>
        `Akt „${law}” ostatnio sprawdzono ${day}. Sprawdź, czy nadal obowiązuje, i wpisz nowy dzień.`,
      checked: ({ day }) => `Wpisz, że sprawdzono go ${day}`,
    },
  },
  check({ document, once, today, options, report }) {
    const card = document.as('service-card');
    const envelope = once(envelopeIn);
    if (!card || !envelope || envelope.status !== 'published') return;
    const limit = addDays(today, -options.days);
    const reviewed = dayIn(envelope, 'reviewedOn')?.day;
    // Who checked the card lately may well have checked its laws.
    const days = [...new Set([reviewed, today])].flatMap((day) =>
      day !== undefined && day >= limit && day <= today ? [day] : [],
    );
    const fixes = (edit: (day: string) => YamlEdit) =>
      days.map(
        (day): FixOffer<Messages> => ({ safety: 'unsafe', title: 'checked', args: { day }, edits: [edit(day)] }),
      );
    for (const law of itemsOf(card.legalBasis)) {
      const { checkedOn, citation } = law;
      const args = { law: citation?.value ?? '' };
      const absence = absenceOf(law, 'checkedOn');
      if (absence) {
        report({ at: absence.at, message: 'never', args, fixes: fixes(absence.fill) });
      } else if (checkedOn && isDay(checkedOn.value) && checkedOn.value < limit) {
        const { node, value: day } = checkedOn;
        const edit = (value: string): YamlEdit => ({ op: 'set', node, value });
        report({ at: valueOf(node), message: 'old', args: { ...args, day }, fixes: fixes(edit) });
      }
    }
  },
});
