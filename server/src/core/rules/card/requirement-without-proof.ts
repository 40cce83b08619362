import { type At, absentIn, defineRule, valueOf } from '../../analysis/index.ts';
import { itemsOf, type Views } from '../../model/index.ts';
import { isWhole } from '../common/absence.ts';
import { named, shortened } from '../common/naming.ts';
import { wordingsOf } from '../common/text-fields.ts';

export const rule = defineRule<{ unproved: { condition: string; id: string } }>()({
  id: 'card/requirement-without-proof',
  since: '0.1.0',
  kinds: ['service-card'],
  severity: 'info',
  texts: {
    en: {
      title: 'A condition nobody checks',
      why: 'When no document shows that a condition is met, the client cannot prepare and the clerk cannot check it.',
      off: 'Switch it off if you look up most conditions in registers yourself.',
      unproved: ({ condition, id }) =>
        `No document on the list shows that this is met: ${named('en', condition, 'this condition')}. ${id ? `Write “${id}”` : 'Give the condition an “id” and write it'} under “requirement” at the document that proves it.`,
    },
    cs: {
      title: 'Podmínka, kterou nic nedokládá',
      why: 'Když žádný doklad neukáže, že je podmínka splněna, klient se nemůže připravit a úředník ji nemůže ověřit.',
      off: 'Vypněte, pokud si většinu podmínek ověříte v registrech sami.',
      unproved: ({ condition, id }) =>
        `Žádný doklad ze seznamu neukazuje, že je splněno ${named('cs', condition, 'toto')}. ${id ? `Napište „${id}“` : 'Dejte podmínce „id“ a napište ho'} do pole „requirement“ u dokladu, který to prokazuje.`,
    },
    pl: {
      title: 'Warunek, którego nic nie potwierdza',
      why: 'Gdy żaden dokument nie pokazuje, że warunek jest spełniony, klient nie może się przygotować, a urząd sprawdzić.',
      off: 'Wyłącz, jeśli urząd sam sprawdza większość warunków w rejestrach.',
      unproved: ({ condition, id }) =>
        `Żaden dokument z listy nie pokazuje, że spełniono ${named('pl', condition, 'ten warunek')}. ${id ? `Wpisz „${id}”` : 'Nadaj warunkowi „id” i wpisz je'} w polu „requirement” przy dokumencie, który to potwierdza.`,
    },
  },
  check({ document, report }) {
    const card = document.as('service-card');
    const documents = itemsOf(card?.requiredDocuments);
    // Where nothing is asked for, the office finds out by itself.
    if (!card || documents.length === 0 || !isWhole(document)) return;
    const proved = new Set(documents.flatMap(({ requirement }) => (requirement ? [requirement.value] : [])));
    for (const condition of itemsOf(card.eligibility)) {
      const id = condition.is === 'value' ? undefined : condition.id;
      if (id && proved.has(id.value)) continue;
      report({
        at: placeOf(condition),
        message: 'unproved',
        args: { condition: wordsOf(condition), id: id?.value ?? '' },
      });
    }
  },
});

type Condition = NonNullable<Views['service-card']['eligibility']>['items'][number];

function placeOf(condition: Condition): At {
  if (condition.is === 'value') return valueOf(condition.node);
  return condition.id ? valueOf(condition.id.node) : absentIn(condition.self.node);
}

/** A condition is one text, or a map that holds the text or its translations. */
function wordsOf(condition: Condition): string {
  if (condition.is === 'value') return shortened(condition.value);
  const { text, cs, pl, en, id } = condition;
  const wording = wordingsOf(text)[0] ?? [cs, pl, en].flatMap((one) => one?.node ?? [])[0];
  return shortened(wording?.text ?? id?.value ?? '');
}
