import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ScalarType } from '../../server/src/core/model/index.ts';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';
import { readMarks } from '../../test/support/marks.ts';
import { pageBlocks } from '../../test/support/rule-page.ts';
import type { Dice } from './dice.ts';
import { type NamedText, type Office, readOffices } from './offices.ts';
import { readSuite } from './yaml-suite.ts';

/** What documents are made of: everything people wrote in the example offices and on the pages of the rules. */
export interface Pool {
  readonly offices: readonly Office[];
  /** Whole documents to begin with. */
  readonly seeds: readonly NamedText[];
  /** Inputs of the YAML test suite, where it is installed. */
  readonly suite: readonly NamedText[];
  readonly ruleIds: readonly string[];
  /** A value as somebody wrote it in a field of that type, if possible in one of that name. */
  valueFor(type: ScalarType, key: string, dice: Dice): string | number | boolean;
  /** A text in one of our languages, or in a mixture where nobody wrote one. */
  textIn(language: string, dice: Dice): string;
}

const RULE_FOLDER = path.resolve(import.meta.dirname, '../../server/src/core/rules');

/** Reads everything from disk once. */
export async function readPool(): Promise<Pool> {
  const offices = readOffices();
  const values = new Map<string, (string | number | boolean)[]>();
  const texts = new Map<string, string[]>();
  for (const document of offices.flatMap(({ documents }) => documents)) {
    for (const [name, places] of document.inventory.scalars) {
      for (const { node, key } of places) {
        if (node.value === null) continue;
        push(values, name, node.value);
        push(values, `${name} ${key}`, node.value);
      }
    }
    for (const { language, node } of document.texts) {
      push(texts, language ?? '', node.text);
      push(texts, '', node.text);
    }
  }
  return {
    offices,
    seeds: [...offices.flatMap(({ files }) => files), ...pageExamples()],
    suite: await readSuite(),
    ruleIds: RULES.map(({ id }) => id),
    valueFor: (type, key, dice) => {
      if (type.values && !dice.chance(0.1)) return dice.pick(type.values);
      const known = values.get(`${type.name} ${key}`) ?? values.get(type.name) ?? STRAY;
      return dice.chance(0.08) ? dice.pick(STRAY) : dice.pick(known);
    },
    textIn: (language, dice) =>
      dice.chance(0.15) ? dice.pick(HARD_TEXTS) : dice.pick(texts.get(language) ?? texts.get('') ?? HARD_TEXTS),
  };
}

/** All bad, good and repaired examples, without their marks. */
function pageExamples(): readonly NamedText[] {
  return RULES.flatMap(({ id }) =>
    pageBlocks(readFileSync(path.join(RULE_FOLDER, `${id}.md`), 'utf8')).map(({ file, text }) => ({
      name: file ?? 'example.yaml',
      text: readMarks(text).text,
    })),
  );
}

function push<V>(lists: Map<string, V[]>, name: string, value: V): void {
  const list = lists.get(name);
  if (list) list.push(value);
  else lists.set(name, [value]);
}

/** What people write where something else belongs. */
const STRAY: readonly (string | number | boolean)[] = [
  ...['1. 9. 2025', '2025-02-30', '30 dnů', '10 dni roboczych', 'P5X', '8:00', '00123455', '4,34', '1,500', '95 %'],
  ...[
    '200 Kč',
    '12 400',
    '~',
    'ano',
    'tak',
    'everyone',
    'Jana Malá',
    'rada města',
    'co nejdříve',
    'x@y',
    '321 612 119',
  ],
  ...['', ' ', 'null', 'true', '-', '- a', 'a: b', '#', 'a #b', '*a', '&a', '!x', '|', '>', '%', '@', '`', '"', "'"],
  ...[
    'survey:clients-2024#w1',
    'standard:nowhere',
    'phone#',
    '#answer',
    'kind:',
    'všichni',
    'odbor ABC',
    '<<',
    '=',
    '?',
  ],
  ...[0, -1, 1.5, 100, 101, 1e21, 2025, 20250101, true, false],
];

/** Texts that are hard on offsets, on the splitter of sentences or on the writer of YAML. */
const HARD_TEXTS: readonly string[] = [
  ...[
    'Žluťoučký kůň úpěl 🙂 ďábelské ódy. 👩‍👩‍👧‍👦 A dost!',
    'z\u030c e\u0301 \u00ad mě\u00adkký',
    '„Karta“, řekl: ‚ano‘.',
  ],
  ...['Zaplaťte 1 000 Kč (§ 109 odst. 3 písm. a)) do 30 dnů.', 'https://www.rivermeet.example/služby?a=1#b, hned.'],
  ...[
    'a\n\nb',
    'první řádek\n  odsazený\n\n- odrážka\n- druhá\n',
    '\nzačíná prázdnou',
    'končí prázdnou\n\n',
    '\t',
    ' x ',
  ],
  ...[
    'Petent je povinen neprodleně dostavit se k přepážce, jinak bude pokutován. Žadatel shall.',
    '"',
    "it's",
    '\\',
    ': ',
  ],
  ...[
    'Niezwłocznie uiścić opłatę, iż w przypadku braku…',
    'Co nejdříve!!! Zvýšit spokojenost o 10 %.',
    '𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𐐷 text',
  ],
  ...['\u200b', '\u2028', '\u00a0mezera', 'x'.repeat(300), 'slovo '.repeat(80).trim(), 'improve quality and speed'],
];
