import { defineRule, keyOf } from '../../analysis/index.ts';
import { fieldEntry } from '../../model/index.ts';
import { wordingsIn } from '../common/text-fields.ts';
import { wordList } from '../common/words.ts';
import { isCancelled, measuresOf } from './measures.ts';

export const rule = defineRule<{ soft: { measures: number } }>()({
  id: 'measure/soft-only',
  since: '0.1.0',
  kinds: ['improvement-plan'],
  severity: 'info',
  texts: {
    en: {
      title: 'Only words, no change',
      why: 'Reminding people rarely changes how the work goes; after a few weeks everything is as before.',
      off: 'Switch it off if changes of processes are planned in other documents.',
      soft: ({ measures }) =>
        measures === 1
          ? 'The only measure just informs, reminds or instructs. Think of one that changes the work itself: a form, a rota, a room.'
          : `All measures (${measures}) only inform, remind or instruct. Think of one that changes the work itself: a form, a rota, a room.`,
    },
    cs: {
      title: 'Jen slova, žádná změna',
      why: 'Připomínání málokdy změní, jak se pracuje; za pár týdnů je všechno při starém.',
      off: 'Vypněte, pokud změny postupů plánujete v jiných dokumentech.',
      soft: ({ measures }) =>
        measures === 1
          ? 'Jediné opatření jen informuje, připomíná nebo poučuje. Přidejte takové, které změní samu práci: formulář, rozpis služeb, místnost.'
          : `Všechna opatření (${measures}) jen informují, připomínají nebo poučují. Přidejte takové, které změní samu práci: formulář, rozpis služeb, místnost.`,
    },
    pl: {
      title: 'Same słowa, żadnej zmiany',
      why: 'Przypominanie rzadko zmienia sposób pracy; po kilku tygodniach wszystko jest po staremu.',
      off: 'Wyłącz, jeśli zmiany procesów planuje się w innych dokumentach.',
      soft: ({ measures }) =>
        measures === 1
          ? 'Jedyne działanie tylko informuje, przypomina lub poucza. Dodaj takie, które zmieni samą pracę: formularz, grafik, pomieszczenie.'
          : `Wszystkie działania (${measures}) tylko informują, przypominają lub pouczają. Dodaj takie, które zmieni samą pracę: formularz, grafik, pomieszczenie.`,
    },
  },
  check({ document, report }) {
    const plan = document.as('improvement-plan');
    const entry = plan && fieldEntry(plan, 'measures');
    const measures = measuresOf(document).filter((measure) => !isCancelled(measure));
    if (!entry || measures.length === 0) return;
    const titles = measures.map(({ title }) => wordingsIn(document, title).map(({ node }) => node.text));
    if (titles.every((wordings) => wordings.some(isSoft)))
      report({ at: keyOf(entry), message: 'soft', args: { measures: measures.length } });
  },
});

/** It begins with telling somebody something, and that somebody is no client: clients who know more are a real change. */
function isSoft(title: string): boolean {
  const deed = EMPHASIS.begins(title) ? title.replace(/^\s*\S+\s+/u, '') : title;
  return SOFT.begins(deed) && !CLIENTS.isIn(title);
}

/** Words that only say how often or how loudly. */
const EMPHASIS = wordList(
  'again, regularly, strongly, pravidelně, důrazně, opakovaně, znovu, opět, regularnie, ponownie, stanowczo, stale',
);

const SOFT = wordList(
  'remind*, inform, informs, informing, instruct*, tell, tells, telling, notify, notifies, notification of, stress, stresses, urge*',
  'appeal*, raise awareness, awareness, encourage*, advise*, brief staff, briefing, talk to staff, ask staff, ask clerks',
  'pouč*, připom*, upozorn*, informov*, obeznám*, seznámit, seznámení, apel*, vyzv*, výzv*, zdůrazn*, domluv*, napomen*',
  'napomín*, pohovor*, instruovat, instruktáž, nabád*',
  'przypom*, poucz*, poinform*, informowa*, uczul*, zobowiąz*, zwróc* uwagę, zwrócen* uwagi, apel*, omówi*, rozmow*',
  'zalec*, instruktaż*, uświad*, wezwa*, wezwij*, upomn*',
);

const CLIENTS = wordList(
  'client*, customer*, resident*, public, citizen*, visitor*, people',
  'klient*, občan*, obyvatel*, veřejnost*, návštěvník*',
  'mieszkań*, obywatel*, interesant*, odwiedzając*',
);
