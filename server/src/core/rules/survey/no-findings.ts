import { defineRule } from '../../analysis/index.ts';
import type { Empty, Locale } from '../../l10n/index.ts';
import { itemsOf, type OfficeDocument, type Views } from '../../model/index.ts';
import type { YamlValue } from '../../syntax/index.ts';
import { lackOf } from '../common/absence.ts';
import { sourceLanguage } from '../common/text-fields.ts';
import { finishedWaves } from './finished-waves.ts';
import type { Survey } from './instruments.ts';
import { nameOf, wave as subject } from './naming.ts';
import { freeId } from './ready-questions.ts';

interface Messages {
  none: { name: string; day: string };
  write: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'survey/no-findings',
  since: '0.1.0',
  kinds: ['survey'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Asked, but nothing learnt',
      why: 'Answers turn into improvement only when somebody writes down what they say: strengths, weaknesses, chances.',
      off: 'Switch it off if findings are kept in another system.',
      none: ({ name, day }) =>
        `${subject.en(name)} ended on ${day} and has no findings. Write under “findings” what people praise and what they miss.`,
      write: 'Begin with one strength and one weakness',
    },
    cs: {
      title: 'Zeptali jste se, ale nic z toho nevyplynulo',
      why: 'Odpovědi se změní ve zlepšení, teprve když někdo zapíše, co z nich plyne: silné stránky, slabiny, příležitosti.',
      off: 'Vypněte, pokud zjištění evidujete v jiném systému.',
      none: ({ name, day }) =>
        `${subject.cs(name)} skončila ${day} a nemá žádná zjištění. Do „findings“ napište, co lidé chválí a co jim chybí.`,
      write: 'Začít jednou silnou stránkou a jednou slabinou',
    },
    pl: {
      title: 'Zapytano, ale nic z tego nie wynika',
      why: 'Odpowiedzi zmieniają się w poprawę dopiero wtedy, gdy ktoś zapisze, co mówią: mocne strony, słabości, szanse.',
      off: 'Wyłącz, jeśli ustalenia są w innym systemie.',
      none: ({ name, day }) =>
        `${subject.pl(name)} zakończyła się ${day} i nie ma żadnych ustaleń. Wpisz w „findings”, co ludzie chwalą, a czego im brakuje.`,
      write: 'Zacznij od jednej mocnej strony i jednej słabości',
    },
  },
  check({ document, today, report }) {
    const survey = document.as('survey');
    if (!survey) return;
    const taken = itemsOf(survey.waves).flatMap(({ findings }) =>
      itemsOf(findings).flatMap(({ id }) => id?.value ?? []),
    );
    for (const { wave, ended } of finishedWaves(survey, today)) {
      const lack = lackOf(wave, 'findings');
      if (!lack) continue;
      const ids = [freeId('f', taken), freeId('f', [...taken, freeId('f', taken)])] as const;
      taken.push(...ids);
      report({
        at: lack.at,
        message: 'none',
        args: { name: nameOf(wave), day: ended },
        fixes: [{ safety: 'unsafe', title: 'write', edits: [lack.fill(skeleton(document, survey, wave, ids))] }],
      });
    }
  },
});

/** The best and the worst rated question where the results tell them, else what a first reading of the answers looks for. */
function skeleton(
  document: OfficeDocument,
  survey: Survey,
  wave: Views['surveyWave'],
  [first, second]: readonly [string, string],
): YamlValue {
  const words = WORDS[sourceLanguage(document) ?? 'en'];
  const { best, worst } = extremes(survey, wave);
  return [
    { id: first, text: best === undefined ? words.praise : `${words.best} ${best}`, kind: 'strength' },
    {
      id: second,
      text: worst === undefined ? words.miss : `${words.worst} ${worst}`,
      kind: 'weakness',
      severity: 'medium',
    },
  ];
}

const WORDS: { readonly [L in Locale]: { readonly [words in 'best' | 'worst' | 'praise' | 'miss']: string } } = {
  en: {
    best: 'Rated best:',
    worst: 'Rated worst:',
    praise: 'What people praised most often',
    miss: 'What people missed most often',
  },
  cs: {
    best: 'Nejlépe hodnoceno:',
    worst: 'Nejhůře hodnoceno:',
    praise: 'Co lidé chválili nejčastěji',
    miss: 'Co lidem chybělo nejčastěji',
  },
  pl: {
    best: 'Najlepiej ocenione:',
    worst: 'Najgorzej ocenione:',
    praise: 'Co ludzie chwalili najczęściej',
    miss: 'Czego ludziom najczęściej brakowało',
  },
};

/** Questions on one scale can be put in order; others cannot be compared. */
function extremes(
  survey: Survey,
  wave: Views['surveyWave'],
): { readonly best?: string | undefined; readonly worst?: string | undefined } {
  const rated = itemsOf(wave.results).flatMap(({ question, value }) => {
    const asked = itemsOf(survey.questions).find(({ id }) => id !== undefined && id.value === question?.value);
    if (!asked || !value || asked.type?.value !== 'scale') return [];
    return [
      { text: wordsOf(asked), value: value.value, scale: `${asked.scale?.min?.value}–${asked.scale?.max?.value}` },
    ];
  });
  const isOneScale = rated.every(({ scale }) => scale === rated[0]?.scale);
  const order = [...rated].sort((a, b) => b.value - a.value);
  const [best, worst] = [order[0], order.at(-1)];
  if (!isOneScale || !best || !worst || best.value === worst.value) return {};
  return { best: best.text, worst: worst.text };
}

function wordsOf({ id, text }: Views['surveyQuestion']): string {
  const words = text?.is === 'shape' ? (text.en ?? text.cs ?? text.pl) : text;
  return words?.value ?? id?.value ?? '';
}
