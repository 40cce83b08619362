import type { Browser } from 'playwright-core';

/** A headless Chromium: the one in `CHROMIUM`, or the machine's own. Rejects when there is none. */
export function launchBrowser(): Promise<Browser>;
