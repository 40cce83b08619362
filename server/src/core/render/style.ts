import { DARK, LIGHT, type Palette } from '../report/office-report-style.ts';

/** The style sheet of published pages: calm, readable at arm's length, for light and dark screens, small ones, and paper. */
export function pageStyle(): string {
  return `:root { color-scheme: light dark; ${variables(LIGHT)} }
@media (prefers-color-scheme: dark) { :root { ${variables(DARK)} } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--text); font: 1.0625rem/1.6 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
.skip { position: absolute; left: -100rem; top: 0; padding: .5rem 1rem; background: var(--page); color: var(--link); z-index: 1; }
.skip:focus { left: 0; }
body > header, main, body > footer { max-width: 46rem; margin: 0 auto; padding: 0 1.25rem; }
body > header { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; justify-content: space-between; padding-top: .9rem; padding-bottom: .9rem; font-size: .95rem; }
.top { border-bottom: 4px solid var(--mark); }
body > header p, body > header ul { margin: 0; padding: 0; }
.switch { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; }
.switch [aria-current] { font-weight: 600; }
body > footer { padding-top: 1rem; padding-bottom: 2rem; margin-top: 3rem; border-top: 1px solid var(--line); }
h1 { font-size: 2rem; line-height: 1.2; margin: 1.75rem 0 .75rem; text-wrap: balance; }
h2 { font-size: 1.4rem; line-height: 1.3; margin: 2.25rem 0 .5rem; }
h3 { font-size: 1.12rem; line-height: 1.35; margin: 1.5rem 0 .25rem; }
p, ul, ol, dl, .scroll, .callout { margin: .5rem 0 .9rem; }
li { margin: .3rem 0; }
li > ul, li > ol, dd > ul, dd > ol, dd > dl { margin: .15rem 0; }
dd > ul, dd > ol { padding-left: 1.1rem; }
ol > li::marker { font-weight: 700; }
.lead { font-size: 1.2rem; line-height: 1.5; }
.quiet, .made { color: var(--quiet); font-size: .95rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: .14em; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
.contents ul { list-style: none; padding: 0; columns: 17rem 2; column-gap: 2rem; }
.contents li { margin: 0; padding: .3rem 0; break-inside: avoid; }
.contents p { margin-bottom: 0; font-weight: 600; }
dl > div { display: grid; grid-template-columns: minmax(8rem, 12rem) 1fr; gap: .1rem 1.25rem; padding: .45rem 0; border-bottom: 1px solid var(--hair); }
dl dl > div { display: block; border: 0; padding: .1rem 0; }
dl dl dt, dl dl dd { display: inline; }
dl dl dt::after { content: ":"; }
dt { font-weight: 600; }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
li dl > div { display: block; border: 0; padding: 0; }
li dl dt, li dl dd { display: inline; }
li dl dt::after { content: ":"; }
@media (max-width: 34rem) { dl > div { display: block; } h1 { font-size: 1.65rem; } }
.scroll { overflow-x: auto; position: relative; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; line-height: 1.45; }
caption { text-align: left; font-weight: 600; padding: .4rem 0; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: .5rem .9rem .5rem 0; border-bottom: 1px solid var(--hair); }
thead th { border-bottom: 2px solid var(--line); color: var(--quiet); font-weight: 600; }
tbody th { font-weight: 600; min-width: 9rem; }
td { min-width: 6.5rem; }
.callout { background: var(--card); border-left: 5px solid var(--line); padding: .75rem 1rem; }
.callout > :last-child { margin-bottom: 0; }
.callout-title { font-weight: 700; margin: 0 0 .25rem; }
.callout.warning { border-left-color: var(--amber); }
.callout.colleagues { border-left-style: dashed; font-size: .98rem; }
.language { font-size: .72rem; font-weight: 600; letter-spacing: .03em; color: var(--quiet); text-decoration: none; cursor: help; }
.letters { display: flex; flex-wrap: wrap; gap: .1rem .9rem; list-style: none; padding: 0; }
@media print {
  :root { ${variables(LIGHT)} }
  body { font-size: 10.5pt; }
  body > header, main, body > footer { max-width: none; padding: 0; }
  .skip, .contents, .switch, .letters { display: none; }
  h1, h2, h3 { break-after: avoid; }
  li, tr, dl > div, .callout { break-inside: avoid; }
  .scroll { overflow: visible; }
  main a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; word-break: break-all; }
}`;
}

function variables(palette: Palette): string {
  const colours = Object.entries(palette).map(([name, colour]) => `--${name}: ${colour};`);
  return [...colours, '--hair: color-mix(in srgb, var(--line) 45%, transparent);'].join(' ');
}
