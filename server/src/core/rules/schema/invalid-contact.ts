import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import { scalarOf } from '../../model/index.ts';
import { issuesFor } from './issue-owner.ts';

interface Messages {
  email: { text: string };
  phone: { text: string };
  dataBox: { text: string };
  eDelivery: { text: string };
  use: { text: string };
}

export const rule = defineRule<Messages>()({
  id: 'schema/invalid-contact',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      title: 'Contact that leads nowhere',
      why: 'With a mistyped contact clients cannot reach us, and a phone cannot dial it.',
      off: 'There is hardly a reason to: a contact that does not work helps nobody.',
      email: ({ text }) => `“${text}” is no e-mail address. It looks like office@town.example.`,
      phone: ({ text }) =>
        `“${text}” cannot be dialled from everywhere. Write it with the country code and without spaces: "+420321612119".`,
      dataBox: ({ text }) => `“${text}” is no data box: that has seven small letters and digits.`,
      eDelivery: ({ text }) => `“${text}” is no e-delivery address. It looks like AE:PL-12345-67890-ABCDE-12.`,
      use: ({ text }) => `Write ${text}`,
    },
    cs: {
      title: 'Kontakt, který nikam nevede',
      why: 'S překlepem v kontaktu se k nám klienti nedostanou a telefon číslo nevytočí.',
      off: 'Sotva k tomu najdete důvod: kontakt, který nefunguje, nikomu nepomůže.',
      email: ({ text }) => `„${text}“ není e-mailová adresa. Ta vypadá třeba takto: urad@mesto.example.`,
      phone: ({ text }) =>
        `Číslo „${text}“ nejde vytočit odkudkoli. Napište ho s předvolbou země a bez mezer: "+420321612119".`,
      dataBox: ({ text }) => `„${text}“ není datová schránka: ta má sedm malých písmen a číslic.`,
      eDelivery: ({ text }) => `„${text}“ není adresa pro e-doručování. Ta vypadá takto: AE:PL-12345-67890-ABCDE-12.`,
      use: ({ text }) => `Napsat ${text}`,
    },
    pl: {
      title: 'Kontakt, który donikąd nie prowadzi',
      why: 'Z literówką w kontakcie klienci do nas nie dotrą, a telefon nie wybierze numeru.',
      off: 'Trudno o powód: kontakt, który nie działa, nikomu nie pomoże.',
      email: ({ text }) => `„${text}” to nie adres e-mail. Wygląda on na przykład tak: urzad@miasto.example.`,
      phone: ({ text }) =>
        `Numeru „${text}” nie da się wybrać zewsząd. Wpisz go z numerem kraju i bez spacji: "+48610000000".`,
      dataBox: ({ text }) => `„${text}” to nie skrzynka danych (datová schránka): ma ona siedem małych liter i cyfr.`,
      eDelivery: ({ text }) => `„${text}” to nie adres do e-Doręczeń. Wygląda on tak: AE:PL-12345-67890-ABCDE-12.`,
      use: ({ text }) => `Wpisz ${text}`,
    },
  },
  check(context) {
    const country = countryOf(context.workspace.jurisdiction, context.document.languages[0]);
    for (const issue of issuesFor('schema/invalid-contact', context)) {
      if ((issue.issue !== 'pattern' && issue.issue !== 'type') || issue.node.type !== 'scalar') continue;
      const { node } = issue;
      const what = contactKind(scalarOf(issue.type)?.name);
      context.report({
        at: valueOf(node),
        message: what,
        args: { text: node.text.trim() },
        fixes: REPAIRS[what](node.text.trim(), country).map(
          (text): FixOffer<Messages> => ({
            safety: 'unsafe',
            title: 'use',
            args: { text },
            edits: [{ op: 'set', node, value: text }],
          }),
        ),
      });
    }
  },
});

type ContactKind = 'email' | 'phone' | 'dataBox' | 'eDelivery';

function contactKind(definition: string | undefined): ContactKind {
  return definition === 'email' || definition === 'dataBox' || definition === 'eDelivery' ? definition : 'phone';
}

/** Where a phone number without a country code is most likely from. */
function countryOf(jurisdiction: string | undefined, language: string | undefined): 'CZ' | 'PL' | undefined {
  if (jurisdiction === 'CZ' || jurisdiction === 'PL') return jurisdiction;
  return language === 'cs' ? 'CZ' : language === 'pl' ? 'PL' : undefined;
}

/** What was most likely meant, where that can be seen. */
const REPAIRS: { readonly [K in ContactKind]: (text: string, country: 'CZ' | 'PL' | undefined) => readonly string[] } =
  {
    email: (text) => {
      const address = text
        .replace(/^(?:mailto:|e-?mail:?\s*)/i, '')
        .replace(/^<(.*)>$/, '$1')
        .replace(/\s*(?:\(at\)|\[at\]|\(a\)|\(zavin[aá][cč]\)|\s(?:at|zavin[aá][cč]|małpa)\s)\s*/iu, '@')
        .replace(/\s*(?:\(dot\)|\[dot\]|\(tečka\)|\(kropka\))\s*/giu, '.')
        .replace(/\s*@\s*/, '@')
        .replace(/[.,;]+$/, '')
        .replace(/,(?=[a-z]{2,}$)/i, '.');
      return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(address) && address !== text ? [address] : [];
    },
    phone: (text, country) => {
      const signs = text.replace(/^(?:tel\.?|phone|mobil):?\s*/i, '').replace(/\(0\)|[\s\u00a0().\-–/]/g, '');
      const digits = signs.replace(/^00(?=[1-9])/, '+');
      if (/^\+[1-9][0-9]{6,14}$/.test(digits)) return [digits];
      if (/^(?:420|48)\d{9}$/.test(digits)) return [`+${digits}`];
      if (!/^\d{9}$/.test(digits)) return [];
      const czech = `+420${digits}`;
      const polish = `+48${digits}`;
      return country === 'CZ' ? [czech] : country === 'PL' ? [polish] : [czech, polish];
    },
    dataBox: (text) => {
      const id = text
        .replace(/^(?:ID\s*(?:DS)?|DS)\s*:\s*/i, '')
        .replace(/\s/g, '')
        .toLowerCase();
      return /^[a-z0-9]{7}$/.test(id) ? [id] : [];
    },
    eDelivery: (text) => {
      const parts = /^(?:AE\s*:?\s*)?(?:PL)?\W*(\d{5})\W?(\d{5})\W?([A-Z]{5})\W?(\d{2})$/.exec(text.toUpperCase());
      return parts ? [`AE:PL-${parts.slice(1).join('-')}`] : [];
    },
  };
