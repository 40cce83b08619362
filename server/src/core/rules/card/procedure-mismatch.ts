import { type At, defineRule, type Related, spanAt, valueOf } from '../../analysis/index.ts';
import { durationDays, itemsOf, type Views } from '../../model/index.ts';
import type { DocumentFacts } from '../../workspace/index.ts';
import { processOf } from './card-process.ts';
import { spokenTime } from './spoken-time.ts';

interface Messages {
  time: { card: string; process: string; id: string };
  step: { step: string; id: string };
  here: { id: string };
}

export const rule = defineRule<Messages>()({
  id: 'card/procedure-mismatch',
  since: '0.1.0',
  kinds: ['service-card'],
  severity: 'warning',
  texts: {
    en: {
      title: 'The card and the process disagree',
      why: 'The card promises what the office then has to do; when the two differ, clients wait for something nobody does.',
      off: 'Switch it off while your processes are only being described.',
      time: ({ card, process, id }) =>
        `The card promises ${spokenTime('en', card)} at most, but the process “${id}” takes up to ${spokenTime('en', process)}. Find out what is true, and write it in both.`,
      step: ({ step, id }) =>
        `The process “${id}” has no step “${step}”. Use the id of the step in the process, here or under “processStep”.`,
      here: ({ id }) => `This is the process “${id}”.`,
    },
    cs: {
      title: 'Karta a proces se neshodují',
      why: 'Karta slibuje, co úřad pak musí udělat; když se liší, klienti čekají na něco, co nikdo nedělá.',
      off: 'Vypněte, dokud se procesy teprve popisují.',
      time: ({ card, process, id }) =>
        `Karta slibuje nejdéle ${spokenTime('cs', card)}, ale proces „${id}“ trvá až ${spokenTime('cs', process)}. Zjistěte, co platí, a napište to na obou místech.`,
      step: ({ step, id }) =>
        `Proces „${id}“ nemá krok „${step}“. Použijte zkratku kroku z procesu, buď zde, nebo v poli „processStep“.`,
      here: ({ id }) => `Toto je proces „${id}“.`,
    },
    pl: {
      title: 'Karta i proces są niezgodne',
      why: 'Karta obiecuje to, co urząd ma potem zrobić; gdy się różnią, klienci czekają na coś, czego nikt nie robi.',
      off: 'Wyłącz, dopóki procesy są dopiero opisywane.',
      time: ({ card, process, id }) =>
        `Karta obiecuje najwyżej ${spokenTime('pl', card)}, a proces „${id}” trwa nawet ${spokenTime('pl', process)}. Ustal, co jest właściwe, i wpisz to w obu miejscach.`,
      step: ({ step, id }) =>
        `Proces „${id}” nie ma kroku „${step}”. Użyj skrótu kroku z procesu, tutaj albo w polu „processStep”.`,
      here: ({ id }) => `To jest proces „${id}”.`,
    },
  },
  concerns: ({ kind, references }) => kind === 'service-card' && references.some(({ key }) => key === 'process'),
  check(context) {
    const card = context.document.as('service-card');
    const facts = card && processOf(card, context);
    const process = facts?.content.process;
    if (!card || !facts?.id || !process) return;
    const { id } = facts;
    const related = [placeOf(facts, id)];
    const { maximum, dayType } = card.processingTime ?? {};
    if (maximum && process.duration && differ([maximum.value, dayType?.value], process.duration)) {
      const args = { card: maximum.value, process: process.duration.text, id };
      context.report({ at: valueOf(maximum.node), message: 'time', args, related });
    }
    const known = new Set(process.steps);
    for (const { step, at } of known.size > 0 ? officeSteps(card) : []) {
      if (!known.has(step)) context.report({ at, message: 'step', args: { step, id }, related });
    }
  },
});

/** Working and calendar days cannot be compared without a calendar. */
function differ(
  [time, dayType]: readonly [string, string | undefined],
  duration: { readonly text: string; readonly dayType: string | undefined },
): boolean {
  const days = durationDays(time);
  const others = durationDays(duration.text);
  const isSameSort = (dayType === 'working') === (duration.dayType === 'working');
  return isSameSort && days !== undefined && others !== undefined && days !== others;
}

/** Steps of the office that say which step of the process they are; one without any id cannot be compared. */
function officeSteps({ steps }: Views['service-card']): readonly { readonly step: string; readonly at: At }[] {
  return itemsOf(steps).flatMap(({ performer, processStep, id }) => {
    const name = processStep ?? id;
    return performer?.value === 'office' && name ? [{ step: name.value, at: valueOf(name.node) }] : [];
  });
}

function placeOf({ uri, span }: DocumentFacts, id: string): Related<Messages> {
  return { uri, at: spanAt(span), message: 'here', args: { id } };
}
