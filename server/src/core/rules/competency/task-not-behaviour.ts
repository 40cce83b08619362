import { defineRule, valueOf } from '../../analysis/index.ts';
import { stems, wordsIn } from '../common/stems.ts';
import { behavioursIn } from './model.ts';

/** Longer behaviours usually say how. */
const SHORT = 5;

export const rule = defineRule<{ task: { text: string } }>()({
  id: 'competency/task-not-behaviour',
  since: '0.1.0',
  kinds: ['competency-model'],
  severity: 'info',
  texts: {
    en: {
      title: 'Task instead of behaviour',
      why: 'Everybody at that post does the task; what sets good work apart is how they do it.',
      off: 'Switch it off if your model describes jobs and not people.',
      task: ({ text }) =>
        `“${text}” is a task. Add how the person does it, for example what they explain to the client.`,
    },
    cs: {
      title: 'Úkol místo chování',
      why: 'Úkol plní na dané funkci každý; dobrou práci pozná klient podle toho, jak ji člověk dělá.',
      off: 'Vypněte, pokud váš model popisuje pracovní náplň, ne lidi.',
      task: ({ text }) => `„${text}“ je úkol. Doplňte, jak to člověk dělá, třeba co přitom klientovi vysvětlí.`,
    },
    pl: {
      title: 'Zadanie zamiast zachowania',
      why: 'Zadanie wykonuje na tym stanowisku każdy; dobrą pracę klient poznaje po tym, jak się ją wykonuje.',
      off: 'Wyłącz, jeśli model opisuje zakres obowiązków, a nie ludzi.',
      task: ({ text }) =>
        `„${text}” to zadanie. Dopisz, jak człowiek to robi, na przykład co przy tym wyjaśnia klientowi.`,
    },
  },
  check(context) {
    for (const { node } of context.once(behavioursIn)) {
      const text = node.text.trim();
      if (isTask(text)) context.report({ at: valueOf(node), message: 'task', args: { text: text.replace(/\.$/, '') } });
    }
  },
});

/** Few words that begin with a verb of office work and name what is worked on. */
function isTask(text: string): boolean {
  const [first, ...rest] = wordsIn(text);
  if (!first || rest.length >= SHORT || text.includes(',')) return false;
  return VERBS.has(first.word) && rest.some(({ word }) => THINGS.has(word));
}

const VERBS = stems(
  'issues, issue, issuing, processes, processing, registers, registering, handles, handling, files, filing, archives',
  'archiving, administers, keeps, keeping, maintains, maintaining, prepares, preparing, receives, receiving, collects',
  'vydává, vydávání, zpracovává, zpracování, eviduje, evidence, přijímá, příjem, vyřizuje, vyřizování, zajišťuje, archivuje',
  'spravuje, vyhotovuje, administruje, účtuje, fakturuje, registruje, vede, vedení, připravuje, kontroluje, rozhoduje',
  'vystavuje, doručuje, vybírá',
  'wydaje, wydawanie, przyjmuje, przyjmowanie, prowadzi, prowadzenie, rozpatruje, rozpatrywanie, sporządza, sporządzanie',
  'przygotowuje, archiwizuje, rejestruje, ewidencjonuje, załatwia, obsługuje, wystawia, nalicza, pobiera, kontroluje',
);

const THINGS = stems(
  'card, cards, permit, permits, application, applications, document, documents, file, files, record, records, decision',
  'decisions, fee, fees, complaint, complaints, invoice, invoices, passport, passports, licence, licences, certificate',
  'certificates, register, registers, contract, contracts, archive, id, ids, payments',
  'průkaz*, doklad*, žádost*, rozhodnut*, spis, spisy, spisů, spisovou, evidenc*, agend*, povolen*, faktur*, poplatk*, poplatek',
  'stížnost*, dokument*, podání, písemnost*, op, pas, pasy, osvědčen*, výpis*, smlouv*, rejstřík*, matrik*, archiv*, pokladn*',
  'dowod*, dowód, wniosk*, wniosek, decyzj*, zezwole*, pozwole*, rejestr*, ewidencj*, akta, akt, faktur*, sprawy, spraw',
  'zaświadcz*, dokument*, pisma, pism, umow*, umów, skarg*, opłat*, paszport*, prawa, archiwum, kas*',
);
