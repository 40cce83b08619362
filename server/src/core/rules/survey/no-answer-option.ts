import { defineRule, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { itemsOf } from '../../model/index.ts';
import { lackOf } from '../common/absence.ts';
import { nameOf, question as subject } from './naming.ts';

export const rule = defineRule<{ forced: { name: string }; allow: Empty }>()({
  id: 'survey/no-answer-option',
  since: '0.1.0',
  kinds: ['survey'],
  severity: 'info',
  texts: {
    en: {
      title: 'Everybody has to answer',
      why: 'Who has no opinion and must tick something ticks the middle, and the result is distorted.',
      off: 'Switch it off if your questionnaires leave the way out open in another way, for example on paper.',
      forced: ({ name }) =>
        `${subject.en(name)} gives no way to say “I cannot tell”. Add “noAnswer: true” to the scale.`,
      allow: 'Let people say that they cannot tell',
    },
    cs: {
      title: 'Odpovědět musí každý',
      why: 'Kdo nemá názor a musí něco zaškrtnout, zaškrtne střed, a výsledek je zkreslený.',
      off: 'Vypněte, pokud u vašich dotazníků lze otázku vynechat jinak, například na papíře.',
      forced: ({ name }) => `${subject.cs(name)} nedává možnost říct „nevím“. Doplňte ke škále „noAnswer: true“.`,
      allow: 'Umožnit odpověď „nevím“',
    },
    pl: {
      title: 'Każdy musi odpowiedzieć',
      why: 'Kto nie ma zdania, a musi coś zaznaczyć, zaznacza środek i wynik jest zniekształcony.',
      off: 'Wyłącz, jeśli w ankietach pytanie można pominąć w inny sposób, na przykład na papierze.',
      forced: ({ name }) => `${subject.pl(name)} nie daje możliwości „nie wiem”. Dopisz do skali „noAnswer: true”.`,
      allow: 'Pozwól odpowiedzieć „nie wiem”',
    },
  },
  check({ document, report }) {
    for (const question of itemsOf(document.as('survey')?.questions)) {
      const { scale } = question;
      if (!scale) continue;
      const name = nameOf(question);
      const lack = lackOf(scale, 'noAnswer');
      if (lack) {
        const edits = [lack.fill(true)];
        report({
          at: lack.at,
          message: 'forced',
          args: { name },
          fixes: [{ safety: 'unsafe', title: 'allow', edits }],
        });
      } else if (scale.noAnswer?.value === false) {
        const { node } = scale.noAnswer;
        const edits = [{ op: 'set', node, value: true }] as const;
        report({
          at: valueOf(node),
          message: 'forced',
          args: { name },
          fixes: [{ safety: 'unsafe', title: 'allow', edits }],
        });
      }
    }
  },
});
