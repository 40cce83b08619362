import { defineRule, keyOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { fieldEntry, itemsOf } from '../../model/index.ts';
import { lackOf } from '../common/absence.ts';
import { isAllowed } from '../common/allowed.ts';
import { freeId, readyQuestion } from './ready-questions.ts';

export const rule = defineRule<{ missing: Empty; addQuestion: Empty }>()({
  id: 'survey/no-overall-question',
  since: '0.1.0',
  kinds: ['survey'],
  severity: 'warning',
  texts: {
    en: {
      title: 'No question about the visit as a whole',
      why: 'The index of satisfaction rests on the overall answer; only with it can you tell which part of the service matters most.',
      off: 'Switch it off if the overall answer comes from another survey of the same people.',
      missing:
        'No question asks how content people are overall. Add one with “dimension: overall”, best as the first of all.',
      addQuestion: 'Add a question about the visit as a whole',
    },
    cs: {
      title: 'Chybí otázka na celkovou spokojenost',
      why: 'Index spokojenosti stojí na celkovém hodnocení; jen s ním poznáte, na které části služby lidem záleží nejvíc.',
      off: 'Vypněte, pokud celkové hodnocení máte z jiného průzkumu mezi týmiž lidmi.',
      missing:
        'Žádná otázka se neptá, jak jsou lidé spokojeni celkově. Přidejte ji s „dimension: overall“, nejlépe jako první.',
      addQuestion: 'Přidat otázku na celkové hodnocení návštěvy',
    },
    pl: {
      title: 'Brakuje pytania o ogólną ocenę',
      why: 'Indeks satysfakcji opiera się na ogólnej ocenie; tylko z nią wiadomo, która część obsługi jest najważniejsza.',
      off: 'Wyłącz, jeśli ogólna ocena pochodzi z innego badania tych samych osób.',
      missing:
        'Żadne pytanie nie dotyczy ogólnej oceny. Dodaj pytanie z „dimension: overall”, najlepiej jako pierwsze.',
      addQuestion: 'Dodaj pytanie o ogólną ocenę wizyty',
    },
  },
  check({ document, report }) {
    const survey = document.as('survey');
    if (survey?.type?.value !== 'satisfaction' && survey?.type?.value !== 'csi') return;
    const questions = itemsOf(survey.questions);
    if (questions.some(({ dimension }) => dimension?.value === 'overall')) return;
    // A dimension there is not may have been meant as this one.
    if (questions.some(({ dimension }) => dimension && !isAllowed('surveyQuestion', 'dimension', dimension.value)))
      return;
    const id = freeId(
      'q',
      questions.flatMap((question) => question.id?.value ?? []),
    );
    const value = readyQuestion(document, id, 'overall');
    const none = lackOf(survey, 'questions');
    const entry = fieldEntry(survey, 'questions');
    if (none) {
      const edits = [none.fill([value])];
      report({ at: none.at, message: 'missing', fixes: [{ safety: 'unsafe', title: 'addQuestion', edits }] });
    } else if (entry && survey.questions) {
      const edits = [{ op: 'addItem', sequence: survey.questions.node, value, at: 'first' }] as const;
      report({ at: keyOf(entry), message: 'missing', fixes: [{ safety: 'unsafe', title: 'addQuestion', edits }] });
    }
  },
});
