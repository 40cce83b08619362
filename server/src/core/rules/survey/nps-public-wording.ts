import { defineRule, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { FREE_CHOICE } from './lexicon.ts';
import { nameOf, question as subject } from './naming.ts';
import { asksToRecommend, NPS_WORDING, npsQuestions } from './nps-questions.ts';

export const rule = defineRule<{ noChoice: { name: string }; useWording: Empty }>()({
  id: 'survey/nps-public-wording',
  since: '0.1.0',
  kinds: ['survey'],
  severity: 'info',
  texts: {
    en: {
      title: 'NPS asked as in a shop',
      why: 'People cannot choose their office, so many do not know what to answer; “if you could choose” makes the question fit.',
      off: 'Switch it off if you compare yourselves with firms that use the usual wording.',
      noChoice: ({ name }) =>
        `${subject.en(name)} asks about recommending, but nobody can choose an office. Begin with “If you could choose the office…”.`,
      useWording: 'Use the wording for public offices',
    },
    cs: {
      title: 'NPS jako v obchodě',
      why: 'Úřad si lidé vybrat nemohou, a tak často nevědí, co odpovědět; se slovy „kdybyste si mohli vybrat“ otázka dává smysl.',
      off: 'Vypněte, pokud se srovnáváte s firmami, které používají běžné znění.',
      noChoice: ({ name }) =>
        `${subject.cs(name)} se ptá na doporučení, ale úřad si nikdo vybrat nemůže. Začněte slovy „Kdybyste si mohli úřad vybrat…“.`,
      useWording: 'Použít znění pro úřady',
    },
    pl: {
      title: 'NPS jak w sklepie',
      why: 'Urzędu nie można wybrać, więc ludzie często nie wiedzą, co odpowiedzieć; ze słowami „gdyby można było wybrać” pytanie ma sens.',
      off: 'Wyłącz, jeśli urząd porównuje się z firmami, które pytają zwykłymi słowami.',
      noChoice: ({ name }) =>
        `${subject.pl(name)} dotyczy polecania, a urzędu nikt nie może wybrać. Zacznij od słów „Gdyby można było wybrać urząd…”.`,
      useWording: 'Użyj pytania dla urzędów',
    },
  },
  check({ document, report }) {
    for (const { question, wordings } of npsQuestions(document)) {
      const plain = wordings.filter((one) => asksToRecommend(one) && !FREE_CHOICE[one.language].isIn(one.node.text));
      const [first] = plain;
      if (!first) continue;
      report({
        at: valueOf(first.node),
        message: 'noChoice',
        args: { name: nameOf(question) },
        fixes: [
          {
            safety: 'unsafe',
            title: 'useWording',
            edits: plain.map(({ node, language }) => ({ op: 'set', node, value: NPS_WORDING[language] })),
          },
        ],
      });
    }
  },
});
