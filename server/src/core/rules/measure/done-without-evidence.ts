import { defineRule } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { lackOf } from '../common/absence.ts';
import { inLanguagesOf } from '../common/writing.ts';
import { dayIn, measuresOf, nameOf, subject } from './measures.ts';

export const rule = defineRule<{ noEvidence: { name: string }; addRecord: Empty }>()({
  id: 'measure/done-without-evidence',
  since: '0.1.0',
  kinds: ['improvement-plan'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Done, but nothing shows it',
      why: 'Evidence lets colleagues and auditors see what was done without asking, also years later.',
      off: 'Switch it off if evidence is kept in another system.',
      noEvidence: ({ name }) =>
        `${subject.en(name)} is done, but nothing shows it. Add under “evidence” a link, a photograph or the name of a record.`,
      addRecord: 'Add the record of the work done',
    },
    cs: {
      title: 'Hotovo, ale není to čím doložit',
      why: 'Díky dokladu kolegové i auditoři vidí, co se udělalo, aniž by se ptali, i po letech.',
      off: 'Vypněte, pokud doklady evidujete v jiném systému.',
      noEvidence: ({ name }) =>
        `${subject.cs(name)} je hotové, ale nic to nedokládá. Do „evidence“ doplňte odkaz, fotografii nebo název záznamu.`,
      addRecord: 'Doplnit záznam o splnění',
    },
    pl: {
      title: 'Zrobione, ale nic tego nie pokazuje',
      why: 'Dzięki dowodom pracownicy i audytorzy widzą bez pytania, co zrobiono, także po latach.',
      off: 'Wyłącz, jeśli dowody są w innym systemie.',
      noEvidence: ({ name }) =>
        `${subject.pl(name)} jest zrobione, ale nic tego nie pokazuje. Dopisz w „evidence” link, zdjęcie lub nazwę dokumentu.`,
      addRecord: 'Dopisz protokół wykonania',
    },
  },
  check({ document, today, report }) {
    for (const measure of measuresOf(document)) {
      const lack = measure.status?.value === 'done' ? lackOf(measure, 'evidence') : undefined;
      if (!lack) continue;
      const day = dayIn(measure.doneOn)?.value ?? today;
      const record = inLanguagesOf(document, {
        en: `record of the work done, ${day}`,
        cs: `záznam o splnění ze dne ${day}`,
        pl: `protokół wykonania z dnia ${day}`,
      });
      report({
        at: lack.at,
        message: 'noEvidence',
        args: { name: nameOf(measure) },
        fixes: [{ safety: 'unsafe', title: 'addRecord', edits: [lack.fill([record])] }],
      });
    }
  },
});
