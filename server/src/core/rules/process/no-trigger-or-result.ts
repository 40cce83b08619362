import { defineRule, type FixOffer } from '../../analysis/index.ts';
import type { Empty, Locale } from '../../l10n/index.ts';
import { itemsOf } from '../../model/index.ts';
import { type Absence, lackOf } from '../common/absence.ts';
import { textsIn } from '../common/text-fields.ts';
import { languageOf } from '../common/writing.ts';

interface Messages {
  both: Empty;
  trigger: Empty;
  result: Empty;
  write: { words: string };
}

export const rule = defineRule<Messages>()({
  id: 'process/no-trigger-or-result',
  since: '0.1.0',
  kinds: ['process'],
  severity: 'error',
  texts: {
    en: {
      title: 'Process without a beginning or an end',
      why: 'Only between a clear beginning and a clear end can the time and the quality of the work be measured.',
      off: 'Switch it off while you only collect the names of your processes.',
      both: 'It does not say how this process begins and what is done at its end. Add “trigger:” and “result:”.',
      trigger: 'It does not say what starts this process. Add “trigger:”, for example “application from a client”.',
      result: 'It does not say what is done when this process ends. Add “result:”, for example “card handed over”.',
      write: ({ words }) => `Write: ${words}`,
    },
    cs: {
      title: 'Proces bez začátku nebo konce',
      why: 'Jen mezi jasným začátkem a jasným koncem lze měřit čas a kvalitu práce.',
      off: 'Vypněte, dokud jen sbíráte názvy procesů.',
      both: 'Není uvedeno, čím proces začíná a co je na konci hotové. Doplňte „trigger:“ a „result:“.',
      trigger: 'Není uvedeno, co proces spouští. Doplňte „trigger:“, například „žádost klienta“.',
      result: 'Není uvedeno, co je na konci procesu hotové. Doplňte „result:“, například „průkaz předán“.',
      write: ({ words }) => `Napsat: ${words}`,
    },
    pl: {
      title: 'Proces bez początku lub końca',
      why: 'Tylko między jasnym początkiem a jasnym końcem można zmierzyć czas i jakość pracy.',
      off: 'Wyłącz na czas zbierania nazw procesów.',
      both: 'Nie podano, od czego proces się zaczyna i co jest gotowe na końcu. Dopisz „trigger:” i „result:”.',
      trigger: 'Nie podano, co uruchamia proces. Dopisz „trigger:”, na przykład „wniosek klienta”.',
      result: 'Nie podano, co jest gotowe na końcu procesu. Dopisz „result:”, na przykład „dowód wydany”.',
      write: ({ words }) => `Wpisz: ${words}`,
    },
  },
  check({ document, report }) {
    const process = document.as('process');
    if (!process) return;
    const [trigger, result] = [lackOf(process, 'trigger'), lackOf(process, 'result')];
    const lack = trigger ?? result;
    if (!lack) return;
    const language = languageOf(document);
    const begin = textsIn(itemsOf(process.inputs)[0]?.name)[0] ?? BEGIN[language];
    const end = textsIn(itemsOf(process.outputs)[0]?.name)[0] ?? END[language];
    report({
      at: lack.at,
      message: trigger && result ? 'both' : trigger ? 'trigger' : 'result',
      fixes: [
        fill([
          ...(trigger ? [{ lack: trigger, words: begin }] : []),
          ...(result ? [{ lack: result, words: end }] : []),
        ]),
      ],
    });
  },
});

function fill(parts: readonly { readonly lack: Absence; readonly words: string }[]): FixOffer<Messages> {
  return {
    safety: 'unsafe',
    title: 'write',
    args: { words: parts.map(({ words }) => words).join(' → ') },
    edits: parts.map(({ lack, words }) => lack.fill(words)),
  };
}

const BEGIN: { readonly [L in Locale]: string } = {
  en: 'application from a client',
  cs: 'žádost klienta',
  pl: 'wniosek klienta',
};

const END: { readonly [L in Locale]: string } = {
  en: 'the client has the answer',
  cs: 'klient má odpověď',
  pl: 'klient ma odpowiedź',
};
