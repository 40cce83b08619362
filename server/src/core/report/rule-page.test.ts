import { expect, test } from 'vitest';
import { markdownPage } from '../../../../scripts/generate/markdown.ts';
import { defineRule, integer } from '../analysis/index.ts';
import type { PageData } from './page-data.ts';
import { rulePageOf } from './rule-page.ts';
import { terminalPage } from './terminal-page.ts';
import { drawn, withUnderlines } from './underline.ts';

const words = {
  title: 'Too *many* dogs',
  why: 'Dogs bark.',
  off: 'Switch it off in a kennel.',
  dogs: 'Take a dog away.',
};

const rule = defineRule<{ dogs: Record<never, never> }>()({
  id: 'dog/too-many',
  since: '0.1.0',
  aliases: ['dog/many'],
  kinds: ['service-card', 'process'],
  severity: 'info',
  options: {
    max: integer({ default: 1500, min: 1, description: { en: 'How many.', cs: 'Kolik.', pl: 'Ile.' } }),
  },
  texts: { en: words, cs: { ...words, title: 'Moc psů' }, pl: { ...words, title: 'Za dużo psów' } },
  check: () => undefined,
});

const text = 'dogs:\n  - 🐕 Žofka and 🐕 Rex\n';
const data: PageData = {
  fix: 'both',
  examples: [
    { role: 'file', file: 'kennel.yaml', text: 'kind: process\n' },
    { role: 'bad', text, findings: [{ span: { start: 10, end: 18 }, message: 'dogs', args: {} }] },
    { role: 'fixed', text: 'dogs:\n  - 🐕 Rex\n', safe: true },
    { role: 'good', text: 'dogs: []\n' },
  ],
};

test('a page in a terminal has everything in reading order', () => {
  expect(terminalPage(rulePageOf(rule, data, 'en'))).toMatchInlineSnapshot(`
    "Too *many* dogs (dog/too-many)

    Severity     advice
    Preset       strict
    Documents    service-card, process
    Since        0.1.0
    Former name  dog/many

    WHY
      Dogs bark.

    EXAMPLES
      With this file in the same office, \`kennel.yaml\`:

        kind: process

      Not like this:

        dogs:
          - 🐕 Žofka and 🐕 Rex
            ~~~~~~~~

      ~ Take a dog away.

      After the repair:

        dogs:
          - 🐕 Rex

      Like this:

        dogs: []

    OPTIONS
      max (unless you set it: 1,500; 1 or more)
        How many.
      Set it in \`.okenko.yaml\`:

        rules:
          dog/too-many: { max: 1500 }

    FIX
      Where the meaning surely stays the same, \`okenko lint --fix\` repairs it by
      itself. Elsewhere the editor offers a proposal; read it before you accept it.

    WHEN TO TURN IT OFF
      Switch it off in a kennel.
      In \`.okenko.yaml\`:

        rules:
          dog/too-many: off

    LEAVING OUT ONE PLACE
      Write a comment above the place, or at the end of its line, and say why:

        # okenko-ignore dog/too-many -- why this place is different
    "
  `);
});

test('a page in Markdown says the same, with its marks as a comment and its words escaped', () => {
  expect(markdownPage(rulePageOf(rule, data, 'cs'), 'links')).toMatchInlineSnapshot(`
    "# Moc psů

    \`dog/too-many\` · Závažnost: rada · Sada: strict (přísná) · Dokumenty: service-card, process · Od verze: 0.1.0 · Dřívější název: dog/many

    links

    ## Proč

    Dogs bark.

    ## Příklady

    Když je v úřadu i tento soubor, \`kennel.yaml\`:

    \`\`\`yaml
    kind: process
    \`\`\`

    Takhle ne:

    \`\`\`yaml
    dogs:
      - 🐕 Žofka and 🐕 Rex
    #   ^^^^^^^^
    \`\`\`

    > \`🐕 Žofka\` – Take a dog away.

    Po opravě:

    \`\`\`yaml
    dogs:
      - 🐕 Rex
    \`\`\`

    Takhle ano:

    \`\`\`yaml
    dogs: []
    \`\`\`

    ## Volby

    - \`max\` (dokud nenastavíte jinak: 1 500; nejméně 1): Kolik.

    Nastavíte ji v \`.okenko.yaml\`:

    \`\`\`yaml
    rules:
      dog/too-many: { max: 1500 }
    \`\`\`

    ## Oprava

    Kde se význam jistě nezmění, opraví to \`okenko lint --fix\` samo. Jinde nabídne návrh editor; než ho přijmete, přečtěte si ho.

    ## Kdy pravidlo vypnout

    Switch it off in a kennel.

    V \`.okenko.yaml\`:

    \`\`\`yaml
    rules:
      dog/too-many: off
    \`\`\`

    ## Jak vynechat jedno místo

    Nad místo nebo na konec jeho řádku napište poznámku a uveďte důvod:

    \`\`\`yaml
    # okenko-ignore dog/too-many -- čím se toto místo liší
    \`\`\`
    "
  `);
});

test('a rule about ignore comments does not offer to ignore it', () => {
  const { check: _, ...rest } = rule;
  const page = rulePageOf({ ...rest, checkSuppressions: () => undefined }, data, 'en');
  expect(page.sections.map(({ heading }) => heading)).toEqual([
    'Why',
    'Examples',
    'Options',
    'Fix',
    'When to turn it off',
  ]);
});

test('underlines stand below what they mark, also twice in a line and over several lines', () => {
  const marked = 'a: b c d\ne: f\n';
  const spans = [
    { start: 7, end: 13 },
    { start: 3, end: 4 },
  ];
  expect(withUnderlines(marked, spans, (pieces) => drawn(pieces, '~'))).toEqual(['a: b c d', '   ~   ~', 'e: f']);
  expect(withUnderlines('', [{ start: 0, end: 0 }], (pieces) => drawn(pieces, '~'))).toEqual(['', '~']);
});
