import { defineRule, fragmentOf, valueOf } from '../../analysis/index.ts';
import type { ScalarNode } from '../../syntax/index.ts';

interface Messages {
  privateMail: { email: string };
  privatePhone: { text: string };
  birth: { text: string };
  phoneInName: { text: string };
}

export const rule = defineRule<Messages>()({
  id: 'owner/holder-personal-data',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      title: 'Private data of a person',
      why: 'Nobody needs it to reach the office, and once published it cannot be taken back.',
      off: 'Switch it off if people of your office have no official e-mail and have agreed to this.',
      privateMail: ({ email }) => `“${email}” is a private mailbox. Write an address of the office.`,
      privatePhone: ({ text }) => `“${text}” is said to be a private phone. Write a number of the office.`,
      birth: ({ text }) => `“${text}” looks like a date of birth or a personal number. Leave it out.`,
      phoneInName: ({ text }) =>
        `A phone number, “${text}”, stands beside the name. Write the number of the office under “contact”.`,
    },
    cs: {
      title: 'Soukromé údaje člověka',
      why: 'K zastižení úřadu je nikdo nepotřebuje, a co se jednou zveřejní, už se nedá vzít zpět.',
      off: 'Vypněte, pokud lidé u vás nemají úřední e-mail a souhlasí s tím.',
      privateMail: ({ email }) => `„${email}“ je soukromá schránka. Napište adresu úřadu.`,
      privatePhone: ({ text }) => `„${text}“ je podle popisu soukromý telefon. Napište číslo do úřadu.`,
      birth: ({ text }) => `„${text}“ vypadá jako datum narození nebo rodné číslo. Vynechte je.`,
      phoneInName: ({ text }) =>
        `U jména stojí telefonní číslo „${text}“. Číslo do úřadu napište do položky „contact“.`,
    },
    pl: {
      title: 'Prywatne dane osoby',
      why: 'Nikt ich nie potrzebuje, żeby skontaktować się z urzędem, a raz opublikowanych nie da się cofnąć.',
      off: 'Wyłącz, jeśli pracownicy nie mają służbowej poczty i wyrazili na to zgodę.',
      privateMail: ({ email }) => `„${email}” to prywatna skrzynka. Wpisz adres urzędu.`,
      privatePhone: ({ text }) => `„${text}” jest opisany jako telefon prywatny. Wpisz numer urzędu.`,
      birth: ({ text }) => `„${text}” wygląda na datę urodzenia lub numer PESEL. Pomiń te dane.`,
      phoneInName: ({ text }) => `Obok nazwiska stoi numer telefonu „${text}”. Numer urzędu wpisz w pozycji „contact”.`,
    },
  },
  check({ document, report }) {
    for (const contact of document.all('contact')) {
      const email = contact.email;
      if (email && isPrivateMail(email.value)) {
        report({ at: valueOf(email.node), message: 'privateMail', args: { email: email.value } });
      }
      const phone = contact.phone;
      if (phone && PRIVATE.test(phone.value)) {
        report({ at: valueOf(phone.node), message: 'privatePhone', args: { text: phone.value } });
      }
    }
    for (const owner of document.all('owner')) {
      if (!owner.holder) continue;
      for (const { message, pattern } of IN_NAMES) reportPart(owner.holder.node, message, pattern);
    }

    function reportPart(node: ScalarNode, message: keyof Messages, pattern: RegExp): void {
      const match = pattern.exec(node.text);
      if (!match) return;
      const [text] = match;
      const at = fragmentOf(node, { start: match.index, end: match.index + text.length });
      report({ at, message, args: { text, email: text } });
    }
  },
});

/** Mail that anybody can open for themselves; the office has a domain of its own. */
const PRIVATE_MAIL: ReadonlySet<string> = new Set(
  [
    [
      'gmail.com',
      'googlemail.com',
      'outlook.com',
      'hotmail.com',
      'live.com',
      'msn.com',
      'yahoo.com',
      'icloud.com',
      'me.com',
    ],
    [
      'aol.com',
      'gmx.com',
      'gmx.net',
      'mail.com',
      'proton.me',
      'protonmail.com',
      'tutanota.com',
      'zoho.com',
      'yandex.com',
    ],
    [
      'seznam.cz',
      'email.cz',
      'post.cz',
      'spoluzaci.cz',
      'centrum.cz',
      'atlas.cz',
      'volny.cz',
      'tiscali.cz',
      'quick.cz',
    ],
    [
      'wp.pl',
      'o2.pl',
      'onet.pl',
      'op.pl',
      'vp.pl',
      'poczta.onet.pl',
      'onet.eu',
      'interia.pl',
      'interia.eu',
      'poczta.fm',
    ],
    [
      'gazeta.pl',
      'tlen.pl',
      'go2.pl',
      'poczta.pl',
      'int.pl',
      'azet.sk',
      'zoznam.sk',
      'yahoo.pl',
      'outlook.cz',
      'hotmail.cz',
    ],
  ].flat(),
);

const PRIVATE = /soukrom|prywatn|private|personal|osobní|domů|domow/iu;

const IN_NAMES: readonly { readonly message: keyof Messages; readonly pattern: RegExp }[] = [
  // A date, a Czech birth number, a Polish PESEL, or a year after "born".
  {
    message: 'birth',
    pattern:
      /\b(?:\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}|\d{6}\/\d{3,4}|\d{11}|(?:nar|narozen[aáý]?|ur|urodzon[ay]|born|b)\.?\s*(?:19|20)\d{2})\b/iu,
  },
  { message: 'phoneInName', pattern: /(?:\+\d{2,3}[\s-]?)?\b\d{3}[\s-]?\d{3}[\s-]?\d{3}\b/u },
];

function isPrivateMail(email: string): boolean {
  return PRIVATE_MAIL.has(email.slice(email.lastIndexOf('@') + 1).toLowerCase());
}
