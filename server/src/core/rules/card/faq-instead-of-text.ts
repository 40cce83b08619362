import { defineRule, integer, keyOf, valueOf } from '../../analysis/index.ts';
import { count } from '../../l10n/index.ts';
import { fieldEntry, itemsOf, type OfficeDocument, pathOf } from '../../model/index.ts';
import { missingField } from '../common/absence.ts';
import { wordingsOf } from '../common/text-fields.ts';
import { topicOf } from './faq-topics.ts';
import { countWords, wordsOf } from './title-words.ts';

interface Messages {
  tooMany: { n: number; max: number };
  answered: { field: string };
  sameText: { field: string };
}

export const rule = defineRule<Messages>()({
  id: 'card/faq-instead-of-text',
  since: '0.1.0',
  kinds: ['service-card'],
  severity: 'info',
  options: {
    max: integer({
      default: 6,
      min: 1,
      description: {
        en: 'How many questions and answers a card may have',
        cs: 'Kolik otázek a odpovědí smí karta mít',
        pl: 'Ile pytań i odpowiedzi może mieć karta',
      },
    }),
  },
  texts: {
    en: {
      title: 'Questions instead of a clear card',
      why: 'A long list of questions shows that the card itself is not clear, and what stands twice soon differs.',
      off: 'Switch it off if your questions come from a help line and are kept with care.',
      tooMany: ({ n, max }) =>
        `The card has ${count('en', n, { one: 'question', other: 'questions' })}. Keep the ${max} or fewer that clients really ask, and say the rest in the steps and other fields.`,
      answered: ({ field }) =>
        `This question is already answered under “${field}”. Leave it out, and improve the answer there if needed.`,
      sameText: ({ field }) => `The answer only repeats what stands under “${field}”. Leave the question out.`,
    },
    cs: {
      title: 'Otázky místo srozumitelné karty',
      why: 'Dlouhý seznam otázek ukazuje, že sama karta není jasná, a co stojí dvakrát, se brzy rozejde.',
      off: 'Vypněte, pokud otázky sbíráte na telefonní lince a pečlivě je udržujete.',
      tooMany: ({ n, max }) =>
        `Karta má ${count('cs', n, { one: 'otázku', few: 'otázky', other: 'otázek' })}. Nechte nejvýš ${max}, které klienti opravdu kladou, a zbytek řekněte v postupu a dalších polích.`,
      answered: ({ field }) =>
        `Na tuto otázku už odpovídá pole „${field}“. Vynechte ji a odpověď případně zlepšete tam.`,
      sameText: ({ field }) => `Odpověď jen opakuje, co stojí v poli „${field}“. Otázku vynechte.`,
    },
    pl: {
      title: 'Pytania zamiast jasnej karty',
      why: 'Długa lista pytań pokazuje, że sama karta nie jest jasna, a to, co zapisano dwa razy, szybko zacznie się różnić.',
      off: 'Wyłącz, jeśli pytania pochodzą z infolinii i są starannie utrzymywane.',
      tooMany: ({ n, max }) =>
        `Karta ma ${count('pl', n, { one: 'pytanie', few: 'pytania', many: 'pytań', other: 'pytania' })}. Zostaw najwyżej ${max}, które klienci naprawdę zadają, a resztę powiedz w krokach i innych polach.`,
      answered: ({ field }) =>
        `Na to pytanie odpowiada już pole „${field}”. Pomiń je, a odpowiedź w razie potrzeby popraw tam.`,
      sameText: ({ field }) => `Odpowiedź tylko powtarza to, co jest w polu „${field}”. Pomiń to pytanie.`,
    },
  },
  check({ document, options: { max }, report }) {
    const card = document.as('service-card');
    const questions = itemsOf(card?.faq);
    const entry = card && fieldEntry(card, 'faq');
    if (!card || !entry || questions.length === 0) return;
    const n = questions.length;
    if (n > max) report({ at: keyOf(entry), message: 'tooMany', args: { n, max } });
    for (const { q, a } of questions) {
      const [question] = wordingsOf(q);
      if (!question) continue;
      const topic = topicOf(question.text);
      const repeated = wordingsOf(a).flatMap(({ text }) => fieldSaying(text, document) ?? [])[0];
      if (topic && !missingField(card, topic)) {
        report({ at: valueOf(question), message: 'answered', args: { field: topic } });
      } else if (repeated !== undefined) {
        report({ at: valueOf(question), message: 'sameText', args: { field: repeated } });
      }
    }
  },
});

/** The field of the card where the same sentence stands; undefined for short answers, which say the same by chance. */
function fieldSaying(answer: string, document: OfficeDocument): string | undefined {
  if (countWords(answer) < 4) return undefined;
  const wanted = comparable(answer);
  for (const { node, place } of document.texts) {
    if (Math.abs(node.text.length - answer.length) > 5 || comparable(node.text) !== wanted) continue;
    const [field] = pathOf(place);
    if (typeof field === 'string' && field !== 'faq') return field;
  }
  return undefined;
}

function comparable(text: string): string {
  return wordsOf(text.toLowerCase()).join(' ');
}
