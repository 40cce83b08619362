import { marked } from 'marked';
import { launchBrowser } from '../vscode-host/browser.mjs';

/** So much of a comment is seen without scrolling. Pixels. */
const [WIDTH, HEIGHT] = [920, 1180];

/** Draws Markdown as a platform shows it below a pull request. Of a long one, the beginning. */
export async function drawComment(markdown: string, picture: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
    const html = (await marked.parse(markdown)).replace(
      /[🔴🟢🟡🔵⚪]/gu,
      (sign) => `<i style="background:${COLOURS[sign]}"></i>`,
    );
    await page.setContent(`<!doctype html><html lang="en"><meta charset="utf-8"><style>${STYLE}</style>
<article><header><b>okenko</b> commented on <em>Spring cleaning</em></header><div>${html}</div></article></html>`);
    await page.screenshot({ path: picture });
  } finally {
    await browser.close();
  }
}

/** Few machines without a screen have a font with coloured signs. */
const COLOURS: { readonly [sign: string]: string } = {
  '🔴': '#d1242f',
  '🟢': '#1a7f37',
  '🟡': '#d4a72c',
  '🔵': '#0969da',
  '⚪': '#c8d1da',
};

const STYLE = `* { box-sizing: border-box; }
body { margin: 0; padding: 20px; background: #fff; color: #1f2328; font: 15px/1.5 "Noto Sans", "DejaVu Sans", sans-serif; }
article { border: 1px solid #d1d9e0; border-radius: 6px; }
header { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 10px 16px; color: #59636e; border-radius: 6px 6px 0 0; }
header b { color: #1f2328; }
i[style] { display: inline-block; width: .8em; height: .8em; border-radius: 50%; }
article > div { padding: 4px 20px 16px; }
h1, h2 { border-bottom: 1px solid #d1d9e0; padding-bottom: .3em; line-height: 1.25; }
h1 { font-size: 1.6em; } h2 { font-size: 1.3em; margin: 1.2em 0 .6em; } h3 { font-size: 1.1em; margin: 1em 0 .4em; }
p, ul { margin: .5em 0; } ul { padding-left: 1.6em; } li { margin: .3em 0; }
code { background: #eff1f3; border-radius: 6px; padding: .15em .4em; font-size: .85em; overflow-wrap: anywhere; }`;
