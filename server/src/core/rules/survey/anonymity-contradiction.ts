import { defineRule, fragmentOf, valueOf } from '../../analysis/index.ts';
import { itemsOf, type OfficeDocument } from '../../model/index.ts';
import type { ScalarNode } from '../../syntax/index.ts';
import type { Span } from '../../text/index.ts';
import { wordingsIn } from '../common/text-fields.ts';
import { nameOf } from './naming.ts';
import { personalDataAskedIn } from './personal-data.ts';

interface Messages {
  contradiction: { words: string; name: string };
  asked: { words: string };
  promise: { anonymity: string };
}

export const rule = defineRule<Messages>()({
  id: 'survey/anonymity-contradiction',
  since: '0.1.0',
  kinds: ['survey'],
  severity: 'error',
  texts: {
    en: {
      title: 'Anonymity promised, names asked for',
      why: 'A promise of anonymity that the questionnaire breaks is a false promise, and personal data are protected by law.',
      off: 'There is hardly a reason to switch it off: what you promise people must be true.',
      contradiction: ({ words, name }) =>
        `The survey is said to be anonymous, but ${name === '' ? 'a question' : `the question “${name}”`} asks for “${words}”. Promise “confidential” instead, or leave that question out.`,
      asked: ({ words }) => `Here people are asked for “${words}”.`,
      promise: ({ anonymity }) =>
        anonymity === 'confidential'
          ? 'Promise only confidentiality (confidential)'
          : 'Say openly that answers are not anonymous (identified)',
    },
    cs: {
      title: 'Průzkum slibuje anonymitu, ale ptá se na jméno',
      why: 'Anonymita, kterou dotazník sám poruší, je falešný slib, a osobní údaje chrání zákon.',
      off: 'Důvod k vypnutí skoro není: co lidem slíbíte, musí být pravda.',
      contradiction: ({ words, name }) =>
        `Průzkum má být anonymní, ale ${name === '' ? 'otázka v něm' : `otázka „${name}“`} žádá údaj „${words}“. Slibte místo toho „confidential“ (důvěrnost), nebo otázku vynechte.`,
      asked: ({ words }) => `Tady po lidech žádáte údaj „${words}“.`,
      promise: ({ anonymity }) =>
        anonymity === 'confidential'
          ? 'Slíbit jen důvěrnost (confidential)'
          : 'Říct otevřeně, že odpovědi anonymní nejsou (identified)',
    },
    pl: {
      title: 'Miało być anonimowo, a ankieta pyta o dane',
      why: 'Anonimowość, którą łamie sama ankieta, to fałszywa obietnica, a dane osobowe chroni prawo.',
      off: 'Prawie nie ma powodu, by wyłączać: to, co się ludziom obiecuje, musi być prawdą.',
      contradiction: ({ words, name }) =>
        `Badanie ma być anonimowe, a ${name === '' ? 'jedno z pytań' : `pytanie „${name}”`} prosi o dane: „${words}”. Obiecaj zamiast tego „confidential” (poufność) albo usuń to pytanie.`,
      asked: ({ words }) => `Tu pyta się o dane: „${words}”.`,
      promise: ({ anonymity }) =>
        anonymity === 'confidential'
          ? 'Obiecaj tylko poufność (confidential)'
          : 'Napisz otwarcie, że odpowiedzi nie są anonimowe (identified)',
    },
  },
  check({ document, report }) {
    const anonymity = document.as('survey')?.anonymity;
    const asked = anonymity?.value === 'anonymous' ? personalQuestions(document) : [];
    const [first] = asked;
    if (!anonymity || !first) return;
    report({
      at: valueOf(anonymity.node),
      message: 'contradiction',
      args: { words: first.words, name: first.name },
      related: asked.map(({ node, span, words }) => ({
        at: fragmentOf(node, span),
        message: 'asked',
        args: { words },
      })),
      fixes: ['confidential', 'identified'].map((value) => ({
        safety: 'unsafe',
        title: 'promise',
        args: { anonymity: value },
        edits: [{ op: 'set', node: anonymity.node, value }],
      })),
    });
  },
});

interface PersonalQuestion {
  readonly name: string;
  readonly node: ScalarNode;
  readonly span: Span;
  readonly words: string;
}

/** Questions people answer in words (a tick gives nobody away) and in which they are to say who they are. */
function personalQuestions(document: OfficeDocument): readonly PersonalQuestion[] {
  return itemsOf(document.as('survey')?.questions).flatMap((question) => {
    if (question.type !== undefined && question.type.value !== 'open') return [];
    return wordingsIn(document, question.text)
      .flatMap(({ node, language }) => {
        const span = language && personalDataAskedIn(node.text, language);
        return span ? [{ name: nameOf(question), node, span, words: node.text.slice(span.start, span.end) }] : [];
      })
      .slice(0, 1);
  });
}
