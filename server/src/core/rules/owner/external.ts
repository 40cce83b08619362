import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import { fieldBeside, moveBeside, nameRole, type UseRole, useRoleTexts } from './offers.ts';
import { valuesThatAre } from './owner-value.ts';
import { likelyRoles } from './suggestions.ts';

interface Messages extends UseRole {
  external: { text: string; beside: string | undefined };
  useWithSupplier: { role: string; supplier: string };
}

export const rule = defineRule<Messages>()({
  id: 'owner/external',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      ...useRoleTexts.en,
      title: 'A supplier is named as owner',
      why: 'A supplier may do the work, but towards people the office answers for it.',
      off: 'Switch it off if a public organisation outside the office really answers for the service by law.',
      external: ({ text, beside }) =>
        `“${text}” works for the office from outside. Name the post that watches over it${beside ? `; the supplier may stand under “${beside}”` : ''}.`,
      useWithSupplier: ({ role, supplier }) => `Use ${role}, move ${supplier} to “responsible”`,
    },
    cs: {
      ...useRoleTexts.cs,
      title: 'Odpovídat má dodavatel',
      why: 'Dodavatel může práci dělat, ale vůči lidem za ni odpovídá úřad.',
      off: 'Vypněte, pokud za službu ze zákona opravdu odpovídá veřejná organizace mimo úřad.',
      external: ({ text, beside }) =>
        `„${text}“ pracuje pro úřad zvenku. Uveďte funkci, která na to dohlíží${beside ? `; dodavatel může stát v položce „${beside}“` : ''}.`,
      useWithSupplier: ({ role, supplier }) => `Zapsat ${role}, do „responsible“ přesunout ${supplier}`,
    },
    pl: {
      ...useRoleTexts.pl,
      title: 'Odpowiadać ma wykonawca z zewnątrz',
      why: 'Wykonawca może robić swoje, ale wobec ludzi odpowiada urząd.',
      off: 'Wyłącz, jeśli za usługę z mocy prawa rzeczywiście odpowiada publiczna jednostka spoza urzędu.',
      external: ({ text, beside }) =>
        `„${text}” pracuje dla urzędu z zewnątrz. Wpisz stanowisko, które tego pilnuje${beside ? `; wykonawca może stać w pozycji „${beside}”` : ''}.`,
      useWithSupplier: ({ role, supplier }) => `Wpisz ${role}, do „responsible” przenieś ${supplier}`,
    },
  },
  check(context) {
    for (const { place, value, node } of valuesThatAre('external', context)) {
      const supplier = value.organisation?.id ?? value.text;
      const beside = moveBeside(place, [supplier]);
      context.report({
        at: valueOf(node),
        message: 'external',
        args: { text: value.text, beside: fieldBeside(place) },
        fixes: likelyRoles(context, place, {}).map(({ id, names }): FixOffer<Messages> => {
          const edits = [...nameRole(place, id), ...beside];
          return beside.length > 0
            ? { safety: 'unsafe', title: 'useWithSupplier', args: { role: id, supplier }, edits }
            : { safety: 'unsafe', title: 'useRole', args: { role: id, name: names[0] ?? '' }, edits };
        }),
      });
    }
  },
});
