import { OfficeDocument } from '../../server/src/core/model/index.ts';
import { lintProse } from '../../server/src/core/prose/index.ts';
import { RULES } from '../../server/src/core/rules/generated/rules.ts';

/** Characters of a text; the last is what the aim speaks of, and four times the first. */
const SIZES = [256_000, 512_000, 1_024_000] as const;

/** Four times the text may take that much longer: in proportion would be four, and a busy machine doubles anything. */
const LIMIT = 10;

/** A unit that is repeated up to the size, or so many times. */
const TEXTS: readonly { readonly name: string; readonly unit: string; readonly times?: number }[] = [
  {
    name: 'no full stop',
    unit: 'Petent je povinen v případě potřeby a bez zbytečného odkladu uhradit poplatek ',
  },
  { name: 'one word', unit: 'nej' },
  { name: 'one word with signs inside', unit: 'k.p-a/' },
  { name: 'one word of capitals', unit: 'ŽÁDOST' },
  { name: '100,000 quotation marks', unit: '"', times: 100_000 },
  { name: 'only quotation marks', unit: '"' },
  { name: 'words in open quotation marks', unit: '„petent ' },
  { name: 'quotation marks that close and open', unit: 'a" "petent ' },
  { name: 'only full stops', unit: '.' },
  // Written as two characters each, a million would be more than is read.
  { name: '900,000 line breaks', unit: '\n', times: 900_000 },
  { name: 'bullets', unit: '\n- petent' },
  { name: 'gaps that never end', unit: 'bude bude ' },
  { name: 'a sentence in each word', unit: 'Petent. ' },
  { name: 'brackets', unit: '(a' },
  { name: 'addresses', unit: 'a@b.cz ' },
  { name: 'abbreviations', unit: 'MOPS MěÚ ' },
  { name: 'law', unit: 'podle § 4 odst. 2 ' },
];

const checks = RULES.flatMap((rule) => (rule.prose ? [{ rule: { ...rule, prose: rule.prose } }] : []));

export interface Growth {
  /** A table in Markdown. */
  readonly table: string;
  /** Texts whose time grows faster than they do. */
  readonly steep: readonly string[];
}

/** How long the language rules take for hostile texts of three sizes, the reading of YAML not counted. */
export async function growth(): Promise<Growth> {
  const steep: string[] = [];
  const rows: string[] = [];
  for (const { name, unit, times } of TEXTS) {
    const sizes = times === undefined ? SIZES : [times / 4, times / 2, times];
    const took: number[] = [];
    for (const size of sizes) took.push(await fastest(documentOf(unit, size)));
    const factor = (took.at(-1) ?? 0) / Math.max(took[0] ?? 0, 5);
    if (factor > LIMIT) steep.push(name);
    rows.push(`| ${name} | ${took.map((ms) => ms.toFixed(0)).join(' | ')} | ${factor.toFixed(1)} |`);
  }
  const head = [
    '| a text of 1 MB, or so many: | a quarter of it, ms | half | all | × |',
    '| --- | ---: | ---: | ---: | ---: |',
  ];
  return { table: [...head, ...rows].join('\n'), steep };
}

/** A card with one text, anew for each run. In double quotes a quotation mark would take two characters. */
function documentOf(unit: string, size: number): () => OfficeDocument {
  const text = unit.repeat(Math.ceil(size / unit.length));
  const value = text.includes('"') ? `'${text}'` : JSON.stringify(text);
  return () =>
    new OfficeDocument({ uri: 'card.yaml', text: `kind: service-card\nlanguage: cs\nsummary: ${value}\n`, version: 1 });
}

/** Milliseconds of the fastest of three runs. */
async function fastest(read: () => OfficeDocument): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const document = read();
    if (document.texts.length === 0) throw new Error('the text was lost');
    const start = performance.now();
    const { crashes } = await lintProse(document, checks);
    for (const { error } of crashes) throw error;
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
