import { defineRule, integer, keyOf } from '../../analysis/index.ts';
import { count } from '../../l10n/index.ts';
import { fieldEntry, itemsOf } from '../../model/index.ts';

export const rule = defineRule<{ tooMany: { n: number; max: number } }>()({
  id: 'card/too-many-steps',
  since: '0.1.0',
  kinds: ['service-card'],
  severity: 'info',
  options: {
    max: integer({
      default: 9,
      min: 1,
      description: {
        en: 'How many steps a client may have',
        cs: 'Kolik kroků smí mít klient',
        pl: 'Ile kroków może mieć klient',
      },
    }),
  },
  texts: {
    en: {
      title: 'Too many steps for the client',
      why: 'With every further step more people get lost or give up; what the office can do itself it should.',
      off: 'Switch it off if the law lays down every step of your services.',
      tooMany: ({ n, max }) =>
        `The client has to take ${count('en', n, { one: 'step', other: 'steps' })}. Join steps that belong together and let the office do what it can, so that no more than ${max} are left.`,
    },
    cs: {
      title: 'Příliš mnoho kroků pro klienta',
      why: 'S každým dalším krokem se víc lidí ztratí nebo to vzdá; co může udělat úřad, má udělat on.',
      off: 'Vypněte, pokud každý krok vašich služeb předepisuje zákon.',
      tooMany: ({ n, max }) =>
        `Klient musí udělat ${count('cs', n, { one: 'krok', few: 'kroky', other: 'kroků' })}. Spojte, co patří k sobě, a co může udělat úřad, nechte na něm, aby jich zůstalo nejvýš ${max}.`,
    },
    pl: {
      title: 'Zbyt wiele kroków dla klienta',
      why: 'Z każdym kolejnym krokiem więcej osób się gubi lub rezygnuje; co może zrobić urząd, powinien zrobić sam.',
      off: 'Wyłącz, jeśli każdy krok usług nakazuje prawo.',
      tooMany: ({ n, max }) =>
        `Klient musi wykonać ${count('pl', n, { one: 'krok', few: 'kroki', many: 'kroków', other: 'kroku' })}. Połącz to, co należy do siebie, i zostaw urzędowi to, co może zrobić sam, aby zostało najwyżej ${max}.`,
    },
  },
  check({ document, options: { max }, report }) {
    const card = document.as('service-card');
    const entry = card && fieldEntry(card, 'steps');
    const n = itemsOf(card?.steps).filter(({ performer }) => performer?.value === 'client').length;
    if (entry && n > max) report({ at: keyOf(entry), message: 'tooMany', args: { n, max } });
  },
});
