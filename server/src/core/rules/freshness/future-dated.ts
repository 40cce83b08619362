import { defineRule, valueOf } from '../../analysis/index.ts';
import { isDay, type OfficeDocument, type ValueView } from '../../model/index.ts';
import type { ScalarNode } from '../../syntax/index.ts';
import { dayIn, type Envelope, envelopeIn } from './envelope.ts';

interface Messages {
  approved: { day: string };
  reviewed: { day: string };
  measured: { day: string };
  asked: { day: string };
  checked: { day: string };
}

export const rule = defineRule<Messages>()({
  id: 'freshness/future-dated',
  since: '0.1.0',
  severity: 'error',
  texts: {
    en: {
      title: 'Recorded before it happened',
      why: 'What is written down as done must have been done; a day still to come is a slip or wishful thinking.',
      off: 'Switch it off only for documents you prepare as an exercise.',
      approved: ({ day }) => `${day} is still to come, so nobody can have approved this yet. Write the real day.`,
      reviewed: ({ day }) => `${day} is still to come, so nobody can have checked this yet. Write the real day.`,
      measured: ({ day }) => `${day} is still to come, so nothing can have been measured then. Write the real day.`,
      asked: ({ day }) =>
        `The answers are in, but the wave would end only on ${day}. Write the day on which it really ended.`,
      checked: ({ day }) => `${day} is still to come, so nobody can have checked this law then. Write the real day.`,
    },
    cs: {
      title: 'Zapsáno dřív, než se to stalo',
      why: 'Co je zapsané jako hotové, se muselo stát; budoucí datum je překlep, nebo přání.',
      off: 'Vypněte jen pro dokumenty, které připravujete na zkoušku.',
      approved: ({ day }) => `Den ${day} teprve přijde, takže to ještě nikdo schválit nemohl. Napište skutečný den.`,
      reviewed: ({ day }) =>
        `Den ${day} teprve přijde, takže to ještě nikdo zkontrolovat nemohl. Napište skutečný den.`,
      measured: ({ day }) => `Den ${day} teprve přijde, takže se k němu nemohlo nic naměřit. Napište skutečný den.`,
      asked: ({ day }) => `Odpovědi už máte, ale vlna by skončila až ${day}. Napište den, kdy skutečně skončila.`,
      checked: ({ day }) => `Den ${day} teprve přijde, takže předpis ještě nikdo ověřit nemohl. Napište skutečný den.`,
    },
    pl: {
      title: 'Zapisane, zanim się zdarzyło',
      why: 'Co zapisano jako zrobione, musiało się zdarzyć; przyszła data to pomyłka albo życzenie.',
      off: 'Wyłącz tylko dla dokumentów przygotowywanych na próbę.',
      approved: ({ day }) =>
        `Dzień ${day} dopiero nadejdzie, więc nikt nie mógł tego jeszcze zatwierdzić. Wpisz prawdziwy dzień.`,
      reviewed: ({ day }) =>
        `Dzień ${day} dopiero nadejdzie, więc nikt nie mógł tego jeszcze sprawdzić. Wpisz prawdziwy dzień.`,
      measured: ({ day }) =>
        `Dzień ${day} dopiero nadejdzie, więc nic nie mogło być wtedy zmierzone. Wpisz prawdziwy dzień.`,
      asked: ({ day }) =>
        `Odpowiedzi już są, a fala kończyłaby się dopiero ${day}. Wpisz dzień, w którym naprawdę się skończyła.`,
      checked: ({ day }) =>
        `Dzień ${day} dopiero nadejdzie, więc nikt nie mógł jeszcze sprawdzić tego aktu. Wpisz prawdziwy dzień.`,
    },
  },
  check({ document, once, today, report }) {
    const seen = new Set<ScalarNode>();
    for (const { message, day, node } of recordedDays(document, once(envelopeIn))) {
      if (day <= today || seen.has(node)) continue;
      seen.add(node);
      report({ at: valueOf(node), message, args: { day } });
    }
  },
});

interface RecordedDay {
  readonly message: keyof Messages;
  readonly day: string;
  readonly node: ScalarNode;
}

/** Days on which something is said to have happened. A wave that nobody has answered yet is only planned. */
function recordedDays(document: OfficeDocument, envelope: Envelope | undefined): readonly RecordedDay[] {
  const approved = envelope && dayIn(envelope, 'approvedOn');
  const reviewed = envelope && dayIn(envelope, 'reviewedOn');
  return [
    ...(approved ? [{ message: 'approved' as const, ...approved }] : []),
    ...(reviewed ? [{ message: 'reviewed' as const, ...reviewed }] : []),
    ...document.all('actual').flatMap(({ date }) => recorded('measured', date)),
    ...document
      .all('surveyWave')
      .flatMap(({ to, n, results, findings, publishedOn }) =>
        n || results || findings || publishedOn ? recorded('asked', to) : [],
      ),
    ...document.all('legalBasis').flatMap(({ checkedOn }) => recorded('checked', checkedOn)),
  ];
}

function recorded(message: keyof Messages, view: ValueView<string> | undefined): readonly RecordedDay[] {
  return view && isDay(view.value) ? [{ message, day: view.value, node: view.node }] : [];
}
