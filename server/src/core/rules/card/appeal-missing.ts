import { defineRule, type FixOffer, type Surroundings } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import type { YamlValue } from '../../syntax/index.ts';
import { missingField } from '../common/absence.ts';
import { isForColleagues } from './clients.ts';
import { generalRules } from './jurisdictions.ts';
import { textFor } from './wordings.ts';

interface Messages {
  missing: Empty;
  noReason: Empty;
  possible: Empty;
  notPossible: Empty;
  addReason: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'card/appeal-missing',
  since: '0.1.0',
  kinds: ['service-card'],
  severity: 'error',
  texts: {
    en: {
      title: 'No word on how to appeal',
      why: 'Everybody must learn how to defend themselves against a decision; where that is not possible, why.',
      off: 'Switch it off if your cards describe only services without decisions.',
      missing:
        'The card does not say what people can do when they disagree. Add “appeal”: who decides, where to hand it in and by when, or “possible: false” with the reason.',
      noReason: 'The card says that no appeal is possible, but not why. Add “reason”.',
      possible: 'Describe the appeal',
      notPossible: 'Say that there is no decision to appeal',
      addReason: 'Give as reason that there is no decision',
    },
    cs: {
      title: 'Není uvedeno, jak se odvolat',
      why: 'Každý se má dozvědět, jak se proti rozhodnutí bránit; a kde to nejde, tak proč.',
      off: 'Vypněte, pokud karty popisují jen služby, kde se nerozhoduje.',
      missing:
        'Karta neříká, co mohou lidé dělat, když nesouhlasí. Doplňte „appeal“: kdo rozhoduje, kam odvolání podat a do kdy, nebo „possible: false“ a důvod.',
      noReason: 'Karta říká, že se odvolat nelze, ale ne proč. Doplňte důvod do pole „reason“.',
      possible: 'Popsat odvolání',
      notPossible: 'Uvést, že se tu nerozhoduje',
      addReason: 'Uvést jako důvod, že se tu nerozhoduje',
    },
    pl: {
      title: 'Nie wiadomo, jak się odwołać',
      why: 'Każdy powinien wiedzieć, co zrobić, gdy nie zgadza się z decyzją; a gdy nic nie można, to dlaczego.',
      off: 'Wyłącz, jeśli karty opisują tylko usługi, w których nie wydaje się decyzji.',
      missing:
        'Karta nie mówi, co można zrobić, gdy ktoś się nie zgadza. Dopisz pole „appeal”: kto rozpatruje odwołanie, gdzie je złożyć i do kiedy, albo „possible: false” z powodem.',
      noReason: 'Karta mówi, że nie można się odwołać, ale nie mówi dlaczego. Dopisz powód w polu „reason”.',
      possible: 'Opisz odwołanie',
      notPossible: 'Wpisz, że nie ma tu decyzji',
      addReason: 'Podaj jako powód, że nie ma tu decyzji',
    },
  },
  concerns: ({ content }) => content['service-card']?.unstated.includes('appeal') === true,
  check(context) {
    const card = context.document.as('service-card');
    if (!card) return;
    const field = missingField(card, 'appeal');
    const { appeal } = card;
    const possible = appeal && missingField(appeal, 'possible');
    const reason = appeal?.possible?.value === false ? missingField(appeal, 'reason') : undefined;
    const absence = field ?? possible ?? reason;
    if (!absence || context.once(isForColleagues)) return;
    if (field) {
      const fixes = [
        unsafe('possible', [field.fill(whole(context))]),
        unsafe('notPossible', [field.fill({ possible: false, reason: noDecision(context) })]),
      ];
      context.report({ at: field.at, message: 'missing', fixes });
    } else if (possible) {
      const isRefused = appeal?.reason !== undefined;
      const fixes = [unsafe(isRefused ? 'notPossible' : 'possible', [possible.fill(!isRefused)])];
      context.report({ at: possible.at, message: 'missing', fixes });
    } else {
      const fixes = [unsafe('addReason', [absence.fill(noDecision(context))])];
      context.report({ at: absence.at, message: 'noReason', fixes });
    }
  },
});

function unsafe(
  title: 'possible' | 'notPossible' | 'addReason',
  edits: FixOffer<Messages>['edits'],
): FixOffer<Messages> {
  return { safety: 'unsafe', title, edits };
}

/** What the general rules of the country say, for a person to check. */
function whole(around: Surroundings): YamlValue {
  const rules = generalRules(around.workspace.office?.jurisdiction);
  if (!rules) return { possible: true };
  const via = textFor(around, OUR_OFFICE);
  return { possible: true, body: textFor(around, rules.appealBody), via, within: rules.appealWithin };
}

const OUR_OFFICE = { en: 'our office', cs: 'náš úřad', pl: 'nasz urząd' };

function noDecision(around: Surroundings): YamlValue {
  return textFor(around, {
    en: 'We make no decision here that you could appeal.',
    cs: 'Nevydáváme tu rozhodnutí, proti kterému by se dalo odvolat.',
    pl: 'Nie wydajemy tu decyzji, od której można się odwołać.',
  });
}
