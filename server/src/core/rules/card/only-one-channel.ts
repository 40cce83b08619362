import { defineRule, keyOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { fieldEntry } from '../../model/index.ts';
import { isWhole } from '../common/absence.ts';
import { isForColleagues } from './clients.ts';

export const rule = defineRule<{ single: Empty }>()({
  id: 'card/only-one-channel',
  since: '0.1.0',
  kinds: ['service-card'],
  severity: 'info',
  texts: {
    en: {
      title: 'Only one way to settle it',
      why: 'Not everybody can come, and not everybody is online; with two ways that fit together more people manage.',
      off: 'Switch it off if the law allows one way only for most of your services.',
      single:
        'There is only one way to settle this. Add a second one, at least a phone for questions, or a way to book a time.',
    },
    cs: {
      title: 'Jen jedna cesta k vyřízení',
      why: 'Ne každý může přijít a ne každý je na internetu; když jsou dvě cesty, zvládne to víc lidí.',
      off: 'Vypněte, pokud u většiny vašich služeb zákon dovoluje jen jednu cestu.',
      single:
        'Věc jde vyřídit jen jedním způsobem. Přidejte druhý, třeba aspoň telefon na dotazy nebo objednání na čas.',
    },
    pl: {
      title: 'Tylko jeden sposób załatwienia',
      why: 'Nie każdy może przyjść i nie każdy korzysta z internetu; dwa sposoby pomogą większej liczbie osób.',
      off: 'Wyłącz, jeśli przy większości usług prawo dopuszcza tylko jeden sposób.',
      single: 'Sprawę można załatwić tylko w jeden sposób. Dodaj drugi, choćby telefon do pytań lub umawianie wizyt.',
    },
  },
  concerns: ({ content }) => (content['service-card']?.channels.length ?? 2) < 2,
  check(context) {
    const card = context.document.as('service-card');
    const entry = card && fieldEntry(card, 'channels');
    if (!entry || card.channels?.node.items.length !== 1 || !isWhole(context.document)) return;
    if (context.once(isForColleagues)) return;
    context.report({ at: keyOf(entry), message: 'single' });
  },
});
