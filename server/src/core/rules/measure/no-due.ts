import { defineRule } from '../../analysis/index.ts';
import { lackOf } from '../common/absence.ts';
import { dayIn, isCancelled, type Measure, measuresOf, nameOf, quarterEndAfter, subject } from './measures.ts';

export const rule = defineRule<{ missing: { name: string }; due: { day: string } }>()({
  id: 'measure/no-due',
  since: '0.1.0',
  kinds: ['improvement-plan'],
  severity: 'error',
  texts: {
    en: {
      title: 'Measure without a deadline',
      why: 'What has no day is done last or never.',
      off: 'Switch it off while your office is still agreeing on the days.',
      missing: ({ name }) => `${subject.en(name)} does not say by when it will be done. Add “due” with a day.`,
      due: ({ day }) => `Promise it by ${day}`,
    },
    cs: {
      title: 'Opatření bez termínu',
      why: 'Co nemá den, udělá se jako poslední, nebo nikdy.',
      off: 'Vypněte, dokud se v úřadu na termínech teprve domlouváte.',
      missing: ({ name }) => `${subject.cs(name)} neříká, do kdy bude hotové. Doplňte „due“ s datem.`,
      due: ({ day }) => `Stanovit termín ${day}`,
    },
    pl: {
      title: 'Działanie bez terminu',
      why: 'Co nie ma dnia, robi się na końcu albo wcale.',
      off: 'Wyłącz, dopóki w urzędzie trwają ustalenia terminów.',
      missing: ({ name }) => `${subject.pl(name)} nie mówi, do kiedy będzie gotowe. Dopisz „due” z datą.`,
      due: ({ day }) => `Ustal termin ${day}`,
    },
  },
  check({ document, today, report }) {
    for (const measure of measuresOf(document)) {
      const lack = lackOf(measure, 'due');
      if (!lack || isCancelled(measure)) continue;
      report({
        at: lack.at,
        message: 'missing',
        args: { name: nameOf(measure) },
        fixes: likelyDays(measure, today).map((day) => ({
          safety: 'unsafe',
          title: 'due',
          args: { day },
          edits: [lack.fill(day)],
        })),
      });
    }
  },
});

/** For finished work the day it was done; else ends of the next two quarters. */
function likelyDays(measure: Measure, today: string): readonly string[] {
  const done = dayIn(measure.doneOn)?.value;
  if (done !== undefined) return [done];
  const start = dayIn(measure.start)?.value ?? today;
  const first = quarterEndAfter(start > today ? start : today);
  return [first, quarterEndAfter(first)];
}
