/** The browser in which the VS Code window of the tests lives. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A headless Chromium: the one in `CHROMIUM`, or the machine's own. */
export function launchBrowser() {
  const executablePath = process.env.CHROMIUM ?? candidates.find((file) => existsSync(file));
  if (executablePath === undefined) {
    throw new Error('No Chromium found. Install the package "chromium", or set CHROMIUM to its path.');
  }
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--no-first-run',
    ],
  });
}
