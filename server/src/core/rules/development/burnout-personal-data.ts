import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import { type Empty, number } from '../../l10n/index.ts';
import { fieldEntry } from '../../model/index.ts';
import { isEmpty } from '../common/absence.ts';
import { fillField } from '../common/fill.ts';
import { missingAt, planIn } from './plan.ts';

/** The smallest group in which nobody can be guessed. */
const SMALLEST = 5;

interface Messages {
  named: Empty;
  unsaid: Empty;
  smallGroup: { n: number };
  makeAnonymous: Empty;
  raise: { n: number };
}

export const rule = defineRule<Messages>()({
  id: 'development/burnout-personal-data',
  since: '0.1.0',
  kinds: ['development-plan'],
  severity: 'error',
  texts: {
    en: {
      title: 'Strain of single people can be seen',
      why: 'How worn out somebody is is health data, which the GDPR (art. 9) protects most; and people who may be seen do not answer truly.',
      off: 'Do not switch it off; ask your data protection officer first.',
      named: 'The questionnaire is not anonymous. Ask without names, so that nobody sees how a single person feels.',
      unsaid: 'Nothing says that the questionnaire is anonymous. Write “anonymous: true”, and ask without names.',
      smallGroup: ({ n }) =>
        `In a group of ${number('en', n)} one can guess who said what. Show results only for groups of at least ${SMALLEST}.`,
      makeAnonymous: 'Make it anonymous',
      raise: ({ n }) => `Show groups of at least ${number('en', n)}`,
    },
    cs: {
      title: 'Je vidět zátěž jednotlivých lidí',
      why: 'Jak je kdo vyčerpaný, je údaj o zdraví, který GDPR (čl. 9) chrání nejpřísněji; a kdo může být poznán, neodpoví po pravdě.',
      off: 'Nevypínejte; nejdřív se zeptejte pověřence pro ochranu osobních údajů.',
      named: 'Dotazník není anonymní. Ptejte se beze jmen, aby nikdo neviděl, jak je na tom jeden člověk.',
      unsaid: 'Není řečeno, že je dotazník anonymní. Napište „anonymous: true“ a ptejte se beze jmen.',
      smallGroup: ({ n }) =>
        `Ve skupině o ${number('cs', n)} lze uhodnout, kdo jak odpověděl. Ukazujte jen výsledky skupin aspoň o ${SMALLEST}.`,
      makeAnonymous: 'Vést ho anonymně',
      raise: ({ n }) => `Ukazovat skupiny aspoň o ${number('cs', n)}`,
    },
    pl: {
      title: 'Widać obciążenie pojedynczych osób',
      why: 'To, jak bardzo ktoś jest wyczerpany, to dane o zdrowiu, które RODO (art. 9) chroni najmocniej; a kto może zostać rozpoznany, nie odpowie szczerze.',
      off: 'Nie wyłączaj; najpierw zapytaj inspektora ochrony danych.',
      named: 'Ankieta nie jest anonimowa. Pytaj bez nazwisk, żeby nikt nie widział, jak czuje się jedna osoba.',
      unsaid: 'Nie napisano, że ankieta jest anonimowa. Wpisz „anonymous: true” i pytaj bez nazwisk.',
      smallGroup: ({ n }) =>
        `W grupie liczącej ${number('pl', n)} można odgadnąć, kto co odpowiedział. Pokazuj wyniki tylko grup liczących co najmniej ${SMALLEST}.`,
      makeAnonymous: 'Prowadź ją anonimowo',
      raise: ({ n }) => `Pokazuj grupy liczące co najmniej ${number('pl', n)}`,
    },
  },
  check(context) {
    const screening = context.once(planIn)?.view.burnout?.screening;
    if (!screening) return;
    const { anonymous, minGroup } = screening;
    const holder = { shape: screening.self.shape, node: screening.self.node };
    const offer: FixOffer<Messages> = {
      safety: 'unsafe',
      title: 'makeAnonymous',
      edits: [fillField(holder, 'anonymous', true)],
    };
    const entry = fieldEntry(screening, 'anonymous');
    if (anonymous?.value === false) {
      context.report({ at: valueOf(anonymous.node), message: 'named', fixes: [offer] });
    } else if (isEmpty(entry?.value)) {
      context.report({ at: missingAt(screening, 'anonymous'), message: 'unsaid', fixes: [offer] });
    }
    // What is no size of a group at all, the schema rules say.
    if (!minGroup || minGroup.value < 1 || minGroup.value >= SMALLEST) return;
    context.report({
      at: valueOf(minGroup.node),
      message: 'smallGroup',
      args: { n: minGroup.value },
      fixes: [
        {
          safety: 'unsafe',
          title: 'raise',
          args: { n: SMALLEST },
          edits: [{ op: 'set', node: minGroup.node, value: SMALLEST }],
        },
      ],
    });
  },
});
