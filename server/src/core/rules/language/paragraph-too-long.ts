import { defineRule, integer } from '../../analysis/index.ts';
import { count } from '../../l10n/index.ts';
import type { Prose, Sentence } from '../../prose/index.ts';

interface Messages {
  tooLong: { sentences: number; max: number };
}

export const rule = defineRule<Messages>()({
  id: 'language/paragraph-too-long',
  since: '0.1.0',
  severity: 'info',
  options: {
    max: integer({
      default: 5,
      min: 2,
      max: 30,
      description: {
        en: 'Most sentences in a paragraph for clients',
        cs: 'Nejvyšší počet vět v odstavci pro klienty',
        pl: 'Największa liczba zdań w akapicie dla klientów',
      },
    }),
  },
  texts: {
    en: {
      title: 'Paragraph too long',
      why: 'One idea for one paragraph: in a wall of text readers do not find their place again.',
      off: 'Switch it off for texts that are read from beginning to end, such as a foreword.',
      tooLong: ({ sentences, max }) =>
        `This paragraph has ${count('en', sentences, { one: 'sentence', other: 'sentences' })}; up to ${max} are easy to take in. Divide it, or make steps of it.`,
    },
    cs: {
      title: 'Příliš dlouhý odstavec',
      why: 'Jedna myšlenka, jeden odstavec: v dlouhém bloku textu čtenář ztratí místo, kde byl.',
      off: 'Vypněte u textů, které se čtou od začátku do konce, třeba u úvodního slova.',
      tooLong: ({ sentences, max }) =>
        `Odstavec má ${count('cs', sentences, { one: 'větu', few: 'věty', other: 'vět' })}; dobře se čte nejvýš ${max}. Rozdělte ho, nebo z něj udělejte kroky.`,
    },
    pl: {
      title: 'Za długi akapit',
      why: 'Jedna myśl, jeden akapit: w długim bloku tekstu czytelnik gubi miejsce.',
      off: 'Wyłącz w tekstach czytanych od początku do końca, na przykład we wstępie.',
      tooLong: ({ sentences, max }) =>
        `Akapit ma ${count('pl', sentences, { one: 'zdanie', few: 'zdania', many: 'zdań', other: 'zdania' })}; dobrze się czyta najwyżej ${max}. Podziel go albo zrób z niego kroki.`,
    },
  },
  prose: {
    readers: 'client',
    check({ prose, options, report }) {
      if (prose.role === 'legal') return;
      const max = Number(options.max);
      for (const sentences of paragraphsOf(prose)) {
        const [first] = sentences;
        const last = sentences.at(-1);
        if (!first || !last || sentences.length <= max) continue;
        report({
          at: { start: first.start, end: last.end },
          message: 'tooLong',
          args: { sentences: sentences.length, max },
        });
      }
    },
  },
});

/** Sentences with no line break between them; items of a list are paragraphs of their own. */
function paragraphsOf({ text, sentences }: Prose): readonly (readonly Sentence[])[] {
  const paragraphs: Sentence[][] = [];
  let last: Sentence | undefined;
  for (const sentence of sentences) {
    if (last && !text.slice(last.end, sentence.start).includes('\n')) paragraphs.at(-1)?.push(sentence);
    else paragraphs.push([sentence]);
    last = sentence;
  }
  return paragraphs;
}
