import { defineRule, type FixOffer, keyOf, type Surroundings } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { fieldEntry, itemsOf, type Views } from '../../model/index.ts';
import type { YamlValue } from '../../syntax/index.ts';
import { isWhole, missingField } from '../common/absence.ts';
import type { Words } from '../common/writing.ts';
import { textFor } from './wordings.ts';

interface Messages {
  missing: Empty;
  noneOfClient: Empty;
  skeleton: Empty;
  addFirst: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'card/steps-missing',
  since: '0.1.0',
  kinds: ['service-card'],
  severity: 'error',
  texts: {
    en: {
      title: 'No steps to follow',
      why: 'A card is a recipe: the reader wants to know what to do first, what next and when it is done.',
      off: 'Switch it off while you are only collecting the services and will describe them later.',
      missing: 'The card does not say how to proceed. Add “steps”: three to seven, each with who does it.',
      noneOfClient:
        'The client starts this service, but no step is done by the client. Add what the client does first, with “performer: client”.',
      skeleton: 'Write three steps to start from',
      addFirst: 'Add a first step of the client',
    },
    cs: {
      title: 'Chybí postup',
      why: 'Karta je návod: čtenář chce vědět, co udělat nejdřív, co potom a kdy je hotovo.',
      off: 'Vypněte, dokud služby teprve sbíráte a popíšete je později.',
      missing: 'Karta neříká, jak postupovat. Doplňte „steps“: tři až sedm kroků a u každého, kdo ho dělá.',
      noneOfClient:
        'Službu začíná klient, ale žádný krok nedělá klient. Doplňte, co má udělat nejdřív, s „performer: client“.',
      skeleton: 'Napsat tři kroky pro začátek',
      addFirst: 'Doplnit první krok klienta',
    },
    pl: {
      title: 'Brak kroków',
      why: 'Karta to instrukcja: czytelnik chce wiedzieć, co zrobić najpierw, co potem i kiedy sprawa jest załatwiona.',
      off: 'Wyłącz na czas zbierania usług, jeśli ich opis powstanie później.',
      missing:
        'Karta nie mówi, jak postępować. Dopisz „steps”: od trzech do siedmiu kroków, przy każdym kto go wykonuje.',
      noneOfClient:
        'Usługę zaczyna klient, ale żadnego kroku nie wykonuje klient. Dopisz, co robi najpierw, z „performer: client”.',
      skeleton: 'Wpisz trzy kroki na początek',
      addFirst: 'Dodaj pierwszy krok klienta',
    },
  },
  check(context) {
    const card = context.document.as('service-card');
    if (!card) return;
    const absence = missingField(card, 'steps');
    if (absence) {
      const edits = [absence.fill(skeleton(card, context))];
      context.report({ at: absence.at, message: 'missing', fixes: [{ safety: 'unsafe', title: 'skeleton', edits }] });
      return;
    }
    const entry = isWhole(context.document) ? fieldEntry(card, 'steps') : undefined;
    if (!entry || !card.steps || card.initiation?.value !== 'client' || !areAllOfOffice(card.steps)) return;
    const value = clientStep(firstWords(card), card, context);
    const edits = [{ op: 'addItem', sequence: card.steps.node, value, at: 'first' }] as const;
    const fixes: readonly FixOffer<Messages>[] = [{ safety: 'unsafe', title: 'addFirst', edits }];
    context.report({ at: keyOf(entry), message: 'noneOfClient', fixes });
  },
});

/** Where it is not said who does a step, the schema asks for it first. */
function areAllOfOffice({ node, items }: NonNullable<Views['service-card']['steps']>): boolean {
  return items.length === node.items.length && items.every(({ performer }) => performer?.value === 'office');
}

function skeleton(card: Views['service-card'], around: Surroundings): YamlValue {
  const office = textFor(around, {
    en: 'We check what you gave us and settle your matter.',
    cs: 'Zkontrolujeme, co jste nám dali, a věc vyřídíme.',
    pl: 'Sprawdzimy, co od ciebie mamy, i załatwimy sprawę.',
  });
  const last = {
    en: 'Take over the result when we tell you it is ready.',
    cs: 'Až vám dáme vědět, převezměte si výsledek.',
    pl: 'Gdy damy ci znać, odbierz wynik.',
  };
  return [
    clientStep(firstWords(card), card, around),
    { id: 'settle', performer: 'office', text: office },
    { id: 'collect', performer: 'client', text: textFor(around, last) },
  ];
}

function clientStep(words: Words, { channels }: Views['service-card'], around: Surroundings): YamlValue {
  const channel = itemsOf(channels).flatMap(({ id }) => id?.value ?? [])[0];
  const step = { id: 'ask', performer: 'client' };
  return { ...step, ...(channel !== undefined && { channel }), text: textFor(around, words) };
}

/** What the client does first, by the first way the card offers. */
function firstWords({ channels }: Views['service-card']): Words {
  const way = itemsOf(channels)[0]?.type?.value;
  if (way === 'online') {
    return {
      en: 'Fill in the form online and send it to us.',
      cs: 'Vyplňte formulář na internetu a pošlete nám ho.',
      pl: 'Wypełnij formularz w internecie i wyślij go do nas.',
    };
  }
  if (way === undefined || way === 'counter' || way === 'contact-point') {
    return {
      en: 'Come to us and bring the documents from this card.',
      cs: 'Přijďte k nám a přineste doklady z této karty.',
      pl: 'Przyjdź do nas i weź dokumenty z tej karty.',
    };
  }
  return {
    en: 'Tell us what you need.',
    cs: 'Dejte nám vědět, co potřebujete.',
    pl: 'Daj nam znać, czego potrzebujesz.',
  };
}
