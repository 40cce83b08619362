import path from 'node:path';
import { readOffice } from './forgiving/office.ts';
import { LANGUAGES } from './forgiving/one-language.ts';
import { linesIn } from './forgiving/lines.ts';
import { SLIP_NAMES, SLIPS, type SlipName } from './forgiving/slips.ts';
import { trySlip } from './forgiving/try-slip.ts';

const [stride = '40', only = '', lang = '', show = '6'] = process.argv.slice(2);
const samples = new Map<string, { n: number; shown: string[] }>();
let t = Date.now();
for (const language of LANGUAGES.filter((l) => !lang || l === lang)) {
  const office = await readOffice(path.resolve('examples/rivermeet'), language);
  console.log(language, 'standing', office.pages.reduce((n, p) => n + p.findings.length, 0), Date.now() - t);
  for (const name of SLIP_NAMES as SlipName[]) {
    if (only && !only.split(',').includes(name)) continue;
    let count = 0, good = 0, harmless = 0, k = SLIP_NAMES.indexOf(name) * 3;
    const faults = new Map<string, number>();
    t = Date.now();
    for (const page of office.pages) {
      const tree = page.document.tree;
      const lines = linesIn(tree);
      for (const line of lines) for (const slip of SLIPS[name](line, { tree, language, lines })) {
        if (!slip || k++ % Number(stride)) continue;
        const out = await trySlip(office, page, slip);
        if (out.isHarmless) { harmless++; continue; }
        count++;
        if (!out.faults.length) { good++; continue; }
        for (const f of out.faults) faults.set(f, (faults.get(f) ?? 0) + 1);
        const key = `${name} | ${out.faults.join('+')} | ${[...new Set(out.rules)].slice(0, 4).join(' ')}`;
        const s = samples.get(key) ?? { n: 0, shown: [] };
        s.n++;
        if (s.shown.length < Number(show)) {
          const at = slip.lines[0]!;
          const ls = slip.text.split('\n');
          s.shown.push(`   ${page.file}:${at + 1}\n${ls.slice(Math.max(0, at - 2), at + 4).map((x) => '      |' + x.replaceAll('\t', '→')).join('\n')}`);
        }
        samples.set(key, s);
      }
    }
    console.log(language, name, `${good}/${count}`, 'harmless', harmless, [...faults].map(([a, b]) => `${a}:${b}`).join(' '), Date.now() - t, 'ms');
  }
}
for (const [key, s] of [...samples].sort((a, b) => b[1].n - a[1].n)) console.log(`${s.n} ${key}\n${s.shown.join('\n')}`);
