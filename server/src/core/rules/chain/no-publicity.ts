import { type At, absentIn, defineRule, type FixOffer, keyOf } from '../../analysis/index.ts';
import { count } from '../../l10n/index.ts';
import { isInForce } from '../../maturity/index.ts';
import { addDays, fieldEntry, isDay, type OfficeDocument, type Views } from '../../model/index.ts';
import type { DocumentFacts, Workspace } from '../../workspace/index.ts';
import { fillField, isUnset } from '../common/fill.ts';

interface Messages {
  silent: { measure: string; n: number };
  announce: { measure: string };
}

export const rule = defineRule<Messages>()({
  id: 'chain/no-publicity',
  since: '0.1.0',
  kinds: ['office'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Improvement nobody heard of',
      why: 'People answer the next survey when they see that the last one changed something.',
      off: 'Switch it off if news for the public is kept elsewhere.',
      silent: ({ measure, n }) =>
        `In the last twelve months the office finished ${count('en', n, { one: 'improvement', other: 'improvements' })}, such as “${measure}”, but “publicity” is empty. Tell people, and write down what and where.`,
      announce: ({ measure }) => `Add news about “${measure}”`,
    },
    cs: {
      title: 'O zlepšení nikdo neslyšel',
      why: 'Lidé odpovědí v dalším průzkumu, když vidí, že ten minulý něco změnil.',
      off: 'Vypněte, pokud zprávy pro veřejnost evidujete jinde.',
      silent: ({ measure, n }) =>
        `Za posledních dvanáct měsíců úřad dokončil ${count('cs', n, { one: 'zlepšení', other: 'zlepšení' })}, například „${measure}“, ale pole „publicity“ je prázdné. Řekněte o tom lidem a zapište co a kde.`,
      announce: ({ measure }) => `Přidat zprávu o „${measure}“`,
    },
    pl: {
      title: 'Ulepszenie, o którym nikt nie słyszał',
      why: 'Ludzie odpowiedzą w następnej ankiecie, gdy zobaczą, że poprzednia coś zmieniła.',
      off: 'Wyłącz, jeśli wiadomości dla mieszkańców są prowadzone gdzie indziej.',
      silent: ({ measure, n }) =>
        `W ostatnich dwunastu miesiącach urząd zakończył ${count('pl', n, { one: 'ulepszenie', few: 'ulepszenia', many: 'ulepszeń', other: 'ulepszenia' })}, na przykład „${measure}”, ale pole „publicity” jest puste. Powiedz o tym ludziom i zapisz, co i gdzie.`,
      announce: ({ measure }) => `Dodaj wiadomość o „${measure}”`,
    },
  },
  concerns: ({ kind }) => kind === 'office',
  check({ document, workspace, today, report }) {
    const eightQ = document.as('office')?.eightQ;
    if (!eightQ || workspace.registerUri !== document.uri) return;
    const entry = fieldEntry(eightQ, 'publicity');
    const isEmpty = isUnset(entry) || eightQ.publicity?.node.items.length === 0;
    if (!isEmpty) return;
    const done = improvements(workspace, today);
    const [newest] = done;
    if (newest === undefined) return;
    const at: At = entry ? keyOf(entry) : absentIn(eightQ.self.node);
    report({
      at,
      message: 'silent',
      args: { measure: newest, n: done.length },
      fixes: [news(eightQ, newest, document, today)],
    });
  },
});

/** What the office calls the measures it finished in the last twelve months, the newest first. */
function improvements(workspace: Workspace, today: string): readonly string[] {
  if (!isDay(today)) return [];
  const from = addDays(today, -365);
  return workspace
    .documents('improvement-plan')
    .filter(isInForce)
    .flatMap((plan) =>
      (plan.content['improvement-plan']?.measures ?? []).flatMap(({ id, status, doneOn }) =>
        status === 'done' && doneOn !== undefined && doneOn > from && doneOn <= today
          ? [{ day: doneOn, title: titleOf(plan, id) }]
          : [],
      ),
    )
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .map(({ title }) => title);
}

function titleOf(plan: DocumentFacts, id: string | undefined): string {
  const item = plan.items.find((one) => one.type === 'measure' && one.id === id);
  return item?.title ?? id ?? plan.title ?? '';
}

function news(
  eightQ: Views['officeEightQ'],
  measure: string,
  document: OfficeDocument,
  today: string,
): FixOffer<Messages> {
  const [language = 'en'] = document.languages;
  const where = WHERE[language.slice(0, 2)] ?? 'website';
  return {
    safety: 'unsafe',
    title: 'announce',
    args: { measure },
    edits: [fillField(eightQ.self, 'publicity', [{ what: measure, where, publishedOn: today }])],
  };
}

const WHERE: { readonly [language: string]: string | undefined } = {
  cs: 'web úřadu',
  pl: 'strona urzędu',
  en: 'website',
};
