/** The page of a preview, which lives in a frame of its own, and what axe says about it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Waits for a frame of the window in which there is something. */
export async function frameWith(page, selector) {
  const until = Date.now() + 30_000;
  while (Date.now() < until) {
    for (const frame of page.frames()) {
      // A frame may go away while it is looked at.
      const found = await frame
        .locator(selector)
        .count()
        .catch(() => 0);
      if (found > 0) return frame;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`There is no sign of the page of the preview: ${selector}`);
}

/** In the page's own frame; the protocol of the browser brings the script in, which the page's policy would refuse. */
export async function noSeriousFault(frame) {
  await frame.evaluate(axeSource);
  const { violations, passes } = await frame.evaluate(() => globalThis.axe.run(document));
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  if (passes.length === 0) throw new Error('Axe looked at nothing.');
  if (serious.length === 0) return;
  const told = serious.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`);
  throw new Error(told.join('\n'));
}
