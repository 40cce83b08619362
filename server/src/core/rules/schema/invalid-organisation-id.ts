import { defineRule, valueOf } from '../../analysis/index.ts';
import { scalarOf } from '../../model/index.ts';
import type { ScalarNode } from '../../syntax/index.ts';
import { issuesFor } from './issue-owner.ts';
import { isIco, isNip, isRegon } from './organisation-ids.ts';

interface Messages {
  checksum: { text: string; name: string };
  form: { text: string; name: string };
  onlyDigits: { id: string };
}

interface Register {
  readonly name: string;
  readonly form: RegExp;
  readonly isValid: (digits: string) => boolean;
}

/** Numbers of organisations by the name of their definition in the schemas. */
const REGISTERS: { readonly [definition: string]: Register } = {
  ico: { name: 'IČO', form: /^\d{8}$/, isValid: isIco },
  nip: { name: 'NIP', form: /^\d{10}$/, isValid: isNip },
  regon: { name: 'REGON', form: /^\d{9}(?:\d{5})?$/, isValid: isRegon },
};

const DIGITS: { readonly [name: string]: readonly string[] } = { IČO: ['8'], NIP: ['10'], REGON: ['9', '14'] };

export const rule = defineRule<Messages>()({
  id: 'schema/invalid-organisation-id',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      title: 'Number of an organisation that does not exist',
      why: 'A wrong digit names another office, or none, and registers will not accept the document.',
      off: 'Switch it off for trial documents with invented numbers.',
      checksum: ({ text, name }) =>
        `${text} is not a valid ${name}: its check digit does not fit. One digit is probably mistyped; please compare it with the register.`,
      form: ({ text, name }) =>
        `“${text}” is not a valid ${name}: that has ${DIGITS[name]?.join(' or ')} digits and nothing else.`,
      onlyDigits: ({ id }) => `Write "${id}"`,
    },
    cs: {
      title: 'Číslo organizace, které neexistuje',
      why: 'S chybnou číslicí ukazuje na jiný úřad nebo na žádný a registry dokument nepřijmou.',
      off: 'Vypněte u zkušebních dokumentů s vymyšlenými čísly.',
      checksum: ({ text, name }) =>
        `${text} nemůže být ${name}: nesedí kontrolní číslice. Nejspíš jde o překlep; porovnejte číslo s registrem.`,
      form: ({ text, name }) =>
        `„${text}“ nemůže být ${name}: to má ${DIGITS[name]?.join(' nebo ')} číslic a nic jiného.`,
      onlyDigits: ({ id }) => `Napsat "${id}"`,
    },
    pl: {
      title: 'Numer organizacji, który nie istnieje',
      why: 'Z błędną cyfrą wskazuje inny urząd albo żaden, a rejestry nie przyjmą dokumentu.',
      off: 'Wyłącz dla dokumentów próbnych ze zmyślonymi numerami.',
      checksum: ({ text, name }) =>
        `${text} to nie może być numer ${name}: nie zgadza się cyfra kontrolna. To pewnie literówka; porównaj numer z rejestrem.`,
      form: ({ text, name }) =>
        `„${text}” to nie może być numer ${name}: ma on ${DIGITS[name]?.join(' albo ')} cyfr i nic poza tym.`,
      onlyDigits: ({ id }) => `Wpisz "${id}"`,
    },
  },
  check(context) {
    const { document, report } = context;
    for (const issue of issuesFor('schema/invalid-organisation-id', context)) {
      const register = REGISTERS[scalarOf(issue.type)?.name ?? ''];
      if ((issue.issue !== 'pattern' && issue.issue !== 'type') || issue.node.type !== 'scalar' || !register) continue;
      const { node } = issue;
      const text = node.text.trim();
      // `123-456-32-18` is the same number with the signs people put in to read it.
      const id = text.replace(/[\s.-]/g, '');
      report({
        at: valueOf(node),
        message: 'form',
        args: { text, name: register.name },
        fixes: register.isValid(id)
          ? [{ safety: 'unsafe', title: 'onlyDigits', args: { id }, edits: [{ op: 'set', node, value: id }] }]
          : [],
      });
    }
    const seen = new Set<ScalarNode>();
    for (const [definition, { name, form, isValid }] of Object.entries(REGISTERS)) {
      for (const { node } of document.scalars(definition)) {
        if (seen.has(node) || typeof node.value !== 'string' || !form.test(node.text) || isValid(node.text)) continue;
        seen.add(node);
        report({ at: valueOf(node), message: 'checksum', args: { text: node.text, name } });
      }
    }
  },
});
