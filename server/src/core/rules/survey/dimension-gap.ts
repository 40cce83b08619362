import { defineRule, keyOf } from '../../analysis/index.ts';
import type { Empty, Locale } from '../../l10n/index.ts';
import { fieldEntry, itemsOf } from '../../model/index.ts';
import { listed } from '../common/naming.ts';
import { freeId, type ReadyDimension, readyQuestion } from './ready-questions.ts';

export const rule = defineRule<{ gap: { dimensions: readonly string[] }; addQuestions: Empty }>()({
  id: 'survey/dimension-gap',
  since: '0.1.0',
  kinds: ['survey'],
  severity: 'info',
  texts: {
    en: {
      title: 'Part of the visit nobody asks about',
      why: 'Building, people and the way a matter is settled are the set public offices use; with all three you can compare yourselves.',
      off: 'Switch it off if you ask about these parts in other surveys.',
      gap: ({ dimensions }) =>
        `Questions are missing about ${list('en', dimensions)}. Add one for each, so that you see where to improve.`,
      addQuestions: 'Add the missing questions',
    },
    cs: {
      title: 'Na část návštěvy se nikdo neptá',
      why: 'Prostředí, lidé a vyřízení věci jsou sada, kterou úřady používají; se všemi třemi se můžete srovnávat.',
      off: 'Vypněte, pokud se na tyto oblasti ptáte v jiných průzkumech.',
      gap: ({ dimensions }) =>
        `Chybí otázka na ${list('cs', dimensions)}. Zeptejte se na každé zvlášť, ať vidíte, kde se zlepšit.`,
      addQuestions: 'Přidat chybějící otázky',
    },
    pl: {
      title: 'O część wizyty nikt nie pyta',
      why: 'Budynek, ludzie i sposób załatwienia sprawy to zestaw używany w urzędach; z nimi można się porównywać.',
      off: 'Wyłącz, jeśli o te obszary pyta się w innych badaniach.',
      gap: ({ dimensions }) =>
        `Brakuje pytania o ${list('pl', dimensions)}. Zapytaj o każde z osobna, żeby było widać, co poprawić.`,
      addQuestions: 'Dodaj brakujące pytania',
    },
  },
  check({ document, report }) {
    const survey = document.as('survey');
    const entry = survey && fieldEntry(survey, 'questions');
    const questions = itemsOf(survey?.questions);
    // Without any question `survey/no-overall-question` speaks first.
    if (!entry || !survey?.questions || survey.type?.value !== 'satisfaction' || questions.length === 0) return;
    const asked = new Set(questions.map(({ dimension }) => dimension?.value));
    const missing = USUAL.filter((dimension) => !asked.has(dimension));
    if (missing.length === 0) return;
    const taken = questions.flatMap(({ id }) => id?.value ?? []);
    const sequence = survey.questions.node;
    const edits = missing.map((dimension) => {
      const id = freeId('q', taken, taken.length + 1);
      taken.push(id);
      return { op: 'addItem', sequence, value: readyQuestion(document, id, dimension) } as const;
    });
    report({
      at: keyOf(entry),
      message: 'gap',
      args: { dimensions: missing },
      fixes: [{ safety: 'unsafe', title: 'addQuestions', edits }],
    });
  },
});

const USUAL = ['premises', 'staff', 'handling'] as const satisfies readonly ReadyDimension[];

const NAMES: { readonly [L in Locale]: { readonly [dimension: string]: string } } = {
  en: {
    premises: 'the building (premises)',
    staff: 'the people (staff)',
    handling: 'settling the matter (handling)',
  },
  cs: { premises: 'prostředí (premises)', staff: 'lidi (staff)', handling: 'vyřízení věci (handling)' },
  pl: { premises: 'budynek (premises)', staff: 'ludzi (staff)', handling: 'załatwienie sprawy (handling)' },
};

function list(locale: Locale, dimensions: readonly string[]): string {
  return listed(
    locale,
    dimensions.map((dimension) => NAMES[locale][dimension] ?? dimension),
  );
}
