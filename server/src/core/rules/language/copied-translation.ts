import { defineRule, valueOf } from '../../analysis/index.ts';
import { copiesIn } from './copies.ts';
import { inLanguage } from './language-names.ts';
import { textMapsIn } from './text-maps.ts';

export const rule = defineRule<{ copied: { language: string; source: string } }>()({
  id: 'language/copied-translation',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      title: 'A translation that is a copy',
      why: 'Whoever chose this language cannot read what stands here, and no check tells them.',
      off: 'Switch it off if many of your texts are names that stay the same in every language.',
      copied: ({ language, source }) =>
        `This should be ${inLanguage('en', language)}, but it is the same text as under “${source}”. Translate it.`,
    },
    cs: {
      title: 'Překlad je jen kopie',
      why: 'Kdo si tento jazyk vybral, nepřečte, co tu stojí, a nikdo mu to neřekne.',
      off: 'Vypněte, pokud je mnoho vašich textů názvy, které jsou ve všech jazycích stejné.',
      copied: ({ language, source }) =>
        `Tady má být text ${inLanguage('cs', language)}, ale je stejný jako pod „${source}“. Přeložte ho.`,
    },
    pl: {
      title: 'Tłumaczenie jest kopią',
      why: 'Kto wybrał ten język, nie przeczyta tego, co tu jest, i nikt mu o tym nie powie.',
      off: 'Wyłącz, jeśli wiele tekstów to nazwy takie same w każdym języku.',
      copied: ({ language, source }) =>
        `Tu powinien być tekst ${inLanguage('pl', language)}, ale jest taki sam jak pod „${source}”. Przetłumacz go.`,
    },
  },
  check({ once, report }) {
    for (const { text, source } of once(textMapsIn).flatMap(copiesIn)) {
      report({
        at: valueOf(text.node),
        message: 'copied',
        args: { language: text.language ?? '', source: source.language ?? '' },
      });
    }
  },
});
