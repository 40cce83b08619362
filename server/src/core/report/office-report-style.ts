/** Colours of the report. Contrast is checked by a test: 4.5 for words, 3 for what is only seen (WCAG 2.2, 1.4.3 and 1.4.11). */
export interface Palette {
  readonly page: string;
  readonly card: string;
  readonly text: string;
  readonly quiet: string;
  readonly link: string;
  readonly line: string;
  readonly mark: string;
  readonly green: string;
  readonly amber: string;
  readonly red: string;
  readonly unknown: string;
}

export const LIGHT: Palette = {
  page: '#ffffff',
  card: '#f4f6f9',
  text: '#1b2430',
  quiet: '#4a5666',
  link: '#0b57a4',
  line: '#7d8896',
  mark: '#0b57a4',
  green: '#1b6e3c',
  amber: '#8a5200',
  red: '#b3261e',
  unknown: '#4a5666',
};

export const DARK: Palette = {
  page: '#12171e',
  card: '#1c232d',
  text: '#e8edf3',
  quiet: '#b3bfcc',
  link: '#8fc2ff',
  line: '#7e8b9a',
  mark: '#8fc2ff',
  green: '#7fd6a0',
  amber: '#f2c063',
  red: '#ff9c92',
  unknown: '#b3bfcc',
};

/** The style sheet of the report: for light and dark screens, small ones too, and for paper. */
export function officeReportStyle(): string {
  return `:root { color-scheme: light dark; ${variables(LIGHT)} }
@media (prefers-color-scheme: dark) { :root { ${variables(DARK)} } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
header, main, footer { max-width: 64rem; margin: 0 auto; padding: 0 1rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 1rem 0 .5rem; }
h2 { font-size: 1.4rem; margin: 2rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.1rem; margin: 0 0 .25rem; }
section > h3 { margin-top: 1.25rem; }
p { margin: .5rem 0; }
a { color: var(--link); }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
.quiet { color: var(--quiet); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: .75rem 0; padding: 0; }
ol.next li { margin: .4rem 0; }
.steps { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(26rem, 100%), 1fr)); }
.step { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; }
.step ul { margin: .25rem 0 .5rem; padding-left: 1.25rem; }
.level { display: flex; align-items: center; gap: .5rem; font-weight: 600; }
.bar { display: inline-flex; gap: 3px; }
.bar i { width: 1.4rem; height: .8rem; border: 1px solid var(--mark); border-radius: 2px; }
.bar i.on { background: var(--mark); }
@media (forced-colors: active) { .bar i.on { forced-color-adjust: none; background: CanvasText; } }
.scroll { overflow-x: auto; position: relative; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
tbody th { font-weight: 600; }
th .quiet { font-weight: 400; }
.day { white-space: nowrap; }
td ul { margin: 0; padding-left: 1rem; }
.warn { color: var(--red); font-weight: 600; }
.state { font-weight: 600; white-space: nowrap; }
.green { color: var(--green); } .amber { color: var(--amber); } .red { color: var(--red); } .unknown { color: var(--unknown); }
svg { display: block; color: var(--text); }
blockquote { margin: .25rem 0 .75rem; padding-left: .75rem; border-left: 3px solid var(--line); }
@media print {
  :root { ${variables(LIGHT)} }
  body { font-size: 10pt; }
  nav { display: none; }
  .step, tr, li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .scroll { overflow: visible; }
  a { color: inherit; text-decoration: none; }
}`;
}

function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, color]) => `--${name}: ${color};`)
    .join(' ');
}
