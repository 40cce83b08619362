import { type At, defineRule, fragmentOf, valueOf } from '../../analysis/index.ts';
import { type Empty, number } from '../../l10n/index.ts';
import type { OfficeDocument } from '../../model/index.ts';
import { lackOf } from '../common/absence.ts';
import { wordingsOf } from '../common/text-fields.ts';
import { clientText, type Words } from '../common/writing.ts';
import { absoluteIn } from './absolutes.ts';
import { lackingIn } from './commitments.ts';
import { promisesIn, type StandardItem } from './promises.ts';

export const rule = defineRule<{ absolute: { word: string }; whole: { value: number }; limit: Empty }>()({
  id: 'standard/absolute-promise',
  since: '0.1.0',
  kinds: ['standard'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Promise without limits',
      why: 'One power cut breaks a promise without limits; clients believe one that says when it does not hold.',
      off: 'Switch it off if exceptions for all promises are published in one other place.',
      absolute: ({ word }) =>
        `“${word}” promises it on every day and in every case. Say under “exceptions” when it does not hold, or promise less.`,
      whole: ({ value }) =>
        `${number('en', value)} % leaves no room for a single mistake. Say under “exceptions” when it does not hold, or promise less.`,
      limit: 'Add an exception for failures of power and systems',
    },
    cs: {
      title: 'Slib bez hranic',
      why: 'Slib bez hranic poruší jediný výpadek proudu; klienti věří slibu, který říká, kdy neplatí.',
      off: 'Vypněte, pokud výjimky ze všech slibů zveřejňujete na jednom jiném místě.',
      absolute: ({ word }) =>
        `„${word}“ slibuje totéž každý den a v každém případě. Do „exceptions“ napište, kdy slib neplatí, nebo slibte méně.`,
      whole: ({ value }) =>
        `${number('cs', value)} % nenechává místo ani pro jednu chybu. Do „exceptions“ napište, kdy slib neplatí, nebo slibte méně.`,
      limit: 'Přidat výjimku pro výpadek proudu a systémů',
    },
    pl: {
      title: 'Obietnica bez granic',
      why: 'Obietnicę bez granic złamie jedna awaria prądu; klienci wierzą obietnicy, która mówi, kiedy nie obowiązuje.',
      off: 'Wyłącz, jeśli wyjątki od wszystkich obietnic są opublikowane w jednym innym miejscu.',
      absolute: ({ word }) =>
        `„${word}” obiecuje to samo każdego dnia i w każdej sprawie. Napisz w „exceptions”, kiedy obietnica nie obowiązuje, albo obiecaj mniej.`,
      whole: ({ value }) =>
        `${number('pl', value)} % nie zostawia miejsca na ani jeden błąd. Napisz w „exceptions”, kiedy obietnica nie obowiązuje, albo obiecaj mniej.`,
      limit: 'Dodaj wyjątek na awarie prądu i systemów',
    },
  },
  check({ document, once, covered, report }) {
    for (const item of once(promisesIn)) {
      const lack = lackOf(item, 'exceptions');
      const found = lack && absoluteOf(item, covered('standard/not-measurable'));
      if (!lack || !found) continue;
      report({
        ...found,
        fixes: [{ safety: 'unsafe', title: 'limit', edits: [lack.fill([failure(document)])] }],
      });
    }
  },
});

type Found =
  | { readonly at: At; readonly message: 'absolute'; readonly args: { readonly word: string } }
  | { readonly at: At; readonly message: 'whole'; readonly args: { readonly value: number } };

/** The words of the promise first, then its commitment, unless that is incomplete and another rule says so. */
function absoluteOf({ statement, commitment }: StandardItem, skipsIncomplete: boolean): Found | undefined {
  for (const node of wordingsOf(statement)) {
    const span = absoluteIn(node.text);
    if (span)
      return {
        at: fragmentOf(node, span),
        message: 'absolute',
        args: { word: node.text.slice(span.start, span.end) },
      };
  }
  if (!commitment || (skipsIncomplete && lackingIn(commitment).length > 0)) return undefined;
  const { operator, value, unit } = commitment;
  if (operator?.value === 'always')
    return { at: valueOf(operator.node), message: 'absolute', args: { word: 'always' } };
  if (typeof value?.value !== 'number' || value.value < 100 || unit?.value !== 'percent') return undefined;
  return operator?.value === 'at-most'
    ? undefined
    : { at: valueOf(value.node), message: 'whole', args: { value: value.value } };
}

function failure(document: OfficeDocument) {
  return clientText(document, FAILURE);
}

const FAILURE: Words = {
  en: 'It does not hold while a failure of power or systems stops our work.',
  cs: 'Neplatí, když nám práci znemožní výpadek proudu nebo systému.',
  pl: 'Nie obowiązuje, gdy pracę uniemożliwi awaria prądu lub systemu.',
};
