import { defineRule, valueOf } from '../../analysis/index.ts';
import { count, number } from '../../l10n/index.ts';
import { itemsOf } from '../../model/index.ts';

interface Messages {
  overInvited: { n: number; invited: number };
  overWave: { n: number; wave: number };
  negative: { n: number };
}

export const rule = defineRule<Messages>()({
  id: 'survey/response-invalid',
  since: '0.1.0',
  kinds: ['survey'],
  severity: 'error',
  texts: {
    en: {
      title: 'Numbers of answers that do not fit',
      why: 'Response rates and margins are computed from these numbers; one slip spoils all of them.',
      off: 'Switch it off only if one person may answer several times.',
      overInvited: ({ n, invited }) =>
        `${count('en', n, { one: 'answer', other: 'answers' })} cannot come from ${count('en', invited, { one: 'person', other: 'people' })}. Correct “n” or “invited”.`,
      overWave: ({ n, wave }) =>
        `This result has ${count('en', n, { one: 'answer', other: 'answers' })}, the whole wave only ${number('en', wave)}. Correct one of the two.`,
      negative: ({ n }) => `The number of people cannot be ${number('en', n)}. Correct it.`,
    },
    cs: {
      title: 'Počty odpovědí, které nemohou platit',
      why: 'Z těchto čísel se počítá návratnost i odchylka; jeden překlep je pokazí všechny.',
      off: 'Vypněte jen tehdy, když jeden člověk může odpovědět vícekrát.',
      overInvited: ({ n, invited }) =>
        `Odpovědí je ${number('cs', n)}, ale oslovených jen ${number('cs', invited)}. Opravte „n“, nebo „invited“.`,
      overWave: ({ n, wave }) =>
        `Tento výsledek má odpovědí ${number('cs', n)}, celá vlna jen ${number('cs', wave)}. Jedno z čísel opravte.`,
      negative: ({ n }) => `Počet lidí nemůže být ${number('cs', n)}. Opravte číslo.`,
    },
    pl: {
      title: 'Niemożliwe liczby odpowiedzi',
      why: 'Z tych liczb oblicza się zwrot ankiet i margines błędu; jedna pomyłka psuje wszystko.',
      off: 'Wyłącz tylko wtedy, gdy jedna osoba może odpowiedzieć kilka razy.',
      overInvited: ({ n, invited }) =>
        `Odpowiedzi jest ${number('pl', n)}, a zaproszono tylko ${count('pl', invited, { one: 'osobę', few: 'osoby', other: 'osób' })}. Popraw „n” albo „invited”.`,
      overWave: ({ n, wave }) =>
        `Ten wynik ma odpowiedzi: ${number('pl', n)}, a cała fala tylko ${number('pl', wave)}. Popraw jedną z liczb.`,
      negative: ({ n }) => `Liczba osób nie może wynosić ${number('pl', n)}. Popraw liczbę.`,
    },
  },
  check({ document, report }) {
    for (const { n, invited, results } of itemsOf(document.as('survey')?.waves)) {
      const ofResults = itemsOf(results).flatMap((result) => result.n ?? []);
      for (const one of [invited, n, ...ofResults]) {
        if (one && one.value < 0) report({ at: valueOf(one.node), message: 'negative', args: { n: one.value } });
      }
      if (n && invited && invited.value >= 0 && n.value > invited.value)
        report({ at: valueOf(n.node), message: 'overInvited', args: { n: n.value, invited: invited.value } });
      for (const one of ofResults) {
        if (n && n.value >= 0 && one.value > n.value)
          report({ at: valueOf(one.node), message: 'overWave', args: { n: one.value, wave: n.value } });
      }
    }
  },
});
