import type { Settings } from '../core/config/index.ts';
import type { Locale } from '../core/l10n/index.ts';

/** For whom and on which day documents with these settings are read. `today` is `YYYY-MM-DD`. */
export type Reader = (settings: Settings) => { readonly locale: Locale; readonly today: string };
