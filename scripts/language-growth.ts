// `node scripts/run.mjs scripts/language-growth.ts`: shows that no text makes the language rules slower than in proportion
// to its length. Each hostile text is linted in three sizes; exits with 1 when four times the text takes over ten times as long.
import { OfficeDocument } from '../server/src/core/model/index.ts';
import { lintProse } from '../server/src/core/prose/index.ts';
import { RULES } from '../server/src/core/rules/generated/rules.ts';

const SIZES = [256_000, 512_000, 1_024_000];
const LIMIT = 10;

const checks = RULES.flatMap((rule) => (rule.prose ? [{ rule: { ...rule, prose: rule.prose } }] : []));

/** A unit that is repeated up to the size. */
const TEXTS: { readonly [name: string]: string } = {
  'no full stop': 'Petent je povinen v případě potřeby a bez zbytečného odkladu uhradit poplatek ',
  'one word': 'nej',
  'one word with signs inside': 'k.p-a/',
  'only quotation marks': '"',
  'words in open quotation marks': '„petent ',
  'quotation marks that close and open': 'a" "petent ',
  'only full stops': '.',
  'only line breaks': '\\n',
  bullets: '\\n- petent',
  'gaps that never end': 'bude bude ',
  'a sentence in each word': 'Petent. ',
  brackets: '(a',
  addresses: 'a@b.cz ',
};

for (const [name, unit] of Object.entries(TEXTS)) {
  const times: number[] = [];
  for (const size of SIZES) times.push(await best(documentOf(unit, size)));
  const growth = (times.at(-1) ?? 0) / Math.max(times[0] ?? 0, 5);
  console.log(
    `${name.padEnd(36)} ${times.map((time) => time.toFixed(0).padStart(6)).join('')} ms  ×${growth.toFixed(1)}`,
  );
  if (growth > LIMIT) process.exitCode = 1;
}

function documentOf(unit: string, size: number): () => OfficeDocument {
  const text = unit.repeat(Math.ceil(size / unit.length));
  const quoted = text.replaceAll('"', '\\"');
  return () =>
    new OfficeDocument({
      uri: 'card.yaml',
      text: `kind: service-card\nlanguage: cs\nsummary: "${quoted}"\n`,
      version: 1,
    });
}

/** Milliseconds of the fastest of three runs, the reading of YAML not counted. */
async function best(read: () => OfficeDocument): Promise<number> {
  let fastest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const document = read();
    if (document.texts.length === 0) throw new Error('the text was lost');
    const start = performance.now();
    await lintProse(document, checks);
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}
