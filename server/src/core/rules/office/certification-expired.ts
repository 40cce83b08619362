import { defineRule, valueOf } from '../../analysis/index.ts';
import { isDay } from '../../model/index.ts';

export const rule = defineRule<{ expired: { scheme: string; day: string } }>()({
  id: 'office/certification-expired',
  since: '0.1.0',
  kinds: ['office'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Certificate that has run out',
      why: 'Whoever sees a certificate trusts that it holds; one that has run out misleads clients and council.',
      off: 'Switch it off if you keep old certificates here as history.',
      expired: ({ scheme, day }) =>
        `The certificate “${scheme}” was valid until ${day}. Write the new date after renewal, or take “certification” out.`,
    },
    cs: {
      title: 'Certifikát, kterému skončila platnost',
      why: 'Kdo certifikát vidí, věří, že platí; prošlý certifikát uvádí v omyl klienty i zastupitele.',
      off: 'Vypněte, pokud tu staré certifikáty necháváte jako historii.',
      expired: ({ scheme, day }) =>
        `Certifikát „${scheme}“ platil do ${day}. Po obnovení napište nové datum, jinak „certification“ odstraňte.`,
    },
    pl: {
      title: 'Certyfikat, którego ważność minęła',
      why: 'Kto widzi certyfikat, ufa, że jest ważny; nieważny wprowadza w błąd klientów i radnych.',
      off: 'Wyłącz, jeśli dawne certyfikaty są tu zapisane jako historia.',
      expired: ({ scheme, day }) =>
        `Certyfikat „${scheme}” był ważny do ${day}. Po odnowieniu wpisz nową datę albo usuń „certification”.`,
    },
  },
  check({ document, today, report }) {
    const certification = document.as('office')?.eightQ?.certification;
    const validTo = certification?.validTo;
    if (!validTo || !isDay(validTo.value) || validTo.value >= today) return;
    const scheme = certification.scheme?.value ?? certification.level?.value ?? '8Q';
    report({ at: valueOf(validTo.node), message: 'expired', args: { scheme, day: validTo.value } });
  },
});
