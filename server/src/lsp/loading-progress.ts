import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { type Locale, render } from '../core/l10n/index.ts';
import { serviceTexts } from '../core/service/index.ts';
import type { LoadingProgress } from './offices.ts';

/** Fewer files are read before anybody has seen that they are. */
const MANY = 200;

/** Shows how far the reading of a big office is. */
export function loadingProgress(connection: Connection, locale: Locale): LoadingProgress {
  const shown = new Map<string, Promise<WorkDoneProgressServerReporter>>();
  const begin = async (): Promise<WorkDoneProgressServerReporter> => {
    const progress = await connection.window.createWorkDoneProgress();
    progress.begin(render(serviceTexts, locale, 'reading'), 0);
    return progress;
  };
  return (root, done, all) => {
    const isDone = done === all;
    if (all < MANY || (isDone && !shown.has(root))) return;
    const progress = shown.get(root) ?? begin();
    shown.set(root, progress);
    if (isDone) shown.delete(root);
    progress
      .then((reporter) =>
        isDone ? reporter.done() : reporter.report(Math.floor((100 * done) / all), `${done} / ${all}`),
      )
      .catch((error: unknown) => connection.console.warn(`Progress cannot be shown: ${String(error)}`));
  };
}
