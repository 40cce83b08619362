import { defineRule, fragmentOf } from '../../analysis/index.ts';
import type { Locale } from '../../l10n/index.ts';
import { itemsOf } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import { wordingsIn } from '../common/text-fields.ts';
import { FAIR_BEGINNINGS, LEADING, NEGATIVE_LABELS, OWN_PRAISE, STRONG_PRAISE } from './lexicon.ts';

export const rule = defineRule<{ presumes: { words: string }; praises: { words: string } }>()({
  id: 'survey/leading-question',
  since: '0.1.0',
  kinds: ['survey'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Question that knows its answer',
      why: 'People are polite and follow the hint; the result then shows the question, not the service.',
      off: 'Switch it off if your questions come from a tested questionnaire that must not change.',
      presumes: ({ words }) =>
        `“${words}” tells people what to answer. Ask so that praise and criticism are equally easy, for example “How do you rate…?”.`,
      praises: ({ words }) =>
        `“${words}” praises before anybody has answered. Leave the praise out and ask only about the thing itself.`,
    },
    cs: {
      title: 'Otázka, která napovídá',
      why: 'Lidé jsou zdvořilí a nápovědy se chytnou; výsledek pak ukazuje otázku, ne službu.',
      off: 'Vypněte, pokud otázky přebíráte z ověřeného dotazníku, který se měnit nesmí.',
      presumes: ({ words }) =>
        `Slova „${words}“ napovídají, co odpovědět. Zeptejte se tak, aby šlo stejně snadno chválit i kritizovat, například „Jak hodnotíte…?“.`,
      praises: ({ words }) =>
        `Slova „${words}“ chválí dřív, než někdo odpověděl. Chválu vynechte a zeptejte se jen na věc samu.`,
    },
    pl: {
      title: 'Pytanie z podpowiedzią',
      why: 'Ludzie są uprzejmi i idą za podpowiedzią; wynik pokazuje wtedy pytanie, a nie obsługę.',
      off: 'Wyłącz, jeśli pytania pochodzą ze sprawdzonej ankiety, której nie wolno zmieniać.',
      presumes: ({ words }) =>
        `Słowa „${words}” podpowiadają odpowiedź. Zapytaj tak, aby równie łatwo było pochwalić i skrytykować, na przykład „Jak oceniasz…?”.`,
      praises: ({ words }) =>
        `Słowa „${words}” chwalą, zanim ktoś odpowie. Usuń pochwałę i zapytaj tylko o samą rzecz.`,
    },
  },
  check({ document, report }) {
    for (const question of itemsOf(document.as('survey')?.questions)) {
      for (const { node, language } of wordingsIn(document, question.text)) {
        const hint = language && hintIn(node.text, language);
        if (!hint) continue;
        const words = node.text.slice(hint.span.start, hint.span.end);
        report({ at: fragmentOf(node, hint.span), message: hint.is, args: { words } });
      }
    }
  },
});

interface Hint {
  readonly is: 'presumes' | 'praises';
  readonly span: Span;
}

function hintIn(question: string, language: Locale): Hint | undefined {
  const presumption = LEADING[language].spanIn(question);
  if (presumption && FAIR_BEGINNINGS.spanIn(question)?.start !== presumption.start)
    return { is: 'presumes', span: presumption };
  const praise = OWN_PRAISE[language].spanIn(question) ?? strongPraise(question, language);
  return praise && { is: 'praises', span: praise };
}

/** "From poor to excellent" and "1 = excellent" explain a scale and praise nothing. */
function strongPraise(question: string, language: Locale): Span | undefined {
  const praise = STRONG_PRAISE[language].spanIn(question);
  return praise && !/\d/.test(question) && !NEGATIVE_LABELS[language].isIn(question) ? praise : undefined;
}
